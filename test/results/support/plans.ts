// What the tests ask of a sheet plan: its rows, one cell, the keys; and a sheet as it was read.
import type { Cell } from '../../../src/model/cell';
import type { SheetSnapshot } from '../../../src/plan/snapshot';
import { type Column, type Formula, isFormula, type Row, type SheetPlan } from '../../../src/plan/types';
import { textOf } from './formula-text';

export const rowsIn = (plan: SheetPlan): Row[] => plan.blocks.flatMap((block) => [...block.rows]);

export const columnsIn = (plan: SheetPlan): readonly Column[] => plan.blocks[0]?.columns ?? [];

export function rowIn(plan: SheetPlan, key: string): Row {
  const row = rowsIn(plan).find((one) => one.key === key);
  if (!row) throw new Error(`no row ${key} among ${rowsIn(plan).map((one) => one.key)}`);
  return row;
}

/** A cell's content; a formula as readable text. */
export function shown(row: Row, column: string): Cell | undefined {
  const cell: Cell | Formula | undefined = row.cells[column];
  return isFormula(cell) ? textOf(cell) : cell;
}

/** A generated sheet as it was read: row key → column key → cell. */
export const sheetWith = (rows: Readonly<Record<string, Readonly<Record<string, Cell>>>>): SheetSnapshot => ({
  title: 'Data',
  rows: Object.keys(rows),
  columns: [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))],
  cell: (row, column) => rows[row]?.[column] ?? null,
  lines: [],
});

/** A Data sheet with a value per key; `missing` is the number of missing days of every row unless a row says its own. */
export function dataWith(
  values: Readonly<Record<string, number | null | { value?: number; account?: string; missing?: number | null }>>,
  missing: number | null = 0,
): SheetSnapshot {
  const rows: Record<string, Record<string, Cell>> = {};
  for (const [key, given] of Object.entries(values)) {
    const row = typeof given === 'object' && given !== null ? given : { value: given };
    const account = 'account' in row ? (row.account ?? null) : null;
    rows[key] = {
      value: row.value ?? null,
      account,
      'missing-days': 'missing' in row ? (row.missing ?? null) : missing,
    };
  }
  return sheetWith(rows);
}
