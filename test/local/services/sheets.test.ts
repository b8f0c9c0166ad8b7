// Classes Spreadsheet and Sheet: sheets, rows and columns, groups, metadata.
import { describe, expect, it } from 'vitest';
import { Workbook } from '../../../local/model';
import { createHost, type Switches } from '../../../local/script';

const book = (...sheets: string[]) => new Workbook({ sheets: sheets.length ? sheets : ['S'] });
const run = (body: string, workbook = book(), switches: Partial<Switches> = {}) =>
  createHost({
    workbook,
    switches,
    code: `function go() { var ss = SpreadsheetApp.getActiveSpreadsheet(), sheet = ss.getSheets()[0]; ${body} }`,
  }).run('go');

describe('sheets', () => {
  it('are inserted by title and 0-based place and become active (Spreadsheet.insertSheet)', () => {
    const workbook = book('A', 'B');
    expect(
      run(
        'var s = ss.insertSheet("N", 0); return [s.getIndex(), s.getMaxRows(), s.getMaxColumns(), ss.getActiveSheet().getName()]',
        workbook,
      ),
    ).toEqual([1, 1000, 26, 'N']);
    expect(workbook.sheets.map((s) => s.name)).toEqual(['N', 'A', 'B']);
  });

  it('have each their own title; the message is Google’s', () => {
    expect(() => run('ss.insertSheet("S")')).toThrow(
      'A sheet with the name "S" already exists. Please enter another name.',
    );
    expect(() => run('ss.insertSheet("T").setName("s")')).toThrow('already exists');
  });

  it('are found by title, null where there is none', () => {
    expect(run('return [ss.getSheetByName("S").getSheetId(), ss.getSheetByName("X")]')).toEqual([0, null]);
  });

  it('are found by id only under the switch (the method is recent)', () => {
    expect(run('return typeof ss.getSheetById')).toBe('undefined');
    expect(
      run('return [ss.getSheetById(0).getName(), ss.getSheetById(77)]', book(), { getSheetById: 'present' }),
    ).toEqual(['S', null]);
  });

  it('are hidden, shown, coloured and moved', () => {
    const workbook = book('A', 'B');
    run('ss.getSheetByName("B").setTabColor("#ABC").hideSheet(); sheet.activate(); ss.moveActiveSheet(2)', workbook);
    expect(workbook.sheets.map((s) => [s.name, s.hidden, s.tabColor])).toEqual([
      ['B', true, '#aabbcc'],
      ['A', false, null],
    ]);
    expect(() => run('sheet.showSheet(); sheet.hideSheet(); ss.getSheets()[1].hideSheet()', workbook)).toThrow(
      "can't hide all",
    );
  });

  it('tell locale and zone (Spreadsheet.getSpreadsheetLocale, getSpreadsheetTimeZone)', () => {
    expect(run('return [ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone(), ss.getNumSheets()]')).toEqual([
      'fr_FR',
      'Europe/Paris',
      1,
    ]);
  });
});

