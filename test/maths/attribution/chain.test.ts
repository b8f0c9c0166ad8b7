// From journeys to the probabilities of a chain.
import { describe, expect, it } from 'vitest';
import { chainOf } from '../../../src/maths/attribution/chain';
import { journey } from './support';

describe('The chain of journeys', () => {
  it('has the published probabilities of S. Puzyrov’s example', () => {
    // https://serhiipuzyrov.com/2019/07/markov-chain-attribution-simple-explanation-of-removal-effect
    const chain = chainOf([
      journey('google ads', 2, { nulls: 1 }),
      journey('mailing', 1),
      journey('google ads > mailing', 1),
    ]);
    expect(chain.channels).toEqual(['google ads', 'mailing']);
    expect([...chain.start]).toEqual([0.8, 0.2]);
    expect([...chain.moves]).toEqual([0, 0.25, 0, 0]);
    expect([...chain.converts]).toEqual([0.5, 1]);
  });

  it('keeps the moves from a channel to itself', () => {
    const chain = chainOf([journey('A > A > B', 1), journey('A', 0, { nulls: 1 })]);
    expect([...chain.moves]).toEqual([1 / 3, 1 / 3, 0, 0]);
  });

  it('leaves out the channels that nobody passed through', () => {
    expect(chainOf([journey('A', 1), journey('B', 0)]).channels).toEqual(['A']);
  });

  it('is empty when there are no journeys', () => {
    expect(chainOf([])).toEqual({
      channels: [],
      start: new Float64Array(0),
      moves: new Float64Array(0),
      converts: new Float64Array(0),
    });
  });
});
