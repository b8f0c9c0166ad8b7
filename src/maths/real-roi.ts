// Return on investment without the rise in prices.

/**
 * (1 + roi) ÷ (1 + inflation) − 1: the return in constant money. All are fractions; inflation is that of the same
 * period as the return. Prices cannot fall by 100 % or more: the reason is given instead.
 *
 * Source: I. Fisher, "The Theory of Interest" (1930), exact relation between nominal and real rates.
 */
export function realRoi(roi: number, inflation: number): number | 'inflation-too-low' {
  if (inflation <= -1) return 'inflation-too-low';
  return (1 + roi) / (1 + inflation) - 1;
}
