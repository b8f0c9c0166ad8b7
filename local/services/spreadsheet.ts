// Class Spreadsheet.
import { type Rect, RefusedError, type Sheet, splitSheet } from '../model';
import type { Context } from './context';
import type { GSpreadsheet, MembersOf } from './google';
import { type Members, read, write } from './kernel';
import { metadataMethods } from './metadata';
import { rectOf } from './sheet-self';

export function spreadsheetMembers(ctx: Context): Members {
  const { workbook } = ctx;
  const sheetOr = (sheet: Sheet | null | undefined): object | null => (sheet ? ctx.sheet(sheet) : null);
  const byId = read('int', (id: number) => sheetOr(workbook.sheetById(id)));
  const members = {
    getName: read('', () => workbook.name),
    getSheets: read('', () => workbook.sheets.map((s) => ctx.sheet(s))),
    getSheetByName: read('str', (name: string) => sheetOr(workbook.sheets.find((s) => s.name === name))),
    getSheetById: ctx.switches.getSheetById === 'present' ? byId : undefined,
    getNumSheets: read('', () => workbook.sheets.length),
    insertSheet: write('|str|int|str,int', (first?: string | number, second?: number) =>
      insertSheet(ctx, first, second),
    ),
    getActiveSheet: read('', () => ctx.sheet(workbook.active)),
    getActiveRange: read('', () => ctx.range(workbook.active, inside(workbook.active, workbook.active.selected))),
    getCurrentCell: read('', () => {
      const { row, column } = workbook.active.current;
      return ctx.range(
        workbook.active,
        inside(workbook.active, { top: row, left: column, bottom: row, right: column }),
      );
    }),
    setActiveSheet: write('Sheet', (sheet: object) => {
      const target = ctx.kernel.inner<Sheet>(sheet);
      ctx.alive(target);
      workbook.active = target;
      return sheet;
    }),
    /** Spreadsheet.moveActiveSheet: places are numbered from 1. */
    moveActiveSheet: write('int', (position: number) => {
      if (position < 1 || position > workbook.sheets.length)
        throw new RefusedError('The sheet position is out of bounds.');
      workbook.move(workbook.active, position - 1);
    }),
    getRange: read('str', (text: string) => {
      const { sheet: title } = splitSheet(text);
      const named = workbook.namedRanges.find((n) => n.name === text);
      const sheet = named
        ? workbook.sheetById(named.sheetId)
        : workbook.sheets.find((s) => s.name === (title ?? workbook.active.name));
      if (!sheet) throw new RefusedError('Range not found');
      return ctx.range(sheet, named ? named.rect : rectOf(sheet, text));
    }),
    getSpreadsheetLocale: read('', () => workbook.locale),
    getSpreadsheetTimeZone: read('', () => workbook.timeZone),
    toast: write('str|str,str|str,str,num0', (message: string) => {
      ctx.kernel.state.toasts.push(message);
    }),
    ...metadataMethods(ctx, null),
  } satisfies MembersOf<GSpreadsheet>;
  return members;
}

/** What is left of a selection where rows or columns have gone since. */
const inside = ({ maxRows, maxColumns }: Sheet, { top, left, bottom, right }: Rect): Rect => ({
  top: Math.min(top, maxRows),
  left: Math.min(left, maxColumns),
  bottom: Math.min(bottom, maxRows),
  right: Math.min(right, maxColumns),
});

/** Spreadsheet.insertSheet: the index counts from 0; the new sheet becomes the active one. */
function insertSheet(ctx: Context, first?: string | number, second?: number): object {
  const { workbook } = ctx;
  const name = typeof first === 'string' ? first : undefined;
  const index = typeof first === 'number' ? first : second;
  const at = index ?? workbook.sheets.indexOf(workbook.active) + 1;
  if (at < 0 || at > workbook.sheets.length) throw new RefusedError('The sheet index is out of bounds.');
  const sheet = workbook.addSheet(name, at);
  workbook.active = sheet;
  return ctx.sheet(sheet);
}
