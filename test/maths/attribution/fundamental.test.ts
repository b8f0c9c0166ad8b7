// The matrix against known chains and its own definition.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fundamentalMatrix } from '../../../src/maths/attribution/fundamental';

describe('The fundamental matrix', () => {
  it('is that of the drunkard’s walk with three inner corners', () => {
    // C. M. Grinstead and J. L. Snell, "Introduction to Probability", chapter 11.
    const walk = Float64Array.from([0, 0.5, 0, 0.5, 0, 0.5, 0, 0.5, 0]);
    [1.5, 1, 0.5, 1, 2, 1, 0.5, 1, 1.5].forEach((times, i) => {
      expect(fundamentalMatrix(walk, 3)[i]).toBeCloseTo(times, 12);
    });
  });

  it('counts the returns of a state to itself', () => {
    expect([...fundamentalMatrix(Float64Array.from([0.75]), 1)]).toEqual([4]);
  });

  it('leaves the probabilities that it is given as they are', () => {
    const moves = Float64Array.from([0.25, 0.5, 0, 0.5]);
    fundamentalMatrix(moves, 2);
    expect([...moves]).toEqual([0.25, 0.5, 0, 0.5]);
  });

  it('has nothing to say of no state', () => {
    expect(fundamentalMatrix(new Float64Array(0), 0)).toHaveLength(0);
  });

  it('is the inverse of I − Q for any chain that can be left from every state', () => {
    const weight = fc.integer({ min: 0, max: 20 });
    const chain = fc
      .integer({ min: 1, max: 8 })
      .chain((size) =>
        fc.array(fc.array(weight, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
      );
    fc.assert(
      fc.property(chain, (counts) => {
        const size = counts.length;
        const moves = counts.map((row) => row.map((count) => count / (row.reduce((a, b) => a + b, 0) + 1)));
        const inverse = fundamentalMatrix(Float64Array.from(moves.flat()), size);
        for (let i = 0; i < size; i += 1) {
          for (let j = 0; j < size; j += 1) {
            const entry = inverse[i * size + j] ?? Number.NaN;
            const onward = moves[i]?.reduce((sum, p, k) => sum + p * (inverse[k * size + j] ?? Number.NaN), 0);
            expect(Math.abs(entry - (onward ?? Number.NaN) - Number(i === j))).toBeLessThan(1e-9);
          }
        }
      }),
    );
  });
});
