// Writes one formula into a cell of the person's, and nothing over what they have there.
import { ProblemError } from '../model/problem';
import { type Area, a1Of, overlaps } from './selection';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The part of an area that the sheet has; a result that reaches further makes the sheet grow by itself. */
function inside(sheet: Sheet, { row, column, height, width }: Area): Area {
  const most = { height: sheet.getMaxRows() - row + 1, width: sheet.getMaxColumns() - column + 1 };
  return { row, column, height: Math.min(height, most.height), width: Math.min(width, most.width) };
}

const rangeOf = (sheet: Sheet, { row, column, height, width }: Area) => sheet.getRange(row, column, height, width);

/** @throws sheet-not-editable naming the protected range that would be written. */
function ensureEditable(sheet: Sheet, area: Area): void {
  const types = SpreadsheetApp.ProtectionType;
  if (sheet.getProtections(types.SHEET).some((one) => !one.canEdit()))
    throw new ProblemError({ code: 'sheet-not-editable', range: sheet.getName() });
  for (const protection of sheet.getProtections(types.RANGE)) {
    if (protection.canEdit()) continue;
    const range = protection.getRange();
    const held = {
      row: range.getRow(),
      column: range.getColumn(),
      height: range.getNumRows(),
      width: range.getNumColumns(),
    };
    if (overlaps(held, area))
      throw new ProblemError({ code: 'sheet-not-editable', range: `${sheet.getName()}!${range.getA1Notation()}` });
  }
}

/** How many cells of the area hold something. A spilt value counts: it is somebody's formula. */
function filled(sheet: Sheet, area: Area): number {
  const range = rangeOf(sheet, area);
  const formulas = range.getFormulas();
  return range.getDisplayValues().flatMap((row, r) => row.filter((value, c) => value !== '' || formulas[r]?.[c] !== ''))
    .length;
}

export interface Put {
  readonly text: string;
  /** All that the result takes, from the formula's own cell. */
  readonly area: Area;
  /** By column of the area; null leaves the cells as they are. */
  readonly formats: readonly (string | null)[];
  /** The person has agreed that what stands there goes. */
  readonly replace: boolean;
}

/**
 * @throws ProblemError cells-occupied, unless `replace`; sheet-not-editable. Then nothing is written.
 */
export function putFormula(sheet: Sheet, { text, area, formats, replace }: Put): void {
  const here = inside(sheet, area);
  ensureEditable(sheet, here);
  const count = filled(sheet, here);
  if (count > 0 && !replace) throw new ProblemError({ code: 'cells-occupied', range: a1Of(here), count });
  if (count > 0) rangeOf(sheet, here).clearContent();
  formats.slice(0, here.width).forEach((format, i) => {
    const column = { row: here.row, column: here.column + i, height: here.height, width: 1 };
    if (format !== null) rangeOf(sheet, column).setNumberFormat(format);
  });
  const cell = sheet.getRange(here.row, here.column);
  // In a cell of plain text a formula would stay a text.
  if (cell.getNumberFormat() === '@') cell.setNumberFormat('General');
  cell.setFormula(text);
}
