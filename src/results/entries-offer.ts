// Which lines are offered in Entries: the figures that chosen KPIs need and that neither a file nor a line gives.
import { BROUGHT_BY } from '../catalogue/brought-by';
import { metricsOf } from '../catalogue/expr';
import { type KpiId, kpiOf } from '../catalogue/kpis';
import type { MetricId } from '../catalogue/metrics';
import type { Month } from '../model/day';
import type { NetworkId } from '../model/networks';
import type { Available } from './available';
import type { Offer } from './entries-plan';
import type { Entry } from './entries-read';
import { TYPED_METRICS } from './entries-words';
import type { Place } from './figure-key';

/** Read on each network; the others are figures of the company. */
const PER_NETWORK: readonly MetricId[] = ['reach', 'engaged_accounts', 'competitor_followers'];
/** Networks on which people have an audience; the other sources have none. */
const SOCIAL: readonly NetworkId[] = ['facebook', 'instagram', 'linkedin', 'x', 'tiktok', 'youtube', 'pinterest'];

const isTyped = (metric: MetricId): boolean => TYPED_METRICS.indexOf(metric) >= 0;

/**
 * The metrics to type so that a KPI is filled: those of its first way that files do not give. None where files alone
 * fill it, or where another figure of it is brought elsewhere (the money sheets).
 */
export function typedMetricsOf(kpi: KpiId): MetricId[] {
  const { computed } = kpiOf(kpi);
  if (computed === 'by-hand') return isTyped(kpi as MetricId) ? [kpi as MetricId] : [];
  if (computed.some(({ expr }) => metricsOf(expr).every((metric) => !BROUGHT_BY[metric]))) return [];
  const first = computed[0];
  const typed = first ? metricsOf(first.expr).filter((metric) => BROUGHT_BY[metric]) : [];
  return typed.every(isTyped) ? typed : [];
}

function placesOf(metric: MetricId, available: Available): { network: Place; account: string | null }[] {
  if (PER_NETWORK.indexOf(metric) < 0) return [{ network: 'all', account: null }];
  const found = new Map<string, { network: Place; account: string | null }>();
  for (const { series } of available.series) {
    const { network, account } = series;
    if (SOCIAL.indexOf(network as NetworkId) >= 0) found.set(`${network}|${account ?? ''}`, { network, account });
  }
  return [...found.values()];
}

/** Whether a file gives the metric there, whatever the month. */
const isGiven = (available: Available, network: Place, account: string | null, metric: MetricId): boolean =>
  available.series.some(
    ({ series, metrics }) =>
      series.network === network &&
      series.account === account &&
      [...(metrics.get(metric)?.values() ?? [])].some((value) => value !== null),
  );

/** Lines of that month for the chosen KPIs, each figure once; what a line already speaks of is not offered again. */
export function offersOf(
  kpis: readonly KpiId[],
  month: Month,
  available: Available,
  entries: readonly Entry[],
): Offer[] {
  const offers = new Map<string, Offer>();
  for (const kpi of kpis) {
    for (const metric of typedMetricsOf(kpi)) {
      for (const { network, account } of placesOf(metric, available)) {
        const isTold = entries.some(
          (e) => e.month === month && e.metric === metric && e.network === network && isOf(e, account),
        );
        if (isTold || isGiven(available, network, account, metric)) continue;
        const key = `${network}|${account ?? ''}|${metric}`;
        if (!offers.has(key)) offers.set(key, { month, network, account, metric, kpi });
      }
    }
  }
  return [...offers.values()];
}

const isOf = (entry: Entry, account: string | null): boolean =>
  entry.account === null || entry.account.toLowerCase() === (account ?? '').toLowerCase();
