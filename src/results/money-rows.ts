// The money block of the results: gain, costs and ROI of the whole and of each network, and what advertising costs.
import { type Expr, metricsOf as termsOf } from '../catalogue/expr';
import { KPIS, type KpiId } from '../catalogue/kpis';
import { METRICS, type MetricId } from '../catalogue/metrics';
import type { Unit } from '../catalogue/types';
import { moneyMessages } from '../i18n/money';
import { f, quote } from '../plan/formula';
import { toFormula } from '../plan/to-formula';
import { type Formula, KEY, type Ref, type Row } from '../plan/types';
import type { Available } from './available';
import { socialTotal } from './channels-rows';
import { HOME_ROW } from './costs-formulas';
import { type Place, type Series, seriesKey } from './figure-key';
import { type KpiRow, kpiRows } from './kpi-rows';
import { isThere, lookup, SHOWN_MONTH } from './lookup';
import { MONEY_SERIES, moneySeries } from './money';
import { cumulatedRoi } from './money-cumulated';
import { monthRun } from './results-head';
import { type DataColumn, figureCells, kpiRow, type ResultsPlace } from './results-rows';
import type { Term } from './row-terms';
import { aimCells } from './target-cells';
import { networkLabel } from './words';

/** KPIs that stand in the money block, in this order, wherever their family is. */
const MONEY_KPIS = ['spend', 'roas', 'cpa', 'cpl', 'cpm', 'cpc', 'cpv', 'cpe'] as const;
export const isMoneyKpi = (kpi: string): boolean => (MONEY_KPIS as readonly string[]).indexOf(kpi) >= 0;

const NET: Expr = { op: '-', args: ['gain', 'full_cost'] };
const ROI = KPIS.roi.computed[0].expr;
const ROI_CASH: Expr = { op: '/', args: [{ op: '-', args: ['gain', 'cash_cost'] }, 'cash_cost'] };

interface Line {
  readonly id: string;
  readonly label: string | Formula;
  readonly unit: Unit;
  readonly series: Series;
  /** The metric whose Data rows tell the days. */
  readonly metric: MetricId;
  readonly of: (from: DataColumn) => Formula;
  readonly terms: readonly Term[];
  readonly strong?: boolean;
  readonly folded?: boolean;
}

/** KPIs of their own, of which it is said what would bring them. */
const told = (id: string): KpiId | null => (/^(roas|cpa|cpl)$/.test(id) ? (id as KpiId) : null);

/** A general target is that of the whole. */
const aimOf = ({ network }: Series) =>
  ({ kpi: 'roi', network, account: null, general: network === 'all', denominator: null }) as const;

function rowOf({ id, label, unit, series, metric, of, terms, strong, folded }: Line, place: ResultsPlace): Row {
  const { words, language } = place;
  const ratio = unit === 'percent';
  const trail = { series: [series], metric, ratio, flow: false, count: false, breaks: [], firstDays: false };
  const { cells, styles } = figureCells({ unit, trail, of, terms, id: told(id) }, place);
  const target = id === 'roi' ? aimCells(aimOf(series), 'percent', language) : { cells: {}, styles: {} };
  return {
    key: `kpi|${id}|${seriesKey(series, metric)}`,
    ...(strong ? { style: 'total' as const } : {}),
    ...(folded ? { folded } : {}),
    cells: {
      kpi: label,
      network: networkLabel(series.network, language),
      basis: words.results.basis.period,
      ...cells,
      ...target.cells,
    },
    styles: { ...styles, ...target.styles, ...(typeof label === 'string' ? {} : { kpi: 'computed' as const }) },
  };
}

const figureOf =
  (series: Series, { column, month }: DataColumn) =>
  (metric: MetricId): Formula =>
    lookup(column, month, series, metric);

/** « hors temps passé » while the shown month has no hours. */
function roiLabel({ language }: ResultsPlace, name: string, rest: Formula = f`""`): Formula {
  const { noTime } = moneyMessages[language].labels;
  return f`=${quote(name)}&IF(${isThere(MONEY_SERIES, 'staff_cost')};"";${quote(noTime)})&${rest}`;
}

function line(
  series: Series,
  id: string,
  label: string | Formula,
  unit: Unit,
  expr: Expr,
  more: Partial<Line> = {},
): Line {
  const metric: MetricId = typeof expr === 'string' ? expr : 'full_cost';
  const of = (from: DataColumn): Formula => toFormula(expr, figureOf(series, from));
  return { id, label, unit, series, metric, of, terms: termsOf(expr).map((one): Term => [series, one]), ...more };
}

