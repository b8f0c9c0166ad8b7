// The rows of the Data sheet for quarters and years, below those of the months that they rest on.
import { METRICS, type MetricId } from '../catalogue/metrics';
import { sheetMessages } from '../i18n/sheets';
import { firstDay, type Month, serialOf } from '../model/day';
import type { Language } from '../model/text';
import type { StyleName } from '../plan/styles';
import type { Row } from '../plan/types';
import { breaksIn, type PageLikes, type SeriesMonths } from './breaks';
import type { Series } from './figure-key';
import { type MonthTrail, type PeriodFigure, periodFigures } from './period-figures';
import { fiscalStartOf, periodLabel, periodsOf } from './periods';
import { networkLabel } from './words';

/** What is counted in units is shown without decimals. */
export const valueStyles = (metric: MetricId): Readonly<Record<string, StyleName>> =>
  METRICS[metric].unit === 'count' || METRICS[metric].unit === 'accounts'
    ? { value: 'count', 'period-value': 'count', 'same-days': 'count', 'closing-value': 'count', live: 'count' }
    : {};

function periodRow({ period, series, metric, ...figure }: PeriodFigure, start: number, language: Language): Row {
  const words = sheetMessages[language].data;
  const [first] = period.months;
  return {
    key: figure.key,
    styles: valueStyles(metric),
    cells: {
      month: periodLabel(period, start, language),
      network: networkLabel(series.network, language),
      account: series.account,
      scope: words.scopes[series.scope],
      metric: METRICS[metric].name[language],
      basis: words.bases[series.basis],
      'period-value': figure.value,
      days: figure.days,
      'missing-days': figure.missingDays,
      source: figure.trace,
      first: first ? serialOf(firstDay(first)) : null,
    },
  };
}

/** The months of each metric of each series. */
function seriesMonths(figures: readonly MonthTrail[]): SeriesMonths[] {
  const out = new Map<string, { series: Series; months: Map<MetricId, Month[]>; pageLikes: PageLikes[] }>();
  for (const { series, metric, month, pageLikes } of figures) {
    const id = [series.network, series.account, series.scope, series.basis].join('|');
    const one = out.get(id) ?? { series, months: new Map<MetricId, Month[]>(), pageLikes: [] };
    one.months.set(metric, [...(one.months.get(metric) ?? []), month]);
    if (pageLikes !== undefined) one.pageLikes.push({ metric, month, share: pageLikes });
    out.set(id, one);
  }
  return [...out.values()];
}

/** `settings`: the first month of the fiscal year and the breaks that the person recorded. */
export function periodRows(
  trails: readonly MonthTrail[],
  months: readonly Month[],
  settings: Readonly<Record<string, unknown>>,
  language: Language,
): Row[] {
  const start = fiscalStartOf(settings);
  const breaks = breaksIn(settings, seriesMonths(trails));
  return periodFigures(trails, periodsOf(months, start), breaks, language).map((figure) =>
    periodRow(figure, start, language),
  );
}
