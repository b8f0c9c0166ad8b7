// The date column of a table, and what else tells its days: the file's name, answers, a column with the day of the export.
import type { Cell } from '../../model/cell';
import { type Day, dayOf } from '../../model/day';
import type { Answers, RawTable } from '../types';
import { dateText, withoutYear } from './date-text';
import { type DateColumn, readDates } from './dates';
import { type Coverage, coverageInName } from './file-name';
import { cellNamed, columnsNamed, type Header } from './headers';
import { rangeAbove } from './range-above';
import type { DataRow } from './rows';
import type { TableSpec } from './spec';

/** The days that the table covers as an answer tells (asked where the name does not fit the rows), else as its name does. */
export function toldCoverage(spec: TableSpec, table: RawTable, answers: Answers): Coverage | null {
  if (answers.from && answers.to && answers.from <= answers.to) return { from: answers.from, to: answers.to };
  return coverageInName(table.fileName, spec.nameEndExcluded);
}

/** The rows with the last day that each covers. */
export function withUntil(
  data: readonly DataRow[],
  columns: readonly number[],
  spec: TableSpec,
  answers: Answers,
): DataRow[] {
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

/** Reads the date column of the rows kept, with all that is known to place it. */
export function readDateColumn(
  spec: TableSpec,
  table: RawTable,
  header: Header,
  kept: readonly { cells: readonly Cell[] }[],
  answers: Answers,
): DateColumn {
  const columns = spec.date ? columnsNamed(header, spec.date.names) : [];
  const within = toldCoverage(spec, table, answers) ?? rangeAbove(table, header.at);
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
