// What the sidebar shows when it opens: sources by month, what is asked, what has been chosen, what is next.
import type { ObjectiveId } from '../../catalogue/types';
import { type Month, parseMonth } from '../../model/day';
import type { Language } from '../../model/text';
import { type Available, availableIn, NOTHING } from '../../results/available';
import { lastMonths, sourceMonths } from '../../results/coverage';
import { kpiRows } from '../../results/kpi-rows';
import type { MoneyAnswer } from '../../results/money-lines';
import { rowKey } from '../../results/results-rows';
import type { Book } from '../../sheets/book';
import { personLanguage } from '../../sheets/person';
import type { PendingQuestion, State } from '../contract';
import type { Handler } from '../step';
import { mappingsOf } from './tables';

/** Tabs of the person's own that hold something: they may be taken as sources. */
function personTabs(book: Book): string[] {
  const owned = new Set(book.owned.map((one) => one.identity.sheetId));
  return book.spreadsheet
    .getSheets()
    .filter((sheet) => !owned.has(sheet.getSheetId()) && sheet.getLastRow() > 1)
    .map((sheet) => sheet.getName());
}

/** Which months the Results sheet shows, and whether it has a place for all that the Data sheet holds. */
function resultsOf(book: Book, available: Available): Pick<State, 'results' | 'built' | 'behind'> {
  const owned = book.find('results');
  if (!owned?.identity.made) return { results: null, built: [], behind: false };
  const { rows, columns } = book.layout(owned);
  const built = [...columns.keys()].flatMap((key) => parseMonth(key) ?? []).sort();
  const placed =
    available.months.every((month) => columns.has(month)) &&
    kpiRows(available).rows.every((row) => rows.has(rowKey(row)));
  return { results: owned.sheet.getName(), built, behind: !placed || book.settings().unread === true };
}

export const state: Handler<'state'> = (_input, book): State => {
  const settings = book.settings();
  const data = book.snapshot('data');
  const available = data ? availableIn(data) : NOTHING;
  const today = book.today();
  return {
    language: (settings.language ?? null) as Language | null,
    person: personLanguage(),
    today,
    currency: (settings.currency ?? null) as string | null,
    tax: (settings.tax ?? null) as State['tax'],
    months: lastMonths(today),
    sources: data ? sourceMonths(data, today) : [],
    questions: (settings.questions ?? []) as PendingQuestion[],
    strangers: (settings.strangers ?? []) as State['strangers'],
    mappings: mappingsOf(settings),
    tabs: personTabs(book),
    withFigures: available.months,
    lastComplete: available.lastComplete,
    ...resultsOf(book, available),
    objectives: (settings.objectives ?? []) as ObjectiveId[],
    money: (settings.money ?? {}) as Readonly<Record<Month, MoneyAnswer>>,
  };
};
