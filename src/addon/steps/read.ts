// Reading every raw tab: what each table is, and the monthly figures that all of them give together.
import { phrase } from '../../i18n/problems';
import type { Day } from '../../model/day';
import type { Language } from '../../model/text';
import type { RawSource, Snapshot } from '../../plan/snapshot';
import { aggregate } from '../../results/aggregate';
import { dataPlan } from '../../results/data-plan';
import { type SourceTable, sourcesPlan } from '../../results/sources-plan';
import { summarise } from '../../results/summary';
import { readTab } from '../../sources/recognise';
import type { Answers, Warning } from '../../sources/types';
import type { TableAnswer } from '../contract';
import { handler } from '../step';

interface ReadTable extends SourceTable {
  readonly source: RawSource;
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

function tablesOf(source: RawSource, settings: Snapshot['settings'], asOf: Day | undefined): ReadTable[] {
  const { id, title, fileName, origin, read, rows } = source;
  const tab = { tab: title, origin, top: 1, rows, fileName };
  return readTab(tab, (key) => answersOf(settings, id, key, asOf)).map((table) => ({
    key: `${id}/${table.key}`,
    tab: title,
    format: table.format,
    read,
    reading: { ...table.reading, warnings: [...table.reading.warnings, ...fileWarnings(source)] },
    source,
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

export const read = handler<'read'>({
  reads: ['raw', 'settings', 'data'],
  run: ({ asOf }, book) => {
    const tables = book.raw.flatMap((source) => tablesOf(source, book.settings, asOf as Day | undefined));
    const series = tables.filter(({ format }) => format !== null);
    const figures = aggregate(series.map(({ tab, read: on, reading }) => ({ tab, read: on, reading })));
    const { today, language } = book;
    return {
      plans: [sourcesPlan(tables, language), dataPlan(figures, book.sheets.data, today, language)],
      answer: { tables: tables.map((table) => answerOf(table, language)) },
    };
  },
});
