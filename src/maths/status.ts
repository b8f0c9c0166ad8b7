// Where a figure stands against its target.

export type Status = 'reached' | 'near' | 'missed';

/** Near starts at nine tenths of the way. */
const NEAR = 0.9;

/** Divisions in binary miss a round ratio by some dust. */
const DUST = 1e-9;

/**
 * Reached from 100 % of the target, near from 90 %, else missed. Where lower is better the ratio is turned over: near
 * is up to target ÷ 0.9. A target of zero or less has no ratio: it is reached or missed. Actual and target in the same
 * unit.
 */
export function status(actual: number, target: number, better: 'higher' | 'lower'): Status {
  if (better === 'higher' ? actual >= target : actual <= target) return 'reached';
  if (target <= 0) return 'missed';
  const ratio = better === 'higher' ? actual / target : target / actual;
  if (ratio >= 1 - DUST) return 'reached';
  return ratio >= NEAR - DUST ? 'near' : 'missed';
}
