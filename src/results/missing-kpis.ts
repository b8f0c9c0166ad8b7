// KPIs of the chosen objectives that nothing fills, and what or who can bring them.
import { broughtBy, FROM_AN_EXPORT } from '../catalogue/brought-by';
import { metricsOf } from '../catalogue/expr';
import { type KpiId, kpiOf } from '../catalogue/kpis';
import type { MetricId } from '../catalogue/metrics';
import type { ObjectiveId } from '../catalogue/types';
import type { Text } from '../model/text';
import type { Available } from './available';
import { chosenKpis, ENGAGEMENT_RATES, kpiRows, type Picks } from './kpi-rows';

/** KPIs of the chosen objectives that have no row. */
export function missingIds(available: Available, objectives: readonly ObjectiveId[], picks: Picks = {}): KpiId[] {
  const filled = new Set(kpiRows(available, objectives, picks).rows.map((row) => row.kpi));
  return chosenKpis(objectives, picks).filter((id) => !filled.has(id) && ENGAGEMENT_RATES.indexOf(id) < 0);
}

/** Whether money figures alone give a KPI: it stands in the money block. */
const isMoney = (id: KpiId, typed: ReadonlySet<MetricId>): boolean => {
  const { computed } = kpiOf(id);
  return computed !== 'by-hand' && computed.some(({ expr }) => metricsOf(expr).every((metric) => typed.has(metric)));
};

/**
 * KPIs of the chosen objectives that nothing fills, with what or who can bring them.
 *
 * @param typed the money figures that the month has.
 */
export function missingKpis(
  available: Available,
  objectives: readonly ObjectiveId[],
  picks: Picks = {},
  typed: ReadonlySet<MetricId> = new Set(),
): { name: Text; by: readonly Text[] }[] {
  return missingIds(available, objectives, picks)
    .filter((id) => !isMoney(id, typed))
    .map((id) => {
      const by = broughtBy(id);
      return { name: kpiOf(id).name, by: by.length > 0 ? by : [FROM_AN_EXPORT] };
    });
}
