// Which figures the Data sheet holds, read from its keys alone.
import { METRIC_IDS, type MetricId } from '../catalogue/metrics';
import { joinNameless } from '../model/accounts';
import { type Month, parseMonth } from '../model/day';
import type { Basis, Scope } from '../model/figure';
import { NETWORKS, type NetworkId } from '../model/networks';
import type { SheetSnapshot } from '../plan/snapshot';
import { isFormula, type Row } from '../plan/types';
import { type Place, type Series, seriesKey } from './figure-key';
import { heldAs } from './lookup';
import { isMoneyMetric, isMoneyNetwork } from './money';

/** How a figure stands: days of its month that are missing (null: not known), age of figures of posts. */
export interface MonthState {
  readonly missing: number | null;
  readonly days: number | null;
  readonly age: number | null;
  /** Only the first days are known, and those of the month before are too. */
  readonly firstDays: boolean;
  /** Of followers: the share that is likes of the page, 1 where all is; absent where none is. */
  readonly pageLikes?: number;
}

/** One series with the metrics that it has and the months of each. */
export interface AvailableSeries {
  readonly series: Series;
  /** The figures that the Data sheet holds as values; those of the money sheets are formulas there: null. */
  readonly metrics: ReadonlyMap<MetricId, ReadonlyMap<Month, number | null>>;
  readonly states: ReadonlyMap<MetricId, ReadonlyMap<Month, MonthState>>;
  /** Metrics whose figures are formulas, in whole or in part. */
  readonly live: ReadonlySet<MetricId>;
}

/** The part of a metric that a channel brought, or that is in another currency. */
export interface AvailablePart {
  readonly series: Series;
  readonly metric: MetricId;
  readonly via: string;
}

export interface Available {
  /** Oldest first. */
  readonly months: readonly Month[];
  /** Sorted as the Data sheet's keys: network, account, scope, basis. */
  readonly series: readonly AvailableSeries[];
  /** The latest month that its sources cover to the end, else the latest of all. */
  readonly lastComplete: Month | null;
  readonly parts: readonly AvailablePart[];
  /** Networks whose money the Data sheet has rows for. */
  readonly money: readonly NetworkId[];
}

/** Before anything is read. */
export const NOTHING: Available = { months: [], series: [], lastComplete: null, parts: [], money: [] };

const isMetric = (text: string): text is MetricId => METRIC_IDS.indexOf(text as MetricId) >= 0;

const BASIS_ORDER: Readonly<Record<Basis, number>> = { day: 0, period: 1, post: 2 };

/** By month, each source (network and account) with figures, and whether one of its series covers the whole month. */
type Covered = ReadonlyMap<Month, ReadonlyMap<string, boolean>>;

/** A source is as complete as the best of its series: a file without a line for a day of zero says less than another. */
function lastComplete(months: readonly Month[], covered: Covered): Month | null {
  const known = months.filter((month) => covered.has(month));
  const isWhole = (month: Month): boolean => {
    const sources = joinNameless(covered.get(month) ?? new Map<string, boolean>(), (named, other) => named || other);
    return [...sources.values()].every((whole) => whole);
  };
  const complete = known.filter(isWhole);
  return complete[complete.length - 1] ?? known[known.length - 1] ?? null;
}

function stateIn(data: SheetSnapshot, key: string): MonthState {
  const number = (column: string): number | null => {
    const cell = data.cell(key, column);
    return typeof cell === 'number' ? cell : null;
  };
  const pageLikes = number('page-likes');
  return {
    missing: number('missing-days'),
    days: number('days'),
    age: number('age'),
    firstDays: number('same-days') !== null,
    ...(pageLikes === null ? {} : { pageLikes }),
  };
}

/** Puts a value under two keys. */
function put<V>(maps: Map<MetricId, Map<Month, V>>, metric: MetricId, month: Month, value: V): void {
  maps.set(metric, (maps.get(metric) ?? new Map<Month, V>()).set(month, value));
}

interface Known {
  readonly series: Series;
  readonly metrics: Map<MetricId, Map<Month, number | null>>;
  readonly states: Map<MetricId, Map<Month, MonthState>>;
  readonly live: Set<MetricId>;
}

/** A figure of a closed month: its value stands, blank or not, whatever files and lines say now. */
const isFrozen = (data: SheetSnapshot, key: string): boolean => data.cell(key, 'closed') !== null;

