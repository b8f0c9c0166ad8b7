// A seeded generator with a name: each layout draws from its own stream, so adding one changes no other's figures.
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Random {
  /** From 0 (included) to 1 (excluded). */
  real(): number;
  /** A whole number, both bounds included. */
  int(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** The mean, give or take: `spread` is the standard deviation as a share of the mean. Never under a fifth of it. */
  around(mean: number, spread: number): number;
  /** A whole number of events of which `mean` are expected, never negative. */
  count(mean: number): number;
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo), over UTF-16 units. */
const seedOf = (name: string): number =>
  [...name].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5);

export function randomFor(name: string): Random {
  const stream = xoroshiro128plus(seedOf(name));
  const real = () => uniformFloat64(stream);
  // Irwin-Hall: twelve uniforms make a bell curve of variance 1 with additions alone, equal on every machine.
  const bell = () => Array.from({ length: 12 }, real).reduce((sum, x) => sum + x, -6);
  // Twelve chances of one: small counts are often nothing and sometimes several.
  const few = (mean: number) => Array.from({ length: 12 }, real).filter((x) => x < mean / 12).length;
  const whole = (x: number) => Math.floor(x + real());
  return {
    real,
    int: (from, to) => uniformInt(stream, from, to),
    chance: (probability) => real() < probability,
    pick: (list) => {
      const chosen = list[uniformInt(stream, 0, list.length - 1)];
      if (chosen === undefined) throw new RangeError('pick requires a list that is not empty');
      return chosen;
    },
    around: (mean, spread) => mean * Math.max(0.2, 1 + spread * bell()),
    count: (mean) => (mean < 4 ? few(mean) : Math.max(0, whole(mean + Math.sqrt(mean) * bell()))),
  };
}
