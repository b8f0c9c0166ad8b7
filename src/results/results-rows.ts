// One row of the results: its label, the shown month's block and a live formula for every month.
import { KPIS } from '../catalogue/kpis';
import type { MetricId } from '../catalogue/metrics';
import type { Unit, Way } from '../catalogue/types';
import type { SheetMessages } from '../i18n/sheets';
import type { Cell } from '../model/cell';
import type { Month } from '../model/day';
import { isPart } from '../model/figure';
import type { Language } from '../model/text';
import { f, join, quote } from '../plan/formula';
import type { StyleName } from '../plan/styles';
import { toFormula } from '../plan/to-formula';
import { type Formula, KEY, type Row } from '../plan/types';
import { type Series, seriesKey } from './figure-key';
import type { KpiRow } from './kpi-rows';
import { lookup, OWN_MONTH, PREVIOUS_MONTH, SHOWN_MONTH } from './lookup';
import { MONEY_METRICS, MONEY_SERIES } from './money';
import {
  changeFormula,
  daysFormula,
  differenceFormula,
  mainMetric,
  monthValue,
  perUnitFormula,
  type Trail,
  whyFormula,
} from './month-block';
import { monthRun } from './results-head';
import { targetCells } from './target-cells';
import { networkLabel } from './words';

export interface ResultsPlace {
  readonly words: SheetMessages;
  readonly language: Language;
  /** Newest first. */
  readonly months: readonly Month[];
  /** Whether lines of Entries may give a figure: keys of {@link seriesKey}. */
  readonly live: ReadonlySet<string>;
}

const VALUE_STYLES: Readonly<Partial<Record<Unit, StyleName>>> = {
  count: 'count',
  accounts: 'count',
  percent: 'percent',
  currency: 'money',
  minutes: 'minutes',
  hours: 'hours',
  seconds: 'seconds',
  points: 'score',
};

const differenceStyle = (style: StyleName, ratio: boolean): StyleName =>
  ratio && style === 'percent' ? 'points' : style === 'count' ? 'difference' : 'money-difference';

interface Figures {
  readonly unit: Unit;
  readonly trail: Trail;
  /** The formula of a month column, without "=". */
  readonly monthly: Formula;
}

/** All but the labels: the same for every row, whatever it is about. */
function figureCells({ unit, trail, monthly }: Figures, place: ResultsPlace): Pick<Row, 'cells' | 'styles'> {
  const { months, language } = place;
  const style = VALUE_STYLES[unit] ?? 'decimal';
  const run = monthRun(months);
  const keys = monthRun(months, KEY);
  const cells: Record<string, Cell | Formula> = {
    value: monthValue(SHOWN_MONTH, run, keys),
    previous: monthValue(PREVIOUS_MONTH, run, keys),
    difference: differenceFormula(trail),
    change: changeFormula(trail),
    'per-unit': perUnitFormula(trail),
    days: daysFormula(trail, language),
    why: whyFormula(trail, language),
  };
  const styles: Record<string, StyleName> = { value: style, previous: style };
  styles.difference = differenceStyle(style, trail.ratio);
  for (const month of months) {
    cells[month] = f`=${monthly}`;
    styles[month] = style;
  }
  return { cells, styles };
}

const wayFormula = (way: Way, series: Series): Formula =>
  toFormula(way.expr, (metric) => lookup('value', OWN_MONTH, series, metric));

/** A total over networks: where one of them is missing there is no total, and the cell says which. */
function totalFormula(row: KpiRow, { words, language }: ResultsPlace): Formula {
  const parts = row.series.map((series, i) => wayFormula(row.ways[i] ?? row.way, series));
  const sum = join(parts, '+');
  const checked = row.series.reduceRight<Formula>((rest, series, i) => {
    const missing = words.results.without(networkLabel(series.network, language));
    return f`IF(COUNT(${parts[i] as Formula})=0;${quote(missing)};${rest})`;
  }, sum);
  return f`IF(COUNT(${join(parts, ';')})=0;"";${checked})`;
}

