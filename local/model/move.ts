// Cells cut out and put elsewhere: what they hold goes with them, and formulas follow to where it now stands.
import { type CellState, cellState } from './cell-state';
import { contains, type Rect } from './rect';
import { afterMove, type Move } from './references';
import type { Sheet } from './sheet';
import { DEFAULT_STYLE } from './style';

/** A cell and what it is to hold. */
export interface Moved {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly state: CellState;
}

const BLANK: CellState = { formula: null, value: null, style: DEFAULT_STYLE, note: '', rule: null };

/**
 * What every cell holds that is another one after the cells of a rectangle have gone to another place, those that speak of
 * them included; first the cells that they come to. As in Google Sheets, looks, notes and validations go along.
 */
export function movedCells(from: Sheet, rect: Rect, to: Sheet, top: number, left: number): Moved[] {
  const [down, right] = [top - rect.top, left - rect.left];
  const move: Move = { from: from.name, rect, to: to.name, down, right };
  const target = { top, left, bottom: rect.bottom + down, right: rect.right + right };
  const rewritten = afterMove(from.name, to.name, move);
  const arrived: Moved[] = [];
  const gone: Moved[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const state = cellState(from, row, column);
      const formula = state.formula && rewritten(state.formula);
      arrived.push({ sheet: to, row: row + down, column: column + right, state: { ...state, formula } });
      if (from !== to || !contains(target, row, column)) gone.push({ sheet: from, row, column, state: BLANK });
    }
  }
  return [...arrived, ...gone, ...following(from, rect, to, target, move)];
}

/** The formulas elsewhere that speak of the cells that move. */
function following(from: Sheet, rect: Rect, to: Sheet, target: Rect, move: Move): Moved[] {
  const found: Moved[] = [];
  for (const sheet of from.workbook.sheets) {
    const rewritten = afterMove(sheet.name, sheet.name, move);
    sheet.grid.eachFormula(({ text }, row, column) => {
      if ((sheet === from && contains(rect, row, column)) || (sheet === to && contains(target, row, column))) return;
      const formula = rewritten(text);
      if (formula !== text) found.push({ sheet, row, column, state: { ...cellState(sheet, row, column), formula } });
    });
  }
  return found;
}
