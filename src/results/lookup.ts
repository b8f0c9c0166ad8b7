// Formula pieces of the results: a figure of the Data sheet, found by its key.
import type { MetricId } from '../catalogue/metrics';
import { f, quote } from '../plan/formula';
import { type Formula, KEY, type Ref } from '../plan/types';
import { type Series, seriesKey } from './figure-key';

/** Cells that hold a month's key (2025-03): a month column's own, the shown month's, the previous month's. */
export const OWN_MONTH: Ref = { at: 'own-column', row: KEY };
export const SHOWN_MONTH: Ref = { at: 'cell', row: 'keys', column: 'value', fix: true };
export const PREVIOUS_MONTH: Ref = { at: 'cell', row: 'keys', column: 'previous', fix: true };

const dataColumn = (column: string): Ref => ({ at: 'column', sheet: 'data', column });

/** One column of the Data row of that month, series and metric; an error where there is no such row. */
export function lookup(column: string, month: Ref, series: Series, metric: MetricId): Formula {
  const key = quote(`|${seriesKey(series, metric)}`);
  return f`INDEX(${dataColumn(column)};MATCH(${month}&${key};${dataColumn(KEY)};0))`;
}
