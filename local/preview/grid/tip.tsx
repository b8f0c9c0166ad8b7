// The tooltip of a cell: its note, or what its error means.

import type { Sheet } from '../../model';
import { isError } from '../look/shown';
import type { Desk } from '../run/desk';
import { errorText, type Words } from '../words';
import { breaksRule, refusalText } from './choices';
import { cellId } from './row';
import type { Place } from './selection';

/** What there is to say about a cell; null where nothing is. */
export function tipText(
  desk: Desk,
  sheet: Sheet,
  { row, column }: Place,
  words: Words,
): { title: string; text: string } | null {
  const value = sheet.value(row, column);
  if (isError(value))
    return { title: words.error, text: errorText(words, value.error, desk.detail(sheet.name, row, column)) };
  if (breaksRule(sheet, row, column))
    return { title: words.invalid, text: refusalText(sheet.rule(row, column), sheet, row, column, words) };
  const note = sheet.note(row, column);
  return note === '' ? null : { title: words.note, text: note };
}

const WIDE = 300;

/** Stands beside its cell, inside the window. */
export function Tip({ place, title, text }: { place: Place; title: string; text: string }) {
  const cell = document.getElementById(cellId(place.row, place.column))?.getBoundingClientRect();
  if (!cell) return null;
  const left = cell.right + WIDE > window.innerWidth ? Math.max(4, cell.left - WIDE - 4) : cell.right + 4;
  const low = cell.top > window.innerHeight / 2;
  const vertical = low ? `bottom:${window.innerHeight - cell.bottom}px` : `top:${cell.top}px`;
  return (
    <div id="grid-tip" role="tooltip" class="tip" style={`left:${left}px;${vertical};max-width:${WIDE}px`}>
      <b>{title}</b>
      <p>{text}</p>
    </div>
  );
}
