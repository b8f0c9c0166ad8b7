// What =SPARKLINE(…) is to draw, read from its formula.
import { describe, expect, it } from 'vitest';
import { Workbook } from '../../../local/model';
import { Aside } from '../../../local/preview/look/aside';
import { drawingAt } from '../../../local/preview/look/drawn-formula';

function drawing(formula: string, locale = 'fr_FR') {
  const workbook = new Workbook({ locale });
  const sheet = workbook.active;
  [3, 1, 2].forEach((value, at) => {
    sheet.setValue(1 + at, 1, value);
  });
  sheet.setValue(1, 3, 'charttype');
  sheet.setValue(1, 4, 'column');
  sheet.setFormula(9, 9, formula);
  return drawingAt(sheet, 9, 9, () => new Aside(workbook, 0));
}

describe('a formula that draws', () => {
  it('gives the values of the range that it names', () => {
    expect(drawing('=SPARKLINE(A1:A3)')).toEqual({ data: [[3], [1], [2]], options: [] });
  });

  it('takes its options from a range of two columns', () => {
    expect(drawing('=SPARKLINE(A1:A3;C1:D1)')?.options).toEqual([['charttype', 'column']]);
  });

  it('takes them from an array that is written in it, in either writing', () => {
    const options = [
      ['charttype', 'bar'],
      ['max', 40],
    ];
    expect(drawing('=SPARKLINE(A1:A3;{"charttype"\\"bar";"max"\\40})')?.options).toEqual(options);
    expect(drawing('=SPARKLINE(A1:A3,{"charttype","bar";"max",40})', 'en_US')?.options).toEqual(options);
  });

  it('is nothing where another function stands, or none', () => {
    expect(drawing('=SUM(A1:A3)')).toBeNull();
    expect(drawing('=1+SPARKLINE(A1:A3)')).toBeNull();
  });
});
