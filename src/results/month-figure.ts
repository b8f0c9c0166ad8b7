// One figure of one month, from all that was counted for it.
import { METRICS, type MetricId } from '../catalogue/metrics';
import { sum } from '../maths/sum';
import { type Day, dayNumber, firstDay, lastDay, lengthOfMonth, type Month } from '../model/day';
import type { Currency } from '../model/figure';
import { type Counted, type DatedReading, withoutOverlaps } from './counted';
import { daysCovered } from './days-covered';
import { figureKey, type Series } from './figure-key';
import { oneView, otherViews } from './views';

/** A figure of a month, with all that is needed to trace it and to judge it. */
export interface MonthFigure {
  readonly key: string;
  readonly month: Month;
  readonly series: Series;
  readonly metric: MetricId;
  readonly value: number;
  /** Of an amount of money whose source names it. */
  readonly currency?: Currency;
  /** The channel or network that brought this part of the metric. */
  readonly via?: string;
  /** Days of the month that the sources cover; null where no source says so. */
  readonly days: number | null;
  readonly missingDays: number | null;
  /** Rows of the source behind the value. */
  readonly rows: number;
  /** Days from the end of the month to the reading, for figures of posts: they go on growing. */
  readonly age: number | null;
  /** Of followers: 1 where all are likes of the page, a half where some are. */
  readonly pageLikes?: number;
  /** What the same first days of the month before gave, for activity of a month of which only the first days are known. */
  readonly sameDays: number | null;
  readonly read: Day;
  readonly sources: readonly { readonly tab: string; readonly rows: readonly number[] }[];
  /** What other views of the same thing say of it: they check it and are never added to it. */
  readonly checks: readonly { readonly tab: string; readonly value: number }[];
}

/** Neither the part that a channel brought nor an amount in another currency than the figure's own. */
export const isWhole = ({ key, month, series, metric }: MonthFigure): boolean =>
  key === figureKey(month, series, metric);

function monthValue(metric: MetricId, cells: readonly Counted[]): { value: number; cells: readonly Counted[] } {
  const additivity = METRICS[metric].additivity;
  if (additivity !== 'stock' && additivity !== 'unique')
    return { value: sum(cells.map((c) => c.observation.value)), cells };
  const last = cells.reduce((a, b) => (b.observation.to >= a.observation.to ? b : a));
  return { value: last.observation.value, cells: [last] };
}

/** Rows behind a figure, by the number of their table. */
function rowsOf(cells: readonly Counted[]): Map<number, Set<number>> {
  const rows = new Map<number, Set<number>>();
  for (const { table, observation } of cells) {
    const own = rows.get(table);
    if (own) own.add(observation.source.row);
    else rows.set(table, new Set([observation.source.row]));
  }
  return rows;
}

function tracesOf(rows: ReadonlyMap<number, ReadonlySet<number>>, readings: readonly DatedReading[]) {
  const byTab = new Map<string, number[]>();
  for (const [table, own] of rows) {
    const tab = readings[table]?.tab ?? '';
    byTab.set(tab, [...(byTab.get(tab) ?? []), ...own]);
  }
  return [...byTab].map(([tab, list]) => ({ tab, rows: [...new Set(list)].sort((a, b) => a - b) }));
}

/** Null where what was counted has no one value: people counted twice. */
export function figureOf(
  key: string,
  month: Month,
  all: readonly Counted[],
  readings: readonly DatedReading[],
): MonthFigure | null {
  const view = withoutOverlaps(oneView(all, readings));
  const first = view[0]?.observation;
  if (!first) return null;
  // People counted twice or more cannot be told: unique counts of several rows have no total.
  if (METRICS[first.metric].additivity === 'unique' && view.length > 1) return null;
  const { value, cells } = monthValue(first.metric, view);
  const days = daysCovered(month, first.basis, view, readings)?.size ?? null;
  const rows = rowsOf(cells);
  const read = [...rows.keys()]
    .map((table) => readings[table]?.read ?? firstDay(month))
    .reduce((a, b) => (b > a ? b : a));
  const liked = cells.filter((cell) => cell.observation.pageLikes).length;
  const { network, account, scope, basis, metric, currency, via } = first;
  return {
    key,
    month,
    series: { network, account, scope, basis },
    metric,
    value,
    ...(currency ? { currency } : {}),
    ...(via ? { via } : {}),
    ...(liked > 0 ? { pageLikes: liked === cells.length ? 1 : 1 / 2 } : {}),
    days,
    missingDays: days === null ? null : lengthOfMonth(month) - days,
    rows: [...rows.values()].reduce((n, own) => n + own.size, 0),
    sameDays: null,
    age: basis === 'post' ? dayNumber(read) - dayNumber(lastDay(month)) : null,
    read,
    sources: tracesOf(rows, readings),
    checks: [],
  };
}

/** The figure with what the views that it is not taken from say of the same thing. */
export function checked(figure: MonthFigure, all: readonly Counted[], readings: readonly DatedReading[]): MonthFigure {
  const tabs = new Set(figure.sources.map(({ tab }) => tab));
  const used = all.filter((cell) => tabs.has(readings[cell.table]?.tab ?? ''));
  const checks = otherViews(all, used, readings).flatMap((view) => {
    const cells = withoutOverlaps(view);
    const people = METRICS[figure.metric].additivity === 'unique' && cells.length > 1;
    if (cells.length === 0 || people) return [];
    const { value } = monthValue(figure.metric, cells);
    return [{ tab: [...new Set(cells.map((cell) => readings[cell.table]?.tab ?? ''))].join(', '), value }];
  });
  return checks.length > 0 ? { ...figure, checks } : figure;
}
