// Results of formulas: written into their own cell, and over the cells that they cover.
import type { CellGrid, FormulaCell } from './grid';
import type { Value } from './types';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Blanks the cells that a formula's former result covered. */
export function forgetSpill(grid: CellGrid, formula: FormulaCell): void {
  grid.rows.forEach((cells, r) => {
    cells?.spilled?.forEach((source, c) => {
      if (source !== formula) return;
      grid.set('spilled', r + 1, c + 1, undefined);
      grid.setValue(r + 1, c + 1, null);
    });
  });
  formula.spills = false;
}

function formulaAt(grid: CellGrid, { row, column }: Cell): FormulaCell {
  const formula = grid.get('formulas', row, column);
  if (!formula) throw new Error(`No formula stands in row ${row}, column ${column}`);
  return formula;
}

/** Writes a formula's own result; what a former one covered is blank again. */
export function writeResult(grid: CellGrid, cell: Cell, value: Value, version: number): void {
  const formula = formulaAt(grid, cell);
  if (formula.spills) forgetSpill(grid, formula);
  formula.computedAt = version;
  grid.setValue(cell.row, cell.column, value);
}

/** Writes a part of a formula's result into a cell that it covers, which must be free. */
export function writeSpill(grid: CellGrid, cell: Cell, value: Value, from: Cell): void {
  const formula = formulaAt(grid, from);
  const { row, column } = cell;
  const covered = grid.get('spilled', row, column) !== undefined;
  if (grid.get('formulas', row, column) || (!covered && grid.value(row, column) !== null)) {
    throw new Error(`Row ${row}, column ${column} holds a content of its own`);
  }
  grid.set('spilled', row, column, formula);
  formula.spills = true;
  grid.setValue(row, column, value);
}
