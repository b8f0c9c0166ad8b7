// Class Sheet: the sheet as such, its title, place, colour and visibility, and the ranges in it.
import { parseA1, type Rect, RefusedError, type Sheet, splitSheet } from '../model';
import { hexColor } from './colors';
import type { Context } from './context';
import type { GSheet, MembersOf } from './google';
import { CHAIN, read, write } from './kernel';
import { checkInside } from './range';

/** The rectangle of an A1 text or a named range in this sheet. Throws as Sheet.getRange does. */
export function rectOf(sheet: Sheet, text: string): Rect {
  const { sheet: title, address } = splitSheet(text);
  const open = parseA1(address);
  const named = sheet.workbook.namedRanges.find((n) => n.name === text && n.sheetId === sheet.id);
  if (named) return named.rect;
  if (!open || (title !== null && title !== sheet.name)) throw new RefusedError('Range not found');
  return {
    top: open.top ?? 1,
    left: open.left ?? 1,
    bottom: open.bottom ?? sheet.maxRows,
    right: open.right ?? sheet.maxColumns,
  };
}

export function sheetSelf(ctx: Context, sheet: Sheet) {
  const { workbook } = ctx;
  const change = <A extends unknown[]>(apply: (...args: A) => void) => {
    return (...args: A): symbol => {
      ctx.sheetEditable(sheet);
      apply(...args);
      return CHAIN;
    };
  };
  const range = (rect: Rect): object => {
    checkInside({ sheet, rect });
    return ctx.range(sheet, rect);
  };
  return {
    getName: read('', () => sheet.name),
    setName: write(
      'str',
      change((name: string) => workbook.rename(sheet, name)),
    ),
    getSheetId: read('', () => sheet.id),
    getIndex: read('', () => workbook.sheets.indexOf(sheet) + 1),
    getParent: read('', () => ctx.spreadsheet()),
    getMaxRows: read('', () => sheet.maxRows),
    getMaxColumns: read('', () => sheet.maxColumns),
    getLastRow: read('', () => sheet.lastRow),
    getLastColumn: read('', () => sheet.lastColumn),
    getRange: read(
      'str|int,int|int,int,int|int,int,int,int',
      (first: string | number, left = 1, rows = 1, columns = 1) =>
        range(
          typeof first === 'string'
            ? rectOf(sheet, first)
            : { top: first, left, bottom: first + rows - 1, right: left + columns - 1 },
        ),
    ),
    getDataRange: read('', () =>
      range({ top: 1, left: 1, bottom: Math.max(1, sheet.lastRow), right: Math.max(1, sheet.lastColumn) }),
    ),
    getTabColor: read('', () => sheet.tabColor),
    setTabColor: write(
      'str0',
      change((color: string | null) => Object.assign(sheet, { tabColor: color && hexColor(color) })),
    ),
    hideSheet: write(
      '',
      change(() => workbook.hide(sheet)),
    ),
    showSheet: write(
      '',
      change(() => workbook.hide(sheet, false)),
    ),
    isSheetHidden: read('', () => sheet.hidden),
    hasHiddenGridlines: read('', () => sheet.hiddenGridlines),
    setHiddenGridlines: write(
      'bool',
      change((hidden: boolean) => Object.assign(sheet, { hiddenGridlines: hidden })),
    ),
    activate: write('', () => {
      workbook.active = sheet;
      return CHAIN;
    }),
  } satisfies MembersOf<GSheet>;
}
