// Sorting a range as a person does.
import { describe, expect, it } from 'vitest';
import { Workbook } from '../../../local/model';

const area = { top: 2, left: 1, bottom: 5, right: 3 };

function sheetOf() {
  const sheet = new Workbook({ sheets: ['S'] }).sheet('S');
  sheet.typeRows(1, 1, [
    ['nom', 'vues', 'double'],
    ['zoé', '30', '=B2*2'],
    ['Éva', '10', '=B3*$B$1'],
    ['anna', '', '=Autre!B4'],
    ['bob', '20', '=SUM(B$2:B5)'],
  ]);
  return sheet;
}

const column = (sheet: ReturnType<typeof sheetOf>, c: number) => [2, 3, 4, 5].map((row) => sheet.value(row, c));

describe('sorting', () => {
  it('moves whole lines, blanks last either way', () => {
    const sheet = sheetOf();
    sheet.sort(area, [{ column: 2, ascending: true }]);
    expect(column(sheet, 1)).toEqual(['Éva', 'bob', 'zoé', 'anna']);
    sheet.sort(area, [{ column: 2, ascending: false }]);
    expect(column(sheet, 1)).toEqual(['zoé', 'bob', 'Éva', 'anna']);
    expect(sheet.value(1, 1)).toBe('nom');
  });

  it('compares texts by the alphabet, accents and capitals aside', () => {
    const sheet = sheetOf();
    sheet.sort(area, [{ column: 1, ascending: true }]);
    expect(column(sheet, 1)).toEqual(['anna', 'bob', 'Éva', 'zoé']);
  });

  it('puts numbers before texts, texts before truth values', () => {
    const sheet = sheetOf();
    sheet.setValue(2, 2, true);
    sheet.setValue(3, 2, 'texte');
    sheet.sort(area, [{ column: 2, ascending: true }]);
    expect(column(sheet, 2)).toEqual([20, 'texte', true, null]);
  });

  it('makes relative references follow their line and leaves those with $ alone', () => {
    const sheet = sheetOf();
    sheet.sort(area, [{ column: 2, ascending: true }]);
    expect([2, 3, 4, 5].map((row) => sheet.formula(row, 3))).toEqual([
      '=B2*$B$1',
      '=SUM(B$2:B3)',
      '=B4*2',
      '=Autre!B5',
    ]);
  });

  it('takes notes and looks along', () => {
    const sheet = sheetOf();
    sheet.setNote(2, 1, 'note de zoé');
    sheet.patchStyle({ top: 2, left: 1, bottom: 2, right: 1 }, { fontWeight: 'bold' });
    sheet.sort(area, [{ column: 2, ascending: true }]);
    expect(sheet.note(4, 1)).toBe('note de zoé');
    expect(sheet.style(4, 1).fontWeight).toBe('bold');
    expect(sheet.style(2, 1).fontWeight).toBe('normal');
  });

  it('keeps the order of lines that are equal', () => {
    const sheet = sheetOf();
    for (const row of [2, 3, 4, 5]) sheet.setValue(row, 2, 1);
    sheet.sort(area, [{ column: 2, ascending: false }]);
    expect(column(sheet, 1)).toEqual(['zoé', 'Éva', 'anna', 'bob']);
  });

  it('refuses to go by formulas that nobody has computed', () => {
    expect(() => sheetOf().sort(area, [{ column: 3, ascending: true }])).toThrow('not been computed');
  });

  it('refuses a column outside the range', () => {
    expect(() => sheetOf().sort(area, [{ column: 4, ascending: true }])).toThrow('outside the range');
  });
});
