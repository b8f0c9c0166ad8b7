// The one thing to do now, from how the workbook stands and what was done in this session.
import type { State } from '../../addon/contract';
import type { Month } from '../../model/day';
import type { AppState } from '../store';
import type { SourceState } from './gaps';
import { openQuestions } from './questions';

export type NextStep =
  | { readonly kind: 'drop' }
  | { readonly kind: 'answer'; readonly count: number }
  | { readonly kind: 'confirm' | 'build'; readonly month: Month }
  | {
      readonly kind: 'fill';
      readonly month: Month;
      readonly sources: readonly SourceState[];
      readonly again: Month | null;
    }
  | { readonly kind: 'objectives' | 'money' }
  | { readonly kind: 'done'; readonly month: Month | null }
  /** Nothing lacks, but this session has not built: files may have come in before it, so building is offered. */
  | { readonly kind: 'there'; readonly month: Month | null; readonly again: Month | null };

/** The month to build: the last complete one, else the last that has any figure. */
export const monthToBuild = ({ lastComplete, withFigures }: State): Month | null =>
  lastComplete ?? withFigures[withFigures.length - 1] ?? null;

/** Sources that do not have the whole of a month. */
export const gapsOf = ({ sources }: State, month: Month): readonly SourceState[] =>
  sources.filter(({ months }) => months.some((one) => one.month === month && one.coverage !== 'complete'));

/** The last full month and the sources that lack it; null where none does. */
function toFill(book: State): NextStep | null {
  const month = book.months[book.months.length - 1];
  const sources = month === undefined ? [] : gapsOf(book, month);
  if (month === undefined || sources.length === 0) return null;
  return { kind: 'fill', month, sources, again: book.withFigures.includes(month) ? month : null };
}

function toBuild(book: State, dirty: boolean): NextStep | null {
  const month = monthToBuild(book);
  if (month === null || (book.results !== null && !dirty)) return null;
  return { kind: book.currency === null || book.tax === null ? 'confirm' : 'build', month };
}

/** What makes the table more telling; either may be skipped. */
function toDeepen(book: State, { skipped, built }: Pick<AppState, 'skipped' | 'built'>): NextStep | null {
  const month = built ?? monthToBuild(book);
  if (book.objectives.length === 0 && !skipped.includes('objectives')) return { kind: 'objectives' };
  return month !== null && !book.money[month] && !skipped.includes('money') ? { kind: 'money' } : null;
}

/**
 * Questions come before the table, the table before what deepens it. A workbook that is opened again with last month
 * missing asks for its files first.
 */
export function nextStep(book: State, session: Pick<AppState, 'putOff' | 'dirty' | 'built' | 'skipped'>): NextStep {
  const open = openQuestions(book.questions, session.putOff).length;
  if (open > 0) return { kind: 'answer', count: open };
  const build = toBuild(book, session.dirty);
  if (build) return build;
  if (book.results === null) return { kind: 'drop' };
  const fill = session.built === null ? toFill(book) : null;
  const last = monthToBuild(book);
  return (
    fill ??
    toDeepen(book, session) ??
    (session.built ? { kind: 'done', month: session.built } : { kind: 'there', month: last, again: last })
  );
}