function placeLabel(row: KpiRow, { words, language }: ResultsPlace): string {
  const [first] = row.series;
  if (row.total || !first) return words.results.allNetworks;
  const network = networkLabel(first.network, language);
  const account = first.account ? ` (${first.account})` : '';
  const part = isPart(first) ? `, ${words.data.scopes[first.scope]}` : '';
  return `${network}${account}${part}`;
}

/** How a KPI's row is found again in the sheet. */
export const rowKey = (row: KpiRow): string => {
  const [first] = row.series;
  if (!first) throw new RangeError('a KPI row needs a series');
  const series: Series = row.total ? { ...first, network: 'all', account: null, scope: 'unknown' } : first;
  return `kpi|${row.kpi}|${seriesKey(series, mainMetric(row.way.expr))}`;
};

export function kpiRow(row: KpiRow, place: ResultsPlace): Row {
  const { language, words } = place;
  const [first] = row.series;
  if (!first) throw new RangeError('a KPI row needs a series');
  const label = row.way.label ? `${row.name[language]} (${row.way.label[language]})` : row.name[language];
  const monthly = row.total ? totalFormula(row, place) : wayFormula(row.way, first);
  const count = row.unit === 'count' || row.unit === 'accounts';
  const metric = mainMetric(row.way.expr);
  const trail: Trail = { series: row.series, metric, ratio: row.ratio, flow: row.flow, count };
  const { cells, styles } = figureCells({ unit: row.unit, trail, monthly }, place);
  const live = (series: Series, one: MetricId): boolean => place.live.has(seriesKey(series, one));
  const target = targetCells(row, VALUE_STYLES[row.unit] ?? 'decimal', live, language);
  return {
    key: rowKey(row),
    ...(row.total ? { style: 'total' as const } : {}),
    cells: {
      kpi: label,
      network: placeLabel(row, place),
      basis: words.results.basis[first.basis],
      ...cells,
      ...target.cells,
    },
    styles: { ...styles, ...target.styles },
  };
}

const money = (metric: MetricId): Formula => lookup('value', OWN_MONTH, MONEY_SERIES, metric);

/** The money block, live: blank until the month's gain and cost are there, « hors temps passé » while it has no hours. */
export function moneyRows(place: ResultsPlace): Row[] {
  const { words } = place;
  const labels = words.results.money;
  const roi = KPIS.roi.computed[0].expr;
  const net = { op: '-', args: ['gain', 'full_cost'] } as const;
  const staffShown = lookup('value', SHOWN_MONTH, MONEY_SERIES, 'staff_cost');
  const roiLabel = f`=IF(COUNT(IFERROR(${staffShown};""))=0;${quote(labels['roi-without-time'])};${quote(labels.roi)})`;
  const rows: [string, string | Formula, Unit, Formula][] = [
    ...MONEY_METRICS.map(
      (metric) => [metric, labels[metric], 'currency', toFormula(metric, money)] as [string, string, Unit, Formula],
    ),
    ['net', labels.net, 'currency', toFormula(net, money)],
    ['roi', roiLabel, 'percent', toFormula(roi, money)],
  ];
  return rows.map(([kpi, label, unit, monthly]) => {
    const metric: MetricId = kpi === 'gain' || kpi === 'cash_cost' || kpi === 'staff_cost' ? kpi : 'full_cost';
    const trail: Trail = { series: [MONEY_SERIES], metric, ratio: kpi === 'roi', flow: false, count: false };
    const { cells, styles } = figureCells({ unit, trail, monthly }, place);
    return {
      key: `kpi|${kpi}|${seriesKey(MONEY_SERIES, metric)}`,
      ...(kpi === 'roi' || kpi === 'full_cost' ? { style: 'total' as const } : {}),
      cells: { kpi: label, network: words.results.allNetworks, basis: words.results.basis.period, ...cells },
      styles: { ...styles, ...(typeof label === 'string' ? {} : { kpi: 'computed' as const }) },
    };
  });
}
