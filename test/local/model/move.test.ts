// Cells cut out and put elsewhere, as in Google Sheets: references follow them.
import { describe, expect, it } from 'vitest';
import { Workbook } from '../../../local/model';
import { putState } from '../../../local/model/cell-state';
import { movedCells } from '../../../local/model/move';

interface Cut {
  readonly to?: string;
  readonly top: number;
  readonly left: number;
}

/** Two sheets, what is typed in A1 to B2 of the first one, and a formula in D4 of each. */
function cutBlock(formula: string, { to = 'Un', top, left }: Cut) {
  const workbook = new Workbook({ sheets: ['Un', 'Deux'] });
  const un = workbook.sheet('Un');
  const deux = workbook.sheet('Deux');
  un.setValue(1, 1, 7);
  un.setFormula(1, 2, '=A1*C9');
  un.setFormula(2, 2, '=SUM($A$1:B1)');
  un.setNote(1, 1, 'seven');
  un.patchStyle({ top: 1, left: 1, bottom: 1, right: 1 }, { fontWeight: 'bold' });
  un.setFormula(4, 4, formula);
  deux.setFormula(4, 4, '=Un!A1+A1');
  const rect = { top: 1, left: 1, bottom: 2, right: 2 };
  for (const { sheet, row, column, state } of movedCells(un, rect, workbook.sheet(to), top, left))
    putState(sheet, row, column, state);
  return { un, deux };
}

describe('cells that are cut and pasted', () => {
  it('take their content, looks and notes along and leave blank cells', () => {
    const { un } = cutBlock('=1', { top: 10, left: 3 });
    expect([un.value(10, 3), un.note(10, 3), un.style(10, 3).fontWeight]).toEqual([7, 'seven', 'bold']);
    expect([un.value(1, 1), un.note(1, 1), un.style(1, 1).fontWeight, un.formula(2, 2)]).toEqual([
      null,
      '',
      'normal',
      null,
    ]);
  });

  it('keep the cells that their formulas read, those that moved with them included', () => {
    const { un } = cutBlock('=1', { top: 10, left: 3 });
    expect([un.formula(10, 4), un.formula(11, 4)]).toEqual(['=C10*C9', '=SUM($C$10:D10)']);
  });

  it.each([
    ['=A1+$B$2', '=C10+$D$11'],
    ['=SUM(A1:B2)', '=SUM(C10:D11)'],
    ['=SUM(A1:A3)', '=SUM(A1:A3)'],
    ['=SUM(A:A)', '=SUM(A:A)'],
    ['="A1"&Un!A1', '="A1"&Un!C10'],
    ['=Deux!A1', '=Deux!A1'],
  ])('are followed by %s, which reads %s', (before, after) => {
    expect(cutBlock(before, { top: 10, left: 3 }).un.formula(4, 4)).toBe(after);
  });

  it('are followed from sheet to sheet', () => {
    const { un, deux } = cutBlock('=A1+C9', { to: 'Deux', top: 1, left: 1 });
    expect(un.formula(4, 4)).toBe('=Deux!A1+C9');
    expect(deux.formula(4, 4)).toBe('=Deux!A1+A1');
    expect([deux.formula(1, 2), deux.formula(2, 2)]).toEqual(['=A1*Un!C9', '=SUM($A$1:B1)']);
  });

  it('may come to lie over a part of where they were', () => {
    const { un } = cutBlock('=A1', { top: 2, left: 1 });
    expect([un.value(1, 1), un.value(2, 1), un.formula(2, 2), un.formula(3, 2), un.formula(4, 4)]).toEqual([
      null,
      7,
      '=A2*C9',
      '=SUM($A$2:B2)',
      '=A2',
    ]);
  });
});
