// Credits channels with conversions and their value, by the model asked for.
import { both } from './both';
import { first } from './first';
import { channelsOf, type Journey } from './journey';
import { last } from './last';
import { lastNonDirect } from './last-non-direct';
import { linear } from './linear';
import { markov } from './markov';
import { position } from './position';
import { ranked } from './ranking';
import { shapley } from './shapley';
import { timeDecay } from './time-decay';
import type { TouchRule } from './touch-rule';

const TOUCH_RULES = {
  first,
  last,
  both,
  last_non_direct: lastNonDirect,
  linear,
  position,
  time_decay: timeDecay,
  shapley,
} as const;

export type AttributionModel = keyof typeof TOUCH_RULES | 'markov';

export interface Credit {
  readonly channel: string;
  /** Conversions credited; over all channels they sum to the journeys' conversions. */
  readonly conversions: number;
  /** Part of all conversions, 0 to 1; null when there are none. */
  readonly share: number | null;
  /** Value credited, in the journeys' currency; over all channels it sums to theirs. Null when it cannot be shared. */
  readonly value: number | null;
}

interface Totals {
  readonly conversions: number;
  readonly value: number;
}

const totalsOf = (journeys: readonly Journey[]): Totals => ({
  conversions: journeys.reduce((sum, journey) => sum + journey.conversions, 0),
  value: journeys.reduce((sum, journey) => sum + journey.value, 0),
});

function byTouches(journeys: readonly Journey[], rule: TouchRule): Map<string, { conversions: number; value: number }> {
  const credits = new Map(channelsOf(journeys).map((channel) => [channel, { conversions: 0, value: 0 }]));
  for (const journey of journeys) {
    const { touches, conversions, value } = journey;
    if (conversions === 0 && value === 0) continue;
    const parts = rule(journey);
    for (let i = 0; i < touches.length; i += 1) {
      const credit = credits.get(touches[i] ?? '');
      if (!credit) continue;
      credit.conversions += conversions * (parts[i] ?? 0);
      credit.value += value * (parts[i] ?? 0);
    }
  }
  return credits;
}

function creditsByTouches(journeys: readonly Journey[], rule: TouchRule): Credit[] {
  const total = totalsOf(journeys).conversions;
  return [...byTouches(journeys, rule)].map(([channel, { conversions, value }]) => ({
    channel,
    conversions,
    share: total > 0 ? conversions / total : null,
    value,
  }));
}

function creditsByRemoval(journeys: readonly Journey[]): Credit[] {
  const totals = totalsOf(journeys);
  const shares = markov(journeys);
  return channelsOf(journeys).map((channel) => {
    if (!shares) return { channel, conversions: 0, share: null, value: totals.value === 0 ? 0 : null };
    const share = shares.get(channel) ?? 0;
    return { channel, conversions: share * totals.conversions, share, value: share * totals.value };
  });
}

/**
 * What each channel of the journeys is credited with, the most conversions first, ties by name; channels credited with
 * nothing are there too. A journey's value is shared as its conversions are; Markov knows no journeys, so the total
 * value is shared as the total conversions are. Journeys without conversion and value need no days.
 *
 * Throws a RangeError when time decay lacks the days of a journey.
 */
export function attribute(journeys: readonly Journey[], model: AttributionModel): Credit[] {
  const credits = model === 'markov' ? creditsByRemoval(journeys) : creditsByTouches(journeys, TOUCH_RULES[model]);
  return ranked(credits, ({ conversions }) => conversions);
}
