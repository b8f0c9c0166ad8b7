// Conditional formats: which look a cell takes from the rules of its sheet.
import { describe, expect, it } from 'vitest';
import { type ConditionalRule, type Sheet, type Value, Workbook } from '../../../local/model';
import { Aside } from '../../../local/preview/look/aside';
import { Conditional } from '../../../local/preview/look/conditional';

const RED = '#ff0000';
const whole = [{ top: 1, left: 1, bottom: 9, right: 2 }];

function lookOf(rules: readonly Partial<ConditionalRule>[], values: readonly Value[]) {
  const workbook = new Workbook();
  const sheet: Sheet = workbook.active;
  values.forEach((value, at) => {
    sheet.setValue(1 + at, 1, value);
  });
  for (const rule of rules) sheet.addConditionalRule({ ranges: whole, ...rule } as ConditionalRule);
  const conditional = new Conditional(sheet, () => new Aside(workbook, 0));
  return (row: number, column = 1) => conditional.styleAt(row, column);
}

const when = (criterion: string, ...values: (string | number)[]): Partial<ConditionalRule> => ({
  condition: { kind: 'boolean', criterion, values, format: { background: RED, bold: true } },
});

describe('a conditional format', () => {
  it('dresses the cells that satisfy it and leaves the others alone', () => {
    const at = lookOf([when('NUMBER_GREATER_THAN', 10)], [10, 11, '11']);
    expect([1, 2, 3].map((row) => at(row).background)).toEqual(['#ffffff', RED, '#ffffff']);
    expect(at(2).fontWeight).toBe('bold');
  });

  it('takes an empty cell for no number: it is neither smaller nor greater', () => {
    const at = lookOf([when('NUMBER_LESS_THAN', 10)], [null]);
    expect(at(1).background).toBe('#ffffff');
  });

  it('tells empty from filled cells', () => {
    const at = lookOf([when('CELL_EMPTY')], [null, 0]);
    expect([at(1).background, at(2).background]).toEqual([RED, '#ffffff']);
  });

  it('compares texts whatever their case', () => {
    const at = lookOf([when('TEXT_CONTAINS', 'attein')], ['Atteint', 'manqué']);
    expect([at(1).background, at(2).background]).toEqual([RED, '#ffffff']);
  });

  it('moves the references of a formula with the cell, but those that are fixed', () => {
    const at = lookOf([when('CUSTOM_FORMULA', '=$A1>2')], [1, 2, 3]);
    expect([2, 3].map((row) => at(row, 2).background)).toEqual(['#ffffff', RED]);
  });

  it('lets the first rule decide where two say something of the same', () => {
    const blue: Partial<ConditionalRule> = {
      condition: {
        kind: 'boolean',
        criterion: 'NUMBER_GREATER_THAN',
        values: [0],
        format: { background: '#0000ff', italic: true },
      },
    };
    const at = lookOf([when('NUMBER_GREATER_THAN', 10), blue], [11]);
    expect(at(1)).toMatchObject({ background: RED, fontWeight: 'bold', fontStyle: 'italic' });
  });

  it('lays a colour scale from the smallest to the greatest number', () => {
    const point = (color: string) => ({ color, type: null, value: '' });
    const scale: Partial<ConditionalRule> = {
      condition: { kind: 'gradient', min: point('#000000'), mid: null, max: point('#ffffff') },
    };
    const at = lookOf([scale], [0, 5, 10, 'x']);
    expect([1, 2, 3].map((row) => at(row).background)).toEqual(['#000000', '#808080', '#ffffff']);
    expect(at(4).background).toBe('#ffffff');
  });

  it('puts the middle of a colour scale where its percentile says', () => {
    const end = (color: string) => ({ color, type: null, value: '' });
    const mid = { color: '#ff0000', type: 'PERCENTILE', value: '50' };
    const at = lookOf(
      [{ condition: { kind: 'gradient', min: end('#000000'), mid, max: end('#ffffff') } }],
      [0, 1, 100],
    );
    expect(at(2).background).toBe('#ff0000');
  });
});
