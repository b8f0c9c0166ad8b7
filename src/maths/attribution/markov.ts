// Attribution by the removal effect in a Markov chain of order one.
import { type Chain, chainOf } from './chain';
import { fundamentalMatrix } from './fundamental';
import type { Journey } from './journey';

export interface Removal {
  /** Probability that a journey of the chain ends with a conversion, 0 to 1. */
  readonly conversionProbability: number;
  /** By channel: the part of the conversions that is lost without it, 0 to 1. Empty when nothing converts. */
  readonly effects: ReadonlyMap<string, number>;
}

const dot = (length: number, a: (i: number) => number, b: (i: number) => number): number => {
  let sum = 0;
  for (let i = 0; i < length; i += 1) sum += a(i) * b(i);
  return sum;
};

function throughEach({ channels, start, moves, converts }: Chain): { all: number; through: number[] } {
  const size = channels.length;
  const visits = fundamentalMatrix(moves, size);
  const begin = (i: number) => start[i] ?? 0;
  const converting = channels.map((_, k) =>
    dot(
      size,
      (i) => visits[k * size + i] ?? 0,
      (i) => converts[i] ?? 0,
    ),
  );
  const through = channels.map((_, k) => {
    const expected = dot(size, begin, (i) => visits[i * size + k] ?? 0);
    return (expected / (visits[k * size + k] ?? 1)) * (converting[k] ?? 0);
  });
  return { all: dot(size, begin, (i) => converting[i] ?? 0), through };
}

/**
 * Removal effects, exactly: 1 − P(conversion without the channel) ÷ P(conversion), where whoever would go to the removed
 * channel gives up instead. What is lost is what passes through the channel: the probability to reach it ever, times
 * that of converting from it; one matrix inverse gives them for all channels at once.
 *
 * Source: E. Anderl, I. Becker, F. von Wangenheim, J. H. Schumann, "Mapping the customer journey" (2016), removal
 * effect; Kemeny and Snell (see fundamental.ts), chapter III, for the probability of reaching a state.
 */
export function removal(journeys: readonly Journey[]): Removal {
  const chain = chainOf(journeys);
  const { all, through } = throughEach(chain);
  if (all <= 0) return { conversionProbability: 0, effects: new Map() };
  return {
    conversionProbability: all,
    effects: new Map(chain.channels.map((channel, k) => [channel, (through[k] ?? 0) / all])),
  };
}

/**
 * The part of all conversions that each channel is credited with: its removal effect over the sum of them. The parts
 * sum to 1. Null when nothing converts: there is nothing to share.
 */
export function markov(journeys: readonly Journey[]): ReadonlyMap<string, number> | null {
  const { effects } = removal(journeys);
  const sum = [...effects.values()].reduce((total, effect) => total + effect, 0);
  return sum > 0 ? new Map([...effects].map(([channel, effect]) => [channel, effect / sum])) : null;
}
