import { describe, expect, it } from 'vitest';
import { isBlank, isDateCell, isErrorCell } from '../../src/model/cell';

const DATE = { day: '2025-03-18' } as const;
const ERROR = { error: '#N/A' };

describe('a cell', () => {
  it('is blank when it holds nothing; zero, false, a space, an error or a date are something', () => {
    expect([null, undefined, ''].map(isBlank)).toEqual([true, true, true]);
    expect([0, false, ' ', ERROR, DATE].map(isBlank)).toEqual([false, false, false, false, false]);
  });

  it('is a date only when it holds a day', () => {
    expect([DATE, { ...DATE, minute: 90 }].map(isDateCell)).toEqual([true, true]);
    expect([null, '2025-03-18', 45_734, ERROR].map(isDateCell)).toEqual([false, false, false, false]);
  });

  it('is an error only when it holds one', () => {
    expect(isErrorCell(ERROR)).toBe(true);
    expect([null, '#N/A', DATE, 0].map(isErrorCell)).toEqual([false, false, false, false]);
  });
});
