// How new cells look: formats, colours and alignments of a rectangle, one call each.
import { PERSON_BACKGROUND, ROW_STYLES, RULE_COLOR, STYLES } from '../plan/styles';
import type { Column, Row } from '../plan/types';
import type { Rect } from './grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The planned row and column of a cell; null for the key row and key column. */
export interface Place {
  readonly row: Row | null;
  readonly column: Column | null;
}

const lookOf = ({ row, column }: Place) => {
  const rowLook = ROW_STYLES[row?.style ?? (row ? 'body' : 'key')];
  const style = row && column ? (row.styles?.[column.key] ?? column.style) : 'key';
  const heading = row?.style && row.style !== 'body' && row.style !== 'total';
  const format = heading && !row?.styles?.[column?.key ?? ''] ? '@' : STYLES[style].format;
  // Titles and notes run over the columns beside them, whatever stands below.
  const align = heading && row?.style !== 'header' ? 'left' : STYLES[style].align;
  const filled = row?.fill !== undefined && column !== null && row.fill.indexOf(column.key) >= 0;
  const fillable = filled || (column?.owner === 'person' && !heading);
  const chosen = row?.choices?.[column?.key ?? ''] !== undefined;
  const wrap = row?.style === 'header' || (STYLES[style].wrap && !(row?.style === 'title' || row?.style === 'note'));
  return { row: rowLook, format, align, wrap, background: fillable || chosen ? PERSON_BACKGROUND : rowLook.background };
};

/** Applies the looks of a rectangle whose rows and columns are all new, or new in one direction. */
export function applyLooks(
  sheet: Sheet,
  rect: Rect,
  rows: readonly (Row | null)[],
  columns: readonly (Column | null)[],
): void {
  const looks = rows.map((row) => columns.map((column) => lookOf({ row, column })));
  const range = sheet.getRange(rect.row, rect.column, rect.height, rect.width);
  range.setNumberFormats(looks.map((line) => line.map((look) => look.format)));
  range.setHorizontalAlignments(looks.map((line) => line.map((look) => look.align)));
  range.setVerticalAlignment('top');
  range.setFontWeights(looks.map((line) => line.map((look) => (look.row.bold ? 'bold' : 'normal'))));
  range.setFontStyles(looks.map((line) => line.map((look) => (look.row.italic ? 'italic' : 'normal'))));
  range.setFontSizes(looks.map((line) => line.map((look) => look.row.size)));
  range.setFontColors(looks.map((line) => line.map((look) => look.row.color)));
  range.setBackgrounds(looks.map((line) => line.map((look) => look.background)));
  range.setWraps(looks.map((line) => line.map((look) => look.wrap)));
  rows.forEach((row, r) => {
    if (row?.style !== 'total') return;
    const line = sheet.getRange(rect.row + r, rect.column, 1, rect.width);
    line.setBorder(true, null, null, null, null, null, RULE_COLOR, SpreadsheetApp.BorderStyle.SOLID);
  });
}
