// A cycle that is closed: its sheet keeps what it showed.
import { type Cell, isErrorCell } from '../model/cell';
import { isFormula, type Row, type SheetPlan } from '../plan/types';
import type { Cells } from './sheet-rows';

/** The plan with what its formulas show in their place, and the value at closing kept beside each measure. */
export function frozen(
  plan: SheetPlan,
  measures: ReadonlySet<string>,
  shown: (row: string, column: string) => Cell,
): SheetPlan {
  const valueAt = (key: string, column: string): Cell => {
    const cell = shown(key, column);
    return cell !== null && isErrorCell(cell) ? null : cell;
  };
  const freeze = (one: Row): Row => {
    const cells: Record<string, Cells[string]> = {};
    for (const [column, cell] of Object.entries(one.cells))
      cells[column] = isFormula(cell) ? valueAt(one.key, column) : cell;
    if (measures.has(one.key)) cells.closed = valueAt(one.key, 'd');
    return { ...one, cells };
  };
  return { ...plan, blocks: plan.blocks.map((block) => ({ ...block, rows: block.rows.map(freeze) })) };
}
