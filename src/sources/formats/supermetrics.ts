// Supermetrics: a flat table with display names, by day or by month (`2017|06`), a column naming the data source.
import { addDays, addMonths, firstDay, type Month } from '../../model/day';
import { columnsNamed, findHeader, type Names } from '../read/headers';
import { textOf } from '../read/number-text';
import { withRowNetworks } from '../read/row-network';
import type { TableSpec } from '../read/spec';
import { tableFormat } from '../read/table-format';
import type { Format, RawTable } from '../types';

const SOURCE: Names = ['Data source', 'Data source name', 'Data source type'];
const MONTH: Names = ['Year & month'];
const MONTH_END = 'Last day of the month';

const daily: TableSpec = {
  id: 'supermetrics',
  network: 'other',
  basis: 'day',
  needs: [['Date'], SOURCE],
  refuses: ['Year & week'],
  known: ['Campaign name', 'Ad name', 'Ad group name', 'CTR (%)', 'CPC', 'CPM', 'Conversion rate (%)', 'Reach'],
  date: { names: ['Date'] },
  account: ['Account', 'Account name', 'Profile', 'Page'],
  metrics: [
    { metric: 'spend', names: ['Cost', 'Cost (¤)', 'Amount spent', 'Amount spent (¤)'], scope: 'paid' },
    { metric: 'impressions', names: ['Impressions'] },
    { metric: 'clicks', names: ['Clicks'] },
    { metric: 'link_clicks', names: ['Link clicks'] },
    { metric: 'conversions', names: ['Conversions'], kind: 'amount' },
    { metric: 'sessions', names: ['Sessions'] },
  ],
  covers: 'its-days',
};
const byDay = tableFormat(daily);
const byMonth = tableFormat({
  ...daily,
  needs: [MONTH, SOURCE],
  basis: 'period',
  date: { names: MONTH, until: [MONTH_END] },
});

/** The table with its months as their first day, and a column of their last. */
function withMonths(table: RawTable): RawTable {
  const header = findHeader(table.rows, [MONTH, SOURCE]);
  const column = header ? columnsNamed(header, MONTH)[0] : undefined;
  if (!header || column === undefined) return table;
  const rows = table.rows.map((row, i) => {
    const [, year, month] = /^(\d{4})\|(\d{2})$/.exec(textOf(row[column])) ?? [];
    const first = year && month ? (`${year}-${month}` as Month) : null;
    const end = i === header.at ? MONTH_END : first ? addDays(firstDay(addMonths(first, 1)), -1) : null;
    const cells = header.titles.map((_, c) => (c === column && first ? firstDay(first) : (row[c] ?? null)));
    return [...cells, end];
  });
  return { ...table, rows };
}

const hasMonths = (table: RawTable): boolean =>
  findHeader(table.rows, [MONTH, SOURCE]) !== null && findHeader(table.rows, [['Date'], SOURCE]) === null;

const one: Format = {
  id: daily.id,
  reads: byDay.reads,
  recognise: (table) => (hasMonths(table) ? byMonth.recognise(withMonths(table)) : byDay.recognise(table)),
  read: (table, answers) => (hasMonths(table) ? byMonth.read(withMonths(table), answers) : byDay.read(table, answers)),
};

export const supermetrics = withRowNetworks(one, SOURCE);
