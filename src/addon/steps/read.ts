// Reading every raw tab: what each table is, and the monthly figures that all of them give together.
import { phrase } from '../../i18n/problems';
import type { Day, Month } from '../../model/day';
import type { Language } from '../../model/text';
import type { Snapshot } from '../../plan/snapshot';
import { aggregate } from '../../results/aggregate';
import { adLines } from '../../results/costs-ads';
import { costsPlan, homeCurrency } from '../../results/costs-plan';
import { proposedPeriod } from '../../results/coverage';
import { currenciesOf, otherCurrencies } from '../../results/currencies';
import { dataPlan } from '../../results/data-plan';
import { gainsPlan } from '../../results/gains-plan';
import { saleLines } from '../../results/gains-sales';
import { type MoneyAnswer, marginOf, withLines } from '../../results/money-lines';
import { type SourceView, viewsOf } from '../../results/same-source';
import { settingsPlan } from '../../results/settings-plan';
import { sourcesPlan } from '../../results/sources-plan';
import { summarise } from '../../results/summary';
import { isMapped, MAPPED } from '../../sources/mapped';
import { mappingKey } from '../../sources/mapping';
import type { PendingQuestion, Stranger, TableAnswer } from '../contract';
import { handler } from '../step';
import { answersOf, type ReadTable, tablesOf } from './tables';

function answerOf({ source, tab, format, reading }: ReadTable, language: Language): TableAnswer {
  const { monthly, totals } = summarise(reading);
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
function questionsOf({ source, table, tab, reading }: ReadTable): PendingQuestion[] {
  const headings = (table.table.rows[0] ?? [])
    .filter((cell) => typeof cell === 'string' && cell !== '')
    .slice(0, HEADINGS);
  const { from, to } = reading;
  return reading.questions.map((question) => ({
    source: source.id,
    table: table.key,
    tab,
    question,
    also: [],
    proposal: question === 'period' && from && to ? proposedPeriod(from, to, source.read) : null,
    evidence: { from, to, headings: headings as string[] },
  }));
}

/** The sheets of one file whose rows have the same days cover the same period: it is asked once for all of them. */
function askedOnce(tables: readonly ReadTable[]): PendingQuestion[] {
  const asked = new Map<string, PendingQuestion>();
  for (const table of tables) {
    for (const question of questionsOf(table)) {
      const { from, to } = question.evidence;
      const alike = question.question === 'period' && from && to ? [table.source.fileName, from, to] : null;
      const id = (alike ?? [question.source, question.table, question.question]).join('|');
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
    const views = viewsOf(own.map(({ table: { key, format }, reading }) => ({ key, format, reading })));
    size += views ? JSON.stringify(views).length + id.length : 0;
    if (views && size < MOST_KEPT) kept[id] = views;
  }
  return kept;
}

export const read = handler<'read'>({
  reads: ['raw', 'settings', 'data', 'costs'],
  run: ({ asOf }, book) => {
    const { today, language } = book;
    const given = asOf ? { asOf: asOf as Day } : {};
    const tables = book.raw.flatMap((source) =>
      tablesOf(source, book, (key) => ({ ...given, ...answersOf(book.settings, source.id, key) })),
    );
    const known = tables.flatMap(({ tab, format, read: on, reading }) =>
      format === null ? [] : [{ tab, format, read: on, reading }],
    );
    const figures = aggregate(known);
    const currencies = currenciesOf(figures);
    const settings: Snapshot['settings'] = {
      ...book.settings,
      ...(currencies[0] ? { seenCurrency: currencies[0] } : {}),
    };
    const home = homeCurrency(settings);
    const others = otherCurrencies(currencies, home, book.sheets.costs);
    const answers = (settings.money ?? {}) as Record<Month, MoneyAnswer>;
    const sales = saleLines(figures, (month) => marginOf(answers, month), language);
    const questions = askedOnce(tables);
    return {
      plans: [
        sourcesPlan(tables, language),
        dataPlan(figures, book.sheets.data, today, language, settings),
        withLines(costsPlan(language, home, others), { rows: adLines(figures, language) }),
        withLines(gainsPlan(language), { rows: sales }),
        settingsPlan(
          { ...settings, questions, unread: false, sources: keptSources(tables), strangers: strangersOf(tables) },
          language,
        ),
      ],
      answer: { tables: tables.map((table) => answerOf(table, language)) },
    };
  },
});
