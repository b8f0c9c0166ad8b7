// Takes out of a table what says who people are, before it goes anywhere.
import { hashOf } from '../../model/hash';
import { plainText } from '../../model/plain-text';
import { HASHED, ORDER_NUMBER_BESIDE, PERSONAL, PERSONAL_IN_LISTS, saysPerson, TAGS_ONLY } from './personal-headings';

/** Rows from the first that tell which columns are personal: 40 with the headings, 500 below them. */
export const TELLING_ROWS = 540;

/** What is personal in a table. */
export interface Personal {
  /** Headings of the columns that are taken out. */
  readonly dropped: string[];
  /** The row at an index (from 0) of the table, without what is personal. */
  readonly without: (row: string[], index: number) => string[];
}

const MAIL = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]{2,}$/;
const IP = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const PHONE = /^\+\d[\d .()-]{7,}$/;
const CAMPAIGN_TAG = /utm_[a-z]+\s*[:=]\s*[^\n&;,]*/gi;

const isNumberLike = (cell: string): boolean => /^[-+'(]?[\d\s.,:/%€$£-]+\)?$/.test(cell.trim());

/** Index of the first row that reads as headings: most of the width filled, and no figure or date in it. */
function headingRow(rows: readonly string[][]): number {
  const head = rows.slice(0, 40);
  const sizes = head.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const widest = Math.max(0, ...sizes);
  return head.findIndex((row, i) => {
    const texts = row.filter((cell) => cell.trim() !== '');
    return widest > 1 && (sizes[i] ?? 0) * 2 >= widest && !texts.some(isNumberLike);
  });
}

/** True where most filled cells of the column are of that shape. */
function mostly(rows: readonly string[][], column: number, shape: RegExp): boolean {
  let seen = 0;
  let hits = 0;
  for (const row of rows.slice(0, 500)) {
    const cell = row[column]?.trim() ?? '';
    if (cell === '') continue;
    seen++;
    if (shape.test(cell)) hits++;
  }
  return hits > 0 && hits * 2 > seen;
}

type Treatment = 'keep' | 'drop' | 'tags' | 'hash';

/** Treatment of each column. `Email` alone over addresses, or a heading that only people have, makes a list of people. */
function treatments(headings: readonly string[], below: readonly string[][]): Treatment[] {
  const names = headings.map(plainText);
  const shaped = names.map((_, column) => [MAIL, IP, PHONE].some((shape) => mostly(below, column, shape)));
  const named = names.map((name) => PERSONAL.has(name) || saysPerson(name));
  const isList = names.some((_, column) => named[column] || shaped[column]);
  const isOrders = names.includes(ORDER_NUMBER_BESIDE);
  return names.map((name, column) => {
    if (TAGS_ONLY.has(name)) return 'tags';
    if (HASHED.has(name)) return 'hash';
    if (isOrders && name === 'name') return 'keep';
    return named[column] || shaped[column] || (isList && PERSONAL_IN_LISTS.has(name)) ? 'drop' : 'keep';
  });
}

function treat(cell: string, how: Treatment): string {
  if (how === 'tags') return (cell.match(CAMPAIGN_TAG) ?? []).map((tag) => tag.trim()).join('\n');
  return how === 'hash' && cell.trim() !== '' ? hashOf(cell.trim()) : cell;
}

/** @param rows the first rows of a table, {@link TELLING_ROWS} or all where there are fewer */
export function personalIn(rows: readonly string[][]): Personal {
  const at = headingRow(rows);
  const headings = rows[at] ?? [];
  const how = treatments(headings, rows.slice(at + 1, at + 501));
  if (how.every((h) => h === 'keep')) return { dropped: [], without: (row) => row };
  const kept = (_: string, c: number): boolean => how[c] !== 'drop';
  return {
    dropped: headings.filter((_, c) => how[c] === 'drop'),
    without: (row, index) => (index > at ? row.map((cell, c) => treat(cell, how[c] ?? 'keep')) : row).filter(kept),
  };
}
