// What the sidebar shows when it opens: sources by month, what is asked, what has been chosen, what is next.
import { type Cycle, cyclesIn, isClosed } from '../../cycles/cycle';
import { type Month, parseMonth } from '../../model/day';
import type { Language } from '../../model/text';
import type { MoneyAnswer } from '../../results/answered-lines';
import { type Available, availableIn, NOTHING } from '../../results/available';
import { lastMonths, sourceMonths } from '../../results/coverage';
import { type Followed, followedIn } from '../../results/followed';
import { kpiRows } from '../../results/kpi-rows';
import { fiscalStartOf } from '../../results/periods';
import { rowKey } from '../../results/results-rows';
import type { Book } from '../../sheets/book';
import { personLanguage } from '../../sheets/person';
import type { Answers as TableAnswers } from '../../sources/types';
import { closingViews } from '../closing-views';
import type { PendingQuestion, State } from '../contract';
import type { CycleView } from '../contract-cycles';
import { goalKpis } from '../goal-kpis';
import { type Handler, snapshotOf } from '../step';
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
/** Lines are read only where objectives were chosen. */
const goalsOf = (book: Book, followed: Followed, available: Available): State['goals'] =>
  followed.objectives.length === 0
    ? []
    : goalKpis(snapshotOf(book, ['data', 'entries', 'objectives']), followed, available);

/** Answers about tables whose tab is still there, by the title that it has now. */
function answeredIn(book: Book): State['answered'] {
  const kept = (book.settings().answers ?? {}) as Readonly<Record<string, TableAnswers>>;
  const titles = new Map(book.rawSheets().map(({ identity, sheet }) => [identity.id, sheet.getName()]));
  return Object.entries(kept).flatMap(([key, answers]) => {
    const [source = '', table = ''] = key.split('/');
    const tab = titles.get(source);
    return tab === undefined || Object.keys(answers).length === 0 ? [] : [{ source, table, tab, answers }];
  });
}

function viewOf(cycle: Cycle, book: Book): CycleView {
  const { id, number, kind, from, to, events } = cycle;
  const measured = events.filter(({ what }) => what === 'measured').pop()?.on ?? null;
  return {
    id,
    number,
    kind,
    from,
    to,
    closed: isClosed(cycle),
    measured,
    title: book.find('cycle', id)?.sheet.getName() ?? null,
  };
}

export const state: Handler<'state'> = (_input, book): State => {
  const settings = book.settings();
  const data = book.snapshot('data');
  const available = data ? availableIn(data) : NOTHING;
  const today = book.today();
  const followed = followedIn(settings);
  return {
    language: (settings.language ?? null) as Language | null,
    person: personLanguage(),
    today,
    currency: (settings.currency ?? null) as string | null,
    tax: (settings.tax ?? null) as State['tax'],
    fiscalStart: fiscalStartOf(settings),
    months: lastMonths(today),
    sources: data ? sourceMonths(data, today) : [],
    questions: (settings.questions ?? []) as PendingQuestion[],
    answered: answeredIn(book),
    strangers: (settings.strangers ?? []) as State['strangers'],
    mappings: mappingsOf(settings),
    tabs: personTabs(book),
    withFigures: available.months,
    lastComplete: available.lastComplete,
    ...resultsOf(book, available),
    objectives: followed.objectives,
    goals: goalsOf(book, followed, available),
    kpiSets: followed.sets.map(({ from }) => from),
    cycles: cyclesIn(settings).map((one) => viewOf(one, book)),
    closings: data ? closingViews(book, data, available.months) : [],
    money: (settings.money ?? {}) as Readonly<Record<Month, MoneyAnswer>>,
  };
};
