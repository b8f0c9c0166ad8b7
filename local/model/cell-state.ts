// All that one cell holds, to be put back later or put into another cell.
import type { DataRule } from './rules';
import type { Sheet } from './sheet';
import type { CellStyle, Value } from './types';

export interface CellState {
  readonly formula: string | null;
  /** What is typed; null beside a formula, and where a cell only shows a part of another one's result. */
  readonly value: Value;
  readonly style: CellStyle;
  readonly note: string;
  readonly rule: DataRule | null;
}

export function cellState(sheet: Sheet, row: number, column: number): CellState {
  const formula = sheet.formula(row, column);
  return {
    formula,
    value: formula !== null || sheet.isSpilled(row, column) ? null : sheet.value(row, column),
    style: sheet.style(row, column),
    note: sheet.note(row, column),
    rule: sheet.rule(row, column),
  };
}

const errorOf = (value: Value): string | null => (typeof value === 'object' && value !== null ? value.error : null);

const sameContent = (a: CellState, b: CellState): boolean =>
  a.formula === b.formula &&
  (a.value === b.value || (errorOf(a.value) !== null && errorOf(a.value) === errorOf(b.value)));

export const sameState = (a: CellState, b: CellState): boolean =>
  sameContent(a, b) && a.style === b.style && a.note === b.note && a.rule === b.rule;

/** Makes a cell what another one was; what it is already stays untouched. */
export function putState(sheet: Sheet, row: number, column: number, state: CellState): void {
  const now = cellState(sheet, row, column);
  if (!sameContent(now, state)) {
    if (state.formula === null) sheet.setValue(row, column, state.value);
    else sheet.setFormula(row, column, state.formula);
  }
  if (now.style !== state.style) sheet.patchStyle({ top: row, left: column, bottom: row, right: column }, state.style);
  if (now.note !== state.note) sheet.setNote(row, column, state.note);
  if (now.rule !== state.rule) sheet.setRule(row, column, state.rule);
}
