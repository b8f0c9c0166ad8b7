// The figure of a metric over a cycle, as a formula: over Data's months where the cycle is made of whole ones, else by day.
import { metricsOf } from '../catalogue/expr';
import { METRICS, type MetricId } from '../catalogue/metrics';
import type { Way } from '../catalogue/types';
import type { Month } from '../model/day';
import { f, join, quote } from '../plan/formula';
import { toFormula } from '../plan/to-formula';
import { type Formula, KEY, type Ref } from '../plan/types';
import type { AvailableSeries } from '../results/available';
import { figureKey, seriesKey } from '../results/figure-key';
import { heldAs } from '../results/lookup';
import { DAY } from './daily';

/** The first and the last day of the cycle, in its own sheet. */
export const FROM: Ref = { at: 'cell', row: 'from', column: 'b', fix: true };
export const TO: Ref = { at: 'cell', row: 'to', column: 'b', fix: true };
/** A criterion that every number meets, and no text. */
const NUMBER = quote('>=-999999999999999');

export type WhyNot = 'unique' | 'months' | 'monthly' | 'nothing';

/** What a row of measures is made of; formulas without "=". Null: there is nothing to compute from. */
export interface Term {
  readonly value: Formula | null;
  readonly days: Formula | null;
  /** What the value is divided by for comparison: days, or posts. */
  readonly per: Formula | null;
  /** Mean age of posts at reading. */
  readonly age: Formula | null;
  readonly months: readonly Month[];
  readonly why: WhyNot | null;
}

const nothing = (why: WhyNot): Term => ({ value: null, days: null, per: null, age: null, months: [], why });

const data = (column: string): Ref => ({ at: 'column', sheet: 'data', column });
const isStart = (metric: MetricId): boolean => metric === 'followers_start';

/** Conditions that leave the Data rows of one figure within the cycle: every month's key has seven signs. */
function within(series: AvailableSeries['series'], metric: MetricId): Formula {
  const key = quote(`????-??|${seriesKey(series, heldAs(series, metric))}`);
  return f`${data(KEY)};${key};${data('first')};">="&${FROM};${data('first')};"<="&${TO}`;
}

function monthlyValue(one: AvailableSeries, metric: MetricId, months: readonly Month[]): Formula {
  if (METRICS[metric].additivity === 'stock') {
    const month = isStart(metric) ? months[0] : months[months.length - 1];
    const key = quote(figureKey(month as Month, one.series, heldAs(one.series, metric)));
    return f`INDEX(${data('value')};MATCH(${key};${data(KEY)};0))`;
  }
  const rows = within(one.series, metric);
  const count = f`COUNTIFS(${rows};${data('value')};${NUMBER})`;
  return f`IF(${count}<${String(months.length)};"";SUMIFS(${data('value')};${rows}))`;
}

/** Over whole months: all terms of a KPI come from the same ones. */
function monthlyTerm(way: Way, one: AvailableSeries, cycle: readonly Month[]): Term {
  const metrics = metricsOf(way.expr);
  const of = (metric: MetricId): readonly Month[] =>
    cycle.filter((month) => one.metrics.get(heldAs(one.series, metric))?.has(month));
  const [first] = metrics;
  const months = first === undefined ? [] : of(first);
  if (first === undefined || months.length === 0) return nothing('nothing');
  if (metrics.some((metric) => of(metric).join() !== months.join())) return nothing('months');
  const isUnique = metrics.some((metric) => METRICS[metric].additivity === 'unique');
  if (isUnique && cycle.length > 1) return nothing('unique');
  const rows = within(one.series, first);
  const sum = (column: string): Formula =>
    f`IF(COUNTIFS(${rows};${data(column)};${NUMBER})<${String(months.length)};"";SUMIFS(${data(column)};${rows}))`;
  const post = one.series.basis === 'post';
  return {
    value: toFormula(way.expr, (metric) => monthlyValue(one, metric, months)),
    days: sum('days'),
    per: post ? sum('rows') : sum('days'),
    age: post ? f`IFERROR(AVERAGEIFS(${data('age')};${rows});"")` : null,
    months,
    why: null,
  };
}

const DATES: Ref = { at: 'column', sheet: 'daily', column: DAY };
const SPAN = f`${DATES};">="&${FROM};${DATES};"<="&${TO}`;

const dailyKey = ({ series }: AvailableSeries, metric: MetricId): string =>
  seriesKey(series, isStart(metric) ? 'followers' : heldAs(series, metric));

function dailyValue(one: AvailableSeries, metric: MetricId): Formula {
  const column: Ref = { at: 'column', sheet: 'daily', column: dailyKey(one, metric) };
  const numbers = f`${column};${NUMBER}`;
  const at = (day: Formula): Formula => f`SUMIFS(${column};${DATES};${day})`;
  const count = f`COUNTIFS(${SPAN};${numbers})`;
  if (isStart(metric)) {
    const before = f`${DATES};"<"&${FROM};${DATES};">="&(${FROM}-31);${numbers}`;
    const first = f`IF(${count}<2;"";${at(f`MINIFS(${DATES};${SPAN};${numbers})`)})`;
    return f`IF(COUNTIFS(${before})>0;${at(f`MAXIFS(${DATES};${before})`)};${first})`;
  }
  const total =
    METRICS[metric].additivity === 'stock' ? at(f`MAXIFS(${DATES};${SPAN};${numbers})`) : f`SUMIFS(${column};${SPAN})`;
  return f`IF(${count}=0;"";${total})`;
}

/** Over days that are no whole months: only what daily figures give, on days that all terms have. */
function dailyTerm(way: Way, one: AvailableSeries, columns: ReadonlySet<string>): Term {
  const metrics = metricsOf(way.expr);
  const [first] = metrics;
  if (first === undefined || !metrics.every((metric) => columns.has(dailyKey(one, metric)))) return nothing('monthly');
  const counts = metrics
    .filter((metric) => METRICS[metric].additivity !== 'stock')
    .map(
      (metric) =>
        f`COUNTIFS(${SPAN};${{ at: 'column', sheet: 'daily', column: dailyKey(one, metric) } as Ref};${NUMBER})`,
    );
  const value = toFormula(way.expr, (metric) => dailyValue(one, metric));
  const apart = counts.slice(1).map((count) => f`${counts[0] as Formula}<>${count}`);
  const main: Ref = { at: 'column', sheet: 'daily', column: dailyKey(one, first) };
  const days = f`COUNTIFS(${SPAN};${main};${NUMBER})`;
  return {
    value: apart.length > 0 ? f`IF(OR(${join(apart, ';')});"";${value})` : value,
    days,
    per: days,
    age: null,
    months: [],
    why: null,
  };
}

/** The term of one series; `months`: those of the cycle, null where it is made of days. */
export function termOf(
  way: Way,
  one: AvailableSeries | undefined,
  months: readonly Month[] | null,
  columns: ReadonlySet<string>,
): Term {
  if (!one) return nothing('nothing');
  return months ? monthlyTerm(way, one, months) : dailyTerm(way, one, columns);
}
