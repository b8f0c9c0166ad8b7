// The cells of a sheet: values, formulas, looks, notes and validations, and what the engine writes back.
import { Axis } from './axis';
import { CellGrid, type FormulaCell } from './grid';
import { checkLength, RefusedError } from './limits';
import type { Rect } from './rect';
import type { DataRule } from './rules';
import { forgetSpill, writeResult, writeSpill } from './spill';
import { DEFAULT_STYLE } from './style';
import type { CellStyle, SheetView, Value } from './types';
import type { Workbook } from './workbook';

/** Rows are 21 pixels high and columns 100 wide in a new sheet. */
const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 100;

export abstract class SheetCells implements SheetView {
  readonly id: number;
  readonly workbook: Workbook;
  abstract readonly name: string;
  hidden = false;
  grid = new CellGrid();
  rows: Axis;
  columns: Axis;
  #extent: { version: number; lastRow: number; lastColumn: number } | null = null;

  constructor(workbook: Workbook, id: number, rows: number, columns: number) {
    this.workbook = workbook;
    this.id = id;
    this.rows = new Axis(rows, ROW_HEIGHT);
    this.columns = new Axis(columns, COLUMN_WIDTH);
  }

  get maxRows(): number {
    return this.rows.count;
  }
  get maxColumns(): number {
    return this.columns.count;
  }
  get frozenRows(): number {
    return this.rows.frozen;
  }
  get frozenColumns(): number {
    return this.columns.frozen;
  }
  get lastRow(): number {
    return this.#measure().lastRow;
  }
  get lastColumn(): number {
    return this.#measure().lastColumn;
  }

  #measure(): { lastRow: number; lastColumn: number } {
    const version = this.workbook.contentVersion;
    if (this.#extent?.version === version) return this.#extent;
    let lastRow = 0;
    let lastColumn = 0;
    this.grid.rows.forEach((row, index) => {
      const end = row ? row.contentEnd : 0;
      if (end > 0) lastRow = index + 1;
      if (end > lastColumn) lastColumn = end;
    });
    this.#extent = { version, lastRow, lastColumn };
    return this.#extent;
  }

  value(row: number, column: number): Value {
    return this.grid.value(row, column);
  }
  formula(row: number, column: number): string | null {
    return this.grid.get('formulas', row, column)?.text ?? null;
  }
  style(row: number, column: number): CellStyle {
    return this.grid.get('styles', row, column) ?? DEFAULT_STYLE;
  }
  note(row: number, column: number): string {
    return this.grid.get('notes', row, column) ?? '';
  }
  rule(row: number, column: number): DataRule | null {
    return this.grid.get('rules', row, column) ?? null;
  }
  columnWidth(column: number): number {
    return this.columns.size(column);
  }
  rowHidden(row: number): boolean {
    return this.rows.hidden(row);
  }
  columnHidden(column: number): boolean {
    return this.columns.hidden(column);
  }
  rowGroupDepth(row: number): number {
    return this.rows.depth(row);
  }
  columnGroupDepth(column: number): number {
    return this.columns.depth(column);
  }

  /** Whether the cell shows the result of a formula (its own, or one that spills over it) not computed since the last change. */
  isStale(row: number, column: number): boolean {
    const source = this.grid.get('formulas', row, column) ?? this.grid.get('spilled', row, column);
    return source !== undefined && source.computedAt !== this.workbook.version;
  }

  /** Whether the cell is covered by the result of another cell's formula. */
  isSpilled(row: number, column: number): boolean {
    return this.grid.get('spilled', row, column) !== undefined;
  }

  /** Puts a value in place of whatever the cell holds; an empty text makes it blank. */
  setValue(row: number, column: number, value: Value): void {
    if (typeof value === 'string') checkLength(value);
    this.checkPlace(row, column);
    this.#leaveFormula(row, column);
    this.grid.setValue(row, column, value === '' ? null : value);
    this.workbook.touch({ sheet: this.id, row, column });
  }

  /** Puts a formula, beginning with "=", in place of whatever the cell holds. */
  setFormula(row: number, column: number, text: string): void {
    if (!text.startsWith('=')) throw new RefusedError(`A formula begins with "=": ${text}`);
    checkLength(text);
    this.checkPlace(row, column);
    this.#leaveFormula(row, column);
    this.grid.setValue(row, column, null);
    this.grid.set('formulas', row, column, { text, computedAt: -1, spills: false });
    this.workbook.touch({ sheet: this.id, row, column });
  }

  #leaveFormula(row: number, column: number): void {
    const cells = this.grid.rows[row - 1];
    if (!cells || (!cells.formulas && !cells.spilled)) return;
    const old = this.grid.get('formulas', row, column);
    if (old?.spills) this.forgetSpill(old);
    this.grid.set('formulas', row, column, undefined);
    this.grid.set('spilled', row, column, undefined);
  }

  /** Blanks the cells that a formula's former result covered. */
  forgetSpill(formula: FormulaCell): void {
    forgetSpill(this.grid, formula);
  }

  /**
   * Writes back what the engine computed. For a result of several cells: first the formula's own cell, then the others
   * with `spilledFrom`. Throws where the cell has a content of its own: such a result is an error of the formula's cell.
   */
  setComputed(row: number, column: number, value: Value, spilledFrom?: { row: number; column: number }): void {
    this.checkPlace(row, column);
    if (spilledFrom) writeSpill(this.grid, { row, column }, value, spilledFrom);
    else writeResult(this.grid, { row, column }, value, this.workbook.version);
    this.workbook.contentVersion++;
  }

  patchStyle(rect: Rect, patch: Partial<CellStyle>): void {
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        this.grid.set('styles', row, column, this.workbook.styles.patch(this.style(row, column), patch));
      }
    }
  }

  setNote(row: number, column: number, note: string): void {
    this.checkPlace(row, column);
    this.grid.set('notes', row, column, note === '' ? undefined : note);
  }

  setRule(row: number, column: number, rule: DataRule | null): void {
    this.checkPlace(row, column);
    this.grid.set('rules', row, column, rule ?? undefined);
  }

  protected checkPlace(row: number, column: number): void {
    if (row >= 1 && row <= this.maxRows && column >= 1 && column <= this.maxColumns) return;
    throw new RefusedError(`Row ${row}, column ${column} is outside the dimensions of the sheet ${this.name}.`);
  }
}
