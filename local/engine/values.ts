// What a formula computes with: single values, tables of values, references to cells, and functions made by LAMBDA.
import type { SheetGrid } from './sheet-grid';

/** The names of Google's error values. */
export type ErrorName = '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#ERROR!';

/** An error value. `detail` is what the pointer would show over the cell. */
export class CellError {
  readonly name: ErrorName;
  readonly detail: string;
  constructor(name: ErrorName, detail = '') {
    this.name = name;
    this.detail = detail;
  }
}

/** What one cell holds; null is a blank cell. A date is its serial number. */
export type Scalar = string | number | boolean | null | CellError;

/** A table of values that are in no cell. Never empty, never ragged. */
export class Matrix {
  readonly rows: readonly (readonly Scalar[])[];
  constructor(rows: readonly (readonly Scalar[])[]) {
    this.rows = rows;
  }
  get height(): number {
    return this.rows.length;
  }
  get width(): number {
    return this.rows[0]?.length ?? 0;
  }
}

/** Cells of one sheet, 1-based, both ends included. */
export class Area {
  readonly sheet: SheetGrid;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  #key: string | null = null;
  #last: Area | null = null;
  constructor(sheet: SheetGrid, top: number, left: number, bottom: number, right: number) {
    this.sheet = sheet;
    this.top = top;
    this.left = left;
    this.bottom = bottom;
    this.right = right;
  }
  get height(): number {
    return this.bottom - this.top + 1;
  }
  get width(): number {
    return this.right - this.left + 1;
  }
  get single(): boolean {
    return this.top === this.bottom && this.left === this.right;
  }
  holds(sheet: SheetGrid, row: number, column: number): boolean {
    return sheet === this.sheet && row >= this.top && row <= this.bottom && column >= this.left && column <= this.right;
  }
  /** Whether every cell of another area lies in this one. */
  covers({ sheet, top, left, bottom, right }: Area): boolean {
    return this.holds(sheet, top, left) && bottom <= this.bottom && right <= this.right;
  }
  /** Its lower right cell. */
  get lastCell(): Area {
    this.#last ??= new Area(this.sheet, this.bottom, this.right, this.bottom, this.right);
    return this.#last;
  }
  /** Tells areas apart; equal for equal areas. */
  get key(): string {
    this.#key ??= `${this.sheet.index}|${this.top}|${this.left}|${this.bottom}|${this.right}`;
    return this.#key;
  }
}

/** A function made by LAMBDA. */
export class Lambda {
  readonly arity: number;
  readonly apply: (args: readonly Operand[]) => Operand;
  constructor(arity: number, apply: (args: readonly Operand[]) => Operand) {
    this.arity = arity;
    this.apply = apply;
  }
}

export type Operand = Scalar | Matrix | Area | Lambda;

export const isError = (value: unknown): value is CellError => value instanceof CellError;

/** Whether the operand is a table of more than one value. */
export function isMany(operand: Operand): operand is Matrix | Area {
  if (operand instanceof Area) return !operand.single;
  return operand instanceof Matrix && (operand.height > 1 || operand.width > 1);
}

/** The values of an operand as a table; a single value is a table of one. */
export function toMatrix(operand: Operand): Matrix {
  if (operand instanceof Matrix) return operand;
  if (operand instanceof Area) return new Matrix(operand.sheet.read(operand));
  if (operand instanceof Lambda) return new Matrix([[new CellError('#N/A', 'A LAMBDA must be called.')]]);
  return new Matrix([[operand]]);
}

/** Every value of an operand, row by row. Blank cells after the sheet's last content are left out. */
export function* valuesOf(operand: Operand): Generator<Scalar> {
  if (operand instanceof Area) {
    const { sheet } = operand;
    const bottom = Math.min(operand.bottom, sheet.lastRow);
    const right = Math.min(operand.right, sheet.lastColumn);
    for (let row = operand.top; row <= bottom; row++) {
      for (let column = operand.left; column <= right; column++) yield sheet.get(row, column);
    }
  } else if (operand instanceof Matrix) {
    for (const row of operand.rows) yield* row;
  } else if (!(operand instanceof Lambda)) {
    yield operand;
  }
}
