// Figures by day, for periods that are no months: from the same observations as Data, each counted once.
import { METRICS, type MetricId } from '../catalogue/metrics';
import { sheetMessages } from '../i18n/sheets';
import { sum } from '../maths/sum';
import type { Day } from '../model/day';
import { isPart } from '../model/figure';
import type { Language } from '../model/text';
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
}

/** A column of daily figures, and how people choose it. */
export interface DailyName {
  readonly key: string;
  readonly label: string;
}

/** Sorted by key. Unique counts are left out: those of several days have no total. */
export function dailySeries(readings: readonly DatedReading[]): DailySeries[] {
  const all = new Map<string, { series: Series; metric: MetricId; values: Map<Day, number> }>();
  for (const cells of dayCells(readings)) {
    for (const { observation: o, values } of cells) {
      const { additivity } = METRICS[o.metric];
      if (o.basis !== 'day' || o.from !== o.to || additivity === 'unique') continue;
      const { network, account, scope, basis, metric } = o;
      const series: Series = { network, account, scope, basis };
      const key = seriesKey(series, metric);
      const known = all.get(key) ?? { series, metric, values: new Map<Day, number>() };
      const before = known.values.get(o.from);
      const value = additivity === 'stock' ? (values[values.length - 1] ?? 0) : sum(values) + (before ?? 0);
      known.values.set(o.from, value);
      all.set(key, known);
    }
  }
  return [...all].map(([key, one]) => ({ key, ...one })).sort((a, b) => compare(a.key, b.key));
}

/** « Impressions · X (compte) »: how people choose a daily figure. */
export function dailyLabel({ series, metric }: Pick<DailySeries, 'series' | 'metric'>, language: Language): string {
  const account = series.account ? ` (${series.account})` : '';
  const part = isPart(series) ? `, ${sheetMessages[language].data.scopes[series.scope]}` : '';
  return `${METRICS[metric].name[language]} · ${networkLabel(series.network, language)}${account}${part}`;
}
