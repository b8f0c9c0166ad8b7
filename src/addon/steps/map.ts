// Mapping a table by hand: its columns shown with what they seem to be, the mapping kept, changed or removed.
import { findMetric } from '../../catalogue/find';
import { METRIC_ALIASES } from '../../catalogue/metric-names';
import { METRICS } from '../../catalogue/metrics';
import type { Cell } from '../../model/cell';
import { ProblemError } from '../../model/problem';
import { settingsPlan } from '../../results/settings-plan';
import { applyPlan } from '../../sheets/apply';
import type { Book } from '../../sheets/book';
import { readRawOf } from '../../sheets/raw-read';
import { monthCell } from '../../sources/mapped';
import { headingRow, type Mapping, mappingKey, metricsFor, type RowsOf } from '../../sources/mapping';
import { dateText } from '../../sources/read/date-text';
import { textOf } from '../../sources/read/number-text';
import { splitTables } from '../../sources/read/tables';
import type { RawTable } from '../../sources/types';
import type { TableColumns } from '../contract';
import type { Handler } from '../step';
import { mappingsOf } from './tables';

/** Rows that are looked at, and values that are shown of a column. */
const LOOKED_AT = 200;
const SHOWN = 3;

function tableOf(book: Book, source: string, key: string): RawTable {
  const raw = readRawOf(book, source);
  const { title = '', origin = 'text', rows = [], fileName = '' } = raw ?? {};
  const found = splitTables({ tab: title, origin, top: 1, rows, fileName }).find((piece) => piece.key === key);
  if (!found) throw new ProblemError({ code: 'unknown-tab', tab: title || source });
  return found.table;
}

const most = (cells: readonly Cell[], test: (cell: Cell) => boolean): boolean =>
  cells.length > 0 && cells.filter(test).length * 2 > cells.length;
const isMonth = (cell: Cell): boolean => monthCell(cell) !== cell;
const isDate = (cell: Cell): boolean =>
  isMonth(cell) || (dateText(cell).kind !== 'bad' && dateText(cell).kind !== 'missing' && typeof cell !== 'number');

interface Column {
  readonly heading: string;
  readonly cells: readonly Cell[];
}

/** The columns by heading, each once, with their filled cells. */
function columnsOf(table: RawTable): Column[] {
  const { at, cells } = headingRow(table);
  const below = table.rows.slice(at + 1, at + 1 + LOOKED_AT);
  const headings = cells.map(textOf);
  return headings.flatMap((heading, c) =>
    heading === '' || headings.indexOf(heading) < c
      ? []
      : [{ heading, cells: below.map((row) => row[c] ?? null).filter((cell) => textOf(cell) !== '') }],
  );
}

function rowsOfDates(dates: Column | undefined): RowsOf {
  if (!dates) return 'period';
  if (most(dates.cells, isMonth)) return 'month';
  return new Set(dates.cells.map(textOf)).size === dates.cells.length ? 'day' : 'post';
}

const proposed = (heading: string): TableColumns['columns'][number]['metric'] => {
  const found = findMetric(heading);
  return 'id' in found ? found.id : null;
};

export const tableColumns: Handler<'table-columns'> = ({ source, table: key }, book) => {
  const table = tableOf(book, source, key);
  const columns = columnsOf(table);
  const dates = columns.find(({ cells }) => most(cells, isDate));
  const rowsOf = rowsOfDates(dates);
  const ofPosts = metricsFor('post');
  const all = metricsFor('day');
  const own = mappingKey(table);
  const taken = new Set<string>();
  const once = (heading: string) => {
    const metric = heading === dates?.heading ? null : proposed(heading);
    if (metric === null || taken.has(metric) || all.indexOf(metric) < 0) return null;
    taken.add(metric);
    return metric;
  };
  return {
    columns: columns.map(({ heading, cells }) => ({
      heading,
      samples: cells.slice(0, SHOWN).map((cell) => textOf(cell).slice(0, 40)),
      metric: once(heading),
    })),
    date: dates?.heading ?? null,
    rowsOf,
    mapping: mappingsOf(book.settings()).find((one) => one.key === own) ?? null,
    metrics: all.map((id) => ({
      id,
      name: METRICS[id].name,
      aliases: METRIC_ALIASES[id] ?? [],
      posts: ofPosts.indexOf(id) >= 0,
    })),
  };
};

/** What cannot be: a column that is not there or used twice, a metric twice, rows without a date. */
function faultOf({ date, until, rowsOf, metrics }: Omit<Mapping, 'key' | 'title'>, table: RawTable): string | null {
  const headings = headingRow(table).cells.map(textOf);
  const used = [date, until, ...metrics.map(({ heading }) => heading)].filter((one): one is string => one !== null);
  if (used.some((heading) => headings.indexOf(heading) < 0) || new Set(used).size < used.length) return 'columns';
  const ids = metrics.map(({ metric }) => metric);
  const allowed = metricsFor(rowsOf);
  if (new Set(ids).size < ids.length || ids.some((id) => allowed.indexOf(id) < 0)) return 'metrics';
  return (date === null && rowsOf !== 'period') || (until !== null && (date === null || rowsOf !== 'period'))
    ? 'date'
    : null;
}

function keep(book: Book, mappings: readonly Mapping[]): void {
  applyPlan(book, settingsPlan({ ...book.settings(), mappings, unread: true }, book.language()));
}

export const map: Handler<'map'> = ({ source, table: key, mapping }, book) => {
  const table = tableOf(book, source, key);
  const own = mappingKey(table);
  const detail = faultOf(mapping, table);
  if (own === null || detail !== null)
    throw new ProblemError({ code: 'invalid-call', method: 'map', detail: detail ?? 'headings' });
  const others = mappingsOf(book.settings()).filter((one) => one.key !== own);
  keep(book, [...others, { key: own, title: table.tab, ...mapping }]);
  return { key: own };
};

/** Forgets a mapping: the tables that it read are unknown again at the next reading. */
export const unmap: Handler<'unmap'> = ({ key }, book) => {
  const left = mappingsOf(book.settings()).filter((one) => one.key !== key);
  keep(book, left);
  return { left: left.length };
};
