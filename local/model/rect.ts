// Rectangles of cells (1-based, both ends included) and what inserting or deleting rows or columns makes of them.

export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Span = readonly [start: number, end: number];

/** `count` rows or columns come in before `at`, or go away from `at` on. */
export interface Edit {
  readonly axis: 'rows' | 'columns';
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** The span after the edit, or null where all of it has been deleted. */
export function spanAfter(edit: Edit, [start, end]: Span): Span | null {
  const { at, count } = edit;
  if (edit.kind === 'insert') return [start >= at ? start + count : start, end >= at ? end + count : end];
  const last = at + count - 1;
  if (start >= at && end <= last) return null;
  const newStart = start > last ? start - count : Math.min(start, at);
  const newEnd = end > last ? end - count : Math.min(end, at - 1);
  return [newStart, newEnd];
}

/** The rectangle after the edit, or null where all of it has been deleted. */
export function rectAfter(edit: Edit, r: Rect): Rect | null {
  const span = spanAfter(edit, edit.axis === 'rows' ? [r.top, r.bottom] : [r.left, r.right]);
  if (!span) return null;
  return edit.axis === 'rows' ? { ...r, top: span[0], bottom: span[1] } : { ...r, left: span[0], right: span[1] };
}

/** The rectangles that are left after the edit. */
export const rectsAfter = (edit: Edit, rects: readonly Rect[]): Rect[] =>
  rects.map((r) => rectAfter(edit, r)).filter((r): r is Rect => r !== null);

export const cellRect = (row: number, column: number): Rect => ({ top: row, left: column, bottom: row, right: column });

export const contains = (r: Rect, row: number, column: number): boolean =>
  row >= r.top && row <= r.bottom && column >= r.left && column <= r.right;

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
