// What the rows of a table add up to, for the metrics that add.
import { METRICS, type MetricId } from '../../catalogue/metrics';
import type { Day } from '../../model/day';
import type { Scope } from '../../model/figure';
import type { FigureColumn } from './figures';

/** Sums of flows and last values of stocks, over the columns of the table's own scope (`whole`): never parts of a total. */
export function totalsOf(
  columns: readonly FigureColumn[],
  days: readonly ({ readonly to: Day } | null)[],
  whole: Scope,
): Partial<Record<MetricId, number>> {
  const totals: Partial<Record<MetricId, number>> = {};
  for (const { metric, values, scope, unread } of columns) {
    const { additivity } = METRICS[metric];
    if (additivity === 'unique' || scope !== whole || unread.length > 0) continue;
    let latest: Day | null = null;
    values.forEach((value, i) => {
      const day = days[i]?.to ?? null;
      if (value === null) return;
      if (additivity !== 'stock') totals[metric] = (totals[metric] ?? 0) + value;
      else if (day !== null && (latest === null || day >= latest)) {
        totals[metric] = value;
        latest = day;
      }
    });
  }
  return totals;
}
