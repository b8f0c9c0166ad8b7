// The date column of a table, and what else tells its days: the file's name, answers, a column with the day of the export.
import type { Cell } from '../../model/cell';
import { type Day, dayOf } from '../../model/day';
import type { Answers, RawTable } from '../types';
import { dateText, withoutYear } from './date-text';
import { type DateColumn, type ReadDate, readDates } from './dates';
import { type Coverage, coverageInName } from './file-name';
import { cellNamed, columnsNamed, type Header } from './headers';
import { rangeAbove } from './range-above';
import type { TableSpec } from './spec';

/** The days that the table covers as an answer tells (asked where the name does not fit the rows), else as its name does. */
export function toldCoverage(spec: TableSpec, table: RawTable, answers: Answers): Coverage | null {
  if (answers.from && answers.to && answers.from <= answers.to) return { from: answers.from, to: answers.to };
  return coverageInName(table.fileName, spec.nameEndExcluded);
}

/** The days of the rows kept, and the last days where a column tells them. */
export interface RowDates extends DateColumn {
  readonly ends: readonly ReadDate[];
}

/**
 * Reads the date column of the rows kept, with all that is known to place it; and with the column of last days, for both
 * are written in one order.
 */
export function readDateColumn(
  spec: TableSpec,
  table: RawTable,
  header: Header,
  kept: readonly { cells: readonly Cell[] }[],
  answers: Answers,
): RowDates {
  const columns = spec.date ? columnsNamed(header, spec.date.names) : [];
  const within = toldCoverage(spec, table, answers) ?? rangeAbove(table, header.at);
  const cells = kept.map((k) => cellNamed(k.cells, columns));
  const asOf = spec.date?.readOn ? exportDay(columnsNamed(header, spec.date.readOn), kept, answers) : answers.asOf;
  const { asOf: _, ...known } = answers;
  const clues = { ...known, ...(within ? { within } : {}), ...(asOf ? { asOf } : {}) };
  const last = spec.date?.until ? columnsNamed(header, spec.date.until) : null;
  const column = readDates(
    last ? [...cells, ...kept.map((k) => cellNamed(k.cells, last))] : cells,
    spec.date ?? {},
    clues,
  );
  return { ...column, cells: column.cells.slice(0, kept.length), ends: column.cells.slice(kept.length) };
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
  // The year of a date where the platform writes none is that of a spreadsheet that opened the file.
  const day = found?.kind === 'typed' ? found.cell.day : found?.kind === 'day' ? found.day : null;
  const md = day ? withoutYear(day) : found;
  if (md?.kind !== 'yearless' || answers.year === undefined) return undefined;
  return dayOf(answers.year, md.month, md.day) ?? undefined;
}
