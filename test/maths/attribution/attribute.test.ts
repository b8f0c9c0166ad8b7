// What holds for every model.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/maths/attribution/attribute';
import { credits, journey, journeysArb, MODELS } from './support';

const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((all, n) => all + (n ?? Number.NaN), 0);

describe('The articles’ example: X, blog, webinar, product page, Google Ads', () => {
  const purchase = [journey('X > Blog > Webinar > Product page > Google Ads', 1, { value: 100 })];

  it.each([
    ['first', { X: 100 }],
    ['last', { 'Google Ads': 100 }],
    ['both', { X: 50, 'Google Ads': 50 }],
    ['linear', { X: 20, Blog: 20, Webinar: 20, 'Product page': 20, 'Google Ads': 20 }],
    ['shapley', { X: 20, Blog: 20, Webinar: 20, 'Product page': 20, 'Google Ads': 20 }],
    ['markov', { X: 20, Blog: 20, Webinar: 20, 'Product page': 20, 'Google Ads': 20 }],
  ] as const)('is credited by the model %s', (model, expected) => {
    for (const { channel, value } of attribute(purchase, model)) {
      expect(value, channel).toBeCloseTo((expected as Record<string, number>)[channel] ?? 0, 12);
    }
  });
});

describe('A table of credits', () => {
  it('holds every channel, those credited with nothing too', () => {
    expect(attribute([journey('A > B', 4, { value: 10 }), journey('C', 0)], 'last')).toEqual([
      { channel: 'B', conversions: 4, share: 1, value: 10 },
      { channel: 'A', conversions: 0, share: 0, value: 0 },
      { channel: 'C', conversions: 0, share: 0, value: 0 },
    ]);
  });

  it('adds the rows of one path', () => {
    const together = attribute([journey('A > B', 5, { value: 30 }), journey('B', 1)], 'linear');
    expect(
      attribute([journey('A > B', 2, { value: 10 }), journey('B', 1), journey('A > B', 3, { value: 20 })], 'linear'),
    ).toEqual(together);
  });

  it('says no share when there are no conversions', () => {
    expect(attribute([journey('A', 0, { nulls: 3 })], 'linear')).toEqual([
      { channel: 'A', conversions: 0, share: null, value: 0 },
    ]);
  });

  it('needs no days where nothing converted', () => {
    const journeys = [journey('A > B', 0, { nulls: 8 }), journey('B', 2, { days: '1' })];
    expect(credits(journeys, 'time_decay')).toEqual([
      ['B', 2],
      ['A', 0],
    ]);
    expect(() => attribute([journey('A > B', 1)], 'time_decay')).toThrow(RangeError);
  });

  it('credits the value of a path as its conversions, not as those of others', () => {
    const journeys = [journey('A', 1, { value: 1000 }), journey('B', 9, { value: 90 })];
    expect(attribute(journeys, 'last').map(({ channel, value }) => [channel, value])).toEqual([
      ['B', 90],
      ['A', 1000],
    ]);
  });

  it('takes a value below zero, as refunds make it', () => {
    expect(attribute([journey('A > B', 1, { value: -50 })], 'linear').map(({ value }) => value)).toEqual([-25, -25]);
  });

  it.each(MODELS)('is empty without journeys (%s)', (model) => {
    expect(attribute([], model)).toEqual([]);
  });
});

describe.each(MODELS)('By the model %s', (model) => {
  it('credits sum to the conversions, values to the value, shares to 1', () => {
    fc.assert(
      fc.property(journeysArb({ converting: true }), (journeys) => {
        const table = attribute(journeys, model);
        expect(sum(table.map((row) => row.conversions))).toBeCloseTo(sum(journeys.map((j) => j.conversions)), 8);
        expect(sum(table.map((row) => row.value))).toBeCloseTo(sum(journeys.map((j) => j.value)), 6);
        expect(sum(table.map((row) => row.share))).toBeCloseTo(1, 10);
        expect(table.every((row) => row.conversions >= 0)).toBe(true);
      }),
    );
  });

  it('the order of rows changes nothing', () => {
    const shuffled = journeysArb({ converting: true }).chain((journeys) =>
      fc.tuple(fc.constant(journeys), fc.shuffledSubarray(journeys, { minLength: journeys.length })),
    );
    fc.assert(
      fc.property(shuffled, ([journeys, others]) => {
        const [one, other] = [credits(journeys, model), credits(others, model)];
        expect(other.map(([channel]) => channel)).toEqual(one.map(([channel]) => channel));
        one.forEach(([, credit], i) => {
          expect(other[i]?.[1]).toBeCloseTo(credit, 9);
        });
      }),
    );
  });

  it('twice as many people make twice the credits', () => {
    fc.assert(
      fc.property(journeysArb({ converting: true }), (journeys) => {
        const doubled = journeys.map((j) => ({ ...j, conversions: 2 * j.conversions, nulls: 2 * j.nulls }));
        const twice = new Map(credits(doubled, model));
        for (const [channel, credit] of credits(journeys, model)) expect(twice.get(channel)).toBeCloseTo(2 * credit, 8);
      }),
    );
  });

  it('journeys of a single touch are credited to it', () => {
    fc.assert(
      fc.property(journeysArb({ converting: true, longest: 1 }), (journeys) => {
        for (const [channel, credit] of credits(journeys, model)) {
          const own = journeys.filter(({ touches }) => touches[0] === channel);
          expect(credit).toBeCloseTo(sum(own.map((j) => j.conversions)), 8);
        }
      }),
    );
  });
});
