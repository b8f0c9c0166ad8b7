// From observations to one figure per month, network, account, scope, metric and basis.
import { METRICS, type MetricId } from '../catalogue/metrics';
import { sum } from '../maths/sum';
import {
  addMonths,
  type Day,
  dayNumber,
  daysFromTo,
  firstDay,
  lastDay,
  lengthOfMonth,
  type Month,
  monthOf,
} from '../model/day';
import type { Observation } from '../sources/types';
import { type Counted, compare, countedOnce, type DatedReading, withoutOverlaps } from './counted';
import { daysCovered } from './days-covered';
import { figureKey, type Series } from './figure-key';
import { oneView, otherViews, withoutParts } from './views';

export type { DatedReading } from './counted';

/** A figure of a month, with all that is needed to trace it and to judge it. */
export interface MonthFigure {
  readonly key: string;
  readonly month: Month;
  readonly series: Series;
  readonly metric: MetricId;
  readonly value: number;
  /** Days of the month that the sources cover; null where no source says so. */
  readonly days: number | null;
  readonly missingDays: number | null;
  /** Rows of the source behind the value. */
  readonly rows: number;
  /** Days from the end of the month to the reading, for figures of posts: they go on growing. */
  readonly age: number | null;
  readonly read: Day;
  readonly sources: readonly { readonly tab: string; readonly rows: readonly number[] }[];
  /** What other views of the same thing say of it: they check it and are never added to it. */
  readonly checks: readonly { readonly tab: string; readonly value: number }[];
}

/** The month of an observation, or null: a total over two months belongs to none, a unique count only to a whole one. */
function monthOfObservation(o: Observation): Month | null {
  const month = monthOf(o.from);
  if (monthOf(o.to) !== month) return null;
  if (METRICS[o.metric].additivity === 'unique' && daysFromTo(o.from, o.to) !== lengthOfMonth(month)) return null;
  return month;
}

function monthValue(metric: MetricId, cells: readonly Counted[]): { value: number; cells: readonly Counted[] } {
  const additivity = METRICS[metric].additivity;
  if (additivity !== 'stock' && additivity !== 'unique') return { value: sum(cells.flatMap((c) => c.values)), cells };
  const last = cells.reduce((a, b) => (b.observation.to >= a.observation.to ? b : a));
  return { value: last.values[0] ?? 0, cells: [last] };
}

function tracesOf(cells: readonly Counted[], readings: readonly DatedReading[]): MonthFigure['sources'] {
  const rows = new Map<string, number[]>();
  for (const cell of cells) {
    const tab = readings[cell.table]?.tab ?? '';
    const list = rows.get(tab) ?? [];
    list.push(...cell.rows);
    rows.set(tab, list);
  }
  return [...rows].map(([tab, list]) => ({ tab, rows: [...new Set(list)].sort((a, b) => a - b) }));
}

/** Amounts in two currencies have no sum. */
const oneCurrency = (cells: readonly Counted[]): boolean =>
  new Set(cells.map((c) => c.observation.currency ?? '')).size < 2;

function figureOf(
  key: string,
  month: Month,
  all: readonly Counted[],
  readings: readonly DatedReading[],
): MonthFigure | null {
  const view = withoutOverlaps(oneView(all, readings));
  const first = view[0]?.observation;
  if (!first || !oneCurrency(view)) return null;
  // People counted twice or more cannot be told: unique counts of several rows have no total.
  if (METRICS[first.metric].additivity === 'unique' && view.reduce((n, c) => n + c.rows.length, 0) > 1) return null;
  const { value, cells } = monthValue(first.metric, view);
  const days = daysCovered(month, first.basis, view, readings);
  const read = cells.map((c) => readings[c.table]?.read ?? firstDay(month)).reduce((a, b) => (b > a ? b : a));
  const { network, account, scope, basis, metric } = first;
  return {
    key,
    month,
    series: { network, account, scope, basis },
    metric,
    value,
    days,
    missingDays: days === null ? null : lengthOfMonth(month) - days,
    rows: new Set(cells.flatMap((c) => c.rows.map((row) => `${c.table}|${row}`))).size,
    age: basis === 'post' ? dayNumber(read) - dayNumber(lastDay(month)) : null,
    read,
    sources: tracesOf(cells, readings),
    checks: [],
  };
}

