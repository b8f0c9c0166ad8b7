// What a person says of a table that no format knows: what its rows are, which column dates them, which hold figures.
import { METRIC_IDS, METRICS, type MetricId } from '../catalogue/metrics';
import { NEVER_READ } from '../catalogue/never-read';
import type { Cell } from '../model/cell';
import { hashOf } from '../model/hash';
import type { NetworkId } from '../model/networks';
import { plainText } from '../model/plain-text';
import { headerAt } from './read/headers';
import { looksLikeHeader } from './read/tables';
import type { RawTable } from './types';

/** What one row of the table is about. `period`: the days from its date to the second date, or those of the whole table. */
export type RowsOf = 'day' | 'month' | 'post' | 'period';

export interface Mapping {
  /** Of the set of headings, whatever their order: see {@link mappingKey}. */
  readonly key: string;
  /** The tab for which it was made, to know it by. */
  readonly title: string;
  readonly rowsOf: RowsOf;
  readonly network: NetworkId;
  readonly account: string | null;
  /** Headings as they stand; null where the table has no such column. */
  readonly date: string | null;
  readonly until: string | null;
  readonly metrics: readonly { readonly heading: string; readonly metric: MetricId }[];
}

/** Customers at the start of a period are found in other figures too, though they may be typed. */
const NOT_IN_FILES: readonly MetricId[] = [...NEVER_READ, 'customers_start'];

/** What a column may hold, by what the rows are: a post has its own reach, and no level of followers. */
export const metricsFor = (rowsOf: RowsOf): MetricId[] =>
  METRIC_IDS.filter((id) => {
    if (NOT_IN_FILES.indexOf(id) >= 0) return false;
    const { additivity } = METRICS[id];
    return rowsOf !== 'post' || id === 'reach' || (additivity !== 'stock' && additivity !== 'unique');
  });

/** Where the headings stand: the first row of texts alone, else the first row. */
export function headingRow(table: RawTable): { at: number; cells: readonly Cell[] } {
  const at = Math.max(0, table.rows.slice(0, 40).findIndex(looksLikeHeader));
  return { at, cells: table.rows[at] ?? [] };
}

/** The key of a set of headings; null where there are not two different ones to tell a table by. */
export function mappingKey(table: RawTable): string | null {
  const { at } = headingRow(table);
  const names = [...new Set(headerAt(table.rows, at).names.filter((name) => name !== ''))].sort();
  return names.length < 2 ? null : hashOf(names.map(plainText).join('|'));
}
