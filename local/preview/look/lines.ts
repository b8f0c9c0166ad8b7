// Heights and places of rows and columns, in pixels.
import type { Sheet } from '../../model';
import { pixels } from './style-text';

/** Width of a text in pixels, on one line. */
export type Measure = (text: string, fontSize: number, bold: boolean) => number;

/** The height of a new row; rows of that height fit their content. */
const STANDARD_HEIGHT = 21;
const PADDING = 6;

/** Height of one line of text of that size. */
const lineHeight = (fontSize: number): number => Math.round(pixels(fontSize) * 1.2);

function linesOf(text: string, width: number, measure: (text: string) => number): number {
  return text.split('\n').reduce((sum, line) => sum + wrapped(line, width, measure), 0);
}

/** How many lines a paragraph takes; a word that is wider than the cell is broken. */
function wrapped(line: string, width: number, measure: (text: string) => number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(/(?<= )/)) {
    // The space that ends a word may hang over the edge.
    const size = measure(word.trimEnd());
    if (used > 0 && used + size > width) {
      lines++;
      used = 0;
    }
    const over = Math.max(0, Math.ceil(size / width) - 1);
    lines += over;
    used += measure(word) - over * width;
  }
  return lines;
}

function cellHeight(sheet: Sheet, row: number, column: number, measure: Measure): number {
  const style = sheet.style(row, column);
  const line = lineHeight(style.fontSize);
  const value = sheet.value(row, column);
  if (style.wrap !== 'wrap' || typeof value !== 'string') return line + PADDING - 1;
  const width = Math.max(10, sheet.columnWidth(column) - PADDING);
  const own = (text: string) => measure(text, style.fontSize, style.fontWeight === 'bold');
  return linesOf(value, width, own) * line + PADDING - 1;
}

/** The height of a row: what was set, else what its content needs; 0 for a hidden one. */
export function rowHeight(sheet: Sheet, row: number, measure: Measure): number {
  if (sheet.rowHidden(row)) return 0;
  const set = sheet.rows.size(row);
  if (set !== STANDARD_HEIGHT) return set;
  const cells = sheet.grid.rows[row - 1];
  const width = Math.max(cells?.styles?.length ?? 0, 0);
  let height = STANDARD_HEIGHT;
  for (let column = 1; column <= width; column++) {
    if (!sheet.columnHidden(column)) height = Math.max(height, cellHeight(sheet, row, column, measure));
  }
  return height;
}

/** Sizes of all lines of an axis, from 0, and where each begins; `starts` has one more, the end of the last. */
export interface Lines {
  readonly sizes: readonly number[];
  readonly starts: readonly number[];
}

export function linesFrom(count: number, size: (n: number) => number): Lines {
  const sizes: number[] = [];
  const starts = [0];
  for (let n = 1; n <= count; n++) {
    const one = size(n);
    sizes.push(one);
    starts.push((starts[n - 1] ?? 0) + one);
  }
  return { sizes, starts };
}

export const rowLines = (sheet: Sheet, measure: Measure): Lines =>
  linesFrom(sheet.maxRows, (row) => rowHeight(sheet, row, measure));

export const columnLines = (sheet: Sheet): Lines =>
  linesFrom(sheet.maxColumns, (column) => (sheet.columnHidden(column) ? 0 : sheet.columnWidth(column)));
