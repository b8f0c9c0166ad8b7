// What the keys do while nothing is being typed.
import type { Sheet } from '../../model';
import { choicesAt, isCheckbox } from './choices';
import type { GridActions } from './grid';
import { at, destination, rectOf, type Selection } from './selection';

/** Carries a key out, and keeps the browser from doing something else with it. */
export function keyAction(event: KeyboardEvent, sheet: Sheet, selection: Selection, page: number, act: GridActions): void {
  const { active, end } = selection;
  const ctrl = event.ctrlKey || event.metaKey;
  const { key, shiftKey } = event;
  const done = (): void => event.preventDefault();
  const move = key === 'Tab' ? (shiftKey ? 'ArrowLeft' : 'ArrowRight') : key;
  if (event.altKey) {
    if (key !== 'ArrowDown' || !choicesAt(sheet, active.row, active.column)) return;
    done();
    return act.open(active);
  }
  const extends_ = shiftKey && key !== 'Tab';
  const place = destination(sheet, extends_ ? end : active, { key: move, ctrl: ctrl && key !== 'Tab', page });
  if (place) {
    const stays = place.row === active.row && place.column === active.column;
    // At the edge of the sheet, Tab goes on to what follows the grid.
    if (key === 'Tab' && stays) return;
    done();
    return act.select(extends_ ? { active, end: place } : at(place.row, place.column));
  }
  if (ctrl && key.toLowerCase() === 'a') {
    done();
    return act.select({ active: { row: 1, column: 1 }, end: { row: sheet.maxRows, column: sheet.maxColumns } });
  }
  if (ctrl) return;
  if (key === 'F2') {
    done();
    return act.edit(null);
  }
  if (key === 'Enter') {
    done();
    if (isCheckbox(sheet.rule(active.row, active.column))) return act.toggle(active);
    return choicesAt(sheet, active.row, active.column) ? act.open(active) : act.edit(null);
  }
  if (key === 'Delete' || key === 'Backspace') {
    done();
    return act.clear(selection);
  }
  if (key === ' ' && isCheckbox(sheet.rule(active.row, active.column))) {
    done();
    return act.toggle(active);
  }
  if (key === 'Dead' || key === 'Process') return act.edit('');
  if (key.length === 1) {
    done();
    act.edit(key);
  }
}

/** The first cell of a selection, for what is pasted there. */
export const topLeft = (selection: Selection): { row: number; column: number } => {
  const { top, left } = rectOf(selection);
  return { row: top, column: left };
};
