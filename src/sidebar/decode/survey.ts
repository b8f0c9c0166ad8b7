// What is to be known of a delimited text before its rows are taken: told by reading it once, of which little is kept.
import { HEAD_ROWS, OneColumn } from './dialect';
import { recordsOf } from './records';
import { Extent, filled } from './rows';

export interface Survey {
  readonly head: readonly string[][];
  /** Rows up to the last one that holds something. */
  readonly height: number;
  readonly isOneColumn: boolean;
  /** There are more cells than a spreadsheet can hold: no more was read. */
  readonly isTooLarge: boolean;
  /** Row (1-based) of a quote that is not closed where it should be; null where there is none. */
  readonly unclosedAt: number | null;
  /** The last row (1-based) where the text ends before it does; null where it is whole. */
  readonly cutAt: number | null;
}

const ROWS_COMPARED = 200;

/**
 * Whether the last of these rows, the end of a text without a line break, has fewer cells than all rows of its table
 * have. Where they differ, the file leaves out empty cells at the end of rows; what stands apart, or is one cell of
 * words, is a note.
 */
function isCut(rows: readonly string[][]): boolean {
  const last = rows[rows.length - 1];
  if (!last || (last.length < 2 && !/\d/.test(last[0] ?? ''))) return false;
  let width = 0;
  let afterBlank = true;
  for (const row of rows.slice(0, -1).reverse()) {
    const isBlank = filled(row) === 0;
    const differs = !isBlank && width > 0 && row.length !== width;
    // A title, comments or another table stand above.
    if (differs && (afterBlank || row.length < 2)) break;
    if (differs) return false;
    if (!isBlank) width = row.length;
    else if (width === 0) return false;
    afterBlank = isBlank;
  }
  return last.length < width;
}

/** Whether a text ends with a line break, be there spaces behind it. */
export class Ending {
  hasBreak = false;

  async *seen(texts: AsyncIterable<string>): AsyncIterable<string> {
    for await (const text of texts) {
      const at = text.lastIndexOf('\n');
      this.hasBreak = (at >= 0 || this.hasBreak) && text.slice(at + 1).trim() === '';
      yield text;
    }
  }
}

/** @param ending of the file that holds the text */
export async function surveyOf(texts: AsyncIterable<string>, delimiter: string, ending: Ending): Promise<Survey> {
  const extent = new Extent();
  const column = new OneColumn();
  const head: string[][] = [];
  let tail: string[][] = [];
  let count = 0;
  let unclosedAt: number | null = null;
  for await (const { rows, unclosed } of recordsOf(texts, delimiter)) {
    if (unclosed >= 0) unclosedAt ??= count + unclosed + 1;
    if (head.length < HEAD_ROWS) head.push(...rows.slice(0, HEAD_ROWS - head.length));
    for (const row of rows) {
      extent.add(row);
      column.add(row);
    }
    tail = [...tail, ...rows.slice(-ROWS_COMPARED)].slice(-ROWS_COMPARED);
    count += rows.length;
    if (extent.isTooLarge) break;
  }
  const cutAt = !ending.hasBreak && isCut(tail) ? count : null;
  const { height, isTooLarge } = extent;
  return { head, height, isOneColumn: column.isSo, isTooLarge, unclosedAt, cutAt };
}
