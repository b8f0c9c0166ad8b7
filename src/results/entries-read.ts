// The lines of Entries as they stand, and the series of figures that each of them gives.
import type { MetricId } from '../catalogue/metrics';
import { type Cell, isDateCell } from '../model/cell';
import { addMonths, type Day, type Month, monthOf } from '../model/day';
import type { Basis } from '../model/figure';
import type { Language } from '../model/text';
import type { SheetLine, SheetSnapshot } from '../plan/snapshot';
import type { Available } from './available';
import { basisNamed, metricNamed, placeNamed } from './entries-words';
import { figureKey, type Place, type Series, seriesKey } from './figure-key';

/** A line with its network, metric and month; its value may still be blank. */
export interface Entry {
  readonly month: Month;
  readonly network: Place;
  readonly account: string | null;
  readonly metric: MetricId;
  readonly basis: Basis | null;
  readonly filled: boolean;
  /** The number that was typed; null where the value is blank or a formula. */
  readonly value: number | null;
}

/** A figure of Data that Entries may give: which lines speak of it. */
export interface EntrySeries {
  readonly series: Series;
  readonly metric: MetricId;
  /** A line without an account means this one: no other account of the network has the metric. */
  readonly anyAccount: boolean;
  /** A line that says no basis means this one. */
  readonly anyBasis: boolean;
}

/** A series that files give, with the metrics that they give. */
export interface KnownSeries {
  readonly series: Series;
  readonly metrics: ReadonlySet<MetricId>;
}

/** The series that the Data sheet has from files. */
export const knownIn = ({ series }: Available): KnownSeries[] =>
  series.map(({ series: one, metrics }) => ({
    series: one,
    metrics: new Set([...metrics].filter(([, months]) => [...months.values()].some((v) => v !== null)).map(([m]) => m)),
  }));

/** The series that figures just read come from. */
export function knownFrom(figures: readonly { readonly series: Series; readonly metric: MetricId }[]): KnownSeries[] {
  const known = new Map<string, { series: Series; metrics: Set<MetricId> }>();
  for (const { series, metric } of figures) {
    const { network, account, scope, basis } = series;
    const id = [network, (account ?? '').toLowerCase(), scope, basis].join('|');
    const one = known.get(id) ?? { series, metrics: new Set<MetricId>() };
    one.metrics.add(metric);
    known.set(id, one);
  }
  return [...known.values()];
}

const text = (cell: Cell): string | null => (typeof cell === 'string' && cell.trim() !== '' ? cell.trim() : null);

function entryOf(line: SheetLine, language: Language): Entry | null {
  const month = line.cell('month');
  const metric = metricNamed(line.cell('metric'), language);
  const network = line.cell('network') === null ? 'all' : placeNamed(line.cell('network'), language);
  if (!isDateCell(month) || !metric || !network) return null;
  const value = line.cell('value');
  return {
    month: monthOf(month.day),
    network,
    account: text(line.cell('account')),
    metric,
    basis: basisNamed(line.cell('basis'), language),
    filled: line.hasFormula('value') || typeof value === 'number',
    value: typeof value === 'number' ? value : null,
  };
}

/** Lines that say what they are about; the others are counted by the sheet itself as not counted. */
export function entriesIn(sheet: SheetSnapshot | undefined, language: Language): Entry[] {
  return (sheet?.lines ?? []).flatMap((line) => entryOf(line, language) ?? []);
}

/** A slip in a date must not open years of columns. */
const OLDEST_MONTHS = 36;

/** Months that entries bring: up to the running one, and not more than three years before the first of the files. */
export function entryMonths(entries: readonly Entry[], first: Month | null, today: Day): Month[] {
  const oldest = addMonths(first ?? monthOf(today), -OLDEST_MONTHS);
  return entries.filter((one) => one.filled && one.month >= oldest && one.month <= monthOf(today)).map((e) => e.month);
}

const isWhole = ({ scope }: Series): boolean => scope === 'total' || scope === 'unknown';
const isAccount = (series: Series, account: string | null): boolean =>
  account === null || (series.account ?? '').toLowerCase() === account.toLowerCase();

const ORDER: Readonly<Record<Basis, number>> = { day: 0, period: 1, post: 2 };

/**
 * The series that a line means. With a basis, that one. Without, the month's activity: the network's series that has the
 * metric by day or by period, else its series by day — so that a typed reach and the file's impressions give a rate —,
 * else a total of the period. Never a series of posts, whose figures are those of the posts of the month.
 */
function seriesOf({ network, account, metric, basis }: Entry, known: readonly KnownSeries[]): Series {
  const own = known.filter(({ series }) => series.network === network && isWhole(series));
  const accounts = new Set(own.map(({ series }) => (series.account ?? '').toLowerCase()));
  const given = account !== null || accounts.size < 2 ? own.filter(({ series }) => isAccount(series, account)) : [];
  const wanted = given
    .filter(({ series }) => (basis === null ? series.basis !== 'post' : series.basis === basis))
    .sort(
      (a, b) =>
        ORDER[a.series.basis] - ORDER[b.series.basis] ||
        Number(b.series.scope === 'total') - Number(a.series.scope === 'total'),
    );
  const has = wanted.find(({ metrics }) => metrics.has(metric));
  const daily = wanted.find(({ series }) => basis !== null || series.basis === 'day');
  const found = (has ?? daily)?.series;
  return (
    found ?? { network, account: account ?? given[0]?.series.account ?? null, scope: 'total', basis: basis ?? 'period' }
  );
}

/** The figures that these lines give, each once. */
export function entrySeries(entries: readonly Entry[], known: readonly KnownSeries[]): EntrySeries[] {
  const found = new Map<string, EntrySeries>();
  for (const entry of entries) {
    const series = seriesOf(entry, known);
    const key = seriesKey(series, entry.metric);
    const without = (over: Partial<Entry>): boolean =>
      seriesKey(seriesOf({ ...entry, ...over }, known), entry.metric) === key;
    found.set(key, {
      series,
      metric: entry.metric,
      anyAccount: without({ account: null }),
      anyBasis: without({ basis: null }),
    });
  }
  return [...found.values()];
}

/** The numbers that lines give, by key of their figure; one that two lines give is nobody's. */
export function typedValues(entries: readonly Entry[], known: readonly KnownSeries[]): Map<string, number> {
  const values = new Map<string, number[]>();
  for (const entry of entries) {
    if (entry.value === null) continue;
    const key = figureKey(entry.month, seriesOf(entry, known), entry.metric);
    values.set(key, [...(values.get(key) ?? []), entry.value]);
  }
  return new Map(
    [...values].flatMap(([key, [value, ...more]]) => (value === undefined || more.length > 0 ? [] : [[key, value]])),
  );
}
