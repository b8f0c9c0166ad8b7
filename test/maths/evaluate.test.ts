// An expression over figures gives a figure; what is missing stays missing, with its reason.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expr } from '../../src/catalogue/expr';
import { evaluate } from '../../src/maths/evaluate';
import type { Figure } from '../../src/model/figure';

const value = (n: number, days = 30, rows = 4): Figure => ({ kind: 'value', value: n, days, rows });
const missing = (why: Extract<Figure, { kind: 'missing' }>['why']): Figure => ({ kind: 'missing', why });
const RATE: Expr = { op: '/', args: [{ op: '+', args: ['likes', 'comments'] }, 'views'] };

describe('An expression', () => {
  it('adds, subtracts, multiplies and divides from left to right', () => {
    const figures = { likes: value(7), comments: value(2), shares: value(3) };
    const of = (op: '+' | '-' | '*' | '/') => evaluate({ op, args: ['likes', 'comments', 'shares'] }, figures);
    expect(of('+')).toMatchObject({ value: 12 });
    expect(of('-')).toMatchObject({ value: 2 });
    expect(of('*')).toMatchObject({ value: 42 });
    expect(of('/')).toMatchObject({ value: 7 / 2 / 3 });
  });

  it('pools the posts behind a rate instead of averaging their rates: 110 of 6,500 is 1.69 %, not 5.5 %', () => {
    const pooled = evaluate(
      { op: '/', args: ['engagements', 'impressions'] },
      { engagements: value(110), impressions: value(6500) },
    );
    expect(pooled).toMatchObject({ value: expect.closeTo(0.016923076923, 12) });
  });

  it('covers as many days as its least covered part and as many rows as its largest', () => {
    const figures = { likes: value(1, 30, 12), comments: value(1, 28, 9), views: value(4, 31, 10) };
    expect(evaluate(RATE, figures)).toEqual({ kind: 'value', value: 0.5, days: 28, rows: 12 });
  });

  it('of constants alone covers no day and no row', () => {
    expect(evaluate({ op: '*', args: [6, 7] }, {})).toEqual({ kind: 'value', value: 42, days: 0, rows: 0 });
  });

  it('of one metric is that figure', () => {
    expect(evaluate('likes', { likes: value(9, 3, 2) })).toEqual(value(9, 3, 2));
  });

  it('is missing where a part is, with the reason of the first part that is', () => {
    expect(evaluate(RATE, { likes: value(1), views: value(2) })).toEqual(missing('no-source'));
    expect(evaluate(RATE, { likes: value(1), comments: missing('empty'), views: missing('no-rows') })).toEqual(
      missing('empty'),
    );
  });

  it('never takes a missing part for zero', () => {
    expect(evaluate({ op: '+', args: ['likes', 'saves'] }, { likes: value(5) }).kind).toBe('missing');
    expect(evaluate({ op: '*', args: ['likes', 0] }, {}).kind).toBe('missing');
  });

  it('counts a true zero as zero', () => {
    expect(evaluate({ op: '+', args: ['likes', 'saves'] }, { likes: value(5), saves: value(0) })).toMatchObject({
      value: 5,
    });
  });

  it('is not worked out from bounds', () => {
    expect(evaluate('reach', { reach: { kind: 'bounds', low: 1, high: 3 } })).toEqual(missing('not-summable'));
  });

  it('is missing where it would divide by zero, even zero by zero', () => {
    expect(evaluate(RATE, { likes: value(1), comments: value(1), views: value(0) })).toEqual(
      missing('zero-denominator'),
    );
    expect(evaluate(RATE, { likes: value(0), comments: value(0), views: value(0) })).toEqual(
      missing('zero-denominator'),
    );
  });

  it('is missing where it would be beyond the range of numbers, even if a later step brought it back', () => {
    const huge = { gain: value(1e300), spend: value(1e300) };
    expect(evaluate({ op: '*', args: ['gain', 'spend'] }, huge)).toEqual(missing('not-summable'));
    expect(evaluate({ op: '/', args: [1, { op: '*', args: ['gain', 'spend'] }] }, huge)).toEqual(
      missing('not-summable'),
    );
  });

  it('always gives a finite value or a reason', () => {
    const figure = fc.oneof(
      fc
        .double()
        .filter(Number.isFinite)
        .map((n) => value(n)),
      fc.constant(missing('empty')),
      fc.constant<Figure>({ kind: 'bounds', low: 0, high: 1 }),
    );
    const { expr } = fc.letrec<{ expr: Expr }>((tie) => ({
      expr: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom<Expr>('likes', 'comments', 'views'),
        fc.integer({ min: -3, max: 3 }),
        fc.record({
          op: fc.constantFrom('+', '-', '*', '/'),
          args: fc.array(tie('expr'), { minLength: 1, maxLength: 3 }),
        }),
      ),
    }));
    fc.assert(
      fc.property(expr, fc.record({ likes: figure, comments: figure, views: figure }), (e, figures) => {
        const result = evaluate(e, figures);
        expect(result.kind === 'missing' || (result.kind === 'value' && Number.isFinite(result.value))).toBe(true);
      }),
    );
  });
});
