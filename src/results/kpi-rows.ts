// Which KPI rows the results show, in which order: chosen ones first, the others with data in one folded group.

import { broughtBy } from '../catalogue/brought-by';
import { metricsOf } from '../catalogue/expr';
import { KPIS, type KpiId, kpiOf } from '../catalogue/kpis';
import { METRIC_IDS, METRICS, type MetricId } from '../catalogue/metrics';
import { OBJECTIVES } from '../catalogue/objectives';
import type { Direction, Family, Kpi, ObjectiveId, Unit, Way } from '../catalogue/types';
import { evaluate } from '../maths/evaluate';
import type { Month } from '../model/day';
import { type Figure, isPart } from '../model/figure';
import { NETWORKS, type NetworkId } from '../model/networks';
import type { Text } from '../model/text';
import type { Available, AvailableSeries } from './available';
import type { Series } from './figure-key';
import { heldAs } from './lookup';

export interface KpiRow {
  /** A KPI of the catalogue, or a raw metric that is none. */
  readonly kpi: KpiId | MetricId;
  readonly name: Text;
  readonly way: Way;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly family: Family;
  /** Whether months of unequal length are compared per day. */
  readonly flow: boolean;
  /** A rate: its change is given in points. */
  readonly ratio: boolean;
  /** One series, or those that a total adds. */
  readonly series: readonly Series[];
  /** How each of them is computed. */
  readonly ways: readonly Way[];
  readonly total: boolean;
}

export interface KpiRows {
  /** All that have data, by family. */
  readonly rows: readonly KpiRow[];
  /** Those that are open; the others are folded where they stand. */
  readonly main: ReadonlySet<KpiRow>;
}

/** Shown before any objective is chosen, in this order; of the engagement rates, the first that can be filled. */
const FIRST_KPIS: readonly KpiId[] = [
  'posts',
  'views',
  'impressions',
  'video_views',
  'followers',
  'net_new_followers',
  'interactions',
  'er_post_reach',
  'er_views',
  'er_impressions',
  'link_clicks',
  'profile_visits',
  'sessions_social',
  'leads',
];
const ENGAGEMENT_RATES: readonly KpiId[] = ['er_post_reach', 'er_views', 'er_impressions'];
const MAIN_KPIS = 20;

const FAMILIES: readonly Family[] = ['exposition', 'influence', 'engagement', 'transformation', 'vente_fidelisation'];

/** Raw metrics that no KPI of the same name shows; money and helper metrics have rows of their own. */
const HELPERS: readonly MetricId[] = ['gain', 'cash_cost', 'staff_cost', 'full_cost', 'post_reach', 'followers_start'];

function metricKpi(metric: MetricId): Kpi {
  const { name, unit, additivity } = METRICS[metric];
  const family: Family = /^(likes|comments|shares|sends|saves|clicks|link_clicks|engagements)$/.test(metric)
    ? 'engagement'
    : /^(impressions|views|video_views|reach|viewers|posts|followers|profile|watch)/.test(metric)
      ? 'exposition'
      : 'transformation';
  return {
    name,
    computed: [{ expr: metric }],
    unit,
    family,
    objectives: [],
    layer: 'community_manager',
    direction: 'context',
    additivity,
  };
}

/** Every KPI and, after them, every raw metric that is no KPI. */
function candidates(): [KpiId | MetricId, Kpi][] {
  const kpis = Object.keys(KPIS).map((id) => [id, KPIS[id as KpiId] as Kpi] as [KpiId, Kpi]);
  const raw = METRIC_IDS.filter(
    (id) => Object.keys(KPIS).indexOf(id) < 0 && HELPERS.indexOf(id) < 0 && !/^paid_/.test(id),
  );
  return [...kpis, ...raw.map((id) => [id, metricKpi(id)] as [MetricId, Kpi])];
}

/** A way can be filled where it gives a figure in some month: all its metrics are there and no denominator is zero. */
function fills(way: Way, { series, metrics }: AvailableSeries): boolean {
  if (way.only && way.only.indexOf(series.network as NetworkId) < 0) return false;
  const needed = metricsOf(way.expr);
  const months = needed[0] === undefined ? undefined : metrics.get(heldAs(series, needed[0]));
  return [...(months?.keys() ?? [])].some((month: Month) => {
    const figures: Partial<Record<MetricId, Figure>> = {};
    for (const metric of needed) {
      const value = metrics.get(heldAs(series, metric))?.get(month);
      if (typeof value === 'number') figures[metric] = { kind: 'value', value, days: 0, rows: 0 };
    }
    return evaluate(way.expr, figures).kind === 'value';
  });
}

function rowOf(id: KpiId | MetricId, kpi: Kpi, way: Way, series: readonly Series[], total: boolean): KpiRow {
  return {
    kpi: id,
    name: kpi.name,
    way,
    unit: kpi.unit,
    direction: kpi.direction,
    family: kpi.family,
    flow: /^flow/.test(kpi.additivity),
    ratio: kpi.unit === 'percent',
    series,
    ways: series.map(() => way),
    total,
  };
}

