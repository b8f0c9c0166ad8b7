// Rows put into groups by some of their texts, and sums by group: one pass over the rows for each text and each sum.
import { settled } from './sum';

/** Which group each row is in: numbers from 0 on, in the order in which groups first appear. */
export interface Groups {
  readonly of: Int32Array;
  readonly count: number;
}

/** So many pairs of numbers are looked up in a table, more in a map. */
const LARGEST_TABLE = 1 << 20;

/** A number for each different text; rows that follow one another are often alike. */
function numbered(texts: readonly string[]): Groups {
  const { length } = texts;
  const of = new Int32Array(length);
  const known = new Map<string, number>();
  let last = '';
  let number = -1;
  for (let row = 0; row < length; row++) {
    const text = texts[row] as string;
    if (text !== last || number < 0) {
      const found = known.get(text);
      number = found === undefined ? known.size : found;
      if (found === undefined) known.set(text, number);
      last = text;
    }
    of[row] = number;
  }
  return { of, count: known.size };
}

function paired(one: Groups, other: Groups): Groups {
  const { length } = one.of;
  const of = new Int32Array(length);
  const size = one.count * other.count;
  let count = 0;
  if (size <= LARGEST_TABLE) {
    const table = new Int32Array(size);
    for (let row = 0; row < length; row++) {
      const pair = (one.of[row] as number) * other.count + (other.of[row] as number);
      if (table[pair] === 0) table[pair] = count += 1;
      of[row] = (table[pair] as number) - 1;
    }
    return { of, count };
  }
  const known = new Map<number, number>();
  for (let row = 0; row < length; row++) {
    const pair = (one.of[row] as number) * other.count + (other.of[row] as number);
    const found = known.get(pair);
    if (found === undefined) known.set(pair, count++);
    of[row] = found ?? count - 1;
  }
  return { of, count };
}

/** Rows that are alike in all of these columns are one group. Columns are taken one after the other. */
export function groupsOf(length: number, columns: Iterable<readonly string[]>): Groups {
  let groups: Groups = { of: new Int32Array(length), count: Math.min(length, 1) };
  for (const texts of columns) {
    const next = numbered(texts);
    if (groups.count < 2) groups = next;
    else if (next.count > 1) groups = paired(groups, next);
  }
  return groups;
}

/** The rows of each group, in their order. */
export function rowsByGroup({ of, count }: Groups): number[][] {
  const rows: number[][] = Array.from({ length: count }, () => []);
  of.forEach((group, row) => void (rows[group] as number[]).push(row));
  return rows;
}

/** The first row of each group. */
export function firstRows({ of, count }: Groups): number[] {
  const first: number[] = [];
  for (let row = 0; first.length < count; row++) if (of[row] === first.length) first.push(row);
  return first;
}

/** What a column adds up to in each group; null where none of its rows has a value. */
export type Sums = readonly (number | null)[];

/** Whole numbers whose sum is below this are added without loss. */
const EXACT = Number.MAX_SAFE_INTEGER;

/** Sums of whole numbers, which need no care; null where one is no whole number, or a sum may be too large to be exact. */
function wholeSums({ of, count }: Groups, values: ArrayLike<number>): Sums | null {
  const total = new Float64Array(count);
  const there = new Uint8Array(count);
  let largest = 0;
  for (let row = 0; row < of.length; row++) {
    const value = values[row] as number;
    if (Number.isNaN(value)) continue;
    if (Math.floor(value) !== value) return null;
    if (value > largest) largest = value;
    else if (-value > largest) largest = -value;
    const group = of[row] as number;
    total[group] = (total[group] as number) + value;
    there[group] = 1;
  }
  return largest * of.length > EXACT ? null : Array.from(total, (sum, i) => (there[i] === 1 ? settled(sum, 0) : null));
}

/** Sums with what each addition loses added at the end. */
function carefulSums({ of, count }: Groups, values: ArrayLike<number>): Sums {
  const total = new Float64Array(count);
  const lost = new Float64Array(count);
  const size = new Float64Array(count);
  const there = new Uint8Array(count);
  for (let row = 0; row < of.length; row++) {
    const value = values[row] as number;
    if (Number.isNaN(value)) continue;
    const group = of[row] as number;
    const before = total[group] as number;
    const next = before + value;
    const [large, small] = [Math.abs(before), Math.abs(value)];
    lost[group] = (lost[group] as number) + (large >= small ? before - next + value : value - next + before);
    size[group] = (size[group] as number) + small;
    total[group] = next;
    there[group] = 1;
  }
  return Array.from(total, (sum, i) => (there[i] === 1 ? settled(sum + (lost[i] as number), size[i] as number) : null));
}

/**
 * Sums by group of the values that are there, in their unit; NaN stands for a missing value. Method: compensated
 * summation, as {@link sum}, rounded as it is; whole numbers are added as they are.
 */
export const sumsOf = (groups: Groups, values: ArrayLike<number>): Sums =>
  wholeSums(groups, values) ?? carefulSums(groups, values);
