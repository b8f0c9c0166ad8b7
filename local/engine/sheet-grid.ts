// One sheet's values while it is being computed, by column, so that lookups read one list.
import type { SheetView, Value } from '../model/types';
import { type Area, CellError, type ErrorName, type Scalar } from './values';

const ERROR_NAMES: readonly ErrorName[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#ERROR!',
];

/** The error of that name; a name that Google does not have becomes `#ERROR!`. */
export const errorNamed = (name: string): CellError =>
  new CellError(
    ERROR_NAMES.find((known) => known === name) ?? '#ERROR!',
    ERROR_NAMES.includes(name as ErrorName) ? '' : name,
  );

export const fromView = (value: Value): Scalar =>
  typeof value === 'object' && value !== null ? errorNamed(value.error) : value;

export const toView = (value: Scalar): Value => (value instanceof CellError ? { error: value.name } : value);

/** A cell with a formula, as typed. */
export interface FormulaAt {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Areas whose values are kept. */
const MOST_READ = 200;

export class SheetGrid {
  readonly view: SheetView;
  /** Place of the sheet in the workbook, from 0. */
  readonly index: number;
  readonly formulas: readonly FormulaAt[];
  lastRow = 0;
  lastColumn = 0;
  readonly #columns: (Scalar[] | undefined)[] = [];
  /** Raised whenever a value changes. */
  #changes = 0;
  readonly #read = new Map<string, { readonly changes: number; readonly rows: readonly (readonly Scalar[])[] }>();
  /** What the references of this sheet's formulas name, as they are written. */
  readonly places = new Map<string, Area | CellError>();

  constructor(view: SheetView, index: number) {
    this.view = view;
    this.index = index;
    this.formulas = this.#load();
  }

  get maxRows(): number {
    return this.view.maxRows;
  }
  get maxColumns(): number {
    return this.view.maxColumns;
  }

  /** Takes over what is typed; what a formula gave the last time is left out, and does not count for the last content. */
  #load(): FormulaAt[] {
    const { view } = this;
    const formulas: FormulaAt[] = [];
    const { lastRow, lastColumn } = view;
    for (let row = 1; row <= lastRow; row++) {
      for (let column = 1; column <= lastColumn; column++) {
        const text = view.formula(row, column);
        if (text !== null) {
          formulas.push({ row, column, text });
          this.extendTo(row, column);
        } else if (!view.isSpilled(row, column)) {
          const value = fromView(view.value(row, column));
          if (value !== null) this.set(row, column, value);
        }
      }
    }
    return formulas;
  }

  get(row: number, column: number): Scalar {
    return this.#columns[column]?.[row] ?? null;
  }

  set(row: number, column: number, value: Scalar): void {
    this.#changes++;
    let cells = this.#columns[column];
    if (!cells) {
      if (value === null) return;
      cells = [];
      this.#columns[column] = cells;
    }
    if (value === null && row >= cells.length) return;
    while (cells.length < row) cells.push(null);
    cells[row] = value;
    if (value !== null) this.extendTo(row, column);
  }

  /** A cell has a content now, be it a formula that gives nothing. */
  extendTo(row: number, column: number): void {
    if (row > this.lastRow) this.lastRow = row;
    if (column > this.lastColumn) this.lastColumn = column;
  }

  /** The values of one column from `top` to `bottom` or to the sheet's last content, whichever comes first. */
  columnValues(column: number, top: number, bottom: number): Scalar[] {
    const end = Math.min(bottom, this.lastRow);
    const values: Scalar[] = [];
    for (let row = top; row <= end; row++) values.push(this.get(row, column));
    return values;
  }

  /** The last row of an area that is not blank from end to end; the one before the area where none is. */
  lastRowIn(area: Area): number {
    let last = area.top - 1;
    for (let column = area.left; column <= Math.min(area.right, this.lastColumn); column++) {
      const cells = this.#columns[column];
      if (!cells) continue;
      let row = Math.min(area.bottom, cells.length - 1);
      while (row > last && (cells[row] ?? null) === null) row--;
      if (row > last) last = row;
    }
    return last;
  }

  /** All values of an area, row by row; read once until a value changes. */
  read(area: Area): readonly (readonly Scalar[])[] {
    const known = this.#read.get(area.key);
    if (known?.changes === this.#changes) return known.rows;
    const rows = this.#rowsOf(area);
    if (this.#read.size >= MOST_READ) this.#read.clear();
    this.#read.set(area.key, { changes: this.#changes, rows });
    return rows;
  }

  #rowsOf(area: Area): Scalar[][] {
    const rows: Scalar[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const values: Scalar[] = [];
      for (let column = area.left; column <= area.right; column++) values.push(this.get(row, column));
      rows.push(values);
    }
    return rows;
  }
}
