// Class Filter.
import { RefusedError, type Sheet, type SheetFilter } from '../model';
import type { Context } from './context';
import type { GFilter, MembersOf } from './google';
import { CHAIN, read, write } from './kernel';

/** The sheet's filter, or null. */
export function filterOf(ctx: Context, sheet: Sheet): object | null {
  const filter = sheet.filter;
  if (!filter) return null;
  const alive = (): SheetFilter => {
    if (sheet.filter !== filter) throw new RefusedError('The filter has been removed.');
    return filter;
  };
  const members = {
    getRange: read('', () => ctx.range(sheet, alive().rect)),
    remove: write('', () => {
      alive();
      ctx.sheetEditable(sheet);
      sheet.setFilter(null);
    }),
    removeColumnFilterCriteria: write('int', (column: number) => {
      alive().hiddenValues.delete(filter.rect.left + column - 1);
      return CHAIN;
    }),
    sort: write('int,bool', (column: number, ascending: boolean) => {
      const { rect } = alive();
      ctx.editable(sheet, rect);
      // The first line of a filter is its header.
      if (rect.bottom > rect.top)
        sheet.sort({ ...rect, top: rect.top + 1 }, [{ column: rect.left + column - 1, ascending }]);
      return CHAIN;
    }),
  } satisfies MembersOf<GFilter>;
  return ctx.kernel.wrap('SpreadsheetApp.Filter', members, filter);
}
