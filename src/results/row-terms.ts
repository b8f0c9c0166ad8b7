// The figures behind a row of the results, and what is known of them.
import { metricsOf } from '../catalogue/expr';
import { METRICS, type MetricId } from '../catalogue/metrics';
import type { Month } from '../model/day';
import type { Figures, MonthState } from './available';
import { type Break, breaksOf } from './breaks';
import { type Series, seriesKey } from './figure-key';
import type { KpiRow } from './kpi-rows';
import { heldAs } from './lookup';

export type Term = readonly [Series, MetricId];

type RowParts = Pick<KpiRow, 'series' | 'ways' | 'way'>;

/** Each series of the row with each metric that its value is computed from. */
export const termsOf = ({ series, ways, way }: RowParts): Term[] =>
  series.flatMap((one, i) => metricsOf((ways[i] ?? way).expr).map((metric): Term => [one, metric]));

/** Whether lines of Entries may give the figure. */
export const isLive = ([series, metric]: Term, live: ReadonlySet<string>): boolean =>
  live.has(seriesKey(series, heldAs(series, metric)));

/** Series breaks that touch the row. */
export const breaksOfRow = ({ series, ways, way }: RowParts, breaks: readonly Break[]): Break[] =>
  series.flatMap((one, i) => breaksOf(breaks, one, metricsOf((ways[i] ?? way).expr)));

/** How the figures behind a row stand in a month; null for one that is not there. Beside flows, levels do not count. */
export function statesOfTerms(
  terms: readonly Term[],
  { stateOf }: Pick<Figures, 'stateOf'>,
): (month: Month) => (MonthState | null)[] {
  const flows = terms.filter(([, metric]) => METRICS[metric].additivity !== 'stock');
  const used = flows.length > 0 ? flows : terms;
  const states = new Map<Month, (MonthState | null)[]>();
  return (month) => {
    const known = states.get(month) ?? used.map(([series, metric]) => stateOf(series, metric, month));
    states.set(month, known);
    return known;
  };
}
