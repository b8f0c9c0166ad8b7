// Day first or month first, and whether an import has exchanged them: told by the whole column, else by what is known.
import type { DateCell } from '../../model/cell';
import { addDays, type Day, dayNumber, dayOf } from '../../model/day';
import { type DateText, swapped } from './date-text';
import type { KnownTime } from './yearless';

export type Order = 'day-first' | 'month-first';

export interface DateRules {
  /** Order of day and month in the files as the platform writes them; absent where it writes dates that have one meaning. */
  readonly order?: Order;
  /**
   * How the platform's own texts look: its order counts only for a column that looks so. Never looser than the platform
   * is: days without a leading zero are a spreadsheet's, of any country.
   */
  readonly look?: RegExp;
  /** One row per day: neighbours are a day apart, which tells the order where the numbers do not. */
  readonly daily?: boolean;
  /** The platform writes no year. `run`: rows are in calendar order; `any`: each is the latest day not after `asOf`. */
  readonly yearless?: 'run' | 'any';
}

/** What else is known: answers, and the days that the table covers. */
export interface DateClues extends KnownTime {
  readonly dayFirst?: boolean;
  readonly within?: { readonly from: Day; readonly to: Day };
}

export type Numeric = Extract<DateText, { kind: 'numeric' }>;

export const dayIn = (t: Numeric, order: Order): Day | null =>
  order === 'day-first' ? dayOf(t.year, t.second, t.first) : dayOf(t.year, t.first, t.second);

const OTHER: Record<Order, Order> = { 'day-first': 'month-first', 'month-first': 'day-first' };

/** Share of neighbouring rows that are one day apart. */
function stepShare(days: readonly (Day | null)[]): number {
  let steps = 0;
  for (let i = 1; i < days.length; i++) {
    const [a, b] = [days[i - 1], days[i]];
    if (a && b && Math.abs(dayNumber(a) - dayNumber(b)) === 1) steps++;
  }
  return days.length < 2 ? 0 : steps / (days.length - 1);
}

/** Which of two readings of the same rows is daily; null where both are or none is. */
function dailyReading(one: readonly (Day | null)[], two: readonly (Day | null)[]): 1 | 2 | null {
  if (one.length < 3) return null;
  const [a, b] = [stepShare(one), stepShare(two)];
  if (a >= 0.8 && b < 0.5) return 1;
  return b >= 0.8 && a < 0.5 ? 2 : null;
}

const inside = (days: readonly (Day | null)[], range: { from: Day; to: Day }): boolean =>
  days.every((d) => d !== null && d >= range.from && d <= range.to);

/** Rows whose order proves something: chance alone seldom sorts four days. */
const FEWEST_SORTED = 4;

/** How many rows stand out of a rising order: all but the longest run that rises when the others are left out. */
function outOfRising(days: readonly string[]): number {
  // The smallest last day of a run of each length, one up. Source: Schensted (1961), longest increasing subsequences.
  const lasts: string[] = [];
  for (const day of days) {
    let [low, high] = [0, lasts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lasts[middle] ?? '') > day) high = middle;
      else low = middle + 1;
    }
    lasts[low] = day;
  }
  return days.length - lasts.length;
}

/** How many rows stand out of order, rising or falling. */
function outOfOrder(dates: readonly (Day | null)[]): number {
  const days = dates.map((day) => day ?? '');
  return Math.min(outOfRising(days), outOfRising([...days].reverse()));
}

/** From so many rows out of order on, a column is not the one that but a single row would sort. */
const MANY_OUT = 3;

/**
 * Days that may have been written in the other order: the same few days of more months than days, as those of a few
 * months then look, or rows that only the other order sorts, but for one: platforms put a post ahead of the others.
 */
function looksExchanged(days: readonly (Day | null)[], other: readonly (Day | null)[]): boolean {
  const distinct = (from: number, to: number): number => new Set(days.map((d) => d?.slice(from, to))).size;
  if (distinct(8, 10) < distinct(5, 7)) return true;
  if (new Set(other).size < FEWEST_SORTED) return false;
  const [own, others] = [outOfOrder(days), outOfOrder(other)];
  return others === 0 ? own > 0 : others === 1 && own >= MANY_OUT;
}

/** The order of a column of numeric dates, or null where nothing tells it (or the column contradicts itself). */
export function orderOf(texts: readonly Numeric[], rules: DateRules, clues: DateClues, native: boolean): Order | null {
  const real = texts.filter((t) => dayIn(t, 'day-first') !== null || dayIn(t, 'month-first') !== null);
  const dayFirst = real.map((t) => dayIn(t, 'day-first'));
  const monthFirst = real.map((t) => dayIn(t, 'month-first'));
  const possible = { 'day-first': !dayFirst.includes(null), 'month-first': !monthFirst.includes(null) };
  if (possible['day-first'] !== possible['month-first']) return possible['day-first'] ? 'day-first' : 'month-first';
  if (!possible['day-first']) return null;
  if (dayFirst.every((d, i) => d === monthFirst[i])) return 'day-first';
  const daily = rules.daily ? dailyReading(dayFirst, monthFirst) : null;
  if (daily) return daily === 1 ? 'day-first' : 'month-first';
  if (clues.within) {
    const fits = [inside(dayFirst, clues.within), inside(monthFirst, clues.within)];
    if (fits[0] !== fits[1]) return fits[0] ? 'day-first' : 'month-first';
  }
  if (clues.dayFirst !== undefined) return clues.dayFirst ? 'day-first' : 'month-first';
  const { asOf } = clues;
  if (asOf !== undefined) {
    const later = [dayFirst, monthFirst].map((days) => days.some((d) => d !== null && d > addDays(asOf, 2)));
    if (later[0] !== later[1]) return later[0] ? 'month-first' : 'day-first';
  }
  if (!native || !rules.order) return null;
  const pair = rules.order === 'day-first' ? ([dayFirst, monthFirst] as const) : ([monthFirst, dayFirst] as const);
  return looksExchanged(...pair) ? null : rules.order;
}

/** The order that an import must have had to leave these dates as texts: each is impossible in it. Null where none is. */
function refusedBy(texts: readonly Numeric[]): Order | null {
  const refused = (order: Order): boolean =>
    texts.length > 0 && texts.every((t) => dayIn(t, order) === null && dayIn(t, OTHER[order]) !== null);
  return refused('day-first') ? 'day-first' : refused('month-first') ? 'month-first' : null;
}

/**
 * Whether a spreadsheet's import has read day and month the other way round: dates that its order does not allow have
 * then stayed texts, and no typed date has a day above 12. Null where it cannot be told. Without texts only a platform
 * that writes numeric dates leaves a doubt.
 */
export function importSwapped(
  typed: readonly DateCell[],
  texts: readonly Numeric[],
  rules: DateRules,
  clues: DateClues,
): boolean | null {
  if (typed.length === 0) return false;
  const exchanged = typed.map((c) => swapped(c)?.day ?? null);
  const asIs = typed.map((c) => c.day);
  if (refusedBy(texts)) return exchanged.includes(null) ? null : true;
  if (!rules.order && texts.length === 0) return false;
  if (exchanged.includes(null) || exchanged.every((d, i) => d === asIs[i])) return false;
  const daily = rules.daily ? dailyReading(asIs, exchanged) : null;
  if (daily) return daily === 2;
  if (clues.within && inside(asIs, clues.within) !== inside(exchanged, clues.within)) {
    return inside(exchanged, clues.within);
  }
  if (clues.dayFirst === undefined || !rules.order) return null;
  return clues.dayFirst === (rules.order === 'month-first');
}
