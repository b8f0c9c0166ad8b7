// Return on investment.

/**
 * (gain − cost) ÷ cost, as a fraction: 0.5 is 50 %. Gain and cost in the same currency; the gain may be negative.
 * A cost of zero or less has no return: the reason is given instead.
 *
 * Source: the usual definition of the trade, as in Journal du Net, "Mesurer son social R.O.I.", and Meltwater,
 * "ROI social media".
 */
export function roi(gain: number, cost: number): number | 'zero-cost' | 'negative-cost' {
  if (cost === 0) return 'zero-cost';
  if (cost < 0) return 'negative-cost';
  return (gain - cost) / cost;
}
