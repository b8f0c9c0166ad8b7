// What the person may take back and do again.
import { describe, expect, it } from 'vitest';
import { type Sheet, Workbook } from '../../../local/model';
import { Edits } from '../../../local/preview/run/edits';

const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

function typed(): { sheet: Sheet; edits: Edits; type: (row: number, column: number, text: string) => void } {
  const { active: sheet } = new Workbook({ locale: 'fr_FR' });
  const edits = new Edits();
  const type = (row: number, column: number, text: string) =>
    edits.record([{ sheet, rect: cell(row, column) }], () => sheet.type(row, column, text));
  return { sheet, edits, type };
}

describe('an edit', () => {
  it('is taken back with its number format and done again', () => {
    const { sheet, edits, type } = typed();
    type(1, 1, 'avant');
    type(1, 1, '12,5 %');
    edits.undo();
    expect([sheet.value(1, 1), sheet.style(1, 1).numberFormat]).toEqual(['avant', 'General']);
    edits.redo();
    expect([sheet.value(1, 1), sheet.style(1, 1).numberFormat]).toEqual([0.125, '0.00%']);
    expect(edits.redo()).toBeNull();
  });

  it('brings a formula back, not what it gave', () => {
    const { sheet, edits, type } = typed();
    type(2, 2, '=A1*2');
    sheet.setComputed(2, 2, 10);
    type(2, 2, '7');
    const where = edits.undo();
    expect([sheet.formula(2, 2), where?.rect]).toEqual(['=A1*2', cell(2, 2)]);
    edits.undo();
    expect([sheet.formula(2, 2), sheet.value(2, 2), edits.undo()]).toEqual([null, null, null]);
  });

  it('that changes nothing leaves nothing to take back', () => {
    const { edits, type } = typed();
    type(1, 1, '');
    expect(edits.undo()).toBeNull();
  });

  it('made after one was taken back replaces it', () => {
    const { sheet, edits, type } = typed();
    type(1, 1, 'a');
    edits.undo();
    type(1, 2, 'b');
    expect([edits.redo(), sheet.value(1, 1), sheet.value(1, 2)]).toEqual([null, null, 'b']);
  });

  it('that stops half-way is taken back as far as it went', () => {
    const { sheet, edits } = typed();
    const half = () =>
      edits.record([{ sheet, rect: { top: 1, left: 1, bottom: 2, right: 1 } }], () => {
        sheet.setValue(1, 1, 'kept');
        throw new Error('no further');
      });
    expect(half).toThrow('no further');
    edits.undo();
    expect(sheet.value(1, 1)).toBeNull();
  });

  it('of more cells than can be kept is carried out, and nothing before it is taken back over it', () => {
    const { sheet, edits, type } = typed();
    type(1, 1, 'before');
    edits.record([{ sheet, rect: { top: 1, left: 1, bottom: 50_000, right: 3 } }], () => sheet.setValue(1, 1, 'after'));
    expect([edits.undo(), sheet.value(1, 1)]).toEqual([null, 'after']);
  });

  it('leaves what a result spills to the formula that spills it', () => {
    const { sheet, edits, type } = typed();
    type(1, 1, '=SEQUENCE(2)');
    sheet.setComputed(1, 1, 1);
    sheet.setComputed(2, 1, 2, { row: 1, column: 1 });
    type(2, 1, 'in the way');
    edits.undo();
    expect([sheet.formula(1, 1), sheet.value(2, 1)]).toEqual(['=SEQUENCE(2)', null]);
  });
});
