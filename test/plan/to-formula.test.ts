import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expr } from '../../src/catalogue/expr';
import { f } from '../../src/plan/formula';
import { toFormula } from '../../src/plan/to-formula';

/** The formula as text, each metric's cell written [metric]. */
const written = (expr: Expr): string => toFormula(expr, (metric) => f`[${metric}]`).parts.join('');

describe('the formula of an expression', () => {
  it('of one metric is blank where the metric is', () => {
    expect(written('likes')).toBe('IF(COUNT(IFERROR([likes];""))<1;"";IFERROR([likes];""))');
  });

  it('is blank unless every metric has a number, and where a denominator is zero', () => {
    expect(written({ op: '/', args: ['link_clicks', 'impressions'] })).toBe(
      'IF(COUNT(IFERROR([link_clicks];"");IFERROR([impressions];""))<2;"";IFERROR(([link_clicks]/[impressions]);""))',
    );
  });

  it('guards a metric once, however often it stands in it', () => {
    expect(written({ op: '/', args: [{ op: '-', args: ['gain', 'full_cost'] }, 'full_cost'] })).toBe(
      'IF(COUNT(IFERROR([gain];"");IFERROR([full_cost];""))<2;"";IFERROR((([gain]-[full_cost])/[full_cost]);""))',
    );
  });

  it('takes more than two terms from left to right, each operation in its own parentheses', () => {
    expect(written({ op: '/', args: [{ op: '+', args: ['likes', 'comments', 'shares'] }, 'posts', 'followers'] })).toBe(
      'IF(COUNT(IFERROR([likes];"");IFERROR([comments];"");IFERROR([shares];"");IFERROR([posts];"");' +
        'IFERROR([followers];""))<5;"";IFERROR((([likes]+[comments]+[shares])/[posts]/[followers]);""))',
    );
  });

  it('does not sum with a function: SUM would take a blank for zero', () => {
    expect(written({ op: '+', args: ['likes', 'comments'] })).not.toContain('SUM');
  });

  it('of a constant alone is the constant; a calculation with constants is blank where it divides by zero', () => {
    expect(written(1000)).toBe('1000');
    expect(written({ op: '/', args: [0, 0] })).toBe('IFERROR((0/0);"")');
  });

  it('keeps the references that it is given', () => {
    const ref = { at: 'own-row', column: 'value' } as const;
    const { parts } = toFormula('likes', () => f`${ref}`);
    expect(parts.filter((part) => part === ref)).toHaveLength(2);
  });
});

describe('a constant in a formula', () => {
  it.each([
    [1000, '1000'],
    [0, '0'],
    [-3, '(-3)'],
    [0.15, '(15/100)'],
    [0.07, '(7/100)'],
    [-0.5, '(-5/10)'],
    [1.25, '(125/100)'],
    [0.000001, '(1/1000000)'],
  ])('%d is written %s, without a decimal mark', (constant, text) => {
    expect(written(constant)).toBe(text);
  });

  it('is never rounded: what cannot be written exactly is refused', () => {
    expect(() => written(1 / 3)).toThrow(RangeError);
    expect(() => written(1e-11)).toThrow(RangeError);
    expect(() => written(Number.NaN)).toThrow(RangeError);
    expect(() => written(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });

  it('is the very number again when the division is done', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
        const constant = Number(`${digits}e-${decimals}`);
        const text = written(constant);
        expect(text).toMatch(/^\(?-?\d+(\/10+)?\)?$/);
        const [numerator, denominator = '1'] = text.replace(/[()]/g, '').split('/');
        expect(Number(numerator) / Number(denominator)).toBe(constant);
      }),
    );
  });
});
