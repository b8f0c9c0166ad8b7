// The one thing to do now, from how the workbook stands and what was done in this session.
import type { State } from '../../addon/contract';
import type { Month } from '../../model/day';
import type { AppState } from '../store';
import type { SourceState } from './gaps';
import { openQuestions } from './questions';

export type NextStep =
  | { readonly kind: 'drop' }
  | { readonly kind: 'answer'; readonly count: number }
  | { readonly kind: 'confirm'; readonly month: Month }
  /** `sources`: those that do not have the whole month. */
  | { readonly kind: 'build' | 'fill'; readonly month: Month; readonly sources: readonly SourceState[] }
  | { readonly kind: 'objectives' | 'money' }
  /** `done`: the table has just been built; `there`: it was up to date when the sidebar opened. */
  | { readonly kind: 'done' | 'there'; readonly month: Month | null };

/**
 * The month to build: the last complete one, else the last that has any figure. Where the table shows that one already
 * it is the newest later month that is over and has figures, however incomplete.
 */
export function monthToBuild({ lastComplete, withFigures, built, months }: State): Month | null {
  const last = lastComplete ?? withFigures[withFigures.length - 1] ?? null;
  if (last === null || !built.includes(last)) return last;
  const over = months[months.length - 1] ?? last;
  const later = withFigures.filter((month) => month > last && month <= over && !built.includes(month));
  return later[later.length - 1] ?? last;
}

/** Sources that do not have the whole of a month. */
export const gapsOf = ({ sources }: State, month: Month): readonly SourceState[] =>
  sources.filter(({ months }) => months.some((one) => one.month === month && one.coverage !== 'complete'));

/** The last full month and the sources that lack it; null where none does. */
function toFill(book: State): NextStep | null {
  const month = book.months[book.months.length - 1];
  const sources = month === undefined ? [] : gapsOf(book, month);
  if (month === undefined || sources.length === 0) return null;
  return { kind: 'fill', month, sources };
}

function toBuild(book: State, dirty: boolean): NextStep | null {
  const month = monthToBuild(book);
  if (month === null || (book.results !== null && !dirty && !book.behind)) return null;
  if (book.currency === null || book.tax === null) return { kind: 'confirm', month };
  return { kind: 'build', month, sources: gapsOf(book, month) };
}

/** Time and costs count every month until another answer; sales that were typed are of their month alone. */
function isMoneyKnown(money: State['money'], month: Month): boolean {
  const months = (Object.keys(money) as Month[]).filter((one) => one <= month).sort();
  const last = months[months.length - 1];
  return last === month || (last !== undefined && money[last]?.sales === null);
}

/** What makes the table more telling; either may be skipped. */
function toDeepen(book: State, { skipped, built }: Pick<AppState, 'skipped' | 'built'>): NextStep | null {
  const month = built ?? monthToBuild(book);
  if (book.objectives.length === 0 && !skipped.includes('objectives')) return { kind: 'objectives' };
  return month !== null && !isMoneyKnown(book.money, month) && !skipped.includes('money') ? { kind: 'money' } : null;
}

/**
 * Questions come before the table, the table before what deepens it. A workbook that is opened again builds what came
 * in since, else asks for the files that last month lacks.
 */
export function nextStep(book: State, session: Pick<AppState, 'putOff' | 'dirty' | 'built' | 'skipped'>): NextStep {
  const open = openQuestions(book.questions, session.putOff).length;
  if (open > 0) return { kind: 'answer', count: open };
  const build = toBuild(book, session.dirty);
  if (build) return build;
  if (book.results === null) return { kind: 'drop' };
  const fill = session.built === null ? toFill(book) : null;
  const end: NextStep = session.built
    ? { kind: 'done', month: session.built }
    : { kind: 'there', month: monthToBuild(book) };
  return fill ?? toDeepen(book, session) ?? end;
}
