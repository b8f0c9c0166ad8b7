// Rows of cells: which of them hold something, and the first of many.
import { MOST_CELLS } from '../../model/limits';
import type { Pieces } from './types';

export const filled = (row: readonly string[]): number => row.reduce((n, cell) => (cell.trim() === '' ? n : n + 1), 0);

/** How far a table reaches: rows up to the last one that holds something, and cells of the longest of them. */
export class Extent {
  height = 0;
  width = 0;
  private rows = 0;
  private widest = 0;

  add(row: readonly string[]): void {
    this.rows++;
    this.widest = Math.max(this.widest, row.length);
    if (row.every((cell) => cell.trim() === '')) return;
    this.height = this.rows;
    this.width = this.widest;
  }

  /** There are more cells than a spreadsheet can hold. */
  get isTooLarge(): boolean {
    return this.height * this.width > MOST_CELLS;
  }
}

/** The first rows alone. */
export async function* firstRows(pieces: Pieces, count: number): Pieces {
  let left = count;
  if (left > 0)
    for await (const rows of pieces) {
      yield left < rows.length ? rows.slice(0, left) : rows;
      left -= rows.length;
      if (left <= 0) return;
    }
}
