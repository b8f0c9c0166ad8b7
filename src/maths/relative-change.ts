// Change of a figure from an earlier one.

/**
 * (current − previous) ÷ previous, as a fraction: 0.1 is 10 % more. Has a meaning only from a previous figure above
 * zero; null for any other.
 */
export const relativeChange = (current: number, previous: number): number | null =>
  previous > 0 ? (current - previous) / previous : null;
