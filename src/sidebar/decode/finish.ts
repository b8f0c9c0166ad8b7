// The last steps that every kind of file shares: repair, cut, take out what is personal, trim, measure.

import { repairMojibake } from '../../model/plain-text';
import type { Problem } from '../../model/problem';
import { personalIn, TELLING_ROWS } from './personal';
import { firstRows } from './rows';
import { TableId } from './table-id';
import type { Decoded, DecodedSheet, Grid, Pieces } from './types';

/** Characters that a cell of Google Sheets can hold. Source: Google, "Files you can store in Google Drive". */
export const CELL_LIMIT = 50_000;

const sound = (cell: string): string => repairMojibake(cell.includes('\0') ? cell.split('\0').join('') : cell);

async function* cleaned(grid: Grid, count: number, cut: (cells: number) => void): Pieces {
  const clean = (cell: string): string => {
    const text = sound(cell);
    if (text.length <= CELL_LIMIT) return text;
    cut(1);
    return text.slice(0, CELL_LIMIT);
  };
  for await (const rows of firstRows(grid.pieces(), count)) yield rows.map((row) => row.map(clean));
}

const nothing = (): void => undefined;

async function finishSheet(grid: Grid): Promise<DecodedSheet> {
  const { name, height } = grid;
  const head: string[][] = [];
  for await (const rows of cleaned(grid, Math.min(height, TELLING_ROWS), nothing)) head.push(...rows);
  const { dropped: personalColumns, without } = personalIn(head);
  async function* pieces(cut: (cells: number) => void): Pieces {
    let at = 0;
    for await (const rows of cleaned(grid, height, cut)) {
      const first = at;
      at += rows.length;
      yield rows.map((row, i) => without(row, first + i));
    }
  }
  const id = new TableId(name);
  let width = 0;
  let cutCells = 0;
  const count = (cells: number): void => {
    cutCells += cells;
  };
  for await (const rows of pieces(count)) {
    id.add(rows);
    for (const row of rows) width = Math.max(width, row.length);
  }
  return { name, id: id.digits(), height, width, pieces: () => pieces(nothing), personalColumns, cutCells };
}

/** Sheets that hold something, made fit to be written in a spreadsheet. */
export async function finish(grids: readonly Grid[], found: readonly Problem[] = []): Promise<Decoded> {
  const sheets: DecodedSheet[] = [];
  for (const grid of grids) if (grid.height > 0) sheets.push(await finishSheet(grid));
  const problems = [...found];
  const cut = sheets.reduce((n, sheet) => n + sheet.cutCells, 0);
  if (cut > 0) problems.push({ code: 'cut-cells', count: cut });
  if (sheets.length === 0) problems.push({ code: 'empty-file' });
  return { sheets, problems };
}
