// Reading every raw tab: what each table is, and the monthly figures that all of them give together.
import { cyclesIn } from '../../cycles/cycle';
import { dailyOf } from '../../cycles/daily-plan';
import { phrase } from '../../i18n/problems';
import type { Day } from '../../model/day';
import type { Language } from '../../model/text';
import type { RawSource, Snapshot } from '../../plan/snapshot';
import type { SheetPlan } from '../../plan/types';
import { aggregate } from '../../results/aggregate';
import type { MoneyAnswers } from '../../results/answered-lines';
import { adLines } from '../../results/costs-ads';
import { costsPlan, homeCurrency } from '../../results/costs-plan';
import { proposedPeriod } from '../../results/coverage';
import { currenciesOf, otherCurrencies } from '../../results/currencies';
import { dataPlan, monthsOf } from '../../results/data-plan';
import { entriesIn, entryMonths, entrySeries, knownFrom } from '../../results/entries-read';
import { gainsPlan } from '../../results/gains-plan';
import { saleLines } from '../../results/gains-sales';
import { marginOf, withLines } from '../../results/money-lines';
import { isWhole } from '../../results/month-figure';
import type { SourceView } from '../../results/same-source';
import { settingsPlan } from '../../results/settings-plan';
import { sourcesPlan } from '../../results/sources-plan';
import { summarise } from '../../results/summary';
import { withAccounts } from '../../results/whose';
import { applyPlan } from '../../sheets/apply';
import type { Book } from '../../sheets/book';
import { isMapped, MAPPED } from '../../sources/mapped';
import { headingRow, mappingKey } from '../../sources/mapping';
import type { Reading } from '../../sources/types';
import type { Answers, PendingQuestion, Stranger, TableAnswer } from '../contract';
import { fingerprintOf, printOf } from '../fingerprint';
import { type Handler, snapshotOf } from '../step';
import { allTables, currencyOf, datedReadings, type ReadTable, viewed } from './tables';

/** `own`: the table as it reads by itself. */
function answerOf({ source, tab, format, reading }: ReadTable, own: Reading, language: Language): TableAnswer {
  const { monthly, totals } = summarise(own);
  return {
    source: source.id,
    tab,
    fileName: source.fileName,
    format,
    network: reading.network,
    account: reading.account,
    use: reading.use,
    basis: reading.basis,
    rows: reading.rows,
    skipped: reading.skipped,
    from: reading.coverage?.from ?? reading.from,
    to: reading.coverage?.to ?? reading.to,
    monthly,
    totals,
    warnings: reading.warnings.map(({ problem, metric }) => ({
      code: problem.code,
      metric,
      message: phrase(problem, language),
    })),
    questions: reading.questions,
  };
}

const HEADINGS = 6;

/** What is asked of the person about a table, with the proposal and what the file itself says. */
function questionsOf({ source, table, tab, reading }: ReadTable, currency: string | null): PendingQuestion[] {
  // Lines that describe the file may stand above its headings.
  const headings = headingRow(table.table)
    .cells.filter((cell) => typeof cell === 'string' && cell !== '')
    .slice(0, HEADINGS);
  const { from, to } = reading;
  return reading.questions.map((question) => ({
    source: source.id,
    table: table.key,
    tab,
    question,
    also: [],
    proposal:
      question === 'period' && from && to
        ? proposedPeriod(from, to, source.read)
        : question === 'currency' && currency
          ? { currency }
          : null,
    evidence: { from, to, headings: headings as string[] },
  }));
}

/**
 * What holds of several tables is asked once: the period of the sheets of one file whose rows have the same days, and
 * whose the tables of one tab and network are.
 */
function alikeIn(
  { source, reading }: ReadTable,
  { question, evidence: { from, to } }: PendingQuestion,
): unknown[] | null {
  if (question === 'account') return [source.id, reading.network];
  return question === 'period' && from && to ? [source.fileName, from, to] : null;
}

function askedOnce(tables: readonly ReadTable[], currency: string | null): PendingQuestion[] {
  const asked = new Map<string, PendingQuestion>();
  for (const table of tables) {
    for (const question of questionsOf(table, currency)) {
      const id = (alikeIn(table, question) ?? [question.source, question.table, question.question]).join('|');
      const first = asked.get(id);
      const { source, table: key } = question;
      asked.set(id, first ? { ...first, also: [...first.also, { source, table: key }] } : question);
    }
  }
  return [...asked.values()];
}

