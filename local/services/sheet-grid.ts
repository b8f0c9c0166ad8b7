// Class Sheet: inserting and deleting rows and columns.
import type { Edit, Sheet } from '../model';
import { RefusedError } from '../model';
import type { Context } from './context';
import type { GSheet, MembersOf } from './google';
import { CHAIN, write } from './kernel';

type Axis = 'rows' | 'columns';

export function sheetGrid(ctx: Context, sheet: Sheet) {
  const edit = (e: Edit, formatFrom?: number): void => {
    ctx.lineEditable(sheet, e);
    sheet.edit(e, formatFrom);
  };
  const check = (axis: Axis, position: number): void => {
    if (position < 1 || position > sheet[axis].count) throw new RefusedError(`Those ${axis} are out of bounds.`);
  };
  /** New lines look like the line that they are inserted after or before. */
  const after =
    (axis: Axis) =>
    (position: number, count = 1): symbol => {
      check(axis, position);
      edit({ axis, kind: 'insert', at: position + 1, count }, position);
      return CHAIN;
    };
  const before =
    (axis: Axis) =>
    (position: number, count = 1): symbol => {
      check(axis, position);
      edit({ axis, kind: 'insert', at: position, count }, position);
      return CHAIN;
    };
  /** Sheet.insertRows and insertColumns answer nothing. */
  const insert =
    (axis: Axis) =>
    (position: number, count = 1): void => {
      before(axis)(position, count);
    };
  const remove =
    (axis: Axis) =>
    (position: number, count = 1): void => {
      edit({ axis, kind: 'delete', at: position, count });
    };
  const removeOne =
    (axis: Axis) =>
    (position: number): symbol => {
      remove(axis)(position);
      return CHAIN;
    };
  return {
    insertRowsAfter: write('int,int', after('rows')),
    insertRowAfter: write('int', after('rows')),
    insertRowsBefore: write('int,int', before('rows')),
    insertRowBefore: write('int', before('rows')),
    insertRows: write('int|int,int', insert('rows')),
    deleteRows: write('int,int', remove('rows')),
    deleteRow: write('int', removeOne('rows')),
    insertColumnsAfter: write('int,int', after('columns')),
    insertColumnAfter: write('int', after('columns')),
    insertColumnsBefore: write('int,int', before('columns')),
    insertColumnBefore: write('int', before('columns')),
    insertColumns: write('int|int,int', insert('columns')),
    deleteColumns: write('int,int', remove('columns')),
    deleteColumn: write('int', removeOne('columns')),
  } satisfies MembersOf<GSheet>;
}
