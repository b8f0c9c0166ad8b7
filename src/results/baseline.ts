// A row's own trailing baseline: the median of the last six months that can be compared with the shown one.
import { type Month, monthsBetween } from '../model/day';
import { f, join } from '../plan/formula';
import { type Formula, KEY, type Ref } from '../plan/types';
import type { MonthState } from './available';
import { type Break, isBetween } from './breaks';
import { SHOWN_MONTH } from './lookup';

/** What is known of a row in a month; null where it has no figure. One per series that the row adds. */
export type StatesOf = (month: Month) => readonly (MonthState | null)[];

export const WINDOW = 6;
/** Under three months a median is one month's whim. */
const LEAST = 3;
/** What CHOOSE takes in every spreadsheet. */
const CHOICES = 24;

/** Complete to the last day, in every figure. */
export const isWhole = (states: readonly (MonthState | null)[]): boolean =>
  states.every((state) => state !== null && state.missing === 0);

/** Figures of posts are of one age, give or take three days. */
const sameAge = (a: readonly (MonthState | null)[], b: readonly (MonthState | null)[]): boolean =>
  a.every((one, i) => {
    const [age, other] = [one?.age ?? null, b[i]?.age ?? null];
    return age === null || (other !== null && Math.abs(age - other) <= 3);
  });

/** Months before the shown one that are complete, read at the same age, and on the same side of every break; newest first. */
export function comparableMonths(
  shown: Month,
  months: readonly Month[],
  statesOf: StatesOf,
  breaks: readonly Break[],
): Month[] {
  const states = statesOf(shown);
  if (!isWhole(states)) return [];
  const fits = (month: Month): boolean =>
    month < shown &&
    isWhole(statesOf(month)) &&
    sameAge(states, statesOf(month)) &&
    !breaks.some((one) => isBetween(one, month, shown));
  const found: Month[] = [];
  for (const month of months) if (found.length < WINDOW && fits(month)) found.push(month);
  return found;
}

/** The month columns as runs: months are newest first, so a run goes from the newer to the older. */
function runsOf(found: readonly Month[]): Ref[] {
  const runs: [Month, Month][] = [];
  for (const month of found) {
    const last = runs[runs.length - 1];
    if (last && monthsBetween(month, last[1]).length === 2) last[1] = month;
    else runs.push([month, month]);
  }
  return runs.map(([from, to]) => ({ at: 'run', from, to }));
}

/** The formula, or null where no month has enough others before it. `months` newest first; `settled`: those to measure by. */
export function baselineFormula(
  months: readonly Month[],
  statesOf: StatesOf,
  breaks: readonly Break[],
  settled: readonly Month[] = months,
): Formula | null {
  const found = months.map((month) => comparableMonths(month, settled, statesOf, breaks));
  if (!found.some((list) => list.length >= LEAST)) return null;
  const medians = found.map((list) => {
    if (list.length < LEAST) return f`""`;
    const runs = join(
      runsOf(list).map((run) => f`${run}`),
      ';',
    );
    return f`IF(COUNT(${runs})<${String(LEAST)};"";MEDIAN(${runs}))`;
  });
  const [newest = '', oldest = newest] = [months[0], months[months.length - 1]];
  const place = f`MATCH(${SHOWN_MONTH};${{ at: 'run', row: KEY, from: newest, to: oldest } as Ref};0)`;
  const choose = (from: number): Formula => {
    const some = medians.slice(from, from + CHOICES);
    const chosen = f`CHOOSE(${place}${from > 0 ? `-${from}` : ''};${join(some, ';')})`;
    return from + CHOICES < medians.length
      ? f`IF(${place}<=${String(from + CHOICES)};${chosen};${choose(from + CHOICES)})`
      : chosen;
  };
  return f`=IFERROR(${choose(0)};"")`;
}
