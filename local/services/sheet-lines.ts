// Class Sheet: rows and columns as lines, hidden, sized, frozen and grouped.
import { RefusedError, type Sheet } from '../model';
import type { Context } from './context';
import type { GSheet, MembersOf } from './google';
import { groupAt } from './group';
import { CHAIN, read, write } from './kernel';

type Axis = 'rows' | 'columns';

export function sheetLines(ctx: Context, sheet: Sheet) {
  const check = (axis: Axis, start: number, count: number): void => {
    if (start < 1 || count < 1 || start + count - 1 > sheet[axis].count)
      throw new RefusedError(`Those ${axis} are out of bounds.`);
  };
  const change = <A extends unknown[]>(apply: (...args: A) => void) => {
    return (...args: A): symbol => {
      ctx.sheetEditable(sheet);
      apply(...args);
      return CHAIN;
    };
  };
  const hidden =
    (axis: Axis, on: boolean) =>
    (start: number, count = 1) => {
      check(axis, start, count);
      const stays = (n: number): boolean => !sheet[axis].hidden(n) && (n < start || n >= start + count);
      if (on && !Array.from({ length: sheet[axis].count }, (_, i) => i + 1).some(stays)) {
        throw new RefusedError(`You can't hide all the ${axis}.`);
      }
      sheet[axis].setHidden(start, count, on);
      sheet.workbook.touch();
    };
  const unhide = (axis: Axis) => (range: object) => {
    const { rect } = ctx.place(range);
    const [start, end] = axis === 'rows' ? [rect.top, rect.bottom] : [rect.left, rect.right];
    hidden(axis, false)(start, end - start + 1);
  };
  const byUser = (axis: Axis) => (n: number) => {
    check(axis, n, 1);
    const folded =
      ctx.switches.foldedLines === 'not hidden by user' &&
      sheet[axis].groups().some((g) => g.collapsed && g.start <= n && g.end >= n);
    return sheet[axis].hidden(n) && !folded;
  };
  const size = (axis: Axis) => (start: number, countOrSize: number, all?: number) => {
    const [count, pixels] = all === undefined ? [1, countOrSize] : [countOrSize, all];
    check(axis, start, count);
    if (pixels < 1) throw new RefusedError('A size is at least 1 pixel.');
    sheet[axis].setSize(start, count, pixels);
  };
  const freeze = (axis: Axis) => (count: number) => {
    if (count < 0 || count >= sheet[axis].count) throw new RefusedError(`You can't freeze all visible ${axis}.`);
    sheet[axis].frozen = count;
  };
  const toggle = (axis: Axis) => (position: object) => {
    sheet[axis].toggle = ctx.enums.nameOf(position) === 'BEFORE' ? 'before' : 'after';
  };
  const togglePosition = (axis: Axis) => () =>
    ctx.enums.of('GroupControlTogglePosition', sheet[axis].toggle.toUpperCase());
  const depth = (axis: Axis) => (n: number) => {
    check(axis, n, 1);
    return sheet[axis].depth(n);
  };
  return {
    hideRows: write('int|int,int', change(hidden('rows', true))),
    showRows: write('int|int,int', change(hidden('rows', false))),
    unhideRow: write('Range', change(unhide('rows'))),
    isRowHiddenByUser: read('int', byUser('rows')),
    hideColumns: write('int|int,int', change(hidden('columns', true))),
    showColumns: write('int|int,int', change(hidden('columns', false))),
    unhideColumn: write('Range', change(unhide('columns'))),
    isColumnHiddenByUser: read('int', byUser('columns')),
    getRowHeight: read('int', (n: number) => sheet.rows.size(n)),
    setRowHeight: write('int,int', change(size('rows'))),
    setRowHeights: write('int,int,int', change(size('rows'))),
    getColumnWidth: read('int', (n: number) => sheet.columns.size(n)),
    setColumnWidth: write('int,int', change(size('columns'))),
    setColumnWidths: write('int,int,int', change(size('columns'))),
    getFrozenRows: read('', () => sheet.rows.frozen),
    setFrozenRows: write('int', change(freeze('rows'))),
    getFrozenColumns: read('', () => sheet.columns.frozen),
    setFrozenColumns: write('int', change(freeze('columns'))),
    getRowGroupDepth: read('int', depth('rows')),
    getColumnGroupDepth: read('int', depth('columns')),
    getRowGroup: read('int,int', (n: number, d: number) => groupAt(ctx, sheet, 'rows', n, d)),
    getColumnGroup: read('int,int', (n: number, d: number) => groupAt(ctx, sheet, 'columns', n, d)),
    getRowGroupControlPosition: read('', togglePosition('rows')),
    setRowGroupControlPosition: write('GroupControlTogglePosition', change(toggle('rows'))),
    getColumnGroupControlPosition: read('', togglePosition('columns')),
    setColumnGroupControlPosition: write('GroupControlTogglePosition', change(toggle('columns'))),
  } satisfies MembersOf<GSheet>;
}
