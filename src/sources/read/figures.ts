// The columns of figures of a table → their values per row, with a warning for each thing that could not be read.
import { METRICS, type MetricId } from '../../catalogue/metrics';
import { type Cell, isErrorCell } from '../../model/cell';
import type { Currency, Scope } from '../../model/figure';
import type { RawTable, Warning } from '../types';
import { cellNamed, columnsNamed, currencyIn, type Header } from './headers';
import { textOf } from './number-text';
import { allMarks, type Marks, marksOf, marksOfOther, type NumberKind, readNumbers } from './numbers';
import type { DataRow } from './rows';
import type { MetricColumn, TableSpec } from './spec';

export interface FigureColumn {
  readonly metric: MetricId;
  readonly scope: Scope;
  readonly currency: Currency | null;
  /** One per data row; null where there is no figure. */
  readonly values: readonly (number | null)[];
  /** Data rows whose figure is there and cannot be read: what they belong to has no sum. */
  readonly unread: readonly number[];
}

const kindOf = (m: MetricColumn): NumberKind => {
  const { unit } = METRICS[m.metric];
  return m.kind ?? (unit === 'count' || unit === 'accounts' ? 'count' : 'amount');
};

/** Columns of one meaning: of several with the very same heading, the first; of several languages, all. */
function columnsOf(header: Header, m: MetricColumn): { use: number[]; doubled: number[] } {
  const all = columnsNamed(header, m.names);
  const use = all.filter((c, i) => all.findIndex((d) => header.names[d] === header.names[c]) === i);
  return { use, doubled: all.filter((c) => !use.includes(c)) };
}

/** True where columns of one meaning both hold a figure and differ. */
function differ(rows: readonly DataRow[], one: readonly number[], two: readonly number[]): boolean {
  return rows.some((row) => {
    const a = textOf(cellNamed(row.cells, one));
    return two.some((c) => a !== '' && textOf(row.cells[c]) !== '' && textOf(row.cells[c]) !== a);
  });
}

interface Context {
  readonly spec: TableSpec;
  readonly table: RawTable;
  readonly header: Header;
  readonly rows: readonly DataRow[];
  readonly marks: Marks;
}

function readColumn(context: Context, m: MetricColumn, warnings: Warning[]): FigureColumn | null {
  const { header, rows, table, spec } = context;
  const { use, doubled } = columnsOf(header, m);
  const first = use[0];
  if (first === undefined) return null;
  const column = header.titles[first] ?? '';
  const warn = (problem: Warning['problem']): void => void warnings.push({ problem, metric: m.metric });
  const all = [...use, ...doubled];
  const apart = all.some((c) =>
    differ(
      rows,
      [c],
      all.filter((d) => d !== c),
    ),
  );
  if (apart) warn({ code: 'duplicate-column', column });
  const cells = rows.map((row) => cellNamed(row.cells, use));
  const read = readNumbers(cells, kindOf(m), context.marks);
  const bad = read.cells.findIndex((c) => c.kind === 'bad');
  if (read.ambiguous !== null) warn({ code: 'ambiguous-numbers', tab: table.tab, column, given: read.ambiguous });
  else if (bad >= 0) warnBad(context, cells, bad, column, warn);
  const missing = read.cells.filter((c) => c.kind === 'missing').length;
  const isEmptyPart = missing === cells.length && m.scope !== undefined && m.scope !== (spec.scope ?? 'total');
  if (missing > 0 && !isEmptyPart) warn({ code: 'missing-cells', column, count: missing });
  const factor = m.factor ?? 1;
  const values = read.cells.map((c) => (c.kind === 'value' && !apart ? c.value * factor : null));
  return {
    metric: m.metric,
    scope: m.scope ?? spec.scope ?? 'total',
    currency: currencyIn(header.names[first] ?? ''),
    values,
    unread: read.cells.flatMap((c, i) => (c.kind === 'bad' ? [i] : [])),
  };
}

function warnBad(
  context: Context,
  cells: readonly (Cell | undefined)[],
  at: number,
  column: string,
  warn: (problem: Warning['problem']) => void,
): void {
  const row = context.rows[at]?.row ?? 0;
  const { tab } = context.table;
  const isError = (cell: Cell | undefined): boolean =>
    (typeof cell === 'object' && cell !== null && isErrorCell(cell)) ||
    /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|ERROR!|NULL!)/.test(textOf(cell));
  const count = cells.filter(isError).length;
  if (isError(cells[at])) warn({ code: 'error-cells', tab, row, column, count });
  else warn({ code: 'bad-number', tab, row, column, given: textOf(cells[at]) });
}

/** Rows looked at in columns that are not read, for what they prove about marks. */
const SAMPLE = 300;

/** What all numbers of the table prove: rates and other figures that are not read have the same marks. */
function marksOfTable(spec: TableSpec, header: Header, rows: readonly DataRow[]): Marks {
  const read = new Set(spec.metrics.flatMap((m) => columnsOf(header, m).use));
  const some = rows.slice(0, SAMPLE);
  const parts = header.names.map((_, c) =>
    read.has(c) ? marksOf(rows.map((row) => row.cells[c])) : marksOfOther(some.map((row) => row.cells[c])),
  );
  return allMarks(parts);
}

/** Reads every column of figures that the format declares and the table has. */
export function figuresOf(
  spec: TableSpec,
  table: RawTable,
  header: Header,
  rows: readonly DataRow[],
): { columns: FigureColumn[]; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const context: Context = { spec, table, header, rows, marks: marksOfTable(spec, header, rows) };
  const columns = spec.metrics.flatMap((m) => readColumn(context, m, warnings) ?? []);
  return { columns, warnings };
}
