// What one table holds by month and in all: the figures that may be summed, and stocks' last value.
import { METRICS, type MetricId } from '../catalogue/metrics';
import { firstRows, type Groups, groupsOf, type Sums, sumsOf } from '../maths/groups';
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

/** What each group of observations comes to: the sum, of a stock the last value. Groups by number. */
function valuesOf(groups: Groups, observations: readonly Observation[]): Sums {
  const last: Observation[] = [];
  observations.forEach((one, row) => {
    const group = groups.of[row] as number;
    const before = last[group];
    if (METRICS[one.metric].additivity === 'stock' && (!before || one.to >= before.to)) last[group] = one;
  });
  const sums = sumsOf(
    groups,
    observations.map(({ value }) => value),
  );
  return sums.map((sum, group) => last[group]?.value ?? sum);
}

/** By month, then metric; what belongs to no month is under ''. */
function byMonth(observations: readonly Observation[], monthOf: (o: Observation) => string): Record<string, Totals> {
  const o = (row: number): Observation => observations[row] as Observation;
  const groups = groupsOf(observations.length, [observations.map(monthOf), observations.map(({ metric }) => metric)]);
  const values = valuesOf(groups, observations);
  const out: Record<string, Totals> = {};
  firstRows(groups).forEach((row, group) => {
    const month = monthOf(o(row));
    const value = values[group];
    const totals = out[month] ?? {};
    out[month] = totals;
    if (value != null) totals[o(row).metric] = value;
  });
  return out;
}

/** The month of a figure that is of one month: a total given for a period is of none. */
const monthOfFlow = ({ basis, from, to }: Observation): string =>
  basis !== 'period' && monthOf(to) === monthOf(from) ? monthOf(from) : '';

/** A total given for a period is a total of the table, never a month's, nor is what spans two months; the table's own totals count rows without a day too. */
export function summarise(reading: Reading): TableSummary {
  const whole = new Set<MetricId>();
  for (const o of reading.observations) if (!isPart(o)) whole.add(o.metric);
  const kept = reading.observations.filter(
    (o) => o.via === undefined && stays(o.metric) && !(isPart(o) && whole.has(o.metric)),
  );
  const { '': _, ...months } = byMonth(kept, monthOfFlow);
  const monthly: Record<Month, Totals> = {};
  for (const month of Object.keys(months).sort() as Month[]) monthly[month] = months[month] ?? {};
  const broken = new Set(reading.warnings.flatMap((w) => (UNSUMMED.has(w.problem.code) ? [w.metric] : [])));
  const { '': totals = {} } = byMonth(
    kept.filter((o) => !broken.has(o.metric)),
    () => '',
  );
  for (const [metric, value] of Object.entries(reading.totals ?? {}) as [MetricId, number][])
    if (stays(metric)) totals[metric] = sum([value]);
  return { monthly, totals };
}
