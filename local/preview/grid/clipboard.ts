// Plain text of the clipboard: rows by line feeds, cells by tabs, quotes around cells that hold either. The cells
// themselves are kept beside it, for what is pasted within the page.
import type { Rect, Sheet } from '../../model';
import { type CellState, cellState } from '../../model/cell-state';
import { textOf } from '../look/shown';
import type { Edited } from '../run/edits';

/** A cell as it was copied, with its place. */
export interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly state: CellState;
}

export interface Copied {
  readonly text: string;
  /** Where the cells are taken from, where they were cut. */
  readonly cut?: Edited;
  readonly cells: readonly (readonly CopiedCell[])[];
}

const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** The cells, hidden lines left out, and what they show. */
export function copy(sheet: Sheet, rect: Rect): Copied {
  const rows: CopiedCell[][] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    if (sheet.rowHidden(row)) continue;
    const cells: CopiedCell[] = [];
    for (let column = rect.left; column <= rect.right; column++)
      if (!sheet.columnHidden(column)) cells.push({ row, column, state: cellState(sheet, row, column) });
    rows.push(cells);
  }
  const textAt = ({ row, column, state }: CopiedCell): string =>
    quoted(textOf(sheet.value(row, column), state.style.numberFormat, sheet.workbook.locale));
  return { cells: rows, text: rows.map((cells) => cells.map(textAt).join('\t')).join('\n') };
}

/** The block as often as it fits into the rectangle, side by side and one below the other; once where it does not. */
export function tiled<T>(block: readonly (readonly T[])[], rect: Rect): T[][] {
  const times = (room: number, size: number): number => (size > 0 && room % size === 0 ? room / size : 1);
  const down = times(rect.bottom - rect.top + 1, block.length);
  const width = block[0]?.length ?? 0;
  const across = block.every((row) => row.length === width) ? times(rect.right - rect.left + 1, width) : 1;
  return Array.from({ length: down }, () =>
    block.map((row) => Array.from({ length: across }, () => row).flat()),
  ).flat();
}

/** Rows of texts; quotes are read only where they open a cell and close it again. */
export function pastedRows(text: string): string[][] {
  const normal = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= normal.length) {
    const cell = readCell(normal, at);
    rows[rows.length - 1]?.push(cell.text);
    if (normal[cell.end] === '\n') rows.push([]);
    if (cell.end >= normal.length) break;
    at = cell.end + 1;
  }
  return rows;
}

function readCell(text: string, from: number): { text: string; end: number } {
  const quotedCell = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text.slice(from));
  if (quotedCell) return { text: (quotedCell[1] ?? '').replace(/""/g, '"'), end: from + quotedCell[0].length };
  const next = text.slice(from).search(/[\t\n]/);
  const end = next < 0 ? text.length : from + next;
  return { text: text.slice(from, end), end };
}
