import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '../../src/maths/sum';

describe('a sum', () => {
  it('of nothing is zero', () => {
    expect(sum([])).toBe(0);
  });

  it('has no binary dust', () => {
    expect(sum([0.1, 0.2])).toBe(0.3);
    expect(sum(Array.from({ length: 1000 }, () => 0.1))).toBe(100);
    expect(sum([0.1, 0.2, -0.3])).toBe(0);
  });

  it('keeps small amounts beside large ones', () => {
    // Neumaier's own example: naive summation gives 0.
    expect(sum([1, 1e14, 1, -1e14])).toBe(2);
  });

  it('keeps negative values: withdrawn reactions are real', () => {
    expect(sum([5, -7])).toBe(-2);
  });

  it('of whole numbers does not depend on their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (values) => {
        expect(sum([...values].reverse())).toBe(sum(values));
      }),
    );
  });
});
