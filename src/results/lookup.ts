// Formula pieces of the results: a figure of the Data sheet, found by its key.
import { METRICS, type MetricId } from '../catalogue/metrics';
import { f, quote } from '../plan/formula';
import { type Formula, KEY, type Ref } from '../plan/types';
import { type Measure, type Series, seriesKey } from './figure-key';

const PAID = /^paid_/;
const UNPAID_NAMES: Readonly<Partial<Record<MetricId, MetricId>>> = { paid_clicks: 'link_clicks' };

/** A paid figure is, in a series that is paid for, the figure of that name: paid impressions are its impressions. */
export function heldAs({ scope }: Pick<Series, 'scope'>, metric: MetricId): MetricId {
  if (scope !== 'paid' || !PAID.test(metric)) return metric;
  const name = UNPAID_NAMES[metric] ?? metric.replace(PAID, '');
  return name in METRICS ? (name as MetricId) : metric;
}

/** Cells that hold a month's key (2025-03): a month column's own, the shown month's, the previous month's. */
export const OWN_MONTH: Ref = { at: 'own-column', row: KEY };
export const SHOWN_MONTH: Ref = { at: 'cell', row: 'keys', column: 'value', fix: true };
export const PREVIOUS_MONTH: Ref = { at: 'cell', row: 'keys', column: 'previous', fix: true };
export const LAST_YEAR: Ref = { at: 'cell', row: 'keys', column: 'last-year', fix: true };

export const dataColumn = (column: string): Ref => ({ at: 'column', sheet: 'data', column });

/** The row of the Data sheet that holds a figure of that month; an error where there is none. */
export function dataRow(month: Ref, series: Series, metric: Measure): Formula {
  const held = metric.indexOf('@') < 0 ? heldAs(series, metric as MetricId) : metric;
  const key = quote(`|${seriesKey(series, held)}`);
  return f`MATCH(${month}&${key};${dataColumn(KEY)};0)`;
}

/** The value of the Data row with this key. */
export const rowValue = (key: string): Formula =>
  f`INDEX(${dataColumn('value')};MATCH(${quote(key)};${dataColumn(KEY)};0))`;

/** One column of the Data row of that month, series and metric; an error where there is no such row. */
export function lookup(column: string, month: Ref, series: Series, metric: Measure): Formula {
  return f`INDEX(${dataColumn(column)};${dataRow(month, series, metric)})`;
}

/** Whether the shown month has that figure. */
export const isThere = (series: Series, metric: MetricId): Formula =>
  f`COUNT(IFERROR(${lookup('value', SHOWN_MONTH, series, metric)};""))>0`;
