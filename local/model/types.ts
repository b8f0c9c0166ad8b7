// What the rest of local/ may ask of a workbook: values, formulas and looks by 1-based row and column.

/** A computed or typed value. A date is its serial number (1899-12-30 = 0) under a date format, as in the spreadsheet. */
export type Value = string | number | boolean | null | { readonly error: string };

export interface CellStyle {
  numberFormat: string;
  fontWeight: 'normal' | 'bold';
  fontStyle: 'normal' | 'italic';
  fontLine: 'none' | 'underline' | 'line-through';
  fontColor: string;
  fontSize: number;
  fontFamily: string;
  background: string;
  horizontalAlignment: 'general' | 'left' | 'center' | 'right';
  verticalAlignment: 'top' | 'middle' | 'bottom';
  wrap: 'overflow' | 'wrap' | 'clip';
  borders: Partial<Record<'top' | 'right' | 'bottom' | 'left', { color: string; style: string }>>;
}

/** A sheet as the engine, the xlsx writer and the preview see it. */
export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly maxRows: number;
  readonly maxColumns: number;
  /** Last row and column that hold a value or a formula; 0 when the sheet is empty. */
  readonly lastRow: number;
  readonly lastColumn: number;
  value(row: number, column: number): Value;
  /** As typed, beginning with "="; null where there is none. */
  formula(row: number, column: number): string | null;
  style(row: number, column: number): CellStyle;
  /** Only the engine calls it: the value of a formula cell, or of a cell that a spill covers. */
  setComputed(row: number, column: number, value: Value, spilledFrom?: { row: number; column: number }): void;
  /** Whether the cell is covered by the result of another cell's formula. */
  isSpilled(row: number, column: number): boolean;
  /** Whether the cell shows the result of a formula that has not been computed since the workbook last changed. */
  isStale(row: number, column: number): boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  columnWidth(column: number): number;
  rowHidden(row: number): boolean;
  columnHidden(column: number): boolean;
  /** Depth of the row's or column's group (0 = none) and whether it is folded away. */
  rowGroupDepth(row: number): number;
  columnGroupDepth(column: number): number;
  note(row: number, column: number): string;
}

/** A cell whose typed value or formula has changed; `sheet` is the sheet's id. */
export interface ChangedCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

export interface WorkbookView {
  readonly namedRanges: readonly {
    readonly name: string;
    readonly sheetId: number;
    readonly rect: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
  }[];
  readonly sheets: readonly SheetView[];
  readonly locale: string;
  readonly timeZone: string;
  /** A number that rises with each change; with `changesSince` and `confirmComputed`, where changes are kept. */
  readonly version?: number;
  /** The cells changed since a version; null where anything may have changed. */
  changesSince?(version: number): readonly ChangedCell[] | null;
  /** Only the engine calls it: every formula that has been computed once is right for the version as it is now. */
  confirmComputed?(): void;
}
