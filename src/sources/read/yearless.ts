// Dates without a year: the years follow from the order of the days and from one date that is known.
import { addDays, type Day, dayOf, dayOfMonth, monthNumberOf, yearOf } from '../../model/day';

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** Month and day as one number that sorts. */
const rank = (d: MonthDay): number => d.month * 100 + d.day;

/** The latest day with this month and day that is not after `limit`; for 29 February in a leap year. */
export function latestBefore(d: MonthDay, limit: Day): Day | null {
  for (let year = yearOf(limit); year > yearOf(limit) - 9; year--) {
    const day = dayOf(year, d.month, d.day);
    if (day && day <= limit) return day;
  }
  return null;
}

/** Days from one date to the next one, round the year: less than half a year is forward. */
const forward = (from: MonthDay, to: MonthDay): number => {
  const dayOfYear = (d: MonthDay): number => (d.month - 1) * 31 + d.day;
  return (dayOfYear(to) - dayOfYear(from) + 372) % 372;
};

function newestFirst(days: readonly (MonthDay | null)[]): boolean {
  let rising = 0;
  let falling = 0;
  let before: MonthDay | null = null;
  for (const d of days) {
    const step = d && before ? forward(before, d) : 0;
    if (step > 0) step < 186 ? rising++ : falling++;
    before = d ?? before;
  }
  return falling > rising;
}

/** Rows in calendar order, newest first: nearly all steps are of days, or none is longer than half a year. */
function isOrdered(days: readonly (MonthDay | null)[]): boolean {
  const known = days.filter((d): d is MonthDay => d !== null);
  const steps = known.slice(1).map((d, i) => forward(d, known[i] ?? d));
  return steps.every((step) => step < 186) || steps.filter((step) => step < 5).length >= steps.length * 0.8;
}

function walk(days: readonly (MonthDay | null)[], newest: number): (Day | null)[] | null {
  let year = newest;
  let after: MonthDay | null = null;
  const out: (Day | null)[] = [];
  for (const d of days) {
    if (!d) {
      out.push(null);
      continue;
    }
    if (after && rank(d) > rank(after)) year--;
    const day = dayOf(year, d.month, d.day);
    if (!day) return null;
    out.push(day);
    after = d;
  }
  return out;
}

/** What is known of the time of a yearless column: the year of its latest day, or a day that none of its days is after. */
export interface KnownTime {
  readonly year?: number;
  readonly asOf?: Day;
}

/**
 * Days of a run in calendar order (either way, gaps allowed, not two rows half a year or more apart). Without `year`, the
 * run ends at its latest occurrence not after `asOf`. Rows in another order, each day once and a month of the year absent,
 * lie in the year before `asOf`. Null where nothing is known or no year makes all days exist.
 */
export function yearsOfRun(days: readonly (MonthDay | null)[], known: KnownTime): (Day | null)[] | null {
  const { asOf } = known;
  const ranks = days.flatMap((d) => (d ? [rank(d)] : []));
  const found = inOrder(days, known);
  if (found || asOf === undefined || known.year !== undefined || new Set(ranks).size < ranks.length) return found;
  const latest = days.map((d) => (d ? latestBefore(d, asOf) : null));
  return latest.some((day) => day !== null && day < addDays(asOf, -334)) ? null : latest;
}

function inOrder(days: readonly (MonthDay | null)[], known: KnownTime): (Day | null)[] | null {
  const reverse = !newestFirst(days);
  const fromNewest = reverse ? [...days].reverse() : days;
  const newest = fromNewest.find((d) => d !== null);
  if (!newest) return days.map(() => null);
  if (!isOrdered(fromNewest)) return null;
  const last = known.asOf;
  const top =
    known.year ?? (last ? yearOf(last) - (rank(newest) > monthNumberOf(last) * 100 + dayOfMonth(last) ? 1 : 0) : null);
  if (top === null) return null;
  const tries = known.year === undefined ? [0, 1, 2, 3, 4, 5, 6, 7] : [0];
  for (const back of tries) {
    const found = walk(fromNewest, top - back);
    if (found) return reverse ? found.reverse() : found;
  }
  return null;
}
