// How the probe says what it saw, and when that is what was assumed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tell, throwsOr } from '../../../local/probe/tell';
import { noAnswer, verdict, WAITING } from '../../../local/probe/verdict';

describe('a value in words', () => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    ['', 'empty text'],
    ['#N/A', 'text "#N/A"'],
    [0.1, 'number 0.1'],
    [Number.NaN, 'number NaN'],
    [false, 'false'],
    [new Date(0), 'date'],
    [new Error('#N/A'), 'error object "#N/A"'],
    [[1, 'a'], 'list of 2: number 1, text "a"'],
    [[['', 2]], 'table 1 x 2: empty text, number 2'],
  ])('%j is %s', (value, words) => {
    expect(tell(value)).toBe(words);
  });

  it('never begins as a formula does', () => {
    fc.assert(fc.property(fc.anything(), (value) => !/^[=+\-@'\t\r]/.test(tell(value))));
  });

  it('an error thrown is an answer of its own', () => {
    const refuse = (): string => {
      throw new Error('no');
    };
    expect([throwsOr(refuse), throwsOr(() => 'fine')]).toEqual(['throws', 'fine']);
  });
});

describe('the comparison', () => {
  it.each([
    ['kept', 'kept', 'yes'],
    ['kept', 'swallowed', 'no'],
    [null, 'number 3', 'looked'],
    ['kept', '', ''],
    ['kept', WAITING, ''],
    ['kept', noAnswer('not implemented here'), 'no answer'],
    [null, noAnswer('not implemented here'), 'no answer'],
    ['at least 1000', '1000 rows', 'yes'],
    ['at least 1000', '999 rows', 'no'],
    ['at least 1000', 'nothing', 'no'],
  ])('assumed %s, seen %s: %s', (assumed, seen, word) => {
    expect(verdict(assumed, seen)).toBe(word);
  });
});
