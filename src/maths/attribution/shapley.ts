// Attribution by the Shapley value, for the simplest game that journeys define.
import type { TouchRule } from './touch-rule';

/**
 * The Shapley value of the game where a group of channels is worth the conversions of the journeys that need no channel
 * outside it. In closed form: each journey is split equally between the channels that it holds, each counted once,
 * whatever their order. It says nothing of what would happen without a channel.
 *
 * Source: L. S. Shapley, "A Value for n-Person Games" (1953); the game is a sum of unanimity games, one per journey.
 */
export const shapley: TouchRule = ({ touches }) => {
  const part = 1 / new Set(touches).size;
  const seen = new Set<string>();
  return touches.map((touch) => {
    if (seen.has(touch)) return 0;
    seen.add(touch);
    return part;
  });
};
