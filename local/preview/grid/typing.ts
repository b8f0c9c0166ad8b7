// What a person types, clears, pastes and ticks, carried out on the workbook; refusals come back as sentences.
import { type Rect, RefusedError, type Sheet } from '../../model';
import { readTyped } from '../../model/typed';
import { violation } from '../../model/validate';
import type { Desk } from '../run/desk';
import type { Words } from '../words';
import { refusalText } from './choices';
import type { Place } from './selection';

const cellRect = ({ row, column }: Place): Rect => ({ top: row, bottom: row, left: column, right: column });

/** Carries an act out; null, or why it was refused. */
function attempt(desk: Desk, act: () => void, sentence: (error: RefusedError) => string): string | null {
  let refused: string | null = null;
  desk.edit(() => {
    try {
      act();
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      refused = sentence(error);
    }
  });
  return refused;
}

/** Types a text into a cell. @returns null, or why the cell refuses it. */
export function typeInto(desk: Desk, sheet: Sheet, place: Place, text: string, words: Words): string | null {
  if (!sheet.canEdit(cellRect(place))) return words.protected;
  const { row, column } = place;
  return attempt(
    desk,
    () => sheet.type(row, column, text),
    (error) => {
      if (/maximum of/.test(error.message)) return words.tooLong;
      return refusalText(sheet.rule(row, column), sheet, row, column, words);
    },
  );
}

/** Empties the cells; looks, notes and validations stay. */
export function clear(desk: Desk, sheet: Sheet, rect: Rect, words: Words): string | null {
  if (!sheet.canEdit(rect)) return words.protected;
  const bottom = Math.min(rect.bottom, sheet.lastRow);
  const right = Math.min(rect.right, sheet.lastColumn);
  desk.edit(() => {
    for (let row = rect.top; row <= bottom; row++)
      for (let column = rect.left; column <= right; column++)
        if (sheet.value(row, column) !== null || sheet.formula(row, column) !== null) sheet.setValue(row, column, null);
  });
  return null;
}

function refusedCell(sheet: Sheet, place: Place, rows: readonly (readonly string[])[]): Place | null {
  const { workbook } = sheet;
  for (const [r, line] of rows.entries()) {
    for (const [c, text] of line.entries()) {
      const [row, column] = [place.row + r, place.column + c];
      const rule = sheet.rule(row, column);
      if (!rule || rule.allowInvalid) continue;
      const typed = readTyped(text, workbook.locale, sheet.style(row, column).numberFormat, workbook.typingYear);
      if (typed.kind === 'value' && violation(rule, typed.value, workbook)) return { row, column };
    }
  }
  return null;
}

/** Types a block of texts from a cell on, all of it or nothing; the sheet grows where it is too small. */
export function paste(
  desk: Desk,
  sheet: Sheet,
  place: Place,
  rows: readonly (readonly string[])[],
  words: Words,
): string | null {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const bottom = place.row + rows.length - 1;
  const right = place.column + width - 1;
  if (width === 0) return null;
  if (!sheet.canEdit({ top: place.row, left: place.column, bottom, right })) return words.protected;
  const refused = refusedCell(sheet, place, rows);
  if (refused) return refusalText(sheet.rule(refused.row, refused.column), sheet, refused.row, refused.column, words);
  return attempt(
    desk,
    () => {
      if (bottom > sheet.maxRows) sheet.insertRows(sheet.maxRows + 1, bottom - sheet.maxRows);
      if (right > sheet.maxColumns) sheet.insertColumns(sheet.maxColumns + 1, right - sheet.maxColumns);
      sheet.typeRows(place.row, place.column, rows);
    },
    (error) => (/maximum of/.test(error.message) ? words.tooLong : error.message),
  );
}

export function tick(desk: Desk, sheet: Sheet, place: Place, words: Words): string | null {
  if (!sheet.canEdit(cellRect(place))) return words.protected;
  desk.edit(() => sheet.setValue(place.row, place.column, sheet.value(place.row, place.column) !== true));
  return null;
}
