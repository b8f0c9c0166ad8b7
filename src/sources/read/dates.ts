// A column of dates: day first or month first, and the year where it is missing, are decided from the whole column.
import type { Cell } from '../../model/cell';
import { type Day, yearOf } from '../../model/day';
import { type DateClues, type DateRules, dayIn, importSwapped, type Numeric, type Order, orderOf } from './date-order';
import { type DateText, dateText, swapped, withoutYear } from './date-text';
import { latestBefore, type MonthDay, yearsOfRun } from './yearless';

export type { DateClues, DateRules } from './date-order';

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

/** Whether every numeric date looks as the platform writes it. */
const looksNative = (cells: readonly (Cell | undefined)[], texts: readonly DateText[], rules: DateRules): boolean =>
  texts.every((t, i) => t.kind !== 'numeric' || rules.look === undefined || rules.look.test(shown(cells[i]).trim()));

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
 * What the platform wrote before a spreadsheet made dates of it: an ISO day among numeric dates (`suspect`) is a
 * spreadsheet's reading. Where the platform writes no year, a typed date has the year of its import, and so have texts
 * that all are of one year.
 */
function asWritten(t: DateText, cell: Cell | undefined, rules: DateRules, suspect: boolean): DateText {
  if (t.kind === 'typed') return rules.yearless ? withoutYear(t.cell.day) : t;
  if (t.kind === 'day' && suspect && rules.yearless) return withoutYear(t.day);
  if (t.kind !== 'day' || !suspect || typeof cell !== 'string' || !/^\d{4}-/.test(cell)) return t;
  return { kind: 'typed', cell: t.minute === undefined ? { day: t.day } : { day: t.day, minute: t.minute } };
}

/** The year of numeric dates that all are of one is a spreadsheet's, where the platform writes none. */
function numericWithoutYear(texts: readonly DateText[], order: Order): readonly DateText[] {
  const years = new Set(texts.flatMap((t) => (t.kind === 'numeric' ? [t.year] : [])));
  if (years.size !== 1) return texts;
  return texts.map((t) => {
    const day = t.kind === 'numeric' ? dayIn(t, order) : null;
    return day ? withoutYear(day) : t;
  });
}

/**
 * Reads a column of dates. What has one meaning is read; numeric dates follow the order that the column, the answers
 * or the platform's rule tell; days without a year follow `clues`. What nothing decides stays undecided, wholly: one
 * column never mixes guesses with readings.
 */
export function readDates(cells: readonly (Cell | undefined)[], rules: DateRules, clues: DateClues): DateColumn {
  const written = cells.map(dateText);
  const suspect = rules.yearless
    ? new Set(written.map((t) => (t.kind === 'day' ? yearOf(t.day) : null)).filter((year) => year !== null)).size === 1
    : rules.order !== undefined || written.some((t) => t.kind === 'numeric');
  const told = written.map((t, i) => asWritten(t, cells[i], rules, suspect));
  const numeric = told.filter((t): t is Numeric => t.kind === 'numeric');
  const typed = told.flatMap((t) => (t.kind === 'typed' ? [t.cell] : []));
  const swap = importSwapped(typed, numeric, rules, clues);
  const order = numeric.length === 0 ? 'day-first' : orderOf(numeric, rules, clues, looksNative(cells, told, rules));
  const texts = rules.yearless && order ? numericWithoutYear(told, order) : told;
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
