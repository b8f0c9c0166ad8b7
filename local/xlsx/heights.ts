// Heights of rows in the file: not every program fits a row to its wrapped texts when it opens one.
import type { Sheet } from '../model/sheet';
import type { CellStyle } from '../model/types';

/** Height of a new row in pixels; a row of another height was given it. */
const STANDARD = 21;
const POINTS_PER_PIXEL = 0.75;
/** Mean width of a character, and height of a line, in parts of the size of the letters. */
const CHARACTER = { normal: 0.52, bold: 0.57 } as const;
const LINE = 1.2;
const MARGINS = 6;

function linesOf(text: string, width: number, style: CellStyle): number {
  const character = (style.fontSize / POINTS_PER_PIXEL) * CHARACTER[style.fontWeight];
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * character) / Math.max(1, width - MARGINS))), 0);
}

/** The height of a row in points; null where a row of one line is meant. */
export function rowHeight(sheet: Sheet, row: number): number | null {
  const given = sheet.rows.size(row);
  if (given !== STANDARD) return given * POINTS_PER_PIXEL;
  let height = 0;
  for (let column = 1; column <= sheet.lastColumn; column++) {
    const style = sheet.style(row, column);
    const value = sheet.value(row, column);
    if (style.wrap !== 'wrap' || typeof value !== 'string' || sheet.columnHidden(column)) continue;
    const lines = linesOf(value, sheet.columnWidth(column), style);
    if (lines > 1) height = Math.max(height, lines * style.fontSize * LINE + MARGINS * POINTS_PER_PIXEL);
  }
  return height > 0 ? Math.round(height * 4) / 4 : null;
}
