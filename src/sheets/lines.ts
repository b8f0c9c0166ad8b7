// The lines of a sheet that a person fills, as they stand: keys are of those that the add-on offered.
import type { SheetLine } from '../plan/snapshot';
import { unescapeText } from './border';
import type { Grid } from './grid';
import type { Layout } from './layout';

/** Every line below that row which holds something in a column of the sheet. The grid has been read. */
export function linesOf(layout: Layout, grid: Grid, below: number): SheetLine[] {
  const keys = new Map([...layout.rows].map(([key, row]) => [row, key]));
  const columns = [...layout.columns.values()];
  const out: SheetLine[] = [];
  for (let row = below + 1; row <= layout.lastRow; row += 1) {
    const holds = (column: number): boolean => grid.formula(row, column) !== '' || grid.value(row, column) !== null;
    if (!columns.some(holds)) continue;
    const at = (column: string): number => layout.columns.get(column) ?? 0;
    out.push({
      key: keys.get(row) ?? null,
      cell: (column) => {
        const cell = grid.value(row, at(column));
        return typeof cell === 'string' ? unescapeText(cell) : cell;
      },
      hasFormula: (column) => grid.formula(row, at(column)) !== '',
    });
  }
  return out;
}
