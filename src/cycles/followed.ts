// The rows that a cycle measures: its own set of KPIs, in every series that has them, and the money of its months.
import { KPIS, type KpiId } from '../catalogue/kpis';
import { METRICS } from '../catalogue/metrics';
import { sheetMessages } from '../i18n/sheets';
import type { Text } from '../model/text';
import type { Available, AvailableSeries } from '../results/available';
import { seriesKey } from '../results/figure-key';
import { type KpiRow, kpiRows } from '../results/kpi-rows';
import { MONEY_SERIES } from '../results/money';
import { mainMetric } from '../results/month-block';
import { rowKey } from '../results/results-rows';
import { type Cycle, wholeMonths } from './cycle';

export interface FollowedRow {
  readonly key: string;
  readonly row: KpiRow;
  /** The figures behind each of its series. */
  readonly available: readonly (AvailableSeries | undefined)[];
}

const moneyRow = (kpi: 'gain' | 'full_cost' | 'roi'): KpiRow => {
  const label = (language: keyof Text): string =>
    kpi === 'gain' ? METRICS.gain.name[language] : sheetMessages[language].results.money[kpi];
  return {
    kpi: kpi as KpiRow['kpi'],
    name: { fr: label('fr'), en: label('en') },
    way: { expr: kpi === 'roi' ? KPIS.roi.computed[0].expr : kpi },
    unit: kpi === 'roi' ? 'percent' : 'currency',
    direction: kpi === 'full_cost' ? 'context' : 'higher',
    family: 'vente_fidelisation',
    flow: kpi !== 'roi',
    ratio: kpi === 'roi',
    series: [MONEY_SERIES],
    ways: [],
    total: false,
    alone: false,
  };
};

/** Found by the key of any metric: a series' own key, whatever the metric. */
const seriesId = (series: AvailableSeries['series']): string => seriesKey(series, 'posts');

export function followedRows(cycle: Cycle, available: Available): FollowedRow[] {
  const found = new Map(available.series.map((one) => [seriesId(one.series), one]));
  const with_ = (key: string, row: KpiRow): FollowedRow => ({
    key,
    row,
    available: row.series.map((series) => found.get(seriesId(series))),
  });
  const [first] = cycle.objectives;
  const { main: usual } = kpiRows(available, first ? [first] : [], first ? { [first]: cycle.kpis } : {});
  const main = [...usual].filter(({ kpi }) => cycle.kpis.indexOf(kpi as KpiId) >= 0);
  const money = wholeMonths(cycle) ? (['gain', 'full_cost', 'roi'] as const).map(moneyRow) : [];
  return [
    ...main.map((row) => with_(rowKey(row), row)),
    ...money.map((row) => with_(`kpi|${row.kpi}|${seriesKey(MONEY_SERIES, mainMetric(row.way.expr))}`, row)),
  ];
}
