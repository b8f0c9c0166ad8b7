// Break-even, payback and net present value.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEven } from '../../src/maths/break-even';
import { npv } from '../../src/maths/npv';
import { payback } from '../../src/maths/payback';

const TWELVE_TIMES_130 = [-1200, ...Array.from({ length: 12 }, () => 130)];
const flow = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('The break-even point', () => {
  it('of 1,200 fixed, at 80 a sale, 40 % margin and 2 more per sale, is 40 sales', () => {
    expect(breakEven(1200, 80, 0.4, 2)).toBeCloseTo(40, 12);
  });

  it('is not rounded and is zero without a fixed cost', () => {
    expect(breakEven(100, 30, 1, 0)).toBeCloseTo(3.3333333333, 9);
    expect(breakEven(0, 80, 0.4, 2)).toBe(0);
  });

  it('does not exist where a sale brings in no more than it costs', () => {
    expect(breakEven(1200, 80, 0.4, 32)).toBe('no-contribution');
    expect(breakEven(1200, 80, 0.4, 33)).toBe('no-contribution');
    expect(breakEven(1200, 80, 0, 0)).toBe('no-contribution');
  });
});

describe('The payback period', () => {
  it('of 1,200 paid back by 130 a month is ten months: nine bring only 1,170', () => {
    expect(payback(TWELVE_TIMES_130)).toBe(10);
  });

  it('counts today as period 0 and stops at exactly zero', () => {
    expect(payback([0, -5])).toBe(0);
    expect(payback([-100, 50, 50])).toBe(2);
    expect(payback([-0.3, 0.1, 0.1, 0.1])).toBe(3);
    expect(payback([-0.7, 0.1, 0.6])).toBe(2);
  });

  it('is none where the money does not come back', () => {
    expect(payback([-100, 50, 49.99])).toBeNull();
    expect(payback([-1])).toBeNull();
  });

  it('is the first period whose running total is back to zero', () => {
    const whole = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(whole, (list) => {
        const period = payback(list);
        const totals = list.map((_, i) => list.slice(0, i + 1).reduce((a, b) => a + b, 0));
        expect(period).toBe(totals.some((t) => t >= 0) ? totals.findIndex((t) => t >= 0) : null);
      }),
    );
  });
});

describe('Net present value', () => {
  it('of twelve times 130 a month after 1,200, at 10 % a year, is 282.06', () => {
    expect(npv(TWELVE_TIMES_130, 0.1)).toBeCloseTo(282.063417813, 8);
  });

  it('takes a monthly rate that compounds to the yearly one: 110 in a year are worth 100 today', () => {
    expect(npv([...Array.from({ length: 12 }, () => 0), 110], 0.1)).toBeCloseTo(100, 10);
  });

  it('does not discount the first flow, and nothing at a rate of zero', () => {
    expect(npv([-50], 0.3)).toBe(-50);
    expect(npv([-100, 60, 60], 0)).toBe(20);
  });

  it('has no meaning at −100 % or less', () => {
    expect(npv([1, 2], -1)).toBe('rate-too-low');
    expect(npv([1, 2], -2)).toBe('rate-too-low');
  });

  it('of two series together is the sum of their values', () => {
    const pairs = fc.array(fc.tuple(flow, flow), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(pairs, fc.double({ min: -0.5, max: 3, noNaN: true }), (list, rate) => {
        const value = (flows: number[]) => npv(flows, rate) as number;
        const [first, second] = [value(list.map(([a]) => a)), value(list.map(([, b]) => b))];
        const together = value(list.map(([a, b]) => a + b));
        const size = list.reduce((sum, [a, b], t) => sum + (Math.abs(a) + Math.abs(b)) / (1 + rate) ** (t / 12), 1);
        expect(Math.abs(together - first - second)).toBeLessThanOrEqual(1e-9 * size);
      }),
    );
  });
});
