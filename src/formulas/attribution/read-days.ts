// Reads one row's days before the conversion, written in the shape of its path.
import type { Problem } from '../../model/problem';
import { isProblem } from '../define';
import { isBlankRaw, readNumber } from '../read-cell';
import { filledCells, type PathShape, splitPath } from './read-path';

/**
 * A number of days as a text. A mark is always of decimals, even before three digits: nobody counts thousands of days
 * with separators, while hours ÷ 24 often has three decimals. Very small numbers come with an exponent.
 */
const DAYS = /^-?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?$/i;

function readDayCount(raw: unknown, name: string): number | Problem {
  const place = { name, argument: 'days' };
  const text = typeof raw === 'string' ? raw.trim() : null;
  const days = text !== null && DAYS.test(text) ? Number(text.replace(',', '.')) : readNumber(raw, place);
  if (days === undefined) return { code: 'blank-value', ...place };
  if (typeof days !== 'number') return days;
  if (text !== null && !DAYS.test(text)) return { code: 'not-a-number', ...place, given: text };
  return days < 0 ? { code: 'negative-value', ...place } : days;
}

const cellsOf = (row: readonly unknown[], shape: PathShape, name: string): readonly unknown[] | Problem => {
  if (shape === 'cells' || typeof row[0] !== 'string') return filledCells(row).filter((raw) => !isBlankRaw(raw));
  return isBlankRaw(row[0]) ? [] : (splitPath(row[0]) ?? { code: 'mixed-separators', name });
};

/** As many days as touches, never rising along the path; or what is wrong with them. */
export function readDays(
  row: readonly unknown[],
  shape: PathShape,
  touches: number,
  name: string,
): readonly number[] | Problem {
  const cells = cellsOf(row, shape, name);
  if (isProblem(cells)) return cells;
  if (cells.length !== touches) return { code: 'days-unlike-path', name, touches, days: cells.length };
  const days: number[] = [];
  for (const cell of cells) {
    const read = readDayCount(cell, name);
    if (isProblem(read)) return read;
    if (read > (days[days.length - 1] ?? read)) return { code: 'days-rising', name };
    days.push(read);
  }
  return days;
}
