// Figures by day, for periods that are no months: from the same observations as Data, each counted once.
import { type Expr, metricsOf } from '../catalogue/expr';
import { KPI_IDS, type KpiId, kpiOf } from '../catalogue/kpis';
import { METRICS, type MetricId } from '../catalogue/metrics';
import type { Way } from '../catalogue/types';
import { fill } from '../i18n/cycle-messages';
import { cycleMessages } from '../i18n/cycles';
import { sheetMessages } from '../i18n/sheets';
import { evaluate } from '../maths/evaluate';
import { sum } from '../maths/sum';
import type { Day } from '../model/day';
import { type Figure, isPart } from '../model/figure';
import type { NetworkId } from '../model/networks';
import type { Language, Text } from '../model/text';
import { type DatedReading, dayCells } from '../results/aggregate';
import { compare } from '../results/counted';
import { type Series, seriesKey } from '../results/figure-key';
import { networkLabel } from '../results/words';

/** The column of days. */
export const DAY = 'day';

/** One figure, day by day: flows are summed over the rows of a day, a level is that day's last one. */
export interface DailySeries {
  readonly key: string;
  readonly series: Series;
  readonly metric: MetricId;
  readonly values: ReadonlyMap<Day, number>;
  /** One of the two terms of a rate, on the days that have both: rates of several days are recomputed from their sums. */
  readonly rate?: { readonly name: Text; readonly term: 0 | 1 };
}

/** A column of daily figures, and how people choose it. */
export interface DailyName {
  readonly key: string;
  readonly label: string;
}

/** Rates whose terms are flows, first way first. */
const RATES = (): { id: KpiId; name: Text; ways: readonly { way: Way; terms: readonly [Expr, Expr] }[] }[] =>
  KPI_IDS.flatMap((id) => {
    const { name, unit, computed } = kpiOf(id);
    if (unit !== 'percent' || computed === 'by-hand') return [];
    const isFlow = (metric: MetricId): boolean => /^flow/.test(METRICS[metric].additivity);
    const ways = computed.flatMap((way) => {
      const { expr } = way;
      if (typeof expr !== 'object' || expr.op !== '/' || expr.args.length !== 2) return [];
      return metricsOf(expr).every(isFlow) ? [{ way, terms: expr.args as unknown as [Expr, Expr] }] : [];
    });
    return [{ id, name, ways }];
  });

/** The terms of a rate by day, on the days that have both. */
function termsOf(terms: readonly [Expr, Expr], all: ReadonlyMap<MetricId, DailySeries>): [Day, number, number][] {
  const metrics = [...new Set(terms.flatMap(metricsOf))];
  const first = metrics[0] && all.get(metrics[0]);
  return [...(first ? first.values.keys() : [])].flatMap((day): [Day, number, number][] => {
    const figures: Partial<Record<MetricId, Figure>> = {};
    for (const metric of metrics) {
      const value = all.get(metric)?.values.get(day);
      if (value !== undefined) figures[metric] = { kind: 'value', value, days: 1, rows: 1 };
    }
    const [over, under] = [evaluate(terms[0], figures), evaluate(terms[1], figures)];
    return over.kind === 'value' && under.kind === 'value' ? [[day, over.value, under.value]] : [];
  });
}

/** Two columns for each rate that a series can give by day. */
function rateSeries(flows: readonly DailySeries[]): DailySeries[] {
  const bySeries = new Map<string, Map<MetricId, DailySeries>>();
  for (const one of flows) {
    const id = seriesKey(one.series, 'posts');
    bySeries.set(id, (bySeries.get(id) ?? new Map<MetricId, DailySeries>()).set(one.metric, one));
  }
  const rates = RATES();
  return [...bySeries].flatMap(([series, metrics]) =>
    rates.flatMap(({ id, name, ways }) => {
      const [found] = ways.flatMap(({ way, terms }) => {
        const network = [...metrics.values()][0]?.series.network as NetworkId;
        if (way.only && way.only.indexOf(network) < 0) return [];
        const days = termsOf(terms, metrics);
        return days.length > 0 ? [{ way, days }] : [];
      });
      const [one] = metrics.values();
      if (!found || !one) return [];
      const { label } = found.way;
      const full = (language: Language): string => name[language] + (label ? ` (${label[language]})` : '');
      return ([0, 1] as const).map((term) => ({
        ...one,
        key: `${series}|${id}|${term}`,
        values: new Map(found.days.map((day) => [day[0], day[term + 1] as number])),
        rate: { name: { fr: full('fr'), en: full('en') }, term },
      }));
    }),
  );
}

/** Sorted by key, then rates. Unique counts are left out: those of several days have no total. */
export function dailySeries(readings: readonly DatedReading[]): DailySeries[] {
  const all = new Map<string, { series: Series; metric: MetricId; values: Map<Day, number[]> }>();
  for (const cells of dayCells(readings)) {
    for (const { observation: o } of cells) {
      const { additivity } = METRICS[o.metric];
      if (o.basis !== 'day' || o.from !== o.to || additivity === 'unique') continue;
      const { network, account, scope, basis, metric } = o;
      const series: Series = { network, account, scope, basis };
      const key = seriesKey(series, metric);
      const known = all.get(key) ?? { series, metric, values: new Map<Day, number[]>() };
      const values = additivity === 'stock' ? undefined : known.values.get(o.from);
      if (values) values.push(o.value);
      else known.values.set(o.from, [o.value]);
      all.set(key, known);
    }
  }
  const flows = [...all]
    .map(([key, { values, ...one }]) => ({
      key,
      ...one,
      values: new Map([...values].map(([day, list]) => [day, sum(list)])),
    }))
    .sort((a, b) => compare(a.key, b.key));
  return [...flows, ...rateSeries(flows)];
}

/** « Impressions · X (compte) »: how people choose a daily figure; a rate's two terms have the same words before theirs. */
export function dailyLabel({ series, metric, rate }: Omit<DailySeries, 'key' | 'values'>, language: Language): string {
  const words = cycleMessages(language).daily;
  const account = series.account ? ` (${series.account})` : '';
  const part = isPart(series) ? `, ${sheetMessages[language].data.scopes[series.scope]}` : '';
  const name = rate ? fill(words.rate, rate.name[language]) : METRICS[metric].name[language];
  return `${name} · ${networkLabel(series.network, language)}${account}${part}${rate ? words.parts[rate.term] : ''}`;
}
