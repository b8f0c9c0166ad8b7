// Removal effects against a published example and against the chain followed step by step.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/maths/attribution/attribute';
import type { Journey } from '../../../src/maths/attribution/journey';
import { markov, removal } from '../../../src/maths/attribution/markov';
import { runs } from '../../runs';
import { credits, journey, journeysArb } from './support';

const PUZYROV = [
  journey('google ads', 2, { nulls: 1, value: 30 }),
  journey('mailing', 1, { value: 10 }),
  journey('google ads > mailing', 1, { value: 60 }),
];

describe('The removal effect', () => {
  it('is that published by S. Puzyrov: probability 0.8, effects 0.75 and 0.5', () => {
    const { conversionProbability, effects } = removal(PUZYROV);
    expect(conversionProbability).toBeCloseTo(0.8, 12);
    expect(effects.get('google ads')).toBeCloseTo(0.75, 12);
    expect(effects.get('mailing')).toBeCloseTo(0.5, 12);
  });

  it('is 1 for a channel that every conversion passes through', () => {
    const { effects } = removal([journey('A > B', 1), journey('C > B', 2, { nulls: 5 })]);
    expect(effects.get('B')).toBeCloseTo(1, 12);
  });

  it('is 0 for a channel that never leads to a conversion', () => {
    const { effects } = removal([journey('A', 1), journey('B > C', 0, { nulls: 4 })]);
    expect([...effects]).toEqual([
      ['A', 1],
      ['B', 0],
      ['C', 0],
    ]);
  });

  it('is not changed by repeated touches of one channel', () => {
    const once = removal([journey('A > B', 3), journey('A', 1, { nulls: 2 }), journey('B', 0, { nulls: 3 })]).effects;
    const again = removal([journey('A > A > A > B', 3), journey('A', 1, { nulls: 2 }), journey('B', 0, { nulls: 3 })]);
    for (const [channel, effect] of once) expect(again.effects.get(channel)).toBeCloseTo(effect, 12);
  });

  it('has no meaning when nothing converts', () => {
    expect(removal([journey('A > B', 0, { nulls: 9 })])).toEqual({ conversionProbability: 0, effects: new Map() });
    expect(removal([])).toEqual({ conversionProbability: 0, effects: new Map() });
  });

  it('is what is lost when the channel’s visitors give up, as found by following the chain step by step', () => {
    fc.assert(
      fc.property(journeysArb({ converting: true }), (journeys) => {
        const all = followed(journeys, null);
        for (const [channel, effect] of removal(journeys).effects) {
          expect(effect).toBeCloseTo(1 - followed(journeys, channel) / all, 7);
        }
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('Markov attribution', () => {
  it('credits 2.4 and 1.6 conversions in S. Puzyrov’s example', () => {
    const table = new Map(credits(PUZYROV, 'markov'));
    expect(table.get('google ads')).toBeCloseTo(2.4, 12);
    expect(table.get('mailing')).toBeCloseTo(1.6, 12);
  });

  it('shares the sum of values as the conversions, whatever the path that brought them', () => {
    const values = attribute(PUZYROV, 'markov').map(({ value }) => value ?? Number.NaN);
    expect(values[0]).toBeCloseTo(60, 12);
    expect(values[1]).toBeCloseTo(40, 12);
  });

  it('gives a channel that never converts nothing', () => {
    expect(credits([journey('A', 1), journey('B', 0, { nulls: 4 }), journey('C', 0)], 'markov')).toEqual([
      ['A', 1],
      ['B', 0],
      ['C', 0],
    ]);
  });

  it('shares nothing when nothing converts', () => {
    expect(markov([journey('A > B', 0, { nulls: 9 })])).toBeNull();
    expect(attribute([journey('A > B', 0, { nulls: 9 })], 'markov')).toEqual([
      { channel: 'A', conversions: 0, share: null, value: 0 },
      { channel: 'B', conversions: 0, share: null, value: 0 },
    ]);
  });

  it('does not say how to share a value that no conversion brought', () => {
    expect(attribute([journey('A', 0, { value: 5 })], 'markov')).toEqual([
      { channel: 'A', conversions: 0, share: null, value: null },
    ]);
  });
});

/** The transitions of journeys as text keys, "(in)" being the start; a path that ends goes to "(won)" or "(lost)". */
function transitions(journeys: readonly Journey[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  const count = (from: string, to: string, people: number) => {
    const row = counts.get(from) ?? new Map<string, number>();
    counts.set(from, row.set(to, (row.get(to) ?? 0) + people));
  };
  for (const { touches, conversions, nulls } of journeys) {
    ['(in)', ...touches].forEach((from, i) => {
      const to = touches[i];
      if (to !== undefined) count(from, to, conversions + nulls);
      else {
        count(from, '(won)', conversions);
        count(from, '(lost)', nulls);
      }
    });
  }
  return counts;
}

/** Probability to convert, by moving the crowd along the chain until nearly nobody is left; one channel may be shut. */
function followed(journeys: readonly Journey[], shut: string | null): number {
  const counts = transitions(journeys);
  let crowd = new Map([['(in)', 1]]);
  let won = 0;
  for (let step = 0; step < 5000; step += 1) {
    const next = new Map<string, number>();
    for (const [place, people] of crowd) {
      const row = counts.get(place) ?? new Map<string, number>();
      const all = [...row.values()].reduce((a, b) => a + b, 0);
      for (const [to, n] of row) {
        if (to === '(won)') won += (people * n) / all;
        else if (to !== '(lost)' && to !== shut) next.set(to, (next.get(to) ?? 0) + (people * n) / all);
      }
    }
    crowd = next;
    if ([...crowd.values()].reduce((a, b) => a + b, 0) < 1e-12) break;
  }
  return won;
}
