// A journey: the contacts that people had before converting or giving up, and how many people had it.

/** One path and what came of it. A path may stand in several journeys: they add up. */
export interface Journey {
  /** Channels in order, the oldest first; at least one. The same channel may come back. */
  readonly touches: readonly string[];
  /** Journeys along this path that ended with a conversion; zero or more, decimals allowed. */
  readonly conversions: number;
  /** What those conversions brought in all, in one currency; 0 where nobody says. */
  readonly value: number;
  /** Journeys along this path that ended without a conversion; 0 where nobody says. */
  readonly nulls: number;
  /** Days from each touch to the conversion, as many as touches; time decay alone needs them. */
  readonly days?: readonly number[];
}

/** The channels of some journeys, each once, in order of appearance. */
export function channelsOf(journeys: readonly Journey[]): string[] {
  const channels = new Set<string>();
  for (const { touches } of journeys) for (const touch of touches) channels.add(touch);
  return [...channels];
}
