// Quarters and years in the Data sheet: each figure by its own rule, live over the rows of its months.
import { METRICS, type MetricId } from '../catalogue/metrics';
import { type SheetMessages, sheetMessages } from '../i18n/sheets';
import type { Month } from '../model/day';
import type { Language } from '../model/text';
import { f, join, quote } from '../plan/formula';
import type { Formula } from '../plan/types';
import { type Break, breaksOf, isBetween } from './breaks';
import { figureKey, type Series } from './figure-key';
import { rowValue } from './lookup';
import type { MonthFigure } from './month-figure';
import type { Period } from './periods';
import { monthLabel } from './words';

/** What is known of a figure in one month: enough to say whether a longer period can hold it. */
export type MonthTrail = Pick<MonthFigure, 'month' | 'series' | 'metric' | 'days' | 'missingDays' | 'pageLikes'>;

export interface PeriodFigure {
  readonly key: string;
  readonly period: Period;
  readonly series: Series;
  readonly metric: MetricId;
  /** A live value, or the reason why there is none. */
  readonly value: Formula;
  /** Days covered, and missing, over the months that are there; null where a month does not say. */
  readonly days: number | null;
  readonly missingDays: number | null;
  /** The rows of the Data sheet behind it, in words. */
  readonly trace: string;
}

const sumOf = (values: readonly (number | null)[]): number | null =>
  values.every((value) => value !== null) ? values.reduce<number>((a, b) => a + (b ?? 0), 0) : null;

const isStart = (metric: MetricId): boolean => /_start$/.test(metric);

/** The rows of these months under one function; the reason where one of their values is deleted. */
function whole(keys: readonly string[], call: (values: Formula) => Formula, lacking: string): Formula {
  const values = join(keys.map(rowValue), ';');
  const missing = quote(lacking);
  return f`=IFERROR(IF(COUNT(${values})<${String(keys.length)};${missing};${call(values)});${missing})`;
}

/** A reason stands as a formula, so that the column holds nothing else: formulas are not read. */
const reason = (text: string): Formula => f`=${quote(text)}`;

/** The level at one end of the period: its first month's for a level of the start, else its last month's. */
function level(known: ReadonlyMap<Month, MonthTrail>, period: Period, metric: MetricId, words: SheetMessages) {
  const end = isStart(metric) ? period.months[0] : period.months[period.months.length - 1];
  const trail = end === undefined ? undefined : known.get(end);
  if (!trail) return { value: reason(words.periods.partial(known.size, period.months.length)), used: [] };
  if (trail.missingDays !== null && trail.missingDays > 0 && !isStart(metric))
    return { value: reason(words.results.why.partial), used: [trail] };
  const key = figureKey(trail.month, trail.series, metric);
  return { value: whole([key], (values) => values, words.periods.deleted), used: [trail] };
}

/** Flows are summed over months that are all there to the last day; unique counts only have bounds. */
function total(known: ReadonlyMap<Month, MonthTrail>, period: Period, metric: MetricId, words: SheetMessages) {
  const used = [...known.values()];
  const complete = used.filter((trail) => trail.missingDays === 0);
  const unknown = used.some((trail) => trail.missingDays === null);
  if (complete.length < period.months.length) {
    const partial = words.periods.partial(complete.length, period.months.length);
    const said = unknown && used.length === period.months.length ? words.results.why.coverage : partial;
    return { value: reason(said), used };
  }
  const keys = used.map(({ month, series }) => figureKey(month, series, metric));
  const bounds = METRICS[metric].additivity === 'unique';
  const { from, to } = words.periods.bounds;
  const value = bounds
    ? whole(keys, (v) => f`${quote(from)}&MAX(${v})&${quote(to)}&SUM(${v})`, words.periods.deleted)
    : whole(keys, (v) => f`SUM(${v})`, words.periods.deleted);
  return { value, used };
}

/** People counted once have bounds only where they are people: a rate or a score of one month has none. */
const hasPeriods = (metric: MetricId): boolean =>
  METRICS[metric].additivity !== 'unique' || METRICS[metric].unit === 'accounts';

/** One figure per period and series that has a month in it. */
export function periodFigures(
  trails: readonly MonthTrail[],
  periods: readonly Period[],
  breaks: readonly Break[],
  language: Language,
): PeriodFigure[] {
  const words = sheetMessages[language];
  const groups = new Map<string, MonthTrail[]>();
  for (const trail of trails) {
    if (!hasPeriods(trail.metric)) continue;
    const id = figureKey('' as Month, trail.series, trail.metric);
    const group = groups.get(id);
    if (group) group.push(trail);
    else groups.set(id, [trail]);
  }
  const out: PeriodFigure[] = [];
  for (const period of periods) {
    const [first, last] = [period.months[0], period.months[period.months.length - 1]];
    for (const [id, group] of groups) {
      const inside = group.filter(
        ({ month }) => first !== undefined && last !== undefined && first <= month && month <= last,
      );
      const [one] = inside;
      if (!one || !first || !last) continue;
      const { metric, series } = one;
      const known = new Map(inside.map((trail) => [trail.month, trail]));
      const stock = METRICS[metric].additivity === 'stock';
      // A level stands for itself; one of the start is there for growth, which leads over the break.
      const broken =
        stock && !isStart(metric)
          ? undefined
          : breaksOf(breaks, series, [metric]).find((b) => isBetween(b, first, last));
      const found = (stock ? level : total)(known, period, metric, words);
      out.push({
        key: `${period.key}${id}`,
        period,
        series,
        metric,
        value: broken ? reason(words.periods.broken(monthLabel(broken.month, language))) : found.value,
        days: sumOf(found.used.map(({ days }) => days)),
        missingDays: sumOf(found.used.map(({ missingDays }) => missingDays)),
        trace: words.periods.trace(found.used.map(({ month }) => monthLabel(month, language)).join(', ')),
      });
    }
  }
  return out;
}
