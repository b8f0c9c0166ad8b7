// Where a figure stands against its target.

export type Status = 'reached' | 'near' | 'missed';

/** Near starts at nine tenths of the way: 90 %. */
export const NEAR_TENTHS = 9;

/** Divisions in binary miss a round ratio by some dust: 1 ÷ this. */
export const DUST_PARTS = 1_000_000_000;

/**
 * Reached from 100 % of the target, near from 90 %, else missed. Where lower is better the ratio is turned over: near
 * is up to target ÷ 0.9. A target of zero or less has no ratio: it is reached or missed. Actual and target in the same
 * unit. `results/target-status` is the same rule as a native formula, with these constants.
 */
export function status(actual: number, target: number, better: 'higher' | 'lower'): Status {
  if (better === 'higher' ? actual >= target : actual <= target) return 'reached';
  if (target <= 0) return 'missed';
  const ratio = better === 'higher' ? actual / target : target / actual;
  if (ratio >= 1 - 1 / DUST_PARTS) return 'reached';
  return ratio >= NEAR_TENTHS / 10 - 1 / DUST_PARTS ? 'near' : 'missed';
}
