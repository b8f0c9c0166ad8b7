// The currencies of imported amounts, and which of them need a rate.
import type { Currency } from '../model/figure';
import type { SheetSnapshot } from '../plan/snapshot';
import type { MonthFigure } from './aggregate';
import { RATE_ROWS } from './costs-formulas';

/** Most frequent first. */
export function currenciesOf(figures: readonly MonthFigure[]): Currency[] {
  const counts = new Map<Currency, number>();
  for (const { currency } of figures) if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([currency]) => currency);
}

/** What stands in each of the rows for rates: what is there, else the next currency that needs one. */
export function otherCurrencies(
  found: readonly Currency[],
  home: Currency | null,
  costs: SheetSnapshot | undefined,
): Currency[] {
  const there = RATE_ROWS.map((row) => costs?.cell(row, 'category') ?? null);
  const next = found.filter((currency) => currency !== home && there.indexOf(currency) < 0);
  return there.map((code) => (typeof code === 'string' ? code : (next.shift() ?? '')));
}
