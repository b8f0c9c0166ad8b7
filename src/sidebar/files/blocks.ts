// Cuts a table into what one call carries.

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

/** Blocks of whole rows, in order; a row that is too long by itself goes alone. */
export function blocksOf(rows: readonly string[][], cells = MOST_CELLS, characters = MOST_CHARACTERS): RowBlock[] {
  const width = Math.max(1, widthOf(rows));
  const height = Math.max(1, Math.floor(cells / width));
  const blocks: { at: number; rows: string[][] }[] = [];
  let size = 0;
  rows.forEach((row, i) => {
    const last = blocks[blocks.length - 1];
    size += charactersOf(row);
    if (last && last.rows.length < height && size <= characters) last.rows.push(row);
    else {
      blocks.push({ at: i + 1, rows: [row] });
      size = charactersOf(row);
    }
  });
  return blocks;
}

/** Cells in the longest row. */
export const widthOf = (rows: readonly (readonly string[])[]): number =>
  rows.reduce((n, row) => Math.max(n, row.length), 0);
