// The Markov chain of some journeys: from each channel, where people go next and how often.
import { channelsOf, type Journey } from './journey';

/**
 * Order one, self loops kept. What is missing from a row to reach 1 leaves without converting. Only channels that
 * somebody passed through: journeys that count for nothing are not in it.
 */
export interface Chain {
  readonly channels: readonly string[];
  /** Probability that a journey starts with each channel. */
  readonly start: Float64Array;
  /** Probability to go from a channel (row) to another (column), row after row. */
  readonly moves: Float64Array;
  /** Probability to convert right after each channel. */
  readonly converts: Float64Array;
}

interface Counts extends Chain {
  /** Times that each channel was left. */
  readonly left: Float64Array;
}

function emptyCounts(channels: readonly string[]): Counts {
  const line = () => new Float64Array(channels.length);
  return { channels, start: line(), moves: new Float64Array(channels.length ** 2), converts: line(), left: line() };
}

const add = (to: Float64Array, at: number, amount: number): void => {
  to[at] = (to[at] ?? 0) + amount;
};

function countJourney({ channels, start, moves, converts, left }: Counts, journey: Journey, places: readonly number[]) {
  const people = journey.conversions + journey.nulls;
  places.forEach((place, i) => {
    add(left, place, people);
    if (i === 0) add(start, place, people);
    else add(moves, (places[i - 1] ?? 0) * channels.length + place, people);
  });
  add(converts, places[places.length - 1] ?? 0, journey.conversions);
}

/** The chain that journeys of non-negative counts follow; without channels when nobody made a journey. */
export function chainOf(journeys: readonly Journey[]): Chain {
  const made = journeys.filter(({ conversions, nulls }) => conversions + nulls > 0);
  const counts = emptyCounts(channelsOf(made));
  const size = counts.channels.length;
  const placeOf = new Map(counts.channels.map((channel, i) => [channel, i]));
  for (const journey of made) {
    countJourney(
      counts,
      journey,
      journey.touches.map((touch) => placeOf.get(touch) ?? 0),
    );
  }
  const people = made.reduce((sum, { conversions, nulls }) => sum + conversions + nulls, 0);
  const leaving = (place: number) => counts.left[place] ?? 1;
  return {
    channels: counts.channels,
    start: counts.start.map((count) => count / people),
    moves: counts.moves.map((count, i) => count / leaving(Math.floor(i / size))),
    converts: counts.converts.map((count, i) => count / leaving(i)),
  };
}
