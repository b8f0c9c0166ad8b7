// What the person has selected, and places in the sheets of a workbook.
import { columnLetters, quoted } from './address';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows and columns are numbered from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

export const areaOf = (range: Range): Area => ({
  row: range.getRow(),
  column: range.getColumn(),
  height: range.getNumRows(),
  width: range.getNumColumns(),
});

/** « B2 », « B2:C10 ». */
export function a1Of({ row, column, height, width }: Area): string {
  const first = `${columnLetters(column)}${row}`;
  return height === 1 && width === 1 ? first : `${first}:${columnLetters(column + width - 1)}${row + height - 1}`;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;

const columnNumber = (letters: string): number =>
  letters
    .toUpperCase()
    .split('')
    .reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The cells of a sheet that somebody's typed address means; null where it is none, or beyond the sheet. */
export function areaNamed(sheet: Sheet, text: string): Area | null {
  const [, left, top, right = left, bottom = top] = ADDRESS.exec(text.trim()) ?? [];
  if (!left || !right) return null;
  const rows = [Number(top), Number(bottom)];
  const columns = [columnNumber(left), columnNumber(right)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const [last, lastColumn] = [Math.max(...rows), Math.max(...columns)];
  if (last > sheet.getMaxRows() || lastColumn > sheet.getMaxColumns()) return null;
  return { row, column, height: last - row + 1, width: lastColumn - column + 1 };
}

/** The same with the sheet's title, to be read. */
export const shownAddress = (sheet: Sheet, area: Area): string => `${sheet.getName()}!${a1Of(area)}`;

/** The same as a formula of a given sheet writes it. */
export const addressFrom = (home: Sheet, sheet: Sheet, area: Area): string =>
  home.getSheetId() === sheet.getSheetId() ? a1Of(area) : `${quoted(sheet.getName())}${a1Of(area)}`;

/** The selected cells; of several ranges the one in which the person is. */
export function selected(spreadsheet: Spreadsheet): { sheet: Sheet; range: Area; address: string } {
  const active = spreadsheet.getActiveRange() ?? spreadsheet.getActiveSheet().getRange(1, 1);
  const sheet = active.getSheet();
  const range = areaOf(active);
  return { sheet, range, address: shownAddress(sheet, range) };
}

/** The one cell in which the person is. */
export function currentCell(spreadsheet: Spreadsheet): { sheet: Sheet; area: Area } {
  const cell = spreadsheet.getCurrentCell() ?? spreadsheet.getActiveSheet().getRange(1, 1);
  return { sheet: cell.getSheet(), area: { ...areaOf(cell), height: 1, width: 1 } };
}

export const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.height &&
  b.row < a.row + a.height &&
  a.column < b.column + b.width &&
  b.column < a.column + a.width;

/** The values of some cells; rows below the last that holds something are blank and not asked for. */
export function valuesOf(sheet: Sheet, { row, column, height, width }: Area): unknown[][] {
  const rows = Math.min(height, Math.max(1, sheet.getLastRow() - row + 1));
  const columns = Math.min(width, sheet.getMaxColumns() - column + 1);
  return sheet.getRange(row, column, Math.min(rows, sheet.getMaxRows() - row + 1), columns).getValues();
}
