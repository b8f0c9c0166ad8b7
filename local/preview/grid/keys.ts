// What the keys do while nothing is being typed.
import type { Sheet } from '../../model';
import { choicesAt, isCheckbox } from './choices';
import type { GridActions } from './grid';
import { at, destination, type Place, type Selection } from './selection';

type Act = () => void;

/** What Enter does in a cell: ticks its box, opens its list, else begins to edit. */
function enterAction(sheet: Sheet, { row, column }: Place, act: GridActions): Act {
  if (isCheckbox(sheet.rule(row, column))) return () => act.toggle({ row, column });
  return choicesAt(sheet, row, column) ? () => act.open({ row, column }) : () => act.edit(null);
}

/** A key that leads somewhere; Shift draws the selection along. At the edge, Tab goes on to what follows the grid. */
function movement(event: KeyboardEvent, sheet: Sheet, { active, end }: Selection, page: number, act: GridActions) {
  const { key, shiftKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  const isTab = key === 'Tab';
  const move = isTab ? (shiftKey ? 'ArrowLeft' : 'ArrowRight') : key;
  const extending = shiftKey && !isTab;
  const place = destination(sheet, extending ? end : active, { key: move, ctrl: ctrl && !isTab, page });
  if (!place || (isTab && place.row === active.row && place.column === active.column)) return null;
  return () => act.select(extending ? { active, end: place } : at(place.row, place.column));
}

function plainAction(key: string, sheet: Sheet, selection: Selection, act: GridActions): Act | null {
  const { active } = selection;
  if (key === 'F2') return () => act.edit(null);
  if (key === 'Enter') return enterAction(sheet, active, act);
  if (key === 'Delete' || key === 'Backspace') return () => act.clear(selection);
  if (key === ' ' && isCheckbox(sheet.rule(active.row, active.column))) return () => act.toggle(active);
  return key.length === 1 ? () => act.edit(key) : null;
}

function everything(sheet: Sheet): Selection {
  return { active: { row: 1, column: 1 }, end: { row: sheet.maxRows, column: sheet.maxColumns } };
}

function commandOf(key: string, shift: boolean, sheet: Sheet, act: GridActions): Act | null {
  if (key === 'a') return () => act.select(everything(sheet));
  if (key === 'z') return () => act.retrace(shift ? 'redo' : 'undo');
  return key === 'y' ? () => act.retrace('redo') : null;
}

function actionOf(
  event: KeyboardEvent,
  sheet: Sheet,
  selection: Selection,
  page: number,
  act: GridActions,
): Act | null {
  const { active } = selection;
  const ctrl = event.ctrlKey || event.metaKey;
  if (event.altKey) {
    const opens = event.key === 'ArrowDown' && choicesAt(sheet, active.row, active.column);
    return opens ? () => act.open(active) : null;
  }
  const moves = movement(event, sheet, selection, page, act);
  if (moves) return moves;
  if (ctrl) return commandOf(event.key.toLowerCase(), event.shiftKey, sheet, act);
  return plainAction(event.key, sheet, selection, act);
}

/** Carries a key out, and keeps the browser from doing something else with it. */
export function keyAction(
  event: KeyboardEvent,
  sheet: Sheet,
  selection: Selection,
  page: number,
  act: GridActions,
): void {
  // An accent that waits for its letter must still reach the field.
  if (event.key === 'Dead' || event.key === 'Process') {
    act.edit('');
    return;
  }
  const action = actionOf(event, sheet, selection, page, act);
  if (!action) return;
  event.preventDefault();
  action();
}
