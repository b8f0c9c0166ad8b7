// Whether a file says that its days are those of UTC: in a line above, in the heading of its dates, or in the dates.
import type { Cell } from '../../model/cell';
import { textOf } from './number-text';

const NAMED = /\b(?:UTC|GMT)\b/;
const OFFSET = /\d(?: ?[+-]00:?00|Z| ?(?:UTC|GMT))$/;

/** @param dates the cells of the date column, blank ones included */
export function isInUtc(
  above: readonly (readonly Cell[])[],
  heading: string,
  dates: readonly (Cell | undefined)[],
): boolean {
  if (NAMED.test(heading) || above.some((row) => row.some((cell) => NAMED.test(textOf(cell))))) return true;
  const texts = dates.map(textOf).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => OFFSET.test(text));
}
