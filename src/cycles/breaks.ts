// Series breaks that the settings record: a figure whose definition changed between two cycles is not compared.
import { type Month, monthOf } from '../model/day';
import type { Text } from '../model/text';
import type { Series } from '../results/figure-key';
import type { Cycle } from './cycle';

export interface Break {
  /** The first month of the new definition. */
  readonly month: Month;
  /** Null: whatever the network. */
  readonly network: string | null;
  readonly text: Text;
}

/** Breaks as a person recorded them; what is no such record is left out. */
export function breaksIn(settings: Readonly<Record<string, unknown>>): Break[] {
  const all = Array.isArray(settings.breaks) ? (settings.breaks as Record<string, unknown>[]) : [];
  return all.flatMap((one) => {
    const { month, network, text } = one ?? {};
    if (typeof month !== 'string' || typeof text !== 'string' || text === '') return [];
    const place = typeof network === 'string' ? network : null;
    return [{ month: month as Month, network: place, text: { fr: text, en: text } }];
  });
}

type Dates = Pick<Cycle, 'from' | 'to'>;

/** The first break that touches one of these series after the older cycle has begun, and not after the newer has ended. */
export const breakBetween = (
  breaks: readonly Break[],
  series: readonly Series[],
  older: Dates,
  newer: Dates,
): Break | undefined =>
  breaks.find(
    ({ month, network }) =>
      monthOf(older.from) < month &&
      month <= monthOf(newer.to) &&
      (network === null || series.some((one) => one.network === network)),
  );
