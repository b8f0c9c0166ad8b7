// Sheets of a workbook, limits, stale formulas and what the engine writes back.
import { describe, expect, it } from 'vitest';
import { MAX_CELLS, Workbook } from '../../../local/model';

describe('a workbook', () => {
  it('begins with one sheet of 1000 rows and 26 columns, whose id is 0', () => {
    const workbook = new Workbook();
    expect(workbook.sheets.map((s) => [s.id, s.name, s.maxRows, s.maxColumns, s.lastRow, s.lastColumn])).toEqual([
      [0, 'Feuille 1', 1000, 26, 0, 0],
    ]);
    expect(new Workbook({ locale: 'en_US' }).sheets[0]?.name).toBe('Sheet1');
  });

  it('has one sheet of each title, capitals aside', () => {
    const workbook = new Workbook({ sheets: ['Données'] });
    expect(() => workbook.addSheet('données')).toThrow('already exists');
    const other = workbook.addSheet('Autre');
    expect(() => workbook.rename(other, 'DONNÉES')).toThrow('already exists');
    workbook.rename(other, 'autre');
    expect(other.name).toBe('autre');
    expect(() => workbook.addSheet('  ')).toThrow('empty');
  });

  it('moves, hides and deletes sheets, but never the last one to be seen', () => {
    const workbook = new Workbook({ sheets: ['A', 'B', 'C'] });
    workbook.move(workbook.sheet('C'), 0);
    expect(workbook.sheets.map((s) => s.name)).toEqual(['C', 'A', 'B']);
    workbook.hide(workbook.sheet('A'));
    workbook.delete(workbook.sheet('B'));
    expect(() => workbook.hide(workbook.sheet('C'))).toThrow("can't hide all");
    expect(() => workbook.delete(workbook.sheet('C'))).toThrow("can't remove all");
  });

  // support.google.com/drive/answer/37603: up to 10 million cells.
  it('refuses its 10,000,001st cell', () => {
    const workbook = new Workbook({ sheets: ['A'] });
    const sheet = workbook.sheet('A');
    // 384,614 rows of 26 columns are 9,999,964 cells.
    sheet.insertRows(1001, 383_614);
    expect(workbook.cellCount).toBe(MAX_CELLS - 36);
    expect(() => sheet.insertRows(1, 2)).toThrow('above the limit of 10000000 cells');
    expect(() => workbook.addSheet()).toThrow('above the limit of 10000000 cells');
  });

  // support.google.com/drive/answer/37603: 50,000 characters in a cell.
  it('refuses a text of 50,001 characters in a cell', () => {
    const sheet = new Workbook({ sheets: ['A'] }).sheet('A');
    sheet.setValue(1, 1, 'x'.repeat(50_000));
    expect(() => sheet.setValue(1, 1, 'x'.repeat(50_001))).toThrow('50000 characters');
    expect(() => sheet.setFormula(1, 1, `="${'x'.repeat(50_000)}"`)).toThrow('50000 characters');
  });

  it('holds 200,000 rows of 12 columns', () => {
    const workbook = new Workbook({ sheets: ['A'] });
    const sheet = workbook.addSheet('Grand', 1, { rows: 200_000, columns: 12 });
    for (let row = 1; row <= 200_000; row++)
      for (let c = 1; c <= 12; c++) sheet.setValue(row, c, c % 2 ? `t${row}` : row * c);
    expect([sheet.lastRow, sheet.lastColumn]).toEqual([200_000, 12]);
    expect(sheet.value(123_456, 12)).toBe(1_481_472);
  });
});

describe('a duplicated sheet', () => {
  it('is a copy with its own id, its metadata copied, right after the first', () => {
    const workbook = new Workbook({ sheets: ['Mars', 'Avril'] });
    const sheet = workbook.sheet('Mars');
    sheet.type(1, 1, '12');
    sheet.type(1, 2, '=A1*2');
    sheet.setNote(1, 1, 'note');
    sheet.metadata.push({ id: workbook.nextId(), key: 'k', value: 'v', visibility: 'DOCUMENT' });
    sheet.groupRows(3, 2, true);
    const copy = workbook.duplicate(sheet);
    expect(workbook.sheets.map((s) => s.name)).toEqual(['Mars', 'Copie de Mars', 'Avril']);
    expect(copy.id).not.toBe(sheet.id);
    expect([copy.value(1, 1), copy.formula(1, 2), copy.note(1, 1)]).toEqual([12, '=A1*2', 'note']);
    expect(copy.metadata).toMatchObject([{ key: 'k', value: 'v', visibility: 'DOCUMENT' }]);
    expect(copy.metadata[0]?.id).not.toBe(sheet.metadata[0]?.id);
    expect(copy.rowHidden(3)).toBe(true);
    copy.type(1, 1, '99');
    copy.rows.setHidden(3, 2, false);
    expect([sheet.value(1, 1), sheet.rowHidden(3)]).toEqual([12, true]);
    expect(workbook.duplicate(sheet).name).toBe('Copie de Mars 2');
  });
});

