// Every model against reference figures that were not computed here; golden.json says where they come from.
import { describe, expect, it } from 'vitest';
import { type AttributionModel, attribute } from '../../../src/maths/attribution/attribute';
import type { Journey } from '../../../src/maths/attribution/journey';
import { removal } from '../../../src/maths/attribution/markov';
import { GOLDEN, journeysOf, NAMES_OF_RULES } from './golden';

type ByChannel = Readonly<Record<string, number>>;

/** The same channels and, for each, the same figure to 1e-9. */
function expectSame(actual: ByChannel, expected: ByChannel): void {
  expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort());
  for (const [channel, figure] of Object.entries(expected)) {
    expect(Math.abs((actual[channel] ?? Number.NaN) - figure), channel).toBeLessThan(1e-9);
  }
}

function credited(
  journeys: readonly Journey[],
  model: AttributionModel,
  figure: 'conversions' | 'value' | 'share',
): ByChannel {
  return Object.fromEntries(attribute(journeys, model).map((credit) => [credit.channel, credit[figure] ?? Number.NaN]));
}

describe('The reference file', () => {
  it('holds what the tests below compare with', () => {
    expect(GOLDEN.map(([name, { input }]) => [name, input.length])).toEqual([
      ['social_small', 19],
      ['sessions_200', 245],
      ['empty', 0],
      ['one_touch', 1],
      ['two_touch', 1],
      ['three_touch_repeat', 1],
      ['only_direct', 1],
      ['no_conversion', 1],
      ['same_instant', 1],
      ['conversion_with_zero_value', 1],
      ['time_decay_ga_table', 1],
    ]);
    const full = GOLDEN.filter(([, { reference }]) => Object.keys(reference.conversions).length === 8);
    expect(full.length).toBe(9);
    expect(full.every(([, { reference }]) => reference.markov_order1_with_self_loops !== undefined)).toBe(true);
  });
});

describe.each(GOLDEN)('On the set %s', (_, set) => {
  const journeys = journeysOf(set);
  const models = Object.keys(set.reference.conversions) as (keyof typeof NAMES_OF_RULES)[];

  it.each(models)('%s credits conversions and value as the reference does', (name) => {
    const model = NAMES_OF_RULES[name];
    expectSame(credited(journeys, model, 'conversions'), set.reference.conversions[name] ?? {});
    expectSame(credited(journeys, model, 'value'), set.reference.value[name] ?? {});
  });
});

const WITH_MARKOV = GOLDEN.flatMap(([name, set]) => {
  const { markov_order1_with_self_loops: all, markov_order1_converting_paths_only: converting } = set.reference;
  return all && converting ? [{ name, journeys: journeysOf(set), all, converting }] : [];
});

function expectMarkov(journeys: readonly Journey[], reference: (typeof WITH_MARKOV)[number]['all']): void {
  const { conversionProbability, effects } = removal(journeys);
  expect(Math.abs(conversionProbability - reference.p_conversion)).toBeLessThan(1e-9);
  expectSame(Object.fromEntries(effects), reference.removal_effect);
  expectSame(credited(journeys, 'markov', 'share'), reference.share);
  expectSame(credited(journeys, 'markov', 'conversions'), reference.credit);
  expectSame(credited(journeys, 'markov', 'value'), reference.credit_value);
}

describe.each(WITH_MARKOV)('On the set $name, Markov', ({ journeys, all, converting }) => {
  it('gives the conversion probability, removal effects and credits of the reference', () => {
    expectMarkov(journeys, all);
  });

  it('gives those of converting paths alone when the other journeys are not told', () => {
    const told = journeys.filter(({ conversions }) => conversions > 0).map((journey) => ({ ...journey, nulls: 0 }));
    expectMarkov(told, converting);
  });
});