/** The rows of one KPI: one per series, and a total per basis where two or more series can be added. */
function rowsOf(id: KpiId | MetricId, kpi: Kpi, available: Available): KpiRow[] {
  if (kpi.computed === 'by-hand') return [];
  const ways = kpi.computed;
  const found = available.series
    .filter(({ series }) => series.network !== 'all')
    .map((one) => ({ one, index: ways.findIndex((way) => fills(way, one)) }))
    .filter(({ index }) => index >= 0)
    .sort((a, b) => place(a.one) - place(b.one));
  const rows = found.map(({ one, index }) => rowOf(id, kpi, ways[index] as Way, [one.series], false));
  if (kpi.additivity !== 'flow') return rows;
  for (const basis of ['day', 'period', 'post'] as const) {
    const added = withoutMixed(found.filter(({ one }) => one.series.basis === basis && !isPart(one.series)));
    if (new Set(added.map(({ one }) => one.series.network)).size < 2) continue;
    if (new Set(added.map(({ one }) => `${one.series.network}|${one.series.account}`)).size < added.length) continue;
    const common = ways[Math.max(...added.map(({ index }) => index))] as Way;
    // Parts that all have in common are added; where ways only lead to the same figure, each network takes its own.
    const nested = added.every(({ one }) => fills(common, one));
    const own = nested ? added.map(() => common) : added.map(({ index }) => ways[index] as Way);
    const series = added.map(({ one }) => one.series);
    rows.push({ ...rowOf(id, kpi, nested ? common : { expr: common.expr }, series, true), ways: own });
  }
  return rows;
}

interface Found {
  readonly one: AvailableSeries;
  readonly index: number;
}

/** A file that mixes Facebook and Instagram is never added to either. */
function withoutMixed(found: readonly Found[]): readonly Found[] {
  const parts = found.some(({ one }) => one.series.network === 'facebook' || one.series.network === 'instagram');
  return parts ? found.filter(({ one }) => one.series.network !== 'meta') : found;
}

/** What only advertising has: its cost, or what the cost is divided by. */
const isOfAds = ({ way }: KpiRow): boolean =>
  metricsOf(way.expr).some((metric) => metric === 'spend' || /^paid_/.test(metric));

const place = ({ series }: AvailableSeries): number =>
  series.network === 'all' ? NETWORKS.length : NETWORKS.indexOf(series.network);

const seriesId = (row: KpiRow): string => row.series.map((s) => `${s.network}|${s.account}|${s.scope}`).join('+');

/** Of the engagement rates of one series only the first that can be filled stays among the main rows. */
function firstRates(rows: readonly KpiRow[]): Set<KpiRow> {
  const chosen = new Map<string, KpiRow>();
  for (const id of ENGAGEMENT_RATES) {
    for (const row of rows) if (row.kpi === id && !chosen.has(seriesId(row))) chosen.set(seriesId(row), row);
  }
  return new Set(chosen.values());
}

const FAMILY_PLACE = (row: KpiRow): number => FAMILIES.indexOf(row.family);

/** The KPIs of the chosen objectives, best first; with one engagement rate all of them, for networks fill different ones. */
function chosenKpis(objectives: readonly ObjectiveId[]): KpiId[] {
  const roles = (id: ObjectiveId): readonly KpiId[] => Object.values(OBJECTIVES[id].kpis).flat();
  const wanted = [...new Set(objectives.flatMap(roles))].slice(0, MAIN_KPIS);
  return wanted.some((id) => ENGAGEMENT_RATES.indexOf(id) >= 0)
    ? [...new Set([...wanted, ...ENGAGEMENT_RATES])]
    : wanted;
}

/** The KPIs of these objectives, whether figures are there or not; without any, the usual first ones. */
export const kpisOf = (objectives: readonly ObjectiveId[]): readonly KpiId[] =>
  objectives.length > 0 ? chosenKpis(objectives) : FIRST_KPIS;

/**
 * Rows to show, by family, in an order that no choice changes: the main ones are those of the chosen objectives, or
 * without a choice the usual first KPIs; the others have data too.
 */
export function kpiRows(available: Available, objectives: readonly ObjectiveId[] = []): KpiRows {
  const all = candidates().flatMap(([id, kpi]) => rowsOf(id, kpi, available));
  const usual = (row: KpiRow): number => {
    const at = FIRST_KPIS.indexOf(row.kpi as KpiId);
    return at < 0 ? FIRST_KPIS.length : at;
  };
  const rows = [...all].sort((a, b) => FAMILY_PLACE(a) - FAMILY_PLACE(b) || usual(a) - usual(b));
  const rates = firstRates(all);
  const chosen = kpisOf(objectives);
  const isMain = (row: KpiRow): boolean =>
    (!row.series.some(isPart) || isOfAds(row)) &&
    chosen.indexOf(row.kpi as KpiId) >= 0 &&
    (ENGAGEMENT_RATES.indexOf(row.kpi as KpiId) < 0 || rates.has(row));
  return { rows, main: new Set(rows.filter(isMain)) };
}

const FROM_AN_EXPORT: Text = {
  fr: 'L’export d’un réseau qui le mesure',
  en: 'An export of a network that measures it',
};

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
  typed: ReadonlySet<MetricId> = new Set(),
): { name: Text; by: readonly Text[] }[] {
  const filled = new Set(kpiRows(available, objectives).rows.map((row) => row.kpi));
  return chosenKpis(objectives)
    .filter((id) => !filled.has(id) && !isMoney(id, typed) && ENGAGEMENT_RATES.indexOf(id) < 0)
    .map((id) => {
      const by = broughtBy(id);
      return { name: kpiOf(id).name, by: by.length > 0 ? by : [FROM_AN_EXPORT] };
    });
}
