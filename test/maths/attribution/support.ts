// Journeys for tests: written as texts, or made up by fast-check.
import fc from 'fast-check';
import { type AttributionModel, attribute } from '../../../src/maths/attribution/attribute';
import type { Journey } from '../../../src/maths/attribution/journey';

/** "A > B" with what came of it. */
export function journey(path: string, conversions = 1, { value = 0, nulls = 0, days = '' } = {}): Journey {
  const touches = path.split(' > ');
  return {
    touches,
    conversions,
    value,
    nulls,
    ...(days === '' ? {} : { days: days.split(' > ').map(Number) }),
  };
}

/** Credited conversions by channel, in the order of the table. */
export const credits = (journeys: readonly Journey[], model: AttributionModel): [string, number][] =>
  attribute(journeys, model).map(({ channel, conversions }) => [channel, conversions]);

export const MODELS: readonly AttributionModel[] = [
  'first',
  'last',
  'both',
  'last_non_direct',
  'linear',
  'position',
  'time_decay',
  'markov',
  'shapley',
];

const CHANNELS = ['Facebook', 'Instagram', 'Email', 'Direct', 'Google Ads'];

interface Limits {
  readonly longest?: number;
  /** Whether every journey converts at least once. */
  readonly converting?: boolean;
}

const journeyArb = ({ longest = 5, converting = false }: Limits): fc.Arbitrary<Journey> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(...CHANNELS), fc.integer({ min: 0, max: 60 * 24 })), {
        minLength: 1,
        maxLength: longest,
      }),
      fc.integer({ min: converting ? 1 : 0, max: 50 }),
      fc.integer({ min: 0, max: 9000 }),
      fc.integer({ min: 0, max: 400 }),
    )
    .map(([touches, conversions, value, nulls]) => ({
      touches: touches.map(([channel]) => channel),
      days: touches.map(([, hours]) => hours / 24).sort((a, b) => b - a),
      conversions,
      value: conversions === 0 ? 0 : value,
      nulls,
    }));

export const journeysArb = (limits: Limits = {}): fc.Arbitrary<Journey[]> =>
  fc.array(journeyArb(limits), { minLength: 1, maxLength: 12 });
