// Whose midnight parts a file's days, where it says so: in a line above, in the heading of its dates, or in the dates.
import type { Cell } from '../../model/cell';
import { textOf } from './number-text';

const NAMED = /\b(?:UTC|GMT)\b/;
const AT_UTC = /\d(?: ?[+-]00:?00|Z| ?(?:UTC|GMT))$/;
const OFFSET = /:\d\d(?:\.\d+)? ?([+-]\d\d):?(\d\d)$/;

/**
 * `UTC`, or what the dates themselves name: `UTC+01:00`, `UTC+01:00 / UTC+02:00` where clocks change. Null where nothing
 * does, or not every date.
 *
 * @param dates the cells of the date column, blank ones included
 */
export function zoneOf(
  above: readonly (readonly Cell[])[],
  heading: string,
  dates: readonly (Cell | undefined)[],
): string | null {
  if (NAMED.test(heading) || above.some((row) => row.some((cell) => NAMED.test(textOf(cell))))) return 'UTC';
  const texts = dates.map(textOf).filter((text) => text !== '');
  const zones = new Set<string | null>();
  for (const text of texts) {
    const [, hours, minutes] = OFFSET.exec(text) ?? [];
    zones.add(AT_UTC.test(text) ? 'UTC' : hours ? `UTC${hours}:${minutes}` : null);
  }
  return zones.size === 0 || zones.has(null) ? null : [...zones].sort().join(' / ');
}
