// A table of paths such as an analytics tool gives: each path once, with what came of it.
import { drawing } from '../random';

export interface Paths {
  /** « A > B > C », all distinct. */
  readonly texts: readonly string[];
  readonly conversions: readonly number[];
  readonly nulls: readonly number[];
  /** « 9 > 4 > 0 », as many as touches. */
  readonly days: readonly string[];
}

const LONGEST = 7;

/** Every channel is in some path. */
export function drawnPaths(count: number, channels: number): Paths {
  const draw = drawing(30);
  const days = new Map<string, string>();
  while (days.size < count) {
    const length = draw(1, LONGEST);
    const touches = Array.from({ length }, () => `Channel ${draw(1, channels)}`);
    const ages = touches.map(() => draw(0, 40)).sort((a, b) => b - a);
    days.set(touches.join(' > '), ages.join(' > '));
  }
  const texts = [...days.keys()];
  return {
    texts,
    conversions: texts.map(() => draw(0, 9)),
    nulls: texts.map(() => draw(0, 90)),
    days: [...days.values()],
  };
}
