// What a step sees of the workbook: values read once, before anything is written.
import type { Cell } from '../model/cell';
import type { Day } from '../model/day';
import type { Language } from '../model/text';
import type { SheetKind } from './types';

/** A generated sheet, by keys. Cells whose content is a formula are not read. */
export interface SheetSnapshot {
  readonly title: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  cell(row: string, column: string): Cell;
  /** Of a sheet whose lines a person fills: those lines, from the top, with or without a key. */
  readonly lines: readonly SheetLine[];
}

/** A line that holds something. A content that a formula makes is known to be there, and not read. */
export interface SheetLine {
  readonly key: string | null;
  cell(column: string): Cell;
  hasFormula(column: string): boolean;
}

/** A raw tab: the copy of a file, or a tab of the person's own. */
export interface RawSource {
  readonly id: string;
  readonly title: string;
  readonly fileName: string;
  readonly origin: 'text' | 'typed';
  /** When it was brought into the workbook. */
  readonly read: Day;
  /** Cells that were cut to what a cell can hold. */
  readonly cut: number;
  /** Row of a quotation mark that the file never closes. */
  readonly unclosed: number | null;
  readonly rows: readonly (readonly Cell[])[];
}

/** The sheets of cycles, by the cycle's id; each is read when it is asked for. */
export interface CycleSheets {
  /** Of those that are there and complete. */
  readonly ids: readonly string[];
  /** What the sheet is called now; null where there is none. */
  title(id: string): string | null;
  get(id: string): SheetSnapshot | undefined;
  /** What a cell shows, formulas included. */
  shown(id: string): (row: string, column: string) => Cell;
}

/** What a sheet shows now, formulas included: of a step that has written nothing yet. */
export interface ShownSheet {
  readonly rows: readonly string[];
  value(row: string, column: string): Cell;
  /** The text of a formula; blank where the cell has none. */
  formula(row: string, column: string): string;
}

export interface Snapshot {
  readonly today: Day;
  /** The workbook's language: all that is written in sheets. */
  readonly language: Language;
  /** Values of the hidden settings sheet, parsed. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly sheets: Readonly<Partial<Record<SheetKind, SheetSnapshot>>>;
  /** Each is read when it is come to: one may fill the memory alone. */
  readonly raw: Iterable<RawSource>;
  readonly cycles: CycleSheets;
  /** Read when it is asked for. */
  shown(kind: SheetKind): ShownSheet | undefined;
  /** Whether the add-on's sheet of that kind is there and complete: asked without reading it. */
  has(kind: SheetKind): boolean;
}
