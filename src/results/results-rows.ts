// One row of the results: its label, the shown month's block and a live formula for every month.
import type { KpiId } from '../catalogue/kpis';
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
import type { Formula, Ref, Row } from '../plan/types';
import type { Figures } from './available';
import type { Break } from './breaks';
import { type Series, seriesKey } from './figure-key';
import type { KpiRow } from './kpi-rows';
import { lookup, OWN_MONTH, SHOWN_MONTH } from './lookup';
import { mainMetric, type Trail } from './month-block';
import { blockCells, blockStyles } from './row-block';
import { originFormula } from './row-origin';
import { breaksOfRow, type Term, termsOf } from './row-terms';
import { targetCells } from './target-cells';
import { networkLabel } from './words';

export interface ResultsPlace {
  readonly words: SheetMessages;
  readonly language: Language;
  /** Newest first. */
  readonly months: readonly Month[];
  /** Quarters, then years, newest first: the keys of their columns and their headings. */
  readonly periods: readonly { readonly key: string; readonly label: string }[];
  readonly breaks: readonly Break[];
  readonly figures: Figures;
  readonly closed: ReadonlySet<Month>;
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

export interface RowFigures {
  readonly unit: Unit;
  readonly trail: Trail;
  /** The formula of the figure from the Data rows of one column's own month or period, without "=". */
  of(column: DataColumn): Formula;
  /** What the row is computed from. */
  readonly terms: readonly Term[];
  /** What would bring the figure is said of it; null: of none. */
  readonly id: KpiId | MetricId | null;
}

/** All but the labels: the same for every row, whatever it is about. */
export function figureCells(figures: RowFigures, place: ResultsPlace): Pick<Row, 'cells' | 'styles'> {
  const { trail, terms } = figures;
  const style = VALUE_STYLES[figures.unit] ?? 'decimal';
  const firstDays = trail.firstDays ? figures.of({ column: 'same-days', month: SHOWN_MONTH }) : null;
  const cells: Record<string, Cell | Formula> = {
    ...blockCells({ trail, terms, firstDays }, place),
    origin: originFormula(figures.id, terms, place),
  };
  const styles: Record<string, StyleName> = { ...blockStyles(style, trail) };
  const ofMonth = f`=${figures.of({ column: 'value', month: OWN_MONTH })}`;
  const total = figures.of({ column: 'period-value', month: OWN_MONTH });
  const ofPeriod = f`=${trail.series.length > 1 ? total : orReason(terms, total)}`;
  for (const month of place.months) {
    cells[month] = ofMonth;
    styles[month] = style;
  }
  for (const { key } of place.periods) {
    cells[key] = ofPeriod;
    styles[key] = style;
  }
  return { cells, styles };
}

/** A quarter or a year without a figure says why, as the Data row of the first term that lacks does. */
function orReason(terms: readonly Term[], value: Formula): Formula {
  return terms.reduceRight<Formula>((rest, [series, metric]) => {
    const term = lookup('period-value', OWN_MONTH, series, metric);
    return f`IF(COUNT(IFERROR(${term};""))=0;IFERROR(${term}&"";"");${rest})`;
  }, value);
}

/** A column of the Data sheet and the cell that holds the month or period of the row to look up. */
export interface DataColumn {
  readonly column: 'value' | 'period-value' | 'same-days';
  readonly month: Ref;
}

const wayFormula = (way: Way, series: Series, { column, month }: DataColumn): Formula =>
  toFormula(way.expr, (metric) => lookup(column, month, series, metric));

/** A total over networks: where one of them is missing there is no total, and the cell says which. */
function totalFormula(row: KpiRow, { words, language }: ResultsPlace, from: DataColumn): Formula {
  const parts = row.series.map((series, i) => wayFormula(row.ways[i] ?? row.way, series, from));
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

/** The KPI's name and what its figure is made of, as far as the name does not say it. */
function labelOf({ name, way }: KpiRow, language: Language): string {
  const own = name[language];
  const made = (way.label?.[language] ?? '').split(', ').filter((part) => part !== '' && own.indexOf(part) < 0);
  return made.length > 0 ? `${own} (${made.join(', ')})` : own;
}

export function kpiRow(row: KpiRow, place: ResultsPlace): Row {
  const { language, words } = place;
  const [first] = row.series;
  if (!first) throw new RangeError('a KPI row needs a series');
  const count = row.unit === 'count' || row.unit === 'accounts';
  const metric = mainMetric(row.way.expr);
  const terms = termsOf(row);
  const trail: Trail = {
    series: row.series,
    metric,
    ratio: row.ratio,
    flow: row.flow,
    count,
    breaks: breaksOfRow(row, place.breaks),
    firstDays:
      !row.total && place.months.some((month) => place.figures.stateOf(first, metric, month)?.firstDays === true),
  };
  const of = (from: DataColumn): Formula =>
    row.total ? totalFormula(row, place, from) : wayFormula(row.way, first, from);
  const { cells, styles } = figureCells({ unit: row.unit, trail, of, terms, id: row.kpi }, place);
  const target = targetCells(row, VALUE_STYLES[row.unit] ?? 'decimal', language);
  return {
    key: rowKey(row),
    ...(row.total ? { style: 'total' as const } : {}),
    cells: {
      kpi: labelOf(row, language),
      network: placeLabel(row, place),
      basis: words.results.basis[first.basis],
      ...cells,
      ...target.cells,
    },
    styles: { ...styles, ...target.styles },
  };
}
