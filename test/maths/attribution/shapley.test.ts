// The closed form against its definition.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Journey } from '../../../src/maths/attribution/journey';
import { shapley } from '../../../src/maths/attribution/shapley';
import { credits, journey, journeysArb } from './support';

describe('The Shapley value', () => {
  it('splits a journey equally between its channels, each counted once', () => {
    expect(shapley(journey('A > B > A > C > A'))).toEqual([1 / 3, 1 / 3, 0, 1 / 3, 0]);
  });

  it('does not depend on the order of touches', () => {
    const one = credits([journey('A > B > C', 6), journey('B > A', 2)], 'shapley');
    expect(credits([journey('C > B > A', 6), journey('A > B', 2)], 'shapley')).toEqual(one);
    expect(one).toEqual([
      ['A', 3],
      ['B', 3],
      ['C', 2],
    ]);
  });

  it('equals the formula over all subsets of channels', () => {
    fc.assert(
      fc.property(journeysArb(), (journeys) => {
        for (const [channel, credit] of credits(journeys, 'shapley')) {
          expect(credit).toBeCloseTo(bySubsets(journeys, channel), 9);
        }
      }),
    );
  });
});

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

/** Conversions of the journeys that need no channel outside the group. */
const worth = (journeys: readonly Journey[], group: readonly string[]): number =>
  journeys
    .filter(({ touches }) => touches.every((touch) => group.includes(touch)))
    .reduce((sum, { conversions }) => sum + conversions, 0);

/** L. S. Shapley (1953): the mean of what a player adds, over all orders in which the players may come. */
function bySubsets(journeys: readonly Journey[], player: string): number {
  const players = [...new Set(journeys.flatMap(({ touches }) => touches))];
  const others = players.filter((other) => other !== player);
  let sum = 0;
  for (let mask = 0; mask < 2 ** others.length; mask += 1) {
    const group = others.filter((_, i) => Math.floor(mask / 2 ** i) % 2 === 1);
    const weight = (factorial(group.length) * factorial(others.length - group.length)) / factorial(players.length);
    sum += weight * (worth(journeys, [...group, player]) - worth(journeys, group));
  }
  return sum;
}