describe('rows and columns', () => {
  it('are inserted after or before, and look like the line that they are inserted by', () => {
    const workbook = book();
    const sheet = workbook.sheet('S');
    sheet.typeRows(1, 1, [['un'], ['deux']]);
    sheet.patchStyle({ top: 2, left: 1, bottom: 2, right: 1 }, { background: '#eeeeee' });
    run(
      'sheet.insertRowsAfter(2, 2); sheet.insertRowsBefore(2, 1); sheet.insertColumnsBefore(1, 1); sheet.insertColumnsAfter(27, 1)',
      workbook,
    );
    expect([1, 2, 3, 4].map((row) => sheet.value(row, 2))).toEqual(['un', null, 'deux', null]);
    expect([1, 2, 3, 4, 5, 6].map((row) => sheet.style(row, 2).background)).toEqual([
      '#ffffff',
      '#eeeeee',
      '#eeeeee',
      '#eeeeee',
      '#eeeeee',
      '#ffffff',
    ]);
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([1003, 28]);
  });

  it('cannot all be deleted', () => {
    expect(() => run('sheet.deleteRows(1, 1000)')).toThrow("can't delete all the rows");
    expect(() => run('sheet.deleteColumns(1, 26)')).toThrow("can't delete all");
    expect(() => run('sheet.deleteRows(1, 1001)')).toThrow('out of bounds');
  });

  it('trim a new sheet to its data', () => {
    expect(
      run('sheet.deleteRows(4, 997); sheet.deleteColumns(3, 24); return [sheet.getMaxRows(), sheet.getMaxColumns()]'),
    ).toEqual([3, 2]);
  });

  // support.google.com/drive/answer/37603: 10 million cells.
  it('are refused beyond 10 million cells', () => {
    expect(() => run('sheet.insertRowsAfter(1, 400000)')).toThrow('above the limit of 10000000 cells');
  });

  it('are hidden, sized and frozen', () => {
    const workbook = book();
    const answer = run(
      `sheet.hideRows(2, 2).hideColumns(3); sheet.setColumnWidths(1, 2, 55).setColumnWidth(3, 80).setRowHeight(1, 30);
       sheet.setFrozenRows(1); sheet.setFrozenColumns(2);
       sheet.unhideRow(sheet.getRange('A3'));
       return [[1, 2, 3, 4].map(function (r) { return sheet.isRowHiddenByUser(r) }), sheet.isColumnHiddenByUser(3), sheet.getColumnWidth(2),
         sheet.getColumnWidth(3), sheet.getColumnWidth(4), sheet.getRowHeight(1), sheet.getFrozenRows(), sheet.getFrozenColumns()]`,
      workbook,
    );
    expect(answer).toEqual([[false, true, false, false], true, 55, 80, 100, 30, 1, 2]);
    expect(() => run('sheet.hideRows(1, 1000)')).toThrow("can't hide all the rows");
    expect(() => run('sheet.setFrozenRows(1000)')).toThrow("can't freeze all visible rows");
  });
});

describe('groups', () => {
  // Apps Script reference, Range.shiftColumnGroupDepth, Range.collapseGroups, Sheet.getColumnGroup, class Group.
  it('are made by depth, collapsed within a range, found by line or toggle', () => {
    const answer = run(
      `sheet.getRange('C:E').shiftColumnGroupDepth(1); sheet.getRange('D:D').shiftColumnGroupDepth(1); sheet.getRange('C:E').collapseGroups();
       var g = sheet.getColumnGroup(6, 1);
       return [g.isCollapsed(), g.getRange().getA1Notation(), sheet.getColumnGroupDepth(4), sheet.getColumnGroup(4, 2).getDepth(),
         sheet.isColumnHiddenByUser(3), g.expand().isCollapsed(), sheet.isColumnHiddenByUser(3), sheet.isColumnHiddenByUser(4)]`,
    );
    expect(answer).toEqual([true, 'C1:E1000', 2, 2, true, false, false, true]);
  });

  it('collapse the deepest open one partly within the range where none is wholly in it', () => {
    const workbook = book();
    run(
      `sheet.getRange('2:9').shiftRowGroupDepth(1); sheet.getRange('4:6').shiftRowGroupDepth(1); sheet.getRange('A5:B5').collapseGroups()`,
      workbook,
    );
    const sheet = workbook.sheet('S');
    expect([2, 4, 5, 6, 7].map((row) => sheet.rowHidden(row))).toEqual([false, true, true, true, false]);
  });

  it('that do not exist throw', () => {
    expect(() => run('sheet.getRowGroup(3, 1)')).toThrow('does not exist');
  });

  it('cannot begin on the first line while the toggle stands before them', () => {
    const body = `sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE); sheet.getRange('1:2').shiftRowGroupDepth(1)`;
    expect(() => run(body)).toThrow('cannot be shifted');
    expect(
      run(
        "sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE); sheet.getRange('2:3').shiftRowGroupDepth(1); return sheet.getRowGroup(1, 1).getControlIndex()",
      ),
    ).toBe(1);
  });

  it('hide lines as a person would, or not, by the switch', () => {
    const body =
      "sheet.getRange('2:3').shiftRowGroupDepth(1).collapseGroups(); sheet.hideRows(7); return [sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(7)]";
    expect(run(body)).toEqual([true, true]);
    expect(run(body, book(), { foldedLines: 'not hidden by user' })).toEqual([false, true]);
  });
});