/** The figure with what the views that it is not taken from say of the same thing. */
function checked(figure: MonthFigure, all: readonly Counted[], readings: readonly DatedReading[]): MonthFigure {
  const tabs = new Set(figure.sources.map(({ tab }) => tab));
  const used = all.filter((cell) => tabs.has(readings[cell.table]?.tab ?? ''));
  const checks = otherViews(all, used, readings).flatMap((view) => {
    const cells = withoutOverlaps(view);
    const people = METRICS[figure.metric].additivity === 'unique' && cells.length > 1;
    if (cells.length === 0 || people || !oneCurrency(cells)) return [];
    const { value } = monthValue(figure.metric, cells);
    return [{ tab: [...new Set(cells.map((cell) => readings[cell.table]?.tab ?? ''))].join(', '), value }];
  });
  return checks.length > 0 ? { ...figure, checks } : figure;
}

const byDay = (a: Counted, b: Counted): number => compare(a.observation.to, b.observation.to);

/**
 * A stock's level at the start of a month: the last one known of the month before; where there is none, the first of the
 * month itself, if a later one follows.
 */
function startOfStock(groups: ReadonlyMap<string, Counted[]>): Map<string, Counted[]> {
  const starts = new Map<string, Counted[]>();
  for (const cells of groups.values()) {
    const [first, second] = [...cells].sort(byDay);
    const o = first?.observation;
    if (!first || o?.metric !== 'followers') continue;
    const month = monthOf(o.from);
    const earlier = [...(groups.get(figureKey(addMonths(month, -1), o, 'followers')) ?? [])].sort(byDay).pop();
    const start = earlier ?? (second ? first : undefined);
    if (!start) continue;
    const observation: Observation = { ...start.observation, metric: 'followers_start' };
    starts.set(figureKey(month, o, 'followers_start'), [{ ...start, observation }]);
  }
  return starts;
}

/** Cells by the key of their figure. */
function grouped(cells: readonly Counted[], keyOf: (cell: Counted) => string | null): Map<string, Counted[]> {
  const groups = new Map<string, Counted[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return groups;
}

/** What one series holds in one month, whatever the metric. */
function seriesMonth({ observation: o }: Counted): string | null {
  const month = monthOfObservation(o);
  return month && [month, o.network, (o.account ?? '').toLowerCase(), o.scope, o.basis].join('|');
}

/** One figure per month and series, sorted by month, then network, account and metric. */
export function aggregate(readings: readonly DatedReading[]): MonthFigure[] {
  const keyOf = ({ observation: o }: Counted): string => figureKey(monthOf(o.from), o, o.metric);
  const series = [...grouped(countedOnce(readings), seriesMonth).values()];
  const whole = series.flatMap((cells) => withoutParts(cells, readings));
  const groups = grouped(whole, keyOf);
  const views = grouped(series.flat(), keyOf);
  const out: MonthFigure[] = [];
  for (const [key, cells] of groups) {
    const figure = figureOf(key, key.slice(0, 7) as Month, cells, readings);
    if (figure) out.push(checked(figure, views.get(key) ?? cells, readings));
  }
  const levels = new Map(out.map((figure) => [figure.key, figure]));
  for (const [key, cells] of startOfStock(groups)) {
    const figure = figureOf(key, key.slice(0, 7) as Month, cells, readings);
    // The level may be of the month before; its days are those of the month that it opens.
    const level = levels.get(key.replace('|followers_start|', '|followers|'));
    if (figure && level) out.push({ ...figure, days: level.days, missingDays: level.missingDays });
  }
  return out.sort((a, b) => compare(a.key, b.key));
}
