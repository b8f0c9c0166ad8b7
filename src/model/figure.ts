// A figure, with what is needed to judge it: missing is not zero.

/** Why there is no figure. */
export type MissingReason = 'no-source' | 'no-rows' | 'empty' | 'not-summable' | 'zero-denominator' | 'part-missing';

/** `days` = days of the period that are covered, `rows` = rows of the source behind the value. */
export type Figure =
  | { kind: 'value'; value: number; days: number; rows: number }
  | { kind: 'bounds'; low: number; high: number }
  | { kind: 'missing'; why: MissingReason };

/** Scope of an observation: what was paid for and what was not are never added to their total. */
export type Scope = 'organic' | 'paid' | 'total' | 'unknown';

/** What was paid for, or what was not, of a total that may stand beside it: never added to that total. */
export const isPart = ({ scope }: { readonly scope: Scope }): boolean => scope === 'organic' || scope === 'paid';

/**
 * What one observation speaks of. `day`: activity of that day or month; `post`: lifetime so far of the posts
 * published then; `period`: a total given for exact dates. Never one series.
 */
export type Basis = 'day' | 'post' | 'period';

/** ISO 4217. */
export type Currency = string;
