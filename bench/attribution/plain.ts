// Attribution as one would first write it: no care for headers, blanks, wrong cells or several languages.
import type { Paths } from './paths';

/** The parts of one path's touches; they sum to 1. */
type Parts = (touches: readonly string[], days: readonly number[]) => readonly number[];

const only = (length: number, place: number) => Array.from({ length }, (_, i) => (i === place ? 1 : 0));

function byPosition(length: number): number[] {
  if (length <= 2) return new Array<number>(length).fill(1 / length);
  return Array.from({ length }, (_, i) => (i === 0 || i === length - 1 ? 0.4 : 0.2 / (length - 2)));
}

function byDecay(days: readonly number[]): number[] {
  const weights = days.map((day) => 2 ** (-day / 7));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

function byDistinct(touches: readonly string[]): number[] {
  const distinct = new Set(touches).size;
  return touches.map((touch, i) => (touches.indexOf(touch) === i ? 1 / distinct : 0));
}

const RULES: Readonly<Record<string, Parts>> = {
  first: ({ length }) => only(length, 0),
  last: ({ length }) => only(length, length - 1),
  both: ({ length }) => only(length, 0).map((part, i) => (part + (i === length - 1 ? 1 : 0)) / 2),
  // None of the drawn channels is direct traffic.
  'last non-direct': ({ length }) => only(length, length - 1),
  linear: ({ length }) => new Array<number>(length).fill(1 / length),
  position: ({ length }) => byPosition(length),
  'time decay': (_, days) => byDecay(days),
  Shapley: byDistinct,
};

export const RULE_NAMES = Object.keys(RULES);

/** Conversions by channel. */
export type Credits = Map<string, number>;

export function plainRule(name: string, { texts, conversions, days }: Paths): Credits {
  const rule = RULES[name];
  if (!rule) throw new Error(`There is no rule ${name}.`);
  const credits: Credits = new Map();
  texts.forEach((text, i) => {
    const touches = text.split(' > ');
    const parts = rule(touches, (days[i] ?? '').split(' > ').map(Number));
    touches.forEach((touch, k) => {
      credits.set(touch, (credits.get(touch) ?? 0) + (conversions[i] ?? 0) * (parts[k] ?? 0));
    });
  });
  return credits;
}
