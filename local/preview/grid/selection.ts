// Where the keyboard goes: the active cell and the range around it.
import type { Rect, Sheet } from '../../model';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** `active` is where one types; the range reaches from it to `end`. */
export interface Selection {
  readonly active: Place;
  readonly end: Place;
}

export const at = (row: number, column: number): Selection => ({ active: { row, column }, end: { row, column } });

export const rectOf = ({ active, end }: Selection): Rect => ({
  top: Math.min(active.row, end.row),
  left: Math.min(active.column, end.column),
  bottom: Math.max(active.row, end.row),
  right: Math.max(active.column, end.column),
});

export const isSingle = ({ active, end }: Selection): boolean => active.row === end.row && active.column === end.column;

interface Axis {
  readonly count: number;
  hidden(n: number): boolean;
  /** Whether the cell across holds something, for jumps. */
  filled(n: number): boolean;
}

/** The next shown line in a direction; the same where there is none. */
function next({ count, hidden }: Axis, from: number, by: 1 | -1): number {
  for (let n = from + by; n >= 1 && n <= count; n += by) if (!hidden(n)) return n;
  return from;
}

function moved(axis: Axis, from: number, by: number): number {
  let n = from;
  for (let i = 0; i < Math.abs(by); i++) n = next(axis, n, by > 0 ? 1 : -1);
  return n;
}

/** To the end of the block of filled cells, or over blank ones to the next filled one, or to the edge. */
function jumped(axis: Axis, from: number, by: 1 | -1): number {
  let n = next(axis, from, by);
  const inBlock = axis.filled(from) && axis.filled(n);
  for (let after = next(axis, n, by); after !== n; after = next(axis, n, by)) {
    if (inBlock ? !axis.filled(after) : axis.filled(n)) return n;
    n = after;
  }
  return n;
}

const rowsOf = (sheet: Sheet, column: number): Axis => ({
  count: sheet.maxRows,
  hidden: (n) => sheet.rowHidden(n),
  filled: (n) => sheet.value(n, column) !== null,
});

const columnsOf = (sheet: Sheet, row: number): Axis => ({
  count: sheet.maxColumns,
  hidden: (n) => sheet.columnHidden(n),
  filled: (n) => sheet.value(row, n) !== null,
});

export interface Move {
  readonly key: string;
  readonly ctrl: boolean;
  /** Rows that a page holds. */
  readonly page: number;
}

/** Where a key leads from a place; null for a key that does not move. */
export function destination(sheet: Sheet, { row, column }: Place, { key, ctrl, page }: Move): Place | null {
  const rows = rowsOf(sheet, column);
  const columns = columnsOf(sheet, row);
  const first = (axis: Axis): number => (axis.hidden(1) ? next(axis, 1, 1) : 1);
  const last = (axis: Axis, n: number): number => (axis.hidden(n) ? next(axis, n, -1) : n);
  const vertical = (by: 1 | -1) => ({ row: ctrl ? jumped(rows, row, by) : next(rows, row, by), column });
  const horizontal = (by: 1 | -1) => ({ row, column: ctrl ? jumped(columns, column, by) : next(columns, column, by) });
  switch (key) {
    case 'ArrowUp':
      return vertical(-1);
    case 'ArrowDown':
      return vertical(1);
    case 'ArrowLeft':
      return horizontal(-1);
    case 'ArrowRight':
      return horizontal(1);
    case 'PageUp':
      return { row: moved(rows, row, -page), column };
    case 'PageDown':
      return { row: moved(rows, row, page), column };
    case 'Home':
      return ctrl ? { row: first(rows), column: first(columns) } : { row, column: first(columns) };
    case 'End':
      return {
        row: ctrl ? last(rows, Math.max(1, sheet.lastRow)) : row,
        column: last(columns, Math.max(1, ctrl ? sheet.lastColumn : sheet.maxColumns)),
      };
    default:
      return null;
  }
}

/** The first cell of a sheet that is not hidden, below and beside what is frozen where the sheet has content there. */
export function firstPlace(sheet: Sheet): Place {
  const start = { row: sheet.rowHidden(1) ? next(rowsOf(sheet, 1), 1, 1) : 1, column: 1 };
  return { row: start.row, column: sheet.columnHidden(1) ? next(columnsOf(sheet, 1), 1, 1) : 1 };
}
