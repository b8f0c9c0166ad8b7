// What a person types, clears, pastes and ticks, carried out on the workbook; refusals come back as sentences.
import { type Rect, RefusedError, type Sheet } from '../../model';
import { putState } from '../../model/cell-state';
import { movedCells } from '../../model/move';
import { contains } from '../../model/rect';
import { formulaMoved } from '../../model/references';
import { readTyped } from '../../model/typed';
import { violation } from '../../model/validate';
import type { Desk } from '../run/desk';
import type { Edited } from '../run/edits';
import type { Words } from '../words';
import { refusalText } from './choices';
import { type CopiedCell, tiled } from './clipboard';
import type { Place } from './selection';

const cellRect = ({ row, column }: Place): Rect => ({ top: row, bottom: row, left: column, right: column });

/** Carries out an act on cells; null, or why it was refused. */
function attempt(
  desk: Desk,
  sheet: Sheet,
  rect: Rect,
  act: () => void,
  sentence: (error: RefusedError) => string,
): string | null {
  let refused: string | null = null;
  desk.change([{ sheet, rect }], () => {
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
    sheet,
    cellRect(place),
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
  desk.change([{ sheet, rect: { ...rect, bottom, right } }], () => {
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

/** Fills a block from a cell on, all of it or nothing; the sheet grows where it is too small. */
function fill(desk: Desk, sheet: Sheet, block: Rect, words: Words, act: () => void): string | null {
  if (!sheet.canEdit(block)) return words.protected;
  return attempt(
    desk,
    sheet,
    block,
    () => {
      const { bottom, right } = block;
      if (bottom > sheet.maxRows) sheet.insertRows(sheet.maxRows + 1, bottom - sheet.maxRows);
      if (right > sheet.maxColumns) sheet.insertColumns(sheet.maxColumns + 1, right - sheet.maxColumns);
      act();
    },
    (error) => (/maximum of/.test(error.message) ? words.tooLong : error.message),
  );
}

function blockAt({ top, left }: Rect, rows: readonly (readonly unknown[])[]): Rect | null {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return width === 0 ? null : { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
}

/** Types a block of texts into a selection, as often as it fits. @returns null, or why a cell refuses it */
export function paste(
  desk: Desk,
  sheet: Sheet,
  rect: Rect,
  texts: readonly (readonly string[])[],
  words: Words,
): string | null {
  const rows = tiled(texts, rect);
  const block = blockAt(rect, rows);
  if (!block) return null;
  const refused = refusedCell(sheet, { row: rect.top, column: rect.left }, rows);
  if (refused) return refusalText(sheet.rule(refused.row, refused.column), sheet, refused.row, refused.column, words);
  return fill(desk, sheet, block, words, () => sheet.typeRows(rect.top, rect.left, rows));
}

/** Puts copied cells into a selection, as often as they fit: contents, looks, notes and lists; formulas move along. */
export function pasteCells(
  desk: Desk,
  sheet: Sheet,
  rect: Rect,
  copied: readonly (readonly CopiedCell[])[],
  words: Words,
): string | null {
  const rows = tiled(copied, rect);
  const block = blockAt(rect, rows);
  if (!block) return null;
  return fill(desk, sheet, block, words, () => {
    rows.forEach((cells, r) => {
      cells.forEach(({ row, column, state }, c) => {
        const [toRow, toColumn] = [rect.top + r, rect.left + c];
        const formula = state.formula && formulaMoved(state.formula, toRow - row, toColumn - column);
        putState(sheet, toRow, toColumn, { ...state, formula });
      });
    });
  });
}

/** Puts cells that were cut elsewhere; what speaks of them follows. @returns null, or why that is refused */
export function moveCells(desk: Desk, cut: Edited, sheet: Sheet, { row, column }: Place, words: Words): string | null {
  const { rect } = cut;
  const target = {
    top: row,
    left: column,
    bottom: row + rect.bottom - rect.top,
    right: column + rect.right - rect.left,
  };
  if (!cut.sheet.canEdit(rect) || !sheet.canEdit(target)) return words.protected;
  if (target.bottom > sheet.maxRows) sheet.insertRows(sheet.maxRows + 1, target.bottom - sheet.maxRows);
  if (target.right > sheet.maxColumns) sheet.insertColumns(sheet.maxColumns + 1, target.right - sheet.maxColumns);
  const moved = movedCells(cut.sheet, rect, sheet, row, column);
  const others = moved
    .filter((cell) => cell.sheet !== sheet || !contains(target, cell.row, cell.column))
    .map((cell) => ({ sheet: cell.sheet, rect: cellRect(cell) }));
  desk.change([{ sheet, rect: target }, ...others], () => {
    for (const cell of moved) putState(cell.sheet, cell.row, cell.column, cell.state);
  });
  return null;
}

export function tick(desk: Desk, sheet: Sheet, place: Place, words: Words): string | null {
  if (!sheet.canEdit(cellRect(place))) return words.protected;
  desk.change([{ sheet, rect: cellRect(place) }], () =>
    sheet.setValue(place.row, place.column, sheet.value(place.row, place.column) !== true),
  );
  return null;
}
