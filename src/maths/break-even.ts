// Break-even point.

/**
 * Number of conversions from which margin covers a fixed cost: fixed cost ÷ (value × margin − variable cost). `value` is
 * the revenue of one conversion, `margin` a fraction of it, `variableCost` the further cost of one conversion; all money
 * in the same currency. Not rounded: 12.4 means the thirteenth. Where a conversion brings in no more than it costs,
 * the point does not exist: the reason is given instead.
 *
 * Source: usual definition of management accounting (contribution per unit).
 */
export function breakEven(
  fixedCost: number,
  value: number,
  margin: number,
  variableCost: number,
): number | 'no-contribution' {
  const contribution = value * margin - variableCost;
  return contribution > 0 ? fixedCost / contribution : 'no-contribution';
}
