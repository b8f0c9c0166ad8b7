// From observations to one figure per month, network, account, scope, metric and basis.
import { METRICS } from '../catalogue/metrics';
import { groupsOf, rowsByGroup } from '../maths/groups';
import { addMonths, daysFromTo, lengthOfMonth, type Month, monthOf } from '../model/day';
import type { Observation } from '../sources/types';
import { type Counted, compare, countedOnce, type DatedReading, withoutOverlaps } from './counted';
import { figureKey, type Measure } from './figure-key';
import { checked, figureOf, type MonthFigure } from './month-figure';
import { withSameDays } from './same-days';
import { oneView, partsIn } from './views';

export type { DatedReading } from './counted';
export type { MonthFigure } from './month-figure';

/** The month of an observation, or null: a total over two months belongs to none, a unique count only to a whole one. */
function monthOfObservation(o: Observation): Month | null {
  const month = monthOf(o.from);
  if (monthOf(o.to) !== month) return null;
  if (METRICS[o.metric].additivity === 'unique' && daysFromTo(o.from, o.to) !== lengthOfMonth(month)) return null;
  return month;
}

type Groups = Map<string, readonly Counted[]>;

const byDay = (a: Counted, b: Counted): number => compare(a.observation.to, b.observation.to);

/**
 * A stock's level at the start of a month: the last one known of the month before; where there is none, the first of the
 * month itself, if a later one follows.
 */
function startOfStock(groups: Groups): Groups {
  const starts: Groups = new Map();
  for (const cells of groups.values()) {
    if (cells[0]?.observation.metric !== 'followers') continue;
    const sorted = [...cells].sort(byDay);
    const last = sorted[sorted.length - 1];
    // Likes of a page and followers are two levels: no growth leads from one to the other.
    const isAlike = ({ observation }: Counted): boolean => observation.pageLikes === last?.observation.pageLikes;
    const [first, second] = sorted.filter(isAlike);
    if (!first) continue;
    const o = first.observation;
    const month = monthOf(o.from);
    const before = groups.get(figureKey(addMonths(month, -1), o, 'followers')) ?? [];
    const earlier = before.filter(isAlike).sort(byDay).pop();
    const start = earlier ?? (second ? first : undefined);
    if (!start) continue;
    const observation: Observation = { ...start.observation, metric: 'followers_start' };
    starts.set(figureKey(month, o, 'followers_start'), [{ ...start, observation }]);
  }
  return starts;
}

const measureOf = ({ metric, via }: Observation): Measure => (via ? `${metric}@${via}` : metric);

const currencyOf = ({ observation }: Counted): string => observation.currency ?? '';

/** What tells a figure of a month from others. */
const TELLING: readonly ((o: Observation) => string)[] = [
  ({ metric }) => metric,
  ({ from }) => monthOf(from),
  ({ network }) => network,
  ({ account }) => account ?? '',
  ({ scope }) => scope,
  ({ basis }) => basis,
  ({ via }) => via ?? '',
];

function* tellingColumns(cells: readonly Counted[]): Iterable<string[]> {
  for (const textOf of TELLING) yield cells.map(({ observation }) => textOf(observation));
}

/** All that is known of each figure of a month, by its key. */
function byFigure(cells: readonly Counted[]): Groups {
  const dated = cells.filter(({ observation }) => monthOfObservation(observation) !== null);
  const out = new Map<string, Counted[]>();
  for (const rows of rowsByGroup(groupsOf(dated.length, tellingColumns(dated)))) {
    const one = (dated[rows[0] ?? 0] as Counted).observation;
    const key = figureKey(monthOf(one.from), one, measureOf(one));
    const own = rows.map((row) => dated[row] as Counted);
    // Accounts whose names differ by capitals alone are one.
    const known = out.get(key);
    out.set(key, known ? [...known, ...own].sort((a, b) => a.table - b.table) : own);
  }
  return out;
}

/** What one series holds in one month, whatever the metric. */
const seriesMonth = ([first]: readonly Counted[]): string => {
  const o = (first as Counted).observation;
  return [monthOf(o.from), o.network, (o.account ?? '').toLowerCase(), o.scope, o.basis].join('|');
};

/** What is counted for each figure of a month, by the figure's key: parts left out where the whole is there, and with them. */
function figureGroups(readings: readonly DatedReading[]): Record<'groups' | 'views', Groups> {
  const views = byFigure(countedOnce(readings));
  const series = new Map<string, string[]>();
  for (const [key, cells] of views) {
    const id = seriesMonth(cells);
    series.set(id, [...(series.get(id) ?? []), key]);
  }
  const groups: Groups = new Map(views);
  for (const keys of series.values()) {
    const parts = partsIn(
      keys.map((key) => views.get(key) ?? []),
      readings,
    );
    if (parts.size === 0) continue;
    for (const key of keys) {
      const whole = (views.get(key) ?? []).filter(({ table }) => !parts.has(readings[table]?.format ?? ''));
      if (whole.length > 0) groups.set(key, whole);
      else groups.delete(key);
    }
  }
  return { groups, views };
}

/** What each figure of a month is made from, in the one view that counts. Amounts in two currencies have no sum. */
export const dayCells = (readings: readonly DatedReading[]): (readonly Counted[])[] =>
  [...figureGroups(readings).groups.values()]
    .filter(([first]) => first?.observation.via === undefined)
    .map((cells) => withoutOverlaps(oneView(cells, readings)))
    .filter((cells) => new Set(cells.map(currencyOf)).size < 2);

/** Amounts in two currencies have no sum: the one with most rows is the figure, the others stand beside it. */
function byCurrency(key: string, cells: readonly Counted[]): [string, readonly Counted[]][] {
  const groups = [...new Set(cells.map(currencyOf))].map(
    (currency) => [currency, cells.filter((cell) => currencyOf(cell) === currency)] as const,
  );
  if (groups.length < 2) return [[key, cells]];
  groups.sort(([a, x], [b, y]) => y.length - x.length || compare(a, b));
  return groups.map(([currency, own], i) => {
    const [metric = '', basis = ''] = key.split('|').slice(-2);
    const measure = `${metric}@${currency.toLowerCase() || '?'}`;
    return [i === 0 ? key : [...key.split('|').slice(0, -2), measure, basis].join('|'), own];
  });
}

/** One figure per month and series, sorted by month, then network, account and metric. */
export function aggregate(readings: readonly DatedReading[]): MonthFigure[] {
  const { groups, views } = figureGroups(readings);
  const out: MonthFigure[] = [];
  for (const [key, cells] of [...groups].flatMap(([each, all]) => byCurrency(each, all))) {
    const figure = figureOf(key, key.slice(0, 7) as Month, cells, readings);
    const alike = (views.get(key) ?? cells).filter((cell) => currencyOf(cell) === (figure?.currency ?? ''));
    if (figure) out.push(checked(figure, alike, readings));
  }
  const levels = new Map(out.map((figure) => [figure.key, figure]));
  for (const [key, cells] of startOfStock(groups)) {
    const figure = figureOf(key, key.slice(0, 7) as Month, cells, readings);
    // The level may be of the month before; its days are those of the month that it opens.
    const level = levels.get(key.replace('|followers_start|', '|followers|'));
    if (figure && level) out.push({ ...figure, days: level.days, missingDays: level.missingDays });
  }
  return withSameDays(out, groups, readings).sort((a, b) => compare(a.key, b.key));
}
