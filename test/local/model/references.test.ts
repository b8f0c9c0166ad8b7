// What inserting, deleting, renaming and sorting make of the references in formulas.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Workbook } from '../../../local/model';

const book = (...sheets: string[]) => new Workbook({ sheets });

/** The formula in A1 of the first sheet after something was done to a sheet. */
function reads(
  formula: string,
  act: (workbook: Workbook) => void,
  sheets: string[] = ['Un', 'Données'],
): string | null {
  const workbook = book(...sheets);
  const first = workbook.sheets[0];
  first?.setFormula(1, 1, formula);
  act(workbook);
  return first?.formula(1, 1) ?? null;
}

describe('inserting rows', () => {
  const insert = (formula: string) => reads(formula, (w) => w.sheet('Un').insertRows(5, 2));

  it.each([
    ['=A4', '=A4'],
    ['=A5', '=A7'],
    ['=$A$5+B6', '=$A$7+B8'],
    ['=SUM(A4:A5)', '=SUM(A4:A7)'],
    ['=SUM(A5:A9)', '=SUM(A7:A11)'],
    ['=SUM(A2:A4)', '=SUM(A2:A4)'],
    ['=SUM(A:B)', '=SUM(A:B)'],
    ['=SUM(4:6)', '=SUM(4:8)'],
    ['=SUM(B2:B)', '=SUM(B2:B)'],
    ['=SUM(B5:B)', '=SUM(B7:B)'],
    ['=SUM(C6:7)', '=SUM(C8:9)'],
    ['="A5"&A5', '="A5"&A7'],
    ['=Données!A5+Un!A5', '=Données!A5+Un!A7'],
    [
      '=IFERROR(INDEX(\'Un\'!$H:$H;MATCH(J$5&"|x";\'Un\'!$A$1:$A$9;0));"")',
      '=IFERROR(INDEX(\'Un\'!$H:$H;MATCH(J$7&"|x";\'Un\'!$A$1:$A$11;0));"")',
    ],
    ['=Un!$E$4:INDEX(Un!$E:$E;ROWS(Un!$E:$E))', '=Un!$E$4:INDEX(Un!$E:$E;ROWS(Un!$E:$E))'],
    ['=LET(x;A6;x+1,5)', '=LET(x;A8;x+1,5)'],
  ])('makes %s read %s', (before, expected) => {
    expect(insert(before)).toBe(expected);
  });

  it('moves references in other sheets, whatever their quotes and accents', () => {
    const workbook = book('Un', "L'été 2025");
    workbook.sheet('Un').setFormula(1, 1, "='L''été 2025'!B7*2");
    workbook.sheet("L'été 2025").insertRows(1);
    expect(workbook.sheet('Un').formula(1, 1)).toBe("='L''été 2025'!B8*2");
  });
});

describe('deleting rows', () => {
  it.each([
    ['=A4', '=A4'],
    ['=A5', '=#REF!'],
    ['=A8', '=A6'],
    ['=SUM(A4:A6)', '=SUM(A4)'],
    ['=SUM(A5:A6)', '=SUM(#REF!)'],
    ['=SUM(A6:A9)', '=SUM(A5:A7)'],
    ['=SUM(A1:A9)', '=SUM(A1:A7)'],
    ['=SUM(B6:B)', '=SUM(B5:B)'],
    ['=Un!A5+Données!A5', '=#REF!+Données!A5'],
  ])('makes %s read %s', (before, expected) => {
    expect(reads(before, (w) => w.sheet('Un').deleteRows(5, 2))).toBe(expected);
  });
});

describe('inserting and deleting columns', () => {
  it('moves columns as rows', () => {
    expect(reads('=SUM(B1:D4)+C:C+$C$1+A:Z', (w) => w.sheet('Un').insertColumns(3))).toBe('=SUM(B1:E4)+D:D+$D$1+A:AA');
    expect(reads('=B1+C1+SUM(B:D)', (w) => w.sheet('Un').deleteColumns(3))).toBe('=B1+#REF!+SUM(B:C)');
  });
});

describe('sheets in formulas', () => {
  it('follow a new title, quoted where it needs to be', () => {
    expect(reads('=Données!A1+SUM(données!B:B)', (w) => w.rename(w.sheet('Données'), 'Mars 2025'))).toBe(
      "='Mars 2025'!A1+SUM('Mars 2025'!B:B)",
    );
    expect(reads("='Mars 2025'!A1", (w) => w.rename(w.sheet('Mars 2025'), 'Été'), ['Un', 'Mars 2025'])).toBe('=Été!A1');
    expect(reads('=Données!A1', (w) => w.rename(w.sheet('Données'), "L'an"))).toBe("='L''an'!A1");
    expect(reads('=Données!A1', (w) => w.rename(w.sheet('Données'), 'Q1'))).toBe("='Q1'!A1");
  });

  it('become #REF! when deleted', () => {
    expect(reads('=Données!A1+A1', (w) => w.delete(w.sheet('Données')))).toBe('=#REF!+A1');
  });

  it('are not mistaken for texts of the same look', () => {
    expect(reads('="Données!A1"', (w) => w.rename(w.sheet('Données'), 'X'))).toBe('="Données!A1"');
  });
});

describe('any formula', () => {
  const cell = fc.record({
    column: fc.integer({ min: 1, max: 20 }),
    row: fc.integer({ min: 1, max: 40 }),
    fixed: fc.constantFrom('', '$'),
  });
  const text = (c: { column: number; row: number; fixed: string }, shift = 0) =>
    `${c.fixed}${String.fromCharCode(64 + c.column)}${c.fixed}${c.row + shift}`;

  it('reads as before once what was inserted is deleted again', () => {
    fc.assert(
      fc.property(cell, cell, fc.integer({ min: 1, max: 45 }), fc.integer({ min: 1, max: 5 }), (a, b, at, count) => {
        const formula = `=${text(a)}+SUM(${text({ ...a, row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) })}:${text({ ...a, row: Math.max(a.row, b.row) + 1, column: Math.max(a.column, b.column) + 1 })})`;
        const workbook = book('Un', 'Autre');
        workbook.sheet('Autre').setFormula(1, 1, formula.replace(/([$]?[A-Z][$]?\d)/, 'Un!$1'));
        const before = workbook.sheet('Autre').formula(1, 1);
        workbook.sheet('Un').insertRows(at, count);
        workbook.sheet('Un').deleteRows(at, count);
        expect(workbook.sheet('Autre').formula(1, 1)).toBe(before);
      }),
    );
  });

  it('points at the same cell after rows came in before it', () => {
    fc.assert(
      fc.property(cell, fc.integer({ min: 1, max: 45 }), fc.integer({ min: 1, max: 5 }), (c, at, count) => {
        const workbook = book('Un', 'Autre');
        workbook.sheet('Autre').setFormula(1, 1, `=Un!${text(c)}`);
        workbook.sheet('Un').insertRows(at, count);
        expect(workbook.sheet('Autre').formula(1, 1)).toBe(`=Un!${text(c, c.row >= at ? count : 0)}`);
      }),
    );
  });
});