describe('developer metadata', () => {
  it('belongs to the spreadsheet or a sheet, and is found by key, value, place and visibility', () => {
    const answer = run(
      `var V = SpreadsheetApp.DeveloperMetadataVisibility, L = SpreadsheetApp.DeveloperMetadataLocationType;
       ss.addDeveloperMetadata('k', 'doc', V.DOCUMENT).addDeveloperMetadata('autre', V.PROJECT);
       sheet.addDeveloperMetadata('k', 'feuille', V.DOCUMENT);
       function values(list) { return list.map(function (m) { return [m.getKey(), m.getValue(), String(m.getVisibility()), String(m.getLocation().getLocationType())] }) }
       return [values(ss.createDeveloperMetadataFinder().withKey('k').find()),
         values(ss.createDeveloperMetadataFinder().withLocationType(L.SHEET).find()),
         values(ss.createDeveloperMetadataFinder().withVisibility(V.PROJECT).find()),
         values(sheet.createDeveloperMetadataFinder().find()),
         values(ss.getDeveloperMetadata()).length,
         ss.createDeveloperMetadataFinder().withValue('feuille').find()[0].getLocation().getSheet().getName()]`,
    );
    expect(answer).toEqual([
      [
        ['k', 'doc', 'DOCUMENT', 'SPREADSHEET'],
        ['k', 'feuille', 'DOCUMENT', 'SHEET'],
      ],
      [['k', 'feuille', 'DOCUMENT', 'SHEET']],
      [['autre', null, 'PROJECT', 'SPREADSHEET']],
      [['k', 'feuille', 'DOCUMENT', 'SHEET']],
      2,
      'S',
    ]);
  });

  it('is changed and removed, and what is removed says so', () => {
    const workbook = book();
    run(
      "sheet.addDeveloperMetadata('k', '1', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT); sheet.getDeveloperMetadata()[0].setValue('2')",
      workbook,
    );
    expect(workbook.sheet('S').metadata[0]).toMatchObject({ key: 'k', value: '2' });
    expect(() => run('var m = sheet.getDeveloperMetadata()[0]; m.remove(); m.getValue()', workbook)).toThrow(
      'has been removed',
    );
    expect(workbook.sheet('S').metadata).toEqual([]);
  });

  it('is copied when a person duplicates the sheet (Sheets API guide, "Read & write developer metadata")', () => {
    const workbook = book();
    run("sheet.addDeveloperMetadata('k', '1', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)", workbook);
    workbook.duplicate(workbook.sheet('S'));
    expect(
      run(
        "return ss.createDeveloperMetadataFinder().withKey('k').find().map(function (m) { return m.getLocation().getSheet().getName() })",
        workbook,
      ),
    ).toEqual(['S', 'Copie de S']);
  });

  it('is at most 30,000 characters for a sheet (same guide)', () => {
    expect(() =>
      run(
        "sheet.addDeveloperMetadata('k', new Array(30001).join('x'), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)",
      ),
    ).toThrow('maximum size of 30000');
    run(
      "sheet.addDeveloperMetadata('k', new Array(30000).join('x'), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)",
    );
  });

  it('needs a visibility: the reference names none for where it is left out', () => {
    expect(() => run("sheet.addDeveloperMetadata('k', '1')")).toThrow('without a visibility');
  });
});
