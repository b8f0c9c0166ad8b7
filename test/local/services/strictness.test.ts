// What is not there throws; what is called wrongly throws; every call is counted and can fail.
import { describe, expect, it } from 'vitest';
import { Workbook } from '../../../local/model';
import { createHost } from '../../../local/script';
import { hostOf } from '../script/in-script';

const book = () => new Workbook({ sheets: ['S'] });
const run = (body: string, workbook = book()) => createHost({ workbook, code: `function go() { ${body} }` }).run('go');

describe('what is not implemented', () => {
  it.each([
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById: not implemented here'],
    ['SpreadsheetApp.create', 'SpreadsheetApp.create: not implemented here'],
    ['SpreadsheetApp.getActive().getOwner()', 'SpreadsheetApp.Spreadsheet.getOwner: not implemented here'],
    ['SpreadsheetApp.getActiveSheet().clear()', 'SpreadsheetApp.Sheet.clear: not implemented here'],
    ['SpreadsheetApp.getActiveSheet().getRange("A1").merge()', 'SpreadsheetApp.Range.merge: not implemented here'],
    [
      'SpreadsheetApp.getActiveSheet().getRange("A1").getValuez',
      'SpreadsheetApp.Range.getValuez: not implemented here',
    ],
    ['SpreadsheetApp.WrapStrategy.NO', 'WrapStrategy (enum).NO: not implemented here'],
    ['SpreadsheetApp.newDataValidation().requireNothing()', 'requireNothing: not implemented here'],
    ['LockService.getUserLock()', 'LockService.getUserLock: not implemented here'],
    ['Session.getEffectiveUser()', 'Session.getEffectiveUser: not implemented here'],
    ['Utilities.base64Encode("x")', 'Utilities.base64Encode: not implemented here'],
    ['HtmlService.createTemplate("x")', 'HtmlService.createTemplate: not implemented here'],
    ['ScriptApp.newTrigger("x")', 'ScriptApp.newTrigger: not implemented here'],
    ['JSON.stringify(SpreadsheetApp.getActive())', 'SpreadsheetApp.Spreadsheet.toJSON: not implemented here'],
  ])('%s throws', (expression, message) => {
    expect(() => run(expression)).toThrow(message);
  });

  it('cannot be added to a service either', () => {
    expect(() => run('SpreadsheetApp.mine = 1')).toThrow('cannot be set');
  });

  it('are services that the add-on never asked for', () => {
    expect(() => run('UrlFetchApp.fetch("x")')).toThrow('UrlFetchApp is not defined');
    expect(() => run('DriveApp.getFiles()')).toThrow('DriveApp is not defined');
  });
});

describe('a service object', () => {
  it('is named by its class as a text, and can be returned from an async function', () => {
    expect(run('return String(SpreadsheetApp.getActiveSheet().getRange("A1")) + SpreadsheetApp.getActiveSheet()')).toBe(
      'RangeSheet',
    );
    expect(run('return typeof SpreadsheetApp.getActive().then')).toBe('undefined');
  });

  it('compares enumerations by identity and names them', () => {
    expect(
      run(`var a = SpreadsheetApp.WrapStrategy.CLIP, b = SpreadsheetApp.getActiveSheet().getRange('A1').setWrapStrategy(a).getWrapStrategy();
        return [a === b, a === SpreadsheetApp.WrapStrategy.WRAP, String(b), b.name()]`),
    ).toEqual([true, false, 'CLIP', 'CLIP']);
  });
});

describe('arguments', () => {
  it.each([
    [
      'SpreadsheetApp.getActiveSheet().getRange(1.5, 1)',
      "(Number,Number) don't match the method signature for SpreadsheetApp.Sheet.getRange",
    ],
    ['SpreadsheetApp.getActiveSheet().getRange()', "() don't match the method signature"],
    ['SpreadsheetApp.getActiveSheet().getRange("A1").setValues("x")', "(String) don't match the method signature"],
    [
      'SpreadsheetApp.getActiveSheet().getRange("A1").setValues([1])',
      "don't match the method signature for SpreadsheetApp.Range.setValues",
    ],
    ['SpreadsheetApp.getActiveSheet().getRange("A1").setNote(undefined)', "(undefined) don't match"],
    ['SpreadsheetApp.getActiveSheet().setName(3)', "(Number) don't match"],
    ['SpreadsheetApp.getActiveSheet().getRange("A1").setWrapStrategy("CLIP")', "(String) don't match"],
    ['SpreadsheetApp.getActiveSheet().hideRows(1, 2, 3)', "(Number,Number,Number) don't match"],
  ])('%s fits no overload, as Google says', (expression, message) => {
    expect(() => run(expression)).toThrow(message);
  });
});

describe('calls', () => {
  const twoWrites = () =>
    hostOf(book(), () => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setValue('un');
      sheet.getRange('A2').setValue('deux');
    });

  it('are counted, all of them and by method', () => {
    const host = twoWrites();
    host.run('go');
    expect(host.calls.total).toBe(5);
    expect(host.calls.by).toEqual({ 'SpreadsheetApp.getActiveSheet': 1, 'Sheet.getRange': 2, 'Range.setValue': 2 });
    host.resetCalls();
    expect(host.calls.total).toBe(0);
  });

  it('can fail before they take effect', () => {
    const host = twoWrites();
    host.failAt(5);
    expect(() => host.run('go')).toThrow('Service Spreadsheets failed while accessing document');
    expect([1, 2].map((row) => host.workbook.sheet('S').value(row, 1))).toEqual(['un', null]);
    host.run('go');
    expect(host.workbook.sheet('S').value(2, 1)).toBe('deux');
  });

  it('can fail after they have taken effect', () => {
    const host = twoWrites();
    host.failAfter(3);
    expect(() => host.run('go')).toThrow('Service Spreadsheets failed');
    expect([1, 2].map((row) => host.workbook.sheet('S').value(row, 1))).toEqual(['un', null]);
  });

  it('that never come leave the failure waiting, until it is called off', () => {
    const host = twoWrites();
    host.failAt(6);
    host.run('go');
    expect(host.cancelFailure()).toBe(true);
    host.run('go');
    expect(host.cancelFailure()).toBe(false);
  });

  it('throw errors of the script’s own realm', () => {
    expect(
      run(
        'try { SpreadsheetApp.getActiveSheet().setName("") } catch (e) { return [e instanceof Error, e.name, e.message] }',
      ),
    ).toEqual([true, 'Exception', 'The sheet name cannot be empty.']);
  });
});
