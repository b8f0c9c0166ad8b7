// Half as much for every seven days before the conversion.
import { expect, it } from 'vitest';
import { timeDecay } from '../../../src/maths/attribution/time-decay';
import { journey } from './support';

const parts = (path: string, days: string) => timeDecay(journey(path, 1, { days }));

it('halves the weight every seven days: 1, 8, 15 and 22 days weigh 8, 4, 2 and 1', () => {
  const shares = parts('A > B > C > D', '22 > 15 > 8 > 1');
  [1 / 15, 2 / 15, 4 / 15, 8 / 15].forEach((share, i) => {
    expect(shares[i]).toBeCloseTo(share, 14);
  });
});

it('is continuous: three days and a half divide by the square root of two', () => {
  const [old = 0, recent = 0] = parts('A > B', '3.5 > 0');
  expect(recent / old).toBeCloseTo(Math.SQRT2, 14);
});

it('shares equally what happened at the same moment', () => {
  expect(parts('A > B', '5 > 5')).toEqual([0.5, 0.5]);
});

it('gives all to the only touch, however old', () => {
  expect(parts('A', '0')).toEqual([1]);
  expect(parts('A', '400')).toEqual([1]);
});

it('still sums to 1 where every weight by itself would vanish', () => {
  expect(parts('A > B', '20007 > 20000')).toEqual([1 / 3, 2 / 3]);
});

it('refuses a journey without as many days as touches', () => {
  expect(() => timeDecay(journey('A > B'))).toThrow(RangeError);
  expect(() => parts('A > B', '3')).toThrow(RangeError);
});
