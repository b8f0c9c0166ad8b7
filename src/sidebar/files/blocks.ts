// Cuts a table into what one call carries.
import type { Pieces } from '../decode/types';

/** Cells in one call: about what one write takes in a second. */
export const MOST_CELLS = 50_000;
/** Characters in one call: the most that Google carries is not documented, so calls stay well below ten million. */
export const MOST_CHARACTERS = 2_000_000;

export interface RowBlock {
  /** Row of the first one, from 1. */
  readonly at: number;
  readonly rows: string[][];
}

const charactersOf = (row: readonly string[]): number => row.reduce((n, cell) => n + cell.length + 3, 2);

/**
 * Blocks of whole rows, in order; a row that is too long by itself goes alone.
 *
 * @param width cells of the longest row
 */
export async function* blocksOf(
  pieces: Pieces,
  width: number,
  cells = MOST_CELLS,
  characters = MOST_CHARACTERS,
): AsyncGenerator<RowBlock> {
  const height = Math.max(1, Math.floor(cells / Math.max(1, width)));
  let block: RowBlock = { at: 1, rows: [] };
  let size = 0;
  for await (const rows of pieces) {
    for (const row of rows) {
      size += charactersOf(row);
      if (block.rows.length > 0 && (block.rows.length >= height || size > characters)) {
        yield block;
        block = { at: block.at + block.rows.length, rows: [] };
        size = charactersOf(row);
      }
      block.rows.push(row);
    }
  }
  if (block.rows.length > 0) yield block;
}
