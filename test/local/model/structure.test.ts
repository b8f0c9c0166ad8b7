// What moves with the cells when rows and columns come and go.
import { describe, expect, it } from 'vitest';
import { type DataRule, type Sheet, Workbook } from '../../../local/model';

const list: DataRule = {
  criterion: 'VALUE_IN_LIST',
  values: [['oui', 'non'], true],
  allowInvalid: true,
  helpText: null,
};
const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

function filledSheet(): Sheet {
  const sheet = new Workbook({ sheets: ['S'] }).sheet('S');
  for (let row = 1; row <= 10; row++) sheet.setValue(row, 2, `ligne ${row}`);
  return sheet;
}

describe('rows that come in', () => {
  it('push values, notes, validations, hidden rows, heights and styles down', () => {
    const sheet = filledSheet();
    sheet.setNote(6, 2, 'à vérifier');
    sheet.setRule(6, 3, list);
    sheet.hideRows(6);
    sheet.rows.setSize(6, 1, 40);
    sheet.patchStyle(at(6, 2), { fontWeight: 'bold' });
    sheet.insertRows(4, 3);
    expect(sheet.value(3, 2)).toBe('ligne 3');
    expect([4, 5, 6].map((row) => sheet.value(row, 2))).toEqual([null, null, null]);
    expect(sheet.value(9, 2)).toBe('ligne 6');
    expect(sheet.note(9, 2)).toBe('à vérifier');
    expect(sheet.note(6, 2)).toBe('');
    expect(sheet.rule(9, 3)).toEqual(list);
    expect(sheet.rowHidden(9)).toBe(true);
    expect(sheet.rowHidden(6)).toBe(false);
    expect(sheet.rows.size(9)).toBe(40);
    expect(sheet.style(9, 2).fontWeight).toBe('bold');
    expect(sheet.maxRows).toBe(1003);
    expect(sheet.lastRow).toBe(13);
  });

  it('take the look of the row before them, and a validation that stands on both sides', () => {
    const sheet = filledSheet();
    sheet.setRules(at(2, 3, 6, 3), list);
    sheet.patchStyle(at(3, 2), { background: '#ffeecc' });
    sheet.insertRows(4);
    expect(sheet.style(4, 2).background).toBe('#ffeecc');
    expect(sheet.rule(4, 3)).toEqual(list);
    sheet.insertRows(2);
    expect(sheet.rule(2, 3)).toBeNull();
  });

  it('widen conditional formats, filters, bandings and protected ranges that they come into', () => {
    const sheet = filledSheet();
    sheet.addConditionalRule({
      ranges: [at(2, 1, 5, 2), at(8, 1, 9, 1)],
      condition: { kind: 'boolean', criterion: 'CUSTOM_FORMULA', values: ['=$B2="ligne 4"'], format: { bold: true } },
    });
    sheet.setFilter(at(1, 1, 10, 3));
    sheet.bandings.push({ rect: at(4, 1, 6, 2), headerColor: null, firstColor: '#ffffff', secondColor: '#eeeeee' });
    sheet.protect(at(1, 1, 2, 2));
    sheet.insertRows(4, 2);
    expect(sheet.conditionalRules[0]?.ranges).toEqual([at(2, 1, 7, 2), at(10, 1, 11, 1)]);
    expect(sheet.conditionalRules[0]?.condition).toMatchObject({ values: ['=$B2="ligne 4"'] });
    expect(sheet.filter?.rect).toEqual(at(1, 1, 12, 3));
    expect(sheet.bandings[0]?.rect).toEqual(at(6, 1, 8, 2));
    expect(sheet.protections[0]?.rect).toEqual(at(1, 1, 2, 2));
  });

  it('move the ranges and anchors of charts, in other sheets too', () => {
    const workbook = new Workbook({ sheets: ['Données', 'Vue'] });
    const data = workbook.sheet('Données');
    const chart = {
      type: 'LINE',
      ranges: [{ sheetId: data.id, rect: at(2, 1, 5, 2) }],
      anchor: { row: 4, column: 4, offsetX: 0, offsetY: 0 },
      options: new Map(),
      numHeaders: 1,
      mergeStrategy: 'MERGE_COLUMNS',
      transpose: false,
      hiddenDimensionStrategy: 'IGNORE_BOTH',
    };
    data.addChart(chart);
    workbook.sheet('Vue').addChart({ ...chart, anchor: { ...chart.anchor } });
    data.insertRows(3, 2);
    expect(data.charts[0]).toMatchObject({ ranges: [{ rect: at(2, 1, 7, 2) }], anchor: { row: 6, column: 4 } });
    expect(workbook.sheet('Vue').charts[0]).toMatchObject({ ranges: [{ rect: at(2, 1, 7, 2) }], anchor: { row: 4 } });
    data.deleteRows(1, 500);
    expect(data.charts[0]?.ranges).toEqual([]);
  });

  it('move the ranges that validations look values up in, and formulas inside rules', () => {
    const workbook = new Workbook({ sheets: ['Listes', 'Saisies'] });
    const lists = workbook.sheet('Listes');
    const entry = workbook.sheet('Saisies');
    entry.setRule(1, 1, {
      ...list,
      criterion: 'VALUE_IN_RANGE',
      values: [{ sheetId: lists.id, rect: at(2, 1, 4, 1) }, true],
    });
    entry.setRule(2, 1, { ...list, criterion: 'CUSTOM_FORMULA', values: ['=Listes!A3>0'] });
    lists.insertRows(3);
    expect(entry.rule(1, 1)?.values[0]).toMatchObject({ rect: at(2, 1, 5, 1) });
    expect(entry.rule(2, 1)?.values).toEqual(['=Listes!A4>0']);
  });

  it('keep a frozen header frozen', () => {
    const sheet = filledSheet();
    sheet.rows.frozen = 2;
    sheet.insertRows(2);
    expect(sheet.frozenRows).toBe(3);
    sheet.insertRows(4);
    expect(sheet.frozenRows).toBe(3);
    sheet.deleteRows(1, 2);
    expect(sheet.frozenRows).toBe(1);
  });
});

