// The rates and unit costs that people type: one figure divided by another, neither of them negative.
import type { Problem } from '../model/problem';

/** A figure with the name of its argument. */
export type Named = readonly [argument: string, value: number];

/** The first by the second, or what is wrong with them: none may be negative, the second may not be zero. */
export function divide(name: string, [above, a]: Named, [below, b]: Named): number | Problem {
  if (a < 0) return { code: 'negative-value', name, argument: above };
  if (b < 0) return { code: 'negative-value', name, argument: below };
  if (b === 0) return { code: 'zero-denominator', name, argument: below };
  return a / b;
}
