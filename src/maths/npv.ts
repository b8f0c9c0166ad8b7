// Net present value.

/**
 * Today's value of monthly flows: Σ flow ÷ (1 + m)^t, where the first flow is today (t = 0), the next one in a month, and
 * m = (1 + annual rate)^(1 ÷ 12) − 1. Flows in one currency, spending negative; the rate is a fraction. A rate of −100 %
 * or less has no meaning: the reason is given instead.
 *
 * Source: usual definition of corporate finance, with the equivalent monthly rate (not a twelfth of the annual one).
 */
export function npv(flows: readonly number[], annualRate: number): number | 'rate-too-low' {
  if (annualRate <= -1) return 'rate-too-low';
  return flows.reduce((sum, flow, month) => sum + flow / (1 + annualRate) ** (month / 12), 0);
}
