// Sums of many numbers without the dust that binary arithmetic leaves.

/** Fifteen digits of a compensated sum; what is below 1e-15 of the sum of absolute values is dust, and zero. */
export const settled = (exact: number, size: number): number =>
  Math.abs(exact) < size * 1e-15 ? 0 : Number(exact.toPrecision(15));

/**
 * The sum of the values, in their unit; 0 of none. Method: compensated summation (A. Neumaier, "Rundungsfehleranalyse
 * einiger Verfahren zur Summation endlicher Summen", ZAMM 54, 1974), {@link settled}.
 */
export function sum(values: readonly number[]): number {
  let total = 0;
  let lost = 0;
  let size = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
    size += Math.abs(value);
  }
  return settled(total + lost, size);
}
