// The figures of a table's rows → observations: dated, sourced, with their account, item and currency.
import { METRICS } from '../../catalogue/metrics';
import type { Day } from '../../model/day';
import type { Observation, RawTable } from '../types';
import type { FigureColumn } from './figures';
import { cellNamed } from './headers';
import { textOf } from './number-text';
import type { Rows } from './rows';
import type { TableSpec } from './spec';

/** The days that a row speaks of, both included. */
export interface Dated {
  readonly from: Day;
  readonly to: Day;
}

export interface ReadRows {
  readonly spec: TableSpec;
  readonly table: RawTable;
  readonly rows: Rows;
  readonly columns: readonly FigureColumn[];
  readonly days: readonly (Dated | null)[];
  readonly accounts: readonly (string | null)[];
  readonly items: readonly (string | null)[];
  /** Columns that name a row's currency. */
  readonly currencies: readonly number[];
}

/** The currency of a row's money: its heading's, else the one that a column names. */
function currencyOf(column: FigureColumn, named: string): string | null {
  if (METRICS[column.metric].unit !== 'currency') return null;
  return column.currency ?? (/^[A-Z]{3}$/.test(named) ? named : null);
}

const monthOfDays = ({ from }: Dated): string => from.slice(0, 7);

/** Months with a figure of the column that cannot be read: the rest of them is no sum. Unique counts stand alone. */
function brokenMonths({ metric, unread }: FigureColumn, days: ReadRows['days']): ReadonlySet<string> {
  const rows = METRICS[metric].additivity === 'unique' ? [] : unread;
  return new Set(rows.flatMap((i) => (days[i] ? [monthOfDays(days[i])] : [])));
}

type Growing = { -readonly [Key in keyof Observation]: Observation[Key] };

/** One observation per figure that is there: none for what is missing, one of zero for a zero. */
export function observationsOf(read: ReadRows): Observation[] {
  const { spec, table, rows, columns, days, accounts, items, currencies } = read;
  const { network, basis } = spec;
  const out: Observation[] = [];
  const broken = columns.map((column) => brokenMonths(column, days));
  rows.data.forEach(({ row, cells }, i) => {
    const at = days[i];
    if (!at) return;
    const source = { tab: table.tab, row };
    const account = accounts[i] ?? null;
    const item = items[i] ?? null;
    const named = currencies.length > 0 ? textOf(cellNamed(cells, currencies)).toUpperCase() : '';
    const month = monthOfDays(at);
    for (const [c, column] of columns.entries()) {
      const value = column.values[i] ?? null;
      if (value === null || broken[c]?.has(month)) continue;
      const { metric, scope } = column;
      const currency = currencyOf(column, named);
      // Not spread: that would make each of what may be millions four times as large.
      const figure: Growing = { metric, network, account, scope, from: at.from, to: at.to, basis, value, source };
      if (currency !== null) figure.currency = currency;
      if (item !== null) figure.item = item;
      out.push(figure);
    }
  });
  return out;
}