const MOST_STRANGERS = 60;

/** Tables that a person can map, or has mapped. */
const strangersOf = (tables: readonly ReadTable[]): Stranger[] =>
  tables
    .filter(({ table, format }) => isMapped(format) || (format === null && mappingKey(table.table) !== null))
    .slice(-MOST_STRANGERS)
    .map(({ source, table, tab, format }) => ({
      source: source.id,
      table: table.key,
      tab,
      mapping: isMapped(format) ? format.slice(MAPPED.length) : null,
    }));

/** What a settings cell may hold of the sources: the latest, for the others are brought anew the least. */
const MOST_KEPT = 40_000;

/** What is kept of each file's tables, so that it is known when it comes anew. */
function keptSources(tables: readonly ReadTable[]): Record<string, SourceView[]> {
  const kept: Record<string, SourceView[]> = {};
  const ids = [...new Set(tables.flatMap(({ source }) => (source.origin === 'text' ? [source.id] : [])))];
  let size = 0;
  for (const id of ids.reverse()) {
    const own = tables.filter(({ source }) => source.id === id);
    const views = viewed(own);
    size += views ? JSON.stringify(views).length + id.length : 0;
    if (views && size < MOST_KEPT) kept[id] = views;
  }
  return kept;
}

/** What tables are read with: these sheets, as they stand. */
export const READS = ['raw', 'settings', 'data', 'entries', 'costs'] as const;

interface Read {
  readonly plans: readonly SheetPlan[];
  readonly settings: Snapshot['settings'];
  readonly answer: Answers['read'];
}

/** `asOf`: the day of export, where a call gives it. */
function readTables(book: Snapshot, asOf: Day | undefined): Read {
  const { today, language } = book;
  const priced = allTables(book, asOf);
  const tables = withAccounts(priced);
  const known = datedReadings(tables);
  const figures = aggregate(known);
  const currencies = currenciesOf(figures);
  const settings: Snapshot['settings'] = {
    ...book.settings,
    ...(currencies[0] ? { seenCurrency: currencies[0] } : {}),
  };
  const home = homeCurrency(settings);
  const others = otherCurrencies(currencies, home, book.sheets.costs);
  const lines = entriesIn(book.sheets.entries, language);
  const first = monthsOf(figures)[0] ?? null;
  const entries = {
    series: entrySeries(lines, knownFrom(figures.filter(isWhole))),
    months: entryMonths(lines, first, today),
    lines,
  };
  const answers = (settings.money ?? {}) as MoneyAnswers;
  const sales = saleLines(figures, (month) => marginOf(answers, month), language);
  const daily = cyclesIn(settings).length > 0 ? dailyOf(known, book) : null;
  return {
    plans: [
      sourcesPlan(tables, language, figures),
      dataPlan(figures, book.sheets.data, today, language, settings, entries),
      withLines(costsPlan(language, home, others), { rows: adLines(figures, language) }),
      withLines(gainsPlan(language), { rows: sales }),
      ...(daily ? [daily.plan] : []),
    ],
    settings: {
      ...settings,
      ...(daily ? { daily: daily.record } : {}),
      questions: askedOnce(tables, currencyOf(settings)),
      unread: false,
      sources: keptSources(priced),
      strangers: strangersOf(tables),
    },
    answer: { tables: tables.map((table, i) => answerOf(table, priced[i]?.reading ?? table.reading, language)) },
  };
}

/**
 * Reads all tables and writes what they give; the settings come last, with the fingerprint of all that was read and
 * written. Of a reading with a given day of export there is none: the next one may not be given it.
 */
export function readAgain(book: Book, snapshot: Snapshot, asOf?: Day): Answers['read'] {
  const prints: string[] = [];
  function* raw(): Iterable<RawSource> {
    for (const source of snapshot.raw) {
      prints.push(printOf(source));
      yield source;
    }
  }
  const { plans, settings, answer } = readTables({ ...snapshot, raw: raw() }, asOf);
  for (const plan of plans) applyPlan(book, plan);
  for (const { kind } of plans) book.forgetKind(kind);
  const fingerprint = asOf === undefined ? fingerprintOf(book, snapshot, settings, prints) : '';
  applyPlan(book, settingsPlan({ ...settings, fingerprint }, snapshot.language));
  return answer;
}

export const read: Handler<'read'> = ({ asOf }, book) =>
  readAgain(book, snapshotOf(book, READS), asOf as Day | undefined);
