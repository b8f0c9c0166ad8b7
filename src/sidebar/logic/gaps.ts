// What to export to fill a gap: the whole run of months that the source lacks around the chosen one.
import type { State } from '../../addon/contract';
import { addMonths, type Month } from '../../model/day';

/** One line of the grid. */
export type SourceState = State['sources'][number];

export interface Gap {
  readonly from: Month;
  readonly to: Month;
  readonly count: number;
}

/** The neighbouring months of a gap that are not complete either: one export can bring them all. */
export function gapAround({ months }: Pick<SourceState, 'months'>, month: Month): Gap {
  const lacking = new Set(months.filter(({ coverage }) => coverage !== 'complete').map((one) => one.month));
  let [from, to, count] = [month, month, 1];
  for (let before = addMonths(from, -1); lacking.has(before); before = addMonths(before, -1), count += 1) from = before;
  for (let after = addMonths(to, 1); lacking.has(after); after = addMonths(after, 1), count += 1) to = after;
  return { from, to, count };
}

/** Sources of the last month of the grid that have it whole, and all of them. */
export function covered(sources: readonly SourceState[], month: Month): { complete: number; all: number } {
  const complete = sources.filter(({ months }) =>
    months.some((one) => one.month === month && one.coverage === 'complete'),
  );
  return { complete: complete.length, all: sources.length };
}
