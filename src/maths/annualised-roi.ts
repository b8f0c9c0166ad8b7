// Return on investment brought to one year.

/**
 * (1 + roi)^(365 ÷ days) − 1: the yearly rate that, compounded over the period, gives the same return. `roi` and the
 * result are fractions; `days` is the length of the period in days and may have decimals. A return of −100 % or less
 * leaves nothing to compound, and a period of zero days or less has no length: the reason is given instead.
 *
 * Source: compound annual growth rate, as in https://calci.online/roi-calculator.html.
 */
export function annualisedRoi(roi: number, days: number): number | 'total-loss' | 'days-not-positive' {
  if (days <= 0) return 'days-not-positive';
  if (roi <= -1) return 'total-loss';
  return (1 + roi) ** (365 / days) - 1;
}
