// Change from a period to the next, status against a target, pace towards it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pace } from '../../src/maths/pace';
import { relativeChange } from '../../src/maths/relative-change';
import { status } from '../../src/maths/status';

const positive = fc.double({ min: 0.001, max: 1e9, noNaN: true });

describe('A change', () => {
  it('from 31,000 to 38,200 is +23.2 %, as published at https://kadenzo.app/tools/social-media-report-generator', () => {
    expect(relativeChange(38_200, 31_000)).toBeCloseTo(0.2322580645, 9);
  });

  it('from 2.64 % to 2.92 % is +10.6 % of the rate, which is 0.28 point', () => {
    expect(relativeChange(0.0292, 0.0264)).toBeCloseTo(0.1060606061, 9);
  });

  it('has no percentage from zero or below', () => {
    expect(relativeChange(5, 0)).toBeNull();
    expect(relativeChange(5, -1)).toBeNull();
  });

  it('to nothing is −100 %', () => {
    expect(relativeChange(0, 40)).toBe(-1);
  });
});

describe('A status', () => {
  it.each([
    [1000, 1000, 'reached'],
    [999.99, 1000, 'near'],
    [900, 1000, 'near'],
    [899.99, 1000, 'missed'],
    [0, 1000, 'missed'],
    [-10, 1000, 'missed'],
    [0.27, 0.3, 'near'],
  ] as const)('of %d against %d is %s where higher is better', (actual, target, expected) => {
    expect(status(actual, target, 'higher')).toBe(expected);
  });

  it.each([
    [5, 5, 'reached'],
    [4, 5, 'reached'],
    [5.01, 5, 'near'],
    [5.55, 5, 'near'],
    [5.56, 5, 'missed'],
    [0, 5, 'reached'],
    [10, 9, 'near'],
  ] as const)('of %d against %d is %s where lower is better', (actual, target, expected) => {
    expect(status(actual, target, 'lower')).toBe(expected);
  });

  it('against a target of zero or less is reached or missed, never near', () => {
    expect(status(0, 0, 'higher')).toBe('reached');
    expect(status(-1, 0, 'higher')).toBe('missed');
    expect(status(1, 0, 'lower')).toBe('missed');
    expect(status(0, 0, 'lower')).toBe('reached');
    expect(status(-95, -100, 'higher')).toBe('reached');
  });

  it('is turned over exactly: what is reached one way beyond the target is not the other way', () => {
    fc.assert(
      fc.property(positive, positive, (actual, target) => {
        fc.pre(Math.abs(actual / target - 1) > 1e-6);
        expect(status(actual, target, 'higher') === 'reached').toBe(status(actual, target, 'lower') !== 'reached');
      }),
    );
  });
});

describe('A pace', () => {
  it('is 1 when as much of the way as of the time is behind', () => {
    expect(pace(50, 100, 0, { days: 15, of: 30 })).toBe(1);
    expect(pace(1100, 1200, 1000, { days: 15, of: 30 })).toBe(1);
  });

  it('is below 1 when late and above when ahead', () => {
    expect(pace(40, 100, 0, { days: 15, of: 30 })).toBeCloseTo(0.8, 12);
    expect(pace(60, 100, 0, { days: 15, of: 30 })).toBeCloseTo(1.2, 12);
  });

  it('works downwards: from 120 minutes to 60, 90 at half-time is on time', () => {
    expect(pace(90, 60, 120, { days: 15, of: 30 })).toBe(1);
    expect(pace(130, 60, 120, { days: 15, of: 30 })).toBeLessThan(0);
  });

  it('expects all of the way once the period is over', () => {
    expect(pace(90, 100, 0, { days: 50, of: 30 })).toBeCloseTo(0.9, 12);
  });

  it('has no meaning where there is no way to go', () => {
    expect(pace(5, 10, 10, { days: 1, of: 30 })).toBe('same-start-and-target');
  });

  it('on the last day is the share of the target', () => {
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 1, max: 366 }), (actual, target, days) => {
        expect(pace(actual, target, 0, { days, of: days })).toBeCloseTo(actual / target, 12);
      }),
    );
  });
});