describe('a formula', () => {
  it('is stale until the engine has computed it, and again after any change', () => {
    const workbook = new Workbook({ sheets: ['A', 'B'] });
    const sheet = workbook.sheet('A');
    sheet.type(1, 1, '=1+1');
    expect([sheet.value(1, 1), sheet.isStale(1, 1)]).toEqual([null, true]);
    sheet.setComputed(1, 1, 2);
    expect([sheet.value(1, 1), sheet.isStale(1, 1)]).toEqual([2, false]);
    workbook.sheet('B').type(5, 5, 'autre chose');
    expect([sheet.value(1, 1), sheet.isStale(1, 1)]).toEqual([2, true]);
  });

  it('is not stale where only looks or notes changed', () => {
    const sheet = new Workbook({ sheets: ['A'] }).sheet('A');
    sheet.type(1, 1, '=1+1');
    sheet.setComputed(1, 1, 2);
    sheet.setNote(1, 1, 'n');
    sheet.patchStyle({ top: 1, left: 1, bottom: 1, right: 1 }, { fontWeight: 'bold' });
    expect(sheet.isStale(1, 1)).toBe(false);
  });

  it('makes the cells that its result covers stale with it, and gives them up when its result shrinks', () => {
    const sheet = new Workbook({ sheets: ['A'] }).sheet('A');
    sheet.type(1, 1, '=SEQUENCE(3)');
    const from = { row: 1, column: 1 };
    sheet.setComputed(1, 1, 1);
    sheet.setComputed(2, 1, 2, from);
    sheet.setComputed(3, 1, 3, from);
    expect([sheet.lastRow, sheet.isSpilled(3, 1), sheet.isStale(3, 1)]).toEqual([3, true, false]);
    sheet.type(9, 9, 'x');
    expect(sheet.isStale(3, 1)).toBe(true);
    sheet.setComputed(1, 1, 1);
    sheet.setComputed(2, 1, 2, from);
    expect([sheet.value(3, 1), sheet.isSpilled(3, 1)]).toEqual([null, false]);
    sheet.setValue(1, 1, 'fini');
    expect([sheet.value(2, 1), sheet.isSpilled(2, 1)]).toEqual([null, false]);
  });

  it('cannot spill over a content', () => {
    const sheet = new Workbook({ sheets: ['A'] }).sheet('A');
    sheet.type(1, 1, '=SEQUENCE(2)');
    sheet.type(2, 1, 'occupé');
    sheet.setComputed(1, 1, 1);
    expect(() => sheet.setComputed(2, 1, 2, { row: 1, column: 1 })).toThrow('content of its own');
  });

  it('is needed where something is computed', () => {
    const sheet = new Workbook({ sheets: ['A'] }).sheet('A');
    expect(() => sheet.setComputed(1, 1, 1)).toThrow('No formula');
  });

  it('loses what it covered when its row is deleted', () => {
    const sheet = new Workbook({ sheets: ['A'] }).sheet('A');
    sheet.type(1, 1, '=SEQUENCE(2)');
    sheet.setComputed(1, 1, 1);
    sheet.setComputed(2, 1, 2, { row: 1, column: 1 });
    sheet.deleteRows(1);
    expect([sheet.value(1, 1), sheet.isSpilled(1, 1), sheet.lastRow]).toEqual([null, false, 0]);
  });
});

describe('a person’s entry', () => {
  it('that a strict validation rejects is refused', () => {
    const sheet = new Workbook({ sheets: ['A'] }).sheet('A');
    sheet.setRule(1, 1, {
      criterion: 'VALUE_IN_LIST',
      values: [['oui', 'non'], true],
      allowInvalid: false,
      helpText: null,
    });
    expect(() => sheet.type(1, 1, 'peut-être')).toThrow('violates the data validation');
    sheet.type(1, 1, 'Oui');
    sheet.type(1, 1, '');
    expect(sheet.value(1, 1)).toBeNull();
  });
});
