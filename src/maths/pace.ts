// Is a figure on its way to its target?

/** A period and the day up to which the figure is known, all days counted whole. */
export interface Elapsed {
  /** Days from the first day of the period to the day of the figure, both counted; at least 1. */
  readonly days: number;
  /** Days of the whole period. */
  readonly of: number;
}

/**
 * Progress made ÷ progress expected by then, as a fraction: 1 is on time, 1.1 is a tenth ahead, 0.8 a fifth behind. What
 * is expected grows evenly from `start` (0 for a count that begins at nothing, the first level for a stock) to `target`;
 * after the last day all of it is. Actual, target and start in the same unit; the target may be below the start. Where
 * they are equal there is no way to go: the reason is given instead.
 */
export function pace(
  actual: number,
  target: number,
  start: number,
  elapsed: Elapsed,
): number | 'same-start-and-target' {
  if (target === start) return 'same-start-and-target';
  const expected = Math.min(1, elapsed.days / elapsed.of);
  return (actual - start) / (target - start) / expected;
}
