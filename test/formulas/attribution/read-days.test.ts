// Days before the conversion, in the shape of the path.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDays } from '../../../src/formulas/attribution/read-days';

const text = (cell: unknown, touches: number) => readDays([cell], 'text', touches, 'F');
const cells = (row: readonly unknown[], touches: number) => readDays(row, 'cells', touches, 'F');
const place = { name: 'F', argument: 'days' };

describe('Days beside a path in one cell', () => {
  it.each([
    ['14 > 7 > 0', [14, 7, 0]],
    ['14|7|0', [14, 7, 0]],
    ['1,5 > 0,25', [1.5, 0.25]],
    ['1.5 > 0.25', [1.5, 0.25]],
    ['0', [0]],
    [3.5, [3.5]],
    ['7 > 7', [7, 7]],
    ['1 > 1.15740740740741E-05', [1, 0.0000115740740740741]],
  ])('are read: %s', (cell, days) => {
    expect(text(cell, days.length)).toEqual(days);
  });

  it('take a mark before three digits for that of decimals: 117 hours are 4.875 days', () => {
    expect(text('4.875 > 2,125', 2)).toEqual([4.875, 2.125]);
  });

  it.each([
    ['14 > 7', 3, 2],
    ['14 > 7', 1, 2],
    [14, 2, 1],
    ['', 2, 0],
  ])('must be as many as the touches: %s', (cell, touches, days) => {
    expect(text(cell, touches)).toEqual({ code: 'days-unlike-path', name: 'F', touches, days });
  });

  it('may not rise, for the oldest touch comes first', () => {
    expect(text('0 > 7', 2)).toEqual({ code: 'days-rising', name: 'F' });
  });

  it('must be numbers of zero or more', () => {
    expect(text('7 > soon', 2)).toEqual({ code: 'not-a-number', ...place, given: 'soon' });
    expect(text('7 > ', 2)).toEqual({ code: 'blank-value', ...place });
    expect(text('50 % > 0', 2)).toEqual({ code: 'not-a-number', ...place, given: '50 %' });
    expect(text('7 > -1', 2)).toEqual({ code: 'negative-value', ...place });
    expect(text(-1, 1)).toEqual({ code: 'negative-value', ...place });
    expect(text('7 > 3 | 0', 3)).toEqual({ code: 'mixed-separators', name: 'F' });
    expect(text('#REF!', 1)).toEqual({ code: 'error-cell', ...place, given: '#REF!' });
    expect(text(true, 1)).toEqual({ code: 'boolean-for-number', ...place });
  });

  it('come back as they were written, whatever the number of hours', () => {
    const hours = fc.array(fc.integer({ min: 0, max: 2400 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(hours, fc.boolean(), (given, comma) => {
        const days = given.map((h) => h / 24).sort((a, b) => b - a);
        const written = days.map(String).map((day) => (comma ? day.replace('.', ',') : day));
        expect(text(written.join(' > '), days.length)).toEqual(days);
      }),
    );
  });
});

describe('Days beside one touch per cell', () => {
  it('are one per cell, the blank ones at the end left out', () => {
    expect(cells([14, '7,5', 0, '', ''], 3)).toEqual([14, 7.5, 0]);
  });

  it('must be as many as the touches', () => {
    expect(cells([14, '', 0], 3)).toEqual({ code: 'days-unlike-path', name: 'F', touches: 3, days: 2 });
    expect(cells(['14 > 7'], 2)).toEqual({ code: 'days-unlike-path', name: 'F', touches: 2, days: 1 });
  });
});