/** What files say of a figure, an amount in the currency of its source; null where it is made by a formula alone. */
export function importedValue(data: SheetSnapshot, key: string): number | null {
  const columns = isFrozen(data, key) ? ['value'] : ['value', 'imported', 'native'];
  const given = columns.map((column) => data.cell(key, column));
  return given.find((cell): cell is number => typeof cell === 'number') ?? null;
}

export function availableIn(data: SheetSnapshot): Available {
  const all = new Map<string, Known>();
  const covered = new Map<Month, Map<string, boolean>>();
  const months = new Set<Month>();
  const money = new Set<NetworkId>();
  const parts = new Map<string, AvailablePart>();
  for (const key of data.rows) {
    const [monthText = '', network, account = '', scope, metric = '', basis] = key.split('|');
    const month = parseMonth(monthText);
    const [base = '', via] = metric.split('@');
    if (!month || !isMetric(base)) continue;
    months.add(month);
    if (isMoneyMetric(base) && network !== 'all') {
      if (isMoneyNetwork(network as Place)) money.add(network as NetworkId);
      continue;
    }
    if (data.cell(key, 'value') === null && isFrozen(data, key)) continue;
    const id = [network, account, scope, basis].join('|');
    const name = data.cell(key, 'account');
    const series: Series = {
      network: network as Place,
      account: account === '' ? null : typeof name === 'string' && name !== '' ? name : account,
      scope: scope as Scope,
      basis: basis as Basis,
    };
    if (via !== undefined) {
      parts.set(`${id}|${metric}`, { series, metric: base, via });
      continue;
    }
    const known: Known = all.get(id) ?? { series, metrics: new Map(), states: new Map(), live: new Set() };
    const value = importedValue(data, key);
    if (data.cell(key, 'value') === null && !isMoneyMetric(base)) known.live.add(base);
    put(known.metrics, base, month, value);
    put(known.states, base, month, stateIn(data, key));
    all.set(id, known);
    if (network === 'all' || value === null) continue;
    const sources = covered.get(month) ?? new Map<string, boolean>();
    const source = `${network}|${account}`;
    sources.set(source, sources.get(source) === true || data.cell(key, 'missing-days') === 0);
    covered.set(month, sources);
  }
  const sorted = [...months].sort();
  const series = [...all.values()].sort((a, b) => BASIS_ORDER[a.series.basis] - BASIS_ORDER[b.series.basis]);
  return {
    months: sorted,
    series,
    lastComplete: lastComplete(sorted, covered),
    parts: [...parts.values()],
    money: NETWORKS.filter((network) => money.has(network)),
  };
}

/** What is known of a figure in a month: null where it is not there. */
export interface Figures {
  stateOf(series: Series, metric: MetricId, month: Month): MonthState | null;
  /** What files give. */
  valueOf(series: Series, metric: MetricId, month: Month): number | null;
}

export function figuresIn(available: Available): Figures {
  const all = new Map(available.series.map((one) => [seriesId(one.series), one]));
  return {
    stateOf: (series, metric, month) =>
      all.get(seriesId(series))?.states.get(heldAs(series, metric))?.get(month) ?? null,
    valueOf: (series, metric, month) =>
      all.get(seriesId(series))?.metrics.get(heldAs(series, metric))?.get(month) ?? null,
  };
}

const seriesId = ({ network, account, scope, basis }: Series): string => [network, account, scope, basis].join('|');

/** The figures that formulas give, by series and metric: {@link seriesKey}. */
export const liveIn = ({ series }: Available): Set<string> =>
  new Set(series.flatMap(({ series: one, live }) => [...live].map((metric) => seriesKey(one, metric))));

/** The Data sheet with rows that are about to be added: their values are formulas. */
export function withRows(data: SheetSnapshot, rows: readonly Row[]): SheetSnapshot {
  const added = new Map(rows.map((row) => [row.key, row]));
  return {
    ...data,
    rows: [...data.rows, ...rows.map(({ key }) => key)],
    cell: (key, column) => {
      const cell = added.get(key)?.cells[column];
      return cell === undefined || isFormula(cell) ? data.cell(key, column) : cell;
    },
  };
}

/** Without the figures that nothing has given yet: lines are offered for them. `typed`: metrics of filled lines. */
export function withFigures(available: Available, typed: ReadonlySet<MetricId>): Available {
  const isThere = (metric: MetricId, months: ReadonlyMap<Month, number | null>): boolean =>
    typed.has(metric) || [...months.values()].some((value) => value !== null);
  const series = available.series.map((one) => ({
    ...one,
    metrics: new Map([...one.metrics].filter(([metric, months]) => isThere(metric, months))),
  }));
  return { ...available, series };
}
