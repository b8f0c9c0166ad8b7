// The tables of a source: recognised, or mapped by hand, and read with what the person has answered.
import { addDays, type Day } from '../../model/day';
import type { RawSource, Snapshot } from '../../plan/snapshot';
import type { DatedReading } from '../../results/aggregate';
import { type SourceView, viewsOf } from '../../results/same-source';
import type { SourceTable } from '../../results/sources-plan';
import { currenciesIn, withCurrency } from '../../sources/currency';
import type { Mapping } from '../../sources/mapping';
import { readTab, type TabTable } from '../../sources/recognise';
import type { Answers, Observation, Reading, Warning } from '../../sources/types';
import { withFilePeriods } from './file-period';

/** Of the cells no more is kept than the headings need. */
export interface ReadTable extends SourceTable {
  readonly source: Omit<RawSource, 'rows'>;
  readonly table: TabTable;
}

/** The first rows of a table: its headings are looked for among 40. */
const HEAD = 50;

type Kept = Readonly<Record<string, Answers | undefined>>;

/** What the person has answered of a table. */
export const answersOf = (settings: Snapshot['settings'], id: string, key: string): Answers =>
  ((settings.answers ?? {}) as Kept)[`${id}/${key}`] ?? {};

export const mappingsOf = (settings: Snapshot['settings']): readonly Mapping[] =>
  (settings.mappings ?? []) as readonly Mapping[];

/** What happened to the file before it was written: it is said beside each of its tables. */
function fileWarnings(source: RawSource): Warning[] {
  const { cut, unclosed } = source;
  const cells: Warning[] = cut > 0 ? [{ problem: { code: 'cut-cells', count: cut }, metric: null }] : [];
  if (unclosed === null) return cells;
  return [...cells, { problem: { code: isCut(source) ? 'cut-row' : 'unclosed-quote', row: unclosed }, metric: null }];
}

/** The row that is not whole is the last one: a quotation mark that is open there may as well be the file's end. */
const isCut = ({ unclosed, rows }: RawSource): boolean => unclosed !== null && unclosed === rows.length;

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

/** What reading a table needs to know of the workbook. */
export type Reader = Pick<Snapshot, 'settings' | 'today'>;

/** @param answers what is known of a table, by its key */
export function tablesOf(source: RawSource, book: Reader, answers: (key: string) => Answers): ReadTable[] {
  const { rows, ...about } = source;
  const { id, title, fileName, origin, read } = about;
  const tab = { tab: title, origin, top: 1, rows, fileName, isCut: isCut(source) };
  return readTab(tab, answers, mappingsOf(book.settings)).map((table) => ({
    key: `${id}/${table.key}`,
    tab: title,
    format: table.format,
    read,
    reading: plausible(
      { ...table.reading, warnings: [...table.reading.warnings, ...fileWarnings(source)] },
      book.today,
    ),
    source: about,
    table: { ...table, table: { ...table.table, rows: table.table.rows.slice(0, HEAD) } },
  }));
}

/** What is kept of the tables of one source, to know it again; null where one of them is not understood. */
export const viewed = (tables: readonly ReadTable[]): SourceView[] | null =>
  viewsOf(tables.map(({ table: { key, format }, reading }) => ({ key, format, reading })));
/** The workbook's currency, null before it has been said. */
export const currencyOf = (settings: Snapshot['settings']): string | null =>
  typeof settings.currency === 'string' ? settings.currency : null;

/** Every raw tab read, with what the person has answered; `asOf`: the day of export, where a call gave it. */
export function allTables(book: Snapshot, asOf: Day | undefined): ReadTable[] {
  const { settings } = book;
  const given = asOf ? { asOf } : {};
  const found: ReadTable[] = [];
  for (const source of book.raw)
    found.push(...tablesOf(source, book, (key) => ({ ...given, ...answersOf(settings, source.id, key) })));
  const currency = currencyOf(settings);
  const inUse = new Set([...(currency ? [currency] : []), ...found.flatMap(({ reading }) => currenciesIn(reading))]);
  return withFilePeriods(found).map((one) => ({
    ...one,
    reading: withCurrency(one.reading, answersOf(settings, one.source.id, one.table.key), inUse),
  }));
}

/** The readings of those that were recognised. */
export const datedReadings = (tables: readonly ReadTable[]): DatedReading[] =>
  tables.flatMap(({ tab, format, read, reading }) => (format === null ? [] : [{ tab, format, read, reading }]));
