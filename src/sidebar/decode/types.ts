// What decoding a file gives: sheets of text, what was taken out of them and what went wrong.
import type { Problem } from '../../model/problem';

/** Rows of text in order, some thousands at a time: a table may be larger than what should be held at once. */
export type Pieces = AsyncIterable<string[][]>;

export interface DecodedSheet {
  /** The sheet's name in a workbook; null for a text file. */
  readonly name: string | null;
  /** 16 hexadecimal digits that tell its name and cells from all others: the same file dropped twice is known. */
  readonly id: string;
  /** Rows in all. There are no blank ones at the end. */
  readonly height: number;
  /** Cells of the longest row: rows may differ in length. */
  readonly width: number;
  /** The rows, read anew from the file each time. */
  readonly pieces: () => Pieces;
  /** Headings of the columns that named or located people: they are no longer in the rows. */
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
  /** Rows up to the last one that holds something. */
  readonly height: number;
  /** All rows, blank ones at the end included. */
  readonly pieces: () => Pieces;
}
