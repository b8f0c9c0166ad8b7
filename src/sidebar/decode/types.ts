// What decoding a file gives: sheets of text, what was taken out of them and what went wrong.
import type { Problem } from '../../model/problem';

export interface DecodedSheet {
  /** The sheet's name in a workbook; null for a text file. */
  readonly name: string | null;
  /** The cells as text. Rows may differ in length; there are no blank rows at the end. */
  readonly rows: string[][];
  /** Headings of the columns that named or located people: they are no longer in `rows`. */
  readonly personalColumns: string[];
  /** Cells that were cut to the length that a spreadsheet's cell can hold. */
  readonly cutCells: number;
}

export interface Decoded {
  readonly sheets: DecodedSheet[];
  readonly problems: Problem[];
}

/** Names and rows as read, before anything personal is taken out. */
export interface Grid {
  readonly name: string | null;
  readonly rows: string[][];
}
