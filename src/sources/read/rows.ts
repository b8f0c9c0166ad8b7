// Which rows under a header are data, and why the others are left out.
import type { Cell } from '../../model/cell';
import { type Day, dayOf } from '../../model/day';
import { plainText } from '../../model/plain-text';
import type { Answers, RawTable, SkipReason } from '../types';
import { dateText, withoutYear } from './date-text';
import { type DateColumn, type ReadDate, readDates } from './dates';
import { type Coverage, coverageInName } from './file-name';
import { columnsNamed, type Header, type Names } from './headers';
import { textOf } from './number-text';
import type { RowView, TableSpec } from './spec';
import { isBlankRow } from './tables';

export interface DataRow {
  /** Sheet row, 1-based. */
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly date: ReadDate | null;
  /** Last day that the row covers, where a column tells it. */
  readonly until?: Day | undefined;
}

export interface Rows {
  readonly data: readonly DataRow[];
  readonly skipped: readonly { readonly row: number; readonly reason: SkipReason }[];
  /** The reading of the date column; null where the table has none. */
  readonly dates: DateColumn | null;
  /** First row whose date could not be read, and what stood there. */
  readonly badDate: { readonly row: number; readonly given: string } | null;
}

const TOTALS = new Set(
  'total|totals|grand total|totaux|total general|somme|gesamt|gesamtsumme|summe|insgesamt|suma|totale|total geral|totaal'.split(
    '|',
  ),
);

/** Whether a cell is the label of a row of totals. */
export const isTotalLabel = (text: string): boolean => TOTALS.has(plainText(text).replace(/\s*:$/, ''));

/** The first filled cell of a row among the columns so named. */
export function cellNamed(cells: readonly Cell[], columns: readonly number[]): Cell | undefined {
  const filled = columns.find((c) => textOf(cells[c]) !== '');
  return cells[filled ?? columns[0] ?? -1];
}

export function viewOf(header: Header, cells: readonly Cell[]): RowView {
  return {
    text: (names: Names) => textOf(cellNamed(cells, columnsNamed(header, names))),
    any: (test) => cells.some((cell) => textOf(cell) !== '' && test(textOf(cell))),
    filled: cells.filter((cell) => textOf(cell) !== '').length,
  };
}

function reasonOf(spec: TableSpec, header: Header, cells: readonly Cell[], index: number): SkipReason | null {
  if (isBlankRow(cells)) return 'blank-row';
  const view = viewOf(header, cells);
  const asked = spec.skip?.(view, index) ?? null;
  if (asked) return asked;
  if (cells.some((cell) => typeof cell === 'string' && isTotalLabel(cell)) && isTotalLabel(textOf(firstFilled(cells))))
    return 'total-row';
  const repeats = header.names.every((name, c) => plainText(textOf(cells[c])) === name);
  return repeats ? 'repeated-header' : null;
}

const firstFilled = (cells: readonly Cell[]): Cell | undefined => cells.find((cell) => textOf(cell) !== '');

/** The days that the table covers as far as its name or an answer tells. */
export function toldCoverage(spec: TableSpec, table: RawTable, answers: Answers): Coverage | null {
  const named = coverageInName(table.fileName, spec.nameEndExcluded);
  if (named) return named;
  return answers.from && answers.to && answers.from <= answers.to ? { from: answers.from, to: answers.to } : null;
}

/** Sorts the rows under the header into data and what is left out, and reads their dates. */
export function rowsOf(spec: TableSpec, table: RawTable, header: Header, answers: Answers): Rows {
  const skipped: { row: number; reason: SkipReason }[] = [];
  const kept: { row: number; cells: readonly Cell[] }[] = [];
  table.rows.forEach((cells, i) => {
    const row = table.top + i;
    if (i === header.at) return;
    const reason =
      i < header.at
        ? isBlankRow(cells)
          ? 'blank-row'
          : 'description-row'
        : reasonOf(spec, header, cells, i - header.at);
    if (reason) skipped.push({ row, reason });
    else kept.push({ row, cells });
  });
  if (!spec.date) return { data: kept.map((k) => ({ ...k, date: null })), skipped, dates: null, badDate: null };
  const rows = datedRows(spec, kept, skipped, readDateColumn(spec, table, header, kept, answers));
  const { until } = spec.date;
  return until ? { ...rows, data: withUntil(rows.data, columnsNamed(header, until), spec, answers) } : rows;
}

function withUntil(data: readonly DataRow[], columns: readonly number[], spec: TableSpec, answers: Answers): DataRow[] {
  const ends = readDates(
    data.map((row) => cellNamed(row.cells, columns)),
    spec.date ?? {},
    answers,
  );
  return data.map((row, i) => {
    const end = ends.cells[i];
    return { ...row, until: end?.kind === 'day' ? end.day : undefined };
  });
}

function readDateColumn(
  spec: TableSpec,
  table: RawTable,
  header: Header,
  kept: readonly { cells: readonly Cell[] }[],
  answers: Answers,
): DateColumn {
  const columns = spec.date ? columnsNamed(header, spec.date.names) : [];
  const within = toldCoverage(spec, table, answers);
  const cells = kept.map((k) => cellNamed(k.cells, columns));
  const asOf = spec.date?.readOn ? exportDay(columnsNamed(header, spec.date.readOn), kept, answers) : answers.asOf;
  const { asOf: _, ...known } = answers;
  return readDates(cells, spec.date ?? {}, { ...known, ...(within ? { within } : {}), ...(asOf ? { asOf } : {}) });
}

/**
 * The day of the export that a column repeats. Without a year it needs an answer: the day on which the file is read
 * says nothing of how old its rows are.
 */
function exportDay(
  columns: readonly number[],
  kept: readonly { cells: readonly Cell[] }[],
  answers: Answers,
): Day | undefined {
  const texts = kept.map((k) => dateText(cellNamed(k.cells, columns)));
  const found = texts.find((t) => t.kind === 'yearless' || t.kind === 'typed' || t.kind === 'day');
  if (found?.kind === 'day') return found.day;
  const md = found?.kind === 'typed' ? withoutYear(found.cell.day) : found;
  if (md?.kind !== 'yearless' || answers.year === undefined) return undefined;
  return dayOf(answers.year, md.month, md.day) ?? undefined;
}

function datedRows(
  spec: TableSpec,
  kept: readonly { row: number; cells: readonly Cell[] }[],
  skipped: { row: number; reason: SkipReason }[],
  dates: DateColumn,
): Rows {
  const data: DataRow[] = [];
  let badDate: Rows['badDate'] = null;
  const lastGood = dates.cells.reduce((last, d, i) => (d.kind === 'day' || d.kind === 'undecided' ? i : last), -1);
  kept.forEach((k, i) => {
    const date = dates.cells[i] ?? { kind: 'missing' };
    if (date.kind === 'day' || date.kind === 'undecided') {
      data.push({ ...k, date });
      return;
    }
    const isNote =
      i > lastGood && k.cells.filter((cell) => textOf(cell) !== '').length <= Math.max(2, spec.needs.length - 1);
    if (date.kind === 'bad' && !isNote) badDate = badDate ?? { row: k.row, given: date.given };
    skipped.push({ row: k.row, reason: isNote ? 'note-below' : 'no-date' });
  });
  skipped.sort((a, b) => a.row - b.row);
  return { data, skipped, dates, badDate };
}
