// Reads arguments that are taken whole: a series of numbers, a table.
import type { Problem } from '../model/problem';
import type { RawRows } from './define';
import { isBlankRaw, type Place, readNumber } from './read-cell';

/** An argument as rows: a single cell is a range of one. Ranges of another realm are arrays too. */
export const rowsOf = (raw: unknown): RawRows =>
  Array.isArray(raw) ? raw.map((row: unknown) => (Array.isArray(row) ? row : [row])) : [[raw]];

/** Number of rows up to the last that holds anything. */
export function filledRows(rows: RawRows): number {
  let last = rows.length;
  while (last > 0 && (rows[last - 1] ?? []).every(isBlankRaw)) last -= 1;
  return last;
}

export const readTable = (raw: unknown): RawRows => {
  const rows = rowsOf(raw);
  return rows.slice(0, filledRows(rows));
};

const isHeader = (raw: unknown, place: Place): boolean => {
  const read = typeof raw === 'string' ? readNumber(raw, place) : undefined;
  return typeof read === 'object' && read.code === 'not-a-number';
};

/**
 * The numbers of one row or one column: a header is left out, and blanks at the end. A blank between two numbers is
 * refused: whether it is a zero, only the person knows.
 */
export function readSeries(raw: unknown, place: Place): readonly number[] | undefined | Problem {
  const rows = rowsOf(raw);
  if (rows.length > 1 && rows.some((row) => row.length > 1)) return { code: 'not-one-line', ...place };
  const line = rows.length > 1 ? rows.map((row) => row[0]) : [...(rows[0] ?? [])];
  while (line.length > 0 && isBlankRaw(line[line.length - 1])) line.pop();
  const start = line.length > 1 && isHeader(line[0], place) ? 1 : 0;
  const numbers: number[] = [];
  for (const [i, cell] of line.slice(start).entries()) {
    const number = readNumber(cell, place);
    if (number === undefined) return { code: 'gap-in-series', ...place, position: i + 1 };
    if (typeof number !== 'number') return number;
    numbers.push(number);
  }
  return numbers.length > 0 ? numbers : undefined;
}
