// Reading every raw tab: what each table is, and the monthly figures that all of them give together.
import { phrase } from '../../i18n/problems';
import { addDays, type Day } from '../../model/day';
import type { Language } from '../../model/text';
import type { RawSource, Snapshot } from '../../plan/snapshot';
import { aggregate } from '../../results/aggregate';
import { proposedPeriod } from '../../results/coverage';
import { dataPlan, monthsOf } from '../../results/data-plan';
import { entriesIn, entryMonths, entrySeries, knownFrom } from '../../results/entries-read';
import { settingsPlan } from '../../results/settings-plan';
import { type SourceTable, sourcesPlan } from '../../results/sources-plan';
import { summarise } from '../../results/summary';
import { readTab, type TabTable } from '../../sources/recognise';
import type { Answers, Observation, Reading, Warning } from '../../sources/types';
import type { PendingQuestion, TableAnswer } from '../contract';
import { handler } from '../step';

interface ReadTable extends SourceTable {
  readonly source: RawSource;
  readonly table: TabTable;
}

/** What the person has answered, by source and table, and the day of export where it was given. */
function answersOf(settings: Snapshot['settings'], id: string, key: string, asOf: Day | undefined): Answers {
  const kept = (settings.answers ?? {}) as Record<string, Answers | undefined>;
  return { ...(asOf ? { asOf } : {}), ...kept[`${id}/${key}`] };
}

/** What happened to the file before it was written: it is said beside each of its tables. */
function fileWarnings({ cut, unclosed }: RawSource): Warning[] {
  const cells: Warning[] = cut > 0 ? [{ problem: { code: 'cut-cells', count: cut }, metric: null }] : [];
  return unclosed === null ? cells : [...cells, { problem: { code: 'unclosed-quote', row: unclosed }, metric: null }];
}

/** No network is older, and what is dated in the future is a misread date: two days of grace for zones. */
const OLDEST: Day = '2004-01-01';

/** Takes out figures of impossible dates, and says how many. */
function plausible(reading: Reading, today: Day): Reading {
  const latest = addDays(today, 2);
  const isOdd = ({ from }: Observation): boolean => from < OLDEST || from > latest;
  const days = reading.observations
    .filter(isOdd)
    .map(({ from }) => from)
    .sort();
  const [from, to] = [days[0], days[days.length - 1]];
  if (from === undefined || to === undefined) return reading;
  const problem = { code: 'implausible-dates', count: days.length, from, to } as const;
  return {
    ...reading,
    observations: reading.observations.filter((one) => !isOdd(one)),
    warnings: [...reading.warnings, { problem, metric: null }],
  };
}

function tablesOf(source: RawSource, { settings, today }: Snapshot, asOf: Day | undefined): ReadTable[] {
  const { id, title, fileName, origin, read, rows } = source;
  const tab = { tab: title, origin, top: 1, rows, fileName };
  return readTab(tab, (key) => answersOf(settings, id, key, asOf)).map((table) => ({
    key: `${id}/${table.key}`,
    tab: title,
    format: table.format,
    read,
    reading: plausible({ ...table.reading, warnings: [...table.reading.warnings, ...fileWarnings(source)] }, today),
    source,
    table,
  }));
}

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

export const read = handler<'read'>({
  reads: ['raw', 'settings', 'data', 'entries'],
  run: ({ asOf }, book) => {
    const tables = book.raw.flatMap((source) => tablesOf(source, book, asOf as Day | undefined));
    const known = tables.flatMap(({ tab, format, read: on, reading }) =>
      format === null ? [] : [{ tab, format, read: on, reading }],
    );
    const figures = aggregate(known);
    const { today, language, settings } = book;
    const lines = entriesIn(book.sheets.entries, language);
    const first = monthsOf(figures)[0] ?? null;
    const entries = { series: entrySeries(lines, knownFrom(figures)), months: entryMonths(lines, first, today) };
    const questions = askedOnce(tables);
    return {
      plans: [
        sourcesPlan(tables, language),
        dataPlan(figures, book.sheets.data, today, language, entries),
        settingsPlan({ ...settings, questions, unread: false }, language),
      ],
      answer: { tables: tables.map((table) => answerOf(table, language)) },
    };
  },
});
