// Notes below a table without dates, a figure beside a label among them: "Posts published | 12".
import type { Cell } from '../../model/cell';
import { textOf } from './number-text';
import { isBlankRow } from './tables';

interface Row {
  /** Sheet row, 1-based. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A label and a figure. */
const MOST = 2;
/** More of them would be rows of the table. */
const MOST_NOTES = 3;
/** Rows of so many cells leave no doubt that one of two is something else. */
const WIDE = 4;

const filledIn = ({ cells }: Row): number => cells.filter((cell) => textOf(cell) !== '').length;

/**
 * The rows at the end that are no rows of the table: a label and a figure at most, below rows that are all wider, or below
 * a blank line where no other stands between two rows.
 *
 * @param data the rows that may be data, in order
 * @param top sheet row of `rows[0]`
 */
export function notesBelow<R extends Row>(data: readonly R[], rows: readonly (readonly Cell[])[], top: number): R[] {
  const isShort = data.map((row) => filledIn(row) <= MOST);
  const isAfterBlank = data.map(({ row }) => isBlankRow(rows[row - top - 1] ?? []));
  const firstWide = data.findIndex((row) => filledIn(row) < WIDE);
  const wide = firstWide < 0 ? data.length : firstWide;
  const gap = isAfterBlank.indexOf(true, 1);
  const from = [wide, gap].filter((at) => at > 1).sort((a, b) => a - b);
  const start = from.find((at) => {
    const below = isShort.slice(at);
    return below.length <= Math.min(at, MOST_NOTES) && below.every(Boolean);
  });
  return start === undefined ? [] : data.slice(start);
}
