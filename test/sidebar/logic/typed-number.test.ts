// Numbers as people type them: both marks are understood, what can be read in two ways is not guessed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTyped, writeTyped } from '../../../src/sidebar/logic/typed-number';

const value = (typed: string): number | string => {
  const read = readTyped(typed);
  return read.kind === 'number' ? read.value : read.kind;
};

describe('a typed number', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['28,5', 28.5],
    ['28.50', 28.5],
    ['1234', 1234],
    ['1234,567', 1234.567],
    ['1 234,50', 1234.5],
    ['12\u202f400', 12_400],
    ['1\u00a0234\u00a0567,8', 1_234_567.8],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1,234,567', 1_234_567],
    ['0,125', 0.125],
    ['1500 €', 1500],
    ['45 %', 45],
    ['  7 ', 7],
  ])('%j is %d', (typed, expected) => {
    expect(value(typed)).toBe(expected);
  });

  it.each(['1,234', '1.234', '12,400', '999.000'])('%j can be read in two ways', (typed) => {
    expect(value(typed)).toBe('ambiguous');
  });

  it.each(['abc', '12 34', '1,2,3', '1.23.4', '1e5', '12,', ',5', '1 234 5', '€', '--3', '1,234,5'])(
    '%j is no number',
    (typed) => {
      expect(value(typed)).toBe('invalid');
    },
  );

  it('below zero is told apart from what is no number', () => {
    expect([value('-5'), value('−1 000,50'), value('-x')]).toEqual(['negative', 'negative', 'invalid']);
  });

  it('left out is blank, not zero', () => {
    expect([value(''), value('   ')]).toEqual(['blank', 'blank']);
  });
});

describe('a number put back in its field', () => {
  it('has the decimal mark of the language and no grouping', () => {
    expect(writeTyped(12_400.5, 'fr')).toBe('12400,5');
    expect(writeTyped(12_400.5, 'en')).toBe('12400.5');
    expect(writeTyped(1.234, 'fr')).toBe('1,2340');
  });

  it('is read as the same number again', () => {
    const amounts = fc.integer({ min: 0, max: 1e9 }).map((n) => n / 1000);
    fc.assert(
      fc.property(amounts, fc.constantFrom('fr' as const, 'en' as const), (amount, language) => {
        expect(value(writeTyped(amount, language))).toBe(amount);
      }),
    );
  });
});