describe('rows and columns that go', () => {
  it('take away what lay wholly in them', () => {
    const sheet = filledSheet();
    sheet.setFilter(at(4, 1, 6, 2));
    sheet.protect(at(5, 1));
    sheet.addConditionalRule({
      ranges: [at(4, 1, 5, 1)],
      condition: { kind: 'boolean', criterion: 'CELL_EMPTY', values: [], format: {} },
    });
    sheet.deleteRows(4, 3);
    expect(sheet.value(4, 2)).toBe('ligne 7');
    expect(sheet.filter).toBeNull();
    expect(sheet.protections).toEqual([]);
    expect(sheet.conditionalRules).toEqual([]);
  });

  it('move columns with all that belongs to them', () => {
    const sheet = filledSheet();
    sheet.columns.setSize(2, 1, 250);
    sheet.setNote(1, 2, 'n');
    sheet.hideColumns(2);
    sheet.insertColumns(1);
    expect([sheet.value(1, 3), sheet.note(1, 3), sheet.columnWidth(3), sheet.columnHidden(3)]).toEqual([
      'ligne 1',
      'n',
      250,
      true,
    ]);
    sheet.deleteColumns(1, 2);
    expect([sheet.value(1, 1), sheet.columnWidth(1)]).toEqual(['ligne 1', 250]);
  });

  it('cannot be all of them', () => {
    const sheet = filledSheet();
    expect(() => sheet.deleteRows(1, 1000)).toThrow("can't delete all the rows");
    expect(() => sheet.deleteColumns(1, 26)).toThrow("can't delete all the rows or columns");
  });

  it('cannot be all that is not frozen', () => {
    const sheet = filledSheet();
    sheet.rows.frozen = 1;
    expect(() => sheet.deleteRows(2, 999)).toThrow('not possible to delete all non-frozen rows');
    expect(sheet.value(2, 2)).toBe('ligne 2');
  });

  it('must exist', () => {
    const sheet = filledSheet();
    expect(() => sheet.deleteRows(1000, 2)).toThrow('out of bounds');
    expect(() => sheet.deleteRows(0, 1)).toThrow('out of bounds');
    expect(() => sheet.insertRows(1002)).toThrow('out of bounds');
    sheet.insertRows(1001);
    expect(sheet.maxRows).toBe(1001);
  });
});
