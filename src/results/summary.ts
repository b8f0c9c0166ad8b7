// What one table holds by month and in all: the figures that may be summed, and stocks' last value.
import { METRICS, type MetricId } from '../catalogue/metrics';
import { groupsOf, rowsByGroup, sumsOf } from '../maths/groups';
import { sum } from '../maths/sum';
import { type Month, monthOf } from '../model/day';
import { isPart } from '../model/figure';
import type { ProblemCode } from '../model/problem';
import type { Observation, Reading } from '../sources/types';

export type Totals = Partial<Record<MetricId, number>>;

export interface TableSummary {
  readonly monthly: Readonly<Record<Month, Totals>>;
  readonly totals: Totals;
}

/** A figure that could not be read leaves its table without a total. */
const UNSUMMED: ReadonlySet<ProblemCode> = new Set(['bad-number', 'error-cells']);
/** Not for totals of a table: unique counts, and the sum of posts' reach that is no reach. */
const stays = (metric: MetricId): boolean => METRICS[metric].additivity !== 'unique' && metric !== 'post_reach';

function total(observations: readonly Observation[]): Totals {
  const groups = groupsOf(observations.length, [(row) => (observations[row] as Observation).metric]);
  const sums = sumsOf(
    groups,
    observations.map(({ value }) => value),
  );
  const totals: Totals = {};
  rowsByGroup(groups).forEach((rows, group) => {
    const own = rows.map((row) => observations[row] as Observation);
    const last = own.reduce((a, b) => (b.to >= a.to ? b : a));
    const value = METRICS[last.metric].additivity === 'stock' ? last.value : sums[group];
    if (value != null) totals[last.metric] = value;
  });
  return totals;
}

/** A total given for a period is a total of the table, never a month's, nor is what spans two months; the table's own totals count rows without a day too. */
export function summarise(reading: Reading): TableSummary {
  const whole = new Set(reading.observations.flatMap((o) => (isPart(o) ? [] : [o.metric])));
  const kept = reading.observations.filter(
    (o) => o.via === undefined && stays(o.metric) && !(isPart(o) && whole.has(o.metric)),
  );
  const byMonth = new Map<Month, Observation[]>();
  for (const o of kept) {
    const month = monthOf(o.from);
    if (o.basis === 'period' || monthOf(o.to) !== month) continue;
    const list = byMonth.get(month);
    if (list) list.push(o);
    else byMonth.set(month, [o]);
  }
  const monthly: Record<Month, Totals> = {};
  for (const [month, list] of [...byMonth].sort(([a], [b]) => (a < b ? -1 : 1))) monthly[month] = total(list);
  const broken = new Set(reading.warnings.flatMap((w) => (UNSUMMED.has(w.problem.code) ? [w.metric] : [])));
  const totals = total(kept.filter((o) => !broken.has(o.metric)));
  for (const [metric, value] of Object.entries(reading.totals ?? {}) as [MetricId, number][])
    if (stays(metric)) totals[metric] = sum([value]);
  return { monthly, totals };
}
