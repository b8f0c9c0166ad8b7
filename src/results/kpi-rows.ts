// Which KPI rows the results show, in which order: chosen ones first, the others with data in one folded group.
import { metricsOf } from '../catalogue/expr';
import { KPIS, type KpiId } from '../catalogue/kpis';
import { METRIC_IDS, METRICS, type MetricId } from '../catalogue/metrics';
import { OBJECTIVES } from '../catalogue/objectives';
import type { Direction, Family, Kpi, ObjectiveId, Unit, Way } from '../catalogue/types';
import { evaluate } from '../maths/evaluate';
import type { Month } from '../model/day';
import { type Figure, isPart } from '../model/figure';
import { NETWORKS, type NetworkId } from '../model/networks';
import type { Text } from '../model/text';
import type { Available, AvailableSeries } from './available';
import { TYPED_METRICS } from './entries-words';
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
  /** No other row shows the KPI. */
  readonly alone: boolean;
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
export const ENGAGEMENT_RATES: readonly KpiId[] = ['er_post_reach', 'er_views', 'er_impressions'];
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
  if (series.network === 'all' && needed.some((metric) => TYPED_METRICS.indexOf(metric) < 0)) return false;
  const of = (metric: MetricId) => metrics.get(heldAs(series, metric));
  const months = needed[0] === undefined ? undefined : of(needed[0]);
  return [...(months?.keys() ?? [])].some((month: Month) => {
    // What a line gives is known in the sheet alone.
    if (needed.some((metric) => of(metric)?.get(month) === null))
      return needed.every((metric) => of(metric)?.get(month) !== undefined);
    const figures: Partial<Record<MetricId, Figure>> = {};
    for (const metric of needed) {
      const value = of(metric)?.get(month);
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
    alone: false,
  };
}

/** The rows of one KPI: one per series, and a total per basis where two or more series can be added. */
function rowsOf(id: KpiId | MetricId, kpi: Kpi, available: Available): KpiRow[] {
  const ways: readonly Way[] = kpi.computed === 'by-hand' ? [{ expr: id as MetricId }] : kpi.computed;
  const found = available.series
    .map((one) => ({ one, index: ways.findIndex((way) => fills(way, one)) }))
    .filter(({ index }) => index >= 0)
    .sort((a, b) => place(a.one) - place(b.one));
  const rows = found.map(({ one, index }) => rowOf(id, kpi, ways[index] as Way, [one.series], false));
  // A figure of all networks is the total.
  if (kpi.additivity !== 'flow' || found.some(({ one }) => one.series.network === 'all')) return rows;
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

const place = ({ series }: AvailableSeries): number => NETWORKS.indexOf(series.network as NetworkId);

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

/** KPIs picked for an objective, where the person has narrowed them down; else all of the objective are followed. */
export type Picks = Readonly<Partial<Record<ObjectiveId, readonly KpiId[]>>>;

/** The KPIs of the chosen objectives, best first; with one engagement rate all of them, for networks fill different ones. */
export function chosenKpis(objectives: readonly ObjectiveId[], picks: Picks = {}): KpiId[] {
  const roles = (id: ObjectiveId): readonly KpiId[] => picks[id] ?? Object.values(OBJECTIVES[id].kpis).flat();
  const wanted = [...new Set(objectives.flatMap(roles))].slice(0, MAIN_KPIS);
  return wanted.some((id) => ENGAGEMENT_RATES.indexOf(id) >= 0)
    ? [...new Set([...wanted, ...ENGAGEMENT_RATES])]
    : wanted;
}

/** The KPIs of these objectives, whether figures are there or not; without any, the usual first ones. */
export const kpisOf = (objectives: readonly ObjectiveId[], picks: Picks = {}): readonly KpiId[] =>
  objectives.length > 0 ? chosenKpis(objectives, picks) : FIRST_KPIS;

const rowsOfAvailable = new WeakMap<Available, readonly KpiRow[]>();

/** The rows of every KPI that has data, worked out once for the same figures. */
function allRows(available: Available): readonly KpiRow[] {
  const known = rowsOfAvailable.get(available);
  if (known) return known;
  const all = candidates().flatMap(([id, kpi]) => {
    const own = rowsOf(id, kpi, available);
    return own.length === 1 ? own.map((row) => ({ ...row, alone: true })) : own;
  });
  rowsOfAvailable.set(available, all);
  return all;
}

/**
 * Rows to show, by family, in an order that no choice changes: the main ones are those of the chosen objectives, or
 * without a choice the usual first KPIs; the others have data too.
 */
export function kpiRows(available: Available, objectives: readonly ObjectiveId[] = [], picks: Picks = {}): KpiRows {
  const all = allRows(available);
  const usual = (row: KpiRow): number => {
    const at = FIRST_KPIS.indexOf(row.kpi as KpiId);
    return at < 0 ? FIRST_KPIS.length : at;
  };
  const rows = [...all].sort((a, b) => FAMILY_PLACE(a) - FAMILY_PLACE(b) || usual(a) - usual(b));
  const rates = firstRates(all);
  const chosen = kpisOf(objectives, picks);
  const isMain = (row: KpiRow): boolean =>
    (!row.series.some(isPart) || isOfAds(row)) &&
    chosen.indexOf(row.kpi as KpiId) >= 0 &&
    (ENGAGEMENT_RATES.indexOf(row.kpi as KpiId) < 0 || rates.has(row));
  return { rows, main: new Set(rows.filter(isMain)) };
}