/** The label says what the gain is made of. */
function gainLabel({ language }: ResultsPlace): Formula {
  const name = METRICS.gain.name[language].replace(/ \(.*/, '');
  const nature = f`INDEX(${{ at: 'column', sheet: 'data', column: 'source' } as Ref};MATCH(${SHOWN_MONTH}&${quote(
    `|${seriesKey(MONEY_SERIES, 'gain')}`,
  )};${{ at: 'column', sheet: 'data', column: KEY } as Ref};0))`;
  const natured = f`${quote(`${name} (`)}&${nature}&")"`;
  return f`=IF(${isThere(MONEY_SERIES, 'gain')};IF(IFERROR(${nature};"")="";${quote(name)};${natured});${quote(name)})`;
}

function totalLines(available: Available, place: ResultsPlace): Line[] {
  const labels = place.words.results.money;
  const more = moneyMessages[place.language].labels;
  const { months } = place;
  const all = MONEY_SERIES;
  const shown = f`INDEX(${monthRun(months, 'cumulated:label')};1;MATCH(${SHOWN_MONTH};${monthRun(months, KEY)};0))`;
  const spends = available.series.some(({ metrics }) => metrics.has('spend'));
  const conversions = socialTotal(available, 'conversions', ['organic_social', 'paid_social']);
  const adRevenue = socialTotal(available, 'revenue', ['paid_social']);
  const ratio = (top: Formula, bottom: Formula): Formula =>
    f`IFERROR(IF(COUNT(${top};${bottom})<2;"";${top}/${bottom});"")`;
  return [
    line(all, 'gain', gainLabel(place), 'currency', 'gain'),
    line(all, 'cash_cost', labels.cash_cost, 'currency', 'cash_cost'),
    line(all, 'staff_cost', labels.staff_cost, 'currency', 'staff_cost'),
    line(all, 'full_cost', labels.full_cost, 'currency', 'full_cost', { strong: true }),
    line(all, 'net', labels.net, 'currency', NET),
    line(all, 'roi', roiLabel(place, labels.roi), 'percent', ROI, { strong: true }),
    {
      ...line(all, 'roi_12', f`=IFERROR(${shown};"")`, 'percent', ROI),
      of: () => f`""`,
    },
    line(all, 'roi_cash', more.roiCash, 'percent', ROI_CASH, { metric: 'cash_cost', folded: true }),
    line(all, 'spend', more.adSpend, 'currency', 'ad_cost', { folded: !spends }),
    ...(adRevenue
      ? [
          line(all, 'roas', more.roasTotal, 'ratio', 'ad_cost', {
            of: (from) => ratio(adRevenue(from), figureOf(all, from)('ad_cost')),
          }),
        ]
      : []),
    ...(conversions
      ? [
          line(all, 'cpa', more.cpaTotal, 'currency', 'full_cost', {
            of: (from) => ratio(figureOf(all, from)('full_cost'), conversions(from)),
          }),
        ]
      : []),
    line(all, 'cpl', more.cplTotal, 'currency', { op: '/', args: ['full_cost', 'gain_leads'] }, { folded: true }),
    line(all, 'common_cost', METRICS.common_cost.name[place.language], 'currency', 'common_cost', { folded: true }),
    line(all, 'opportunity_cost', more.opportunity, 'currency', 'opportunity_cost', { folded: true }),
  ];
}

function networkLines(network: Place, folded: boolean, place: ResultsPlace): Line[] {
  const labels = place.words.results.money;
  const { noCommon, shared } = moneyMessages[place.language].labels;
  const series = moneySeries(network);
  const choice: Ref = { at: 'cell', sheet: 'costs', row: HOME_ROW, column: 'network', fix: true };
  const apart = quote(moneyMessages[place.language].sharing[0]);
  const how = f`IF(OR(${choice}="";${choice}=${apart});${quote(noCommon)};${quote(shared)})`;
  const common = f`IF(${isThere(MONEY_SERIES, 'common_cost')};${how};"")`;
  return [
    line(series, 'gain', METRICS.gain.name[place.language].replace(/ \(.*/, ''), 'currency', 'gain', { folded }),
    line(series, 'full_cost', f`=${quote(labels.full_cost)}&${common}`, 'currency', 'full_cost', { folded }),
    line(series, 'roi', roiLabel(place, labels.roi, common), 'percent', ROI, { folded }),
  ];
}

/** Where no true total exists the row says why. */
function noTotal(row: KpiRow, place: ResultsPlace): Row {
  const { language, words } = place;
  return {
    key: `kpi|${row.kpi}|${seriesKey(MONEY_SERIES, 'spend')}`,
    style: 'total',
    cells: {
      kpi: row.name[language],
      network: words.results.allNetworks,
      basis: null,
      why: moneyMessages[language].labels.noTotal,
    },
  };
}

function adRows(available: Available, place: ResultsPlace): Row[] {
  const { rows } = kpiRows(available);
  return MONEY_KPIS.flatMap((id) => {
    const own = rows.filter(({ kpi, total }) => kpi === id && !total);
    const networks = new Set(own.map(({ series }) => series[0]?.network));
    const [first] = own;
    const apart = networks.size > 1 && /^cp[mcve]$/.test(id) && first ? [noTotal(first, place)] : [];
    return [...own.map((row) => kpiRow(row, place)), ...apart];
  });
}

/**
 * Live: blank until the figures are there. Networks that no import gives a cost are folded where they stand, but not
 * those that are there for their money alone.
 */
export function moneyBlockRows(available: Available, place: ResultsPlace): Row[] {
  const figured = new Set(available.series.map(({ series }) => series.network));
  const spending = new Set(
    available.series.filter(({ metrics }) => metrics.has('spend')).map(({ series }) => series.network),
  );
  const lines = [
    ...totalLines(available, place),
    ...available.money.flatMap((network) =>
      networkLines(network, figured.has(network) && !spending.has(network), place),
    ),
  ];
  const rows = lines.map((one) => {
    const row = rowOf(one, place);
    if (one.id !== 'roi_12') return row;
    const months = Object.fromEntries(place.months.map((month, at) => [month, f`=${cumulatedRoi(place.months, at)}`]));
    return { ...row, cells: { ...row.cells, ...months } };
  });
  return [...rows, ...adRows(available, place)];
}
