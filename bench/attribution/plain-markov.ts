// The Markov model as one would first write it: for each channel, the chain is solved anew without it.
import type { Paths } from './paths';
import type { Credits } from './plain';

type Table = Map<string, Map<string, number>>;

const START = '(start)';
const CONVERSION = '(conversion)';
const NULL = '(null)';

function transitions({ texts, conversions, nulls }: Paths): Table {
  const table: Table = new Map();
  const add = (from: string, to: string, people: number) => {
    const row = table.get(from) ?? new Map<string, number>();
    row.set(to, (row.get(to) ?? 0) + people);
    table.set(from, row);
  };
  texts.forEach((text, i) => {
    const [converted = 0, left = 0] = [conversions[i], nulls[i]];
    const touches = [START, ...text.split(' > ')];
    touches.slice(1).forEach((touch, k) => {
      add(touches[k] ?? '', touch, converted + left);
    });
    const last = touches[touches.length - 1] ?? '';
    add(last, CONVERSION, converted);
    add(last, NULL, left);
  });
  return table;
}

/** Gauss, with the largest pivot. Solves a·x = b in place. */
function solve(a: number[][], b: number[]): number[] {
  const size = b.length;
  const at = (r: number, c: number) => a[r]?.[c] ?? 0;
  for (let k = 0; k < size; k += 1) {
    let pivot = k;
    for (let r = k + 1; r < size; r += 1) if (Math.abs(at(r, k)) > Math.abs(at(pivot, k))) pivot = r;
    [a[k], a[pivot]] = [a[pivot] ?? [], a[k] ?? []];
    [b[k], b[pivot]] = [b[pivot] ?? 0, b[k] ?? 0];
    for (let r = k + 1; r < size; r += 1) {
      const factor = at(r, k) / at(k, k);
      const row = a[r] ?? [];
      for (let c = k; c < size; c += 1) row[c] = (row[c] ?? 0) - factor * at(k, c);
      b[r] = (b[r] ?? 0) - factor * (b[k] ?? 0);
    }
  }
  const x = new Array<number>(size).fill(0);
  for (let k = size - 1; k >= 0; k -= 1) {
    let rest = b[k] ?? 0;
    for (let c = k + 1; c < size; c += 1) rest -= at(k, c) * (x[c] ?? 0);
    x[k] = rest / at(k, k);
  }
  return x;
}

/** Probability of converting from the start; whoever goes to the removed channel is lost. */
function conversionRate(table: Table, removed: string | null): number {
  const states = [...table.keys()].filter((state) => state !== removed);
  const share = (from: string, to: string) => {
    const row = table.get(from) ?? new Map<string, number>();
    return (row.get(to) ?? 0) / [...row.values()].reduce((sum, people) => sum + people, 0);
  };
  const a = states.map((from) => states.map((to) => (from === to ? 1 : 0) - share(from, to)));
  const b = states.map((from) => share(from, CONVERSION));
  return solve(a, b)[states.indexOf(START)] ?? 0;
}

export function plainMarkov(paths: Paths): Credits {
  const table = transitions(paths);
  const channels = [...table.keys()].filter((state) => state !== START);
  const all = conversionRate(table, null);
  const effects = channels.map((channel) => 1 - conversionRate(table, channel) / all);
  const sum = effects.reduce((total, effect) => total + effect, 0);
  const conversions = paths.conversions.reduce((total, count) => total + count, 0);
  return new Map(channels.map((channel, i) => [channel, ((effects[i] ?? 0) / sum) * conversions]));
}
