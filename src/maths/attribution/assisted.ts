// Assisted conversions: what a channel prepares without closing it.
import { channelsOf, type Journey } from './journey';
import { ranked } from './ranking';

export interface Assist {
  readonly channel: string;
  /** Conversions of the journeys that hold the channel and end with another; never to be added over channels. */
  readonly assisted: number;
  /** Conversions of the journeys that end with the channel. */
  readonly lastClick: number;
  /** assisted ÷ last click; null when the channel closes none. Above 1, it prepares more than it closes. */
  readonly ratio: number | null;
}

/**
 * The assists of each channel of the journeys, the most first, ties by name. A journey counts once for a channel that
 * comes back in it, and not at all for the one that ends it.
 *
 * Source: Google Analytics, "Multi-Channel Funnels", assisted conversions and their ratio to last-click conversions.
 */
export function assisted(journeys: readonly Journey[]): Assist[] {
  const counts = new Map(channelsOf(journeys).map((channel) => [channel, { assisted: 0, lastClick: 0 }]));
  for (const { touches, conversions } of journeys) {
    const end = touches[touches.length - 1];
    for (const channel of new Set(touches)) {
      const count = counts.get(channel);
      if (count) count[channel === end ? 'lastClick' : 'assisted'] += conversions;
    }
  }
  const rows = [...counts].map(([channel, { assisted, lastClick }]) => ({
    channel,
    assisted,
    lastClick,
    ratio: lastClick > 0 ? assisted / lastClick : null,
  }));
  return ranked(rows, (row) => row.assisted);
}
