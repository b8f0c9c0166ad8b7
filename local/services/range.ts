// Class Range.
import { a1Of, type Rect, RefusedError } from '../model';
import type { Context, Place } from './context';
import type { GRange, MembersOf } from './google';
import { CHAIN, Parts, read, write } from './kernel';
import { rangeExtras } from './range-extras';
import { rangeLooks } from './range-looks';
import { rangeValues } from './range-values';

const PARTS = new Parts<[Context, Place]>(rangeValues, whereabouts, rangeLooks, rangeExtras);

export function rangeMembers(ctx: Context, place: Place) {
  const check = (): void => {
    ctx.alive(place.sheet);
    checkInside(place);
  };
  return PARTS.of(check, ctx, place);
}

/** Refuses a rectangle that does not lie within the sheet. */
export function checkInside({ sheet, rect }: Place): Place {
  if (rect.top < 1 || rect.left < 1) throw new RefusedError('The starting row or column of the range is too small.');
  if (rect.bottom < rect.top || rect.right < rect.left) {
    throw new RefusedError('The number of rows and columns in the range must be at least 1.');
  }
  if (rect.bottom > sheet.maxRows || rect.right > sheet.maxColumns) {
    throw new RefusedError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { sheet, rect };
}

const rectFrom = (top: number, left: number, rows: number, columns: number): Rect => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

function whereabouts(ctx: Context, { sheet, rect }: Place) {
  const rows = rect.bottom - rect.top + 1;
  const columns = rect.right - rect.left + 1;
  const make = (to: Rect): object => {
    checkInside({ sheet, rect: to });
    return ctx.range(sheet, to);
  };
  return {
    getRow: read('', () => rect.top),
    getColumn: read('', () => rect.left),
    getNumRows: read('', () => rows),
    getNumColumns: read('', () => columns),
    getLastRow: read('', () => rect.bottom),
    getLastColumn: read('', () => rect.right),
    getA1Notation: read('', () => a1Of(rect)),
    getSheet: read('', () => ctx.sheet(sheet)),
    getCell: read('int,int', (row: number, column: number) =>
      make(rectFrom(rect.top + row - 1, rect.left + column - 1, 1, 1)),
    ),
    offset: read('int,int|int,int,int|int,int,int,int', (down: number, right: number, h = rows, w = columns) =>
      make(rectFrom(rect.top + down, rect.left + right, h, w)),
    ),
    activate: write('', () => {
      ctx.workbook.active = sheet;
      sheet.select(rect);
      return CHAIN;
    }),
  } satisfies MembersOf<GRange>;
}
