// The last steps that every kind of file shares: repair, cut, take out what is personal, trim.

import { repairMojibake } from '../../model/plain-text';
import type { Problem } from '../../model/problem';
import { withoutPersonal } from './personal';
import type { Decoded, DecodedSheet, Grid } from './types';

/** Characters that a cell of Google Sheets can hold. Source: Google, "Files you can store in Google Drive". */
export const CELL_LIMIT = 50_000;

const isBlankRow = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

function trimEnd(rows: string[][]): string[][] {
  let end = rows.length;
  while (end > 0 && isBlankRow(rows[end - 1] ?? [])) end--;
  return end === rows.length ? rows : rows.slice(0, end);
}

function finishSheet(grid: Grid): DecodedSheet {
  let cutCells = 0;
  const clean = (cell: string): string => {
    const text = repairMojibake(cell.includes('\0') ? cell.split('\0').join('') : cell);
    if (text.length <= CELL_LIMIT) return text;
    cutCells++;
    return text.slice(0, CELL_LIMIT);
  };
  const { rows, dropped } = withoutPersonal(trimEnd(grid.rows).map((row) => row.map(clean)));
  return { name: grid.name, rows, personalColumns: dropped, cutCells };
}

/** Sheets that hold something, made fit to be written in a spreadsheet. */
export function finish(grids: readonly Grid[], found: readonly Problem[] = []): Decoded {
  const sheets = grids.map(finishSheet).filter((sheet) => sheet.rows.length > 0);
  const problems = [...found];
  const cut = sheets.reduce((n, sheet) => n + sheet.cutCells, 0);
  if (cut > 0) problems.push({ code: 'cut-cells', count: cut });
  if (sheets.length === 0) problems.push({ code: 'empty-file' });
  return { sheets, problems };
}
