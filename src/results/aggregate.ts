// From observations to one figure per month, network, account, scope, metric and basis.
import { METRICS, type MetricId } from '../catalogue/metrics';
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
import type { Observation, Reading } from '../sources/types';
import { figureKey, type Series } from './figure-key';

/** A reading with its tab and the day on which that tab was read. Later readings win over earlier ones. */
export interface DatedReading {
  readonly tab: string;
  readonly format: string;
  readonly read: Day;
  readonly reading: Reading;
}

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
}

interface Counted {
  readonly table: number;
  readonly observation: Observation;
  value: number;
  readonly rows: number[];
}

const identity = (o: Observation): string =>
  [o.metric, o.network, (o.account ?? '').toLowerCase(), o.scope, o.basis, o.from, o.to, o.item ?? ''].join('|');

/**
 * Observations of several tables, each thing counted once: where two tables speak of the same day or post, the later
 * reading wins. Rows of one table that speak of the same day (campaigns, posts without id) add up.
 */
function countedOnce(readings: readonly DatedReading[]): Counted[] {
  const order = readings
    .map((_, i) => i)
    .sort((a, b) => compare(readings[a]?.read ?? '', readings[b]?.read ?? '') || a - b);
  const counted = new Map<string, Counted>();
  for (const table of order) {
    for (const observation of readings[table]?.reading.observations ?? []) {
      const id = `${readings[table]?.format}|${identity(observation)}`;
      const known = counted.get(id);
      if (known && known.table === table && METRICS[observation.metric].additivity !== 'stock') {
        known.value += observation.value;
        known.rows.push(observation.source.row);
      } else counted.set(id, { table, observation, value: observation.value, rows: [observation.source.row] });
    }
  }
  return [...counted.values()];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The month of an observation, or null: a total over two months belongs to none, a unique count only to a whole one. */
function monthOfObservation(o: Observation): Month | null {
  const month = monthOf(o.from);
  if (monthOf(o.to) !== month) return null;
  if (METRICS[o.metric].additivity === 'unique' && daysFromTo(o.from, o.to) !== lengthOfMonth(month)) return null;
  return month;
}

/** Sums in binary leave dust behind the fifteenth digit: it is swept. */
const sum = (values: readonly number[]): number => Number(values.reduce((a, b) => a + b, 0).toPrecision(15));

function monthValue(metric: MetricId, cells: readonly Counted[]): { value: number; cells: readonly Counted[] } {
  const additivity = METRICS[metric].additivity;
  if (additivity !== 'stock' && additivity !== 'unique') return { value: sum(cells.map((c) => c.value)), cells };
  const last = cells.reduce((a, b) => (b.observation.to >= a.observation.to ? b : a));
  return { value: last.value, cells: [last] };
}

/** The days of a month that the sources of a figure cover. */
function daysCovered(
  month: Month,
  basis: string,
  cells: readonly Counted[],
  readings: readonly DatedReading[],
): number | null {
  const days = new Set<number>();
  let known = basis === 'day' || basis === 'period';
  if (known) for (const { observation: o } of cells) addRange(days, o.from, o.to, month);
  for (const table of new Set(cells.map((c) => c.table))) {
    const range = coverageOf(readings[table]?.reading, basis, month);
    if (!range) continue;
    known = true;
    addRange(days, range.from, range.to, month);
  }
  return known ? days.size : null;
}

/** A file of posts that does not say what it covers surely covers the months between its first and its last post. */
function coverageOf(reading: Reading | undefined, basis: string, month: Month): { from: Day; to: Day } | null {
  if (!reading) return null;
  if (reading.coverage) return reading.coverage;
  if (basis !== 'post' || !reading.from || !reading.to) return null;
  const between = monthOf(reading.from) < month && month < monthOf(reading.to);
  return between ? { from: firstDay(month), to: lastDay(month) } : null;
}

function addRange(days: Set<number>, from: Day, to: Day, month: Month): void {
  const first = Math.max(dayNumber(from), dayNumber(firstDay(month)));
  const last = Math.min(dayNumber(to), dayNumber(lastDay(month)));
  for (let day = first; day <= last; day += 1) days.add(day);
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

/**
 * Two formats that speak of one series are two views of one thing: they are never added. What the account gives as a
 * whole goes before what is listed by item (YouTube's totals before the chart of its top videos), then the view that
 * covers more days, then the format that is first by name.
 */
function oneView(cells: readonly Counted[], readings: readonly DatedReading[]): readonly Counted[] {
  const views = new Map<string, Counted[]>();
  for (const cell of cells) {
    const format = readings[cell.table]?.format ?? '';
    const view = views.get(format);
    if (view) view.push(cell);
    else views.set(format, [cell]);
  }
  if (views.size < 2) return cells;
  const byItem = (view: readonly Counted[]): number => (view.some((c) => c.observation.item !== undefined) ? 1 : 0);
  const days = (view: readonly Counted[]): number => new Set(view.map((c) => c.observation.from)).size;
  const [best] = [...views].sort(
    ([nameA, a], [nameB, b]) => byItem(a) - byItem(b) || days(b) - days(a) || compare(nameA, nameB),
  );
  return best?.[1] ?? cells;
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
  const view = oneView(all, readings);
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
  };
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

/** One figure per month and series, sorted by month, then network, account and metric. */
export function aggregate(readings: readonly DatedReading[]): MonthFigure[] {
  const groups = new Map<string, Counted[]>();
  for (const cell of countedOnce(readings)) {
    const month = monthOfObservation(cell.observation);
    if (!month) continue;
    const key = figureKey(month, cell.observation, cell.observation.metric);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  const out: MonthFigure[] = [];
  for (const [key, cells] of groups) {
    const figure = figureOf(key, key.slice(0, 7) as Month, cells, readings);
    if (figure) out.push(figure);
  }
  for (const [key, cells] of startOfStock(groups)) {
    const figure = figureOf(key, key.slice(0, 7) as Month, cells, readings);
    // The level may be of the month before; its days are those of the month that it opens.
    const level = out.find((one) => one.key === key.replace('|followers_start|', '|followers|'));
    if (figure && level) out.push({ ...figure, days: level.days, missingDays: level.missingDays });
  }
  return out.sort((a, b) => compare(a.key, b.key));
}
