// Where the keys lead in a sheet, as in Google Sheets.
import { describe, expect, it } from 'vitest';
import { Workbook } from '../../../local/model';
import { destination, firstPlace } from '../../../local/preview/grid/selection';

/** Ten rows and five columns; A3:A5 and A8 are filled, row 4 and column 2 are hidden. */
function place() {
  const workbook = new Workbook({ sheets: ['S'] });
  const sheet = workbook.addSheet('T', 1, { rows: 10, columns: 5 });
  for (const row of [3, 4, 5, 8]) sheet.setValue(row, 1, row);
  sheet.hideRows(4);
  sheet.hideColumns(2);
  return (row: number, column: number, key: string, ctrl = false) => {
    const found = destination(sheet, { row, column }, { key, ctrl, page: 4 });
    return found && [found.row, found.column];
  };
}

describe('a key', () => {
  it('passes over hidden rows and columns', () => {
    const go = place();
    expect(go(3, 1, 'ArrowDown')).toEqual([5, 1]);
    expect(go(1, 3, 'ArrowLeft')).toEqual([1, 1]);
  });

  it('stays at the edge of the sheet', () => {
    const go = place();
    expect(go(1, 1, 'ArrowUp')).toEqual([1, 1]);
    expect(go(10, 5, 'ArrowRight')).toEqual([10, 5]);
  });

  it('with Ctrl goes to the end of a block, then over blanks to the next filled cell, then to the edge', () => {
    const go = place();
    expect(go(1, 1, 'ArrowDown', true)).toEqual([3, 1]);
    expect(go(3, 1, 'ArrowDown', true)).toEqual([5, 1]);
    expect(go(5, 1, 'ArrowDown', true)).toEqual([8, 1]);
    expect(go(8, 1, 'ArrowDown', true)).toEqual([10, 1]);
  });

  it('turns a page by shown rows', () => {
    expect(place()(1, 1, 'PageDown')).toEqual([6, 1]);
  });

  it('goes to the first column with Home, to the last content with Ctrl and End', () => {
    const go = place();
    expect(go(6, 5, 'Home')).toEqual([6, 1]);
    expect(go(1, 1, 'End', true)).toEqual([8, 1]);
    expect(go(1, 1, 'End')).toEqual([1, 5]);
  });

  it('that writes a character leads nowhere', () => {
    expect(place()(1, 1, 'a')).toBeNull();
  });
});

describe('a sheet that is opened', () => {
  it('begins at the first cell that is not hidden', () => {
    const sheet = new Workbook().active;
    sheet.hideRows(1, 2);
    sheet.hideColumns(1);
    expect(firstPlace(sheet)).toEqual({ row: 3, column: 2 });
  });
});
