// Payback period.

/** Sums in binary miss zero by some dust: a total this close to it, against all that moved, is zero. */
const DUST = 1e-12;

/**
 * Number of periods after which the running total of flows is back to zero or more: the position of that flow, the first
 * one being period 0 (today). Flows in one currency, spending negative. Null where the flows given never get there.
 *
 * Source: usual definition of the (undiscounted) payback period.
 */
export function payback(flows: readonly number[]): number | null {
  let total = 0;
  let moved = 0;
  for (let period = 0; period < flows.length; period += 1) {
    const flow = flows[period] ?? 0;
    total += flow;
    moved += Math.abs(flow);
    if (total >= -moved * DUST) return period;
  }
  return null;
}
