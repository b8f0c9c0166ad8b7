// A column of dates: day first or month first, and the year where it is missing, are decided from the whole column.
import type { Cell, DateCell } from '../../model/cell';
import { type Day, dayNumber, dayOf } from '../../model/day';
import { type DateText, dateText, swapped, withoutYear } from './date-text';
import { type KnownTime, latestBefore, type MonthDay, yearsOfRun } from './yearless';

export type Order = 'day-first' | 'month-first';

export interface DateRules {
  /** Order of day and month in the files as the platform writes them; absent where it writes dates that have one meaning. */
  readonly order?: Order;
  /** How the platform's own texts look: its order counts only for a column that looks so. */
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

export type ReadDate =
  | { kind: 'day'; day: Day; minute?: number }
  | { kind: 'missing' }
  | { kind: 'bad'; given: string }
  | { kind: 'undecided' };

export interface DateColumn {
  /** One per cell, in order. */
  readonly cells: readonly ReadDate[];
  /** Why cells are undecided; null where none is. */
  readonly open: 'order' | 'year' | null;
  /** A cell that is undecided. */
  readonly given: string | null;
}

type Numeric = Extract<DateText, { kind: 'numeric' }>;

const dayIn = (t: Numeric, order: Order): Day | null =>
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

/** Whether every numeric date looks as the platform writes it. */
const looksNative = (cells: readonly (Cell | undefined)[], texts: readonly DateText[], rules: DateRules): boolean =>
  texts.every((t, i) => t.kind !== 'numeric' || rules.look === undefined || rules.look.test(shown(cells[i]).trim()));

/** The order of a column of numeric dates, or null where nothing tells it (or the column contradicts itself). */
function orderOf(texts: readonly Numeric[], rules: DateRules, clues: DateClues, native: boolean): Order | null {
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
  return native ? (rules.order ?? null) : null;
}

/**
 * Whether a spreadsheet's import has read day and month the other way round, for a source whose dates are numeric:
 * then dates that its order does not allow have stayed texts, and no typed date has a day above 12.
 */
function importSwapped(
  typed: readonly DateCell[],
  texts: readonly Numeric[],
  rules: DateRules,
  clues: DateClues,
): boolean | null {
  if (!rules.order || typed.length === 0) return false;
  const native = rules.order;
  const refused = texts.some((t) => dayIn(t, OTHER[native]) === null && dayIn(t, native) !== null);
  const exchanged = typed.map((c) => swapped(c)?.day ?? null);
  const asIs = typed.map((c) => c.day);
  if (refused) return exchanged.includes(null) ? null : true;
  if (exchanged.includes(null) || exchanged.every((d, i) => d === asIs[i])) return false;
  const daily = rules.daily ? dailyReading(asIs, exchanged) : null;
  if (daily) return daily === 2;
  if (clues.within && inside(asIs, clues.within) !== inside(exchanged, clues.within))
    return inside(exchanged, clues.within);
  if (clues.dayFirst === undefined) return null;
  return clues.dayFirst === (native === 'month-first');
}

const read = (day: Day | null, minute: number | undefined, given: string): ReadDate => {
  if (!day) return { kind: 'bad', given };
  return minute === undefined ? { kind: 'day', day } : { kind: 'day', day, minute };
};

const shown = (cell: Cell | undefined): string =>
  typeof cell === 'object' && cell && 'day' in cell ? cell.day : String(cell ?? '');

function yearlessDays(texts: readonly DateText[], rules: DateRules, clues: DateClues): (Day | null)[] | null {
  const days = texts.map((t): MonthDay | null => (t.kind === 'yearless' ? t : null));
  if (rules.yearless !== 'any') return yearsOfRun(days, clues);
  const { asOf } = clues;
  return asOf === undefined ? null : days.map((d) => (d ? latestBefore(d, asOf) : null));
}

/**
 * What the platform wrote before a spreadsheet made dates of it: an ISO day where the platform writes numeric dates is
 * a spreadsheet's reading, and a typed date where it writes no year has the year of its import.
 */
function asWritten(t: DateText, cell: Cell | undefined, rules: DateRules): DateText {
  if (t.kind === 'typed') return rules.yearless ? withoutYear(t.cell.day) : t;
  if (t.kind !== 'day' || !rules.order || typeof cell !== 'string' || !/^\d{4}-/.test(cell)) return t;
  return { kind: 'typed', cell: t.minute === undefined ? { day: t.day } : { day: t.day, minute: t.minute } };
}

/**
 * Reads a column of dates. What has one meaning is read; numeric dates follow the order that the column, the answers
 * or the platform's rule tell; days without a year follow `clues`. What nothing decides stays undecided, wholly: one
 * column never mixes guesses with readings.
 */
export function readDates(cells: readonly (Cell | undefined)[], rules: DateRules, clues: DateClues): DateColumn {
  const texts = cells.map((cell) => asWritten(dateText(cell), cell, rules));
  const numeric = texts.filter((t): t is Numeric => t.kind === 'numeric');
  const typed = texts.flatMap((t) => (t.kind === 'typed' ? [t.cell] : []));
  const swap = importSwapped(typed, numeric, rules, clues);
  const order =
    numeric.length === 0
      ? 'day-first'
      : typed.length > 0 && rules.order && swap !== null
        ? rules.order
        : orderOf(numeric, rules, clues, looksNative(cells, texts, rules));
  const hasYearless = texts.some((t) => t.kind === 'yearless');
  const years = hasYearless ? yearlessDays(texts, rules, clues) : null;
  const out = texts.map((t, i): ReadDate => {
    if (t.kind === 'missing' || t.kind === 'bad') return t;
    if (t.kind === 'day') return t;
    if (t.kind === 'yearless')
      return years ? read(years[i] ?? null, undefined, shown(cells[i])) : { kind: 'undecided' };
    if (order === null || swap === null) return { kind: 'undecided' };
    if (t.kind === 'numeric') return read(dayIn(t, order), t.minute, shown(cells[i]));
    const cell = swap ? swapped(t.cell) : t.cell;
    return read(cell?.day ?? null, cell?.minute, t.cell.day);
  });
  const at = out.findIndex((d) => d.kind === 'undecided');
  const open = at < 0 ? null : texts[at]?.kind === 'yearless' ? 'year' : 'order';
  return { cells: out, open, given: at < 0 ? null : shown(cells[at]) };
}
