// Row and column groups: "Class Group" and "Range.shiftRowGroupDepth" of the Apps Script reference; the nesting is that of
// AddDimensionGroupRequest in the Sheets API reference.
import { describe, expect, it } from 'vitest';
import { Workbook } from '../../../local/model';

const sheetOf = () => new Workbook({ sheets: ['S'] }).sheet('S');
const shape = (sheet: ReturnType<typeof sheetOf>) => sheet.columns.groups().map((g) => [g.start, g.end, g.depth]);

describe('groups', () => {
  it('nest where one lies within another (Sheets API: [B:E] and [C:D] give depths 1 and 2)', () => {
    const sheet = sheetOf();
    sheet.groupColumns(2, 4);
    sheet.groupColumns(3, 2);
    expect(shape(sheet)).toEqual([
      [2, 5, 1],
      [3, 4, 2],
    ]);
  });

  it('join where they overlap (Sheets API: [B:D] and [C:E] give [B:E] at depth 1 and [C:D] at depth 2)', () => {
    const sheet = sheetOf();
    sheet.groupColumns(2, 3);
    sheet.groupColumns(3, 3);
    expect(shape(sheet)).toEqual([
      [2, 5, 1],
      [3, 4, 2],
    ]);
  });

  it('have at most eight levels and no negative one', () => {
    const sheet = sheetOf();
    for (let i = 0; i < 9; i++) sheet.groupRows(2, 1);
    expect(sheet.rowGroupDepth(2)).toBe(8);
    sheet.rows.shiftDepth(2, 1, -20);
    expect(sheet.rowGroupDepth(2)).toBe(0);
  });

  it('hide their lines when collapsed and show them when opened', () => {
    const sheet = sheetOf();
    sheet.groupColumns(3, 2, true);
    expect([2, 3, 4, 5].map((c) => sheet.columnHidden(c))).toEqual([false, true, true, false]);
    const group = sheet.columns.groupAt(3, 1);
    expect(group).toMatchObject({ start: 3, end: 4, collapsed: true });
    if (group) sheet.columns.setCollapsed(group, false);
    expect(sheet.columnHidden(3)).toBe(false);
  });

  it('stay collapsed within a group that is opened (Sheets API, DimensionGroup.collapsed)', () => {
    const sheet = sheetOf();
    sheet.groupRows(2, 6, true);
    sheet.groupRows(4, 2, true);
    const outer = sheet.rows.groupAt(2, 1);
    if (outer) sheet.rows.setCollapsed(outer, false);
    expect([2, 3, 4, 5, 6].map((r) => sheet.rowHidden(r))).toEqual([false, false, true, true, false]);
  });

  it('grow with lines inserted into them, not with lines inserted before', () => {
    const sheet = sheetOf();
    sheet.groupRows(3, 3, true);
    sheet.insertRows(4, 2);
    expect(sheet.rows.groups()).toEqual([{ start: 3, end: 7, depth: 1, collapsed: true }]);
    expect(sheet.rowHidden(5)).toBe(true);
    sheet.insertRows(3);
    expect(sheet.rows.groups()).toEqual([{ start: 4, end: 8, depth: 1, collapsed: true }]);
    sheet.deleteRows(5, 2);
    expect(sheet.rows.groups()).toEqual([{ start: 4, end: 6, depth: 1, collapsed: true }]);
  });
});
