import { describe, expect, it } from 'vitest';
import { currenciesIn, withCurrency } from '../../src/sources/currency';
import { readingOf, seen } from '../results/support/readings';

const EUROS = new Set(['EUR']);
const TWO = new Set(['EUR', 'USD']);
const spent = (value: number, currency?: string) => seen(value, { metric: 'spend', ...(currency ? { currency } : {}) });

describe('amounts whose file names no currency', () => {
  const reading = readingOf([spent(12), seen(3)]);

  it('are the workbook’s as long as it has one currency or none yet', () => {
    expect(withCurrency(reading, {}, EUROS)).toBe(reading);
    expect(withCurrency(reading, {}, new Set())).toBe(reading);
  });

  it('are asked about where several are in use, and left out until then', () => {
    const asked = withCurrency(reading, {}, TWO);
    expect(asked.questions).toEqual(['currency']);
    expect(asked.warnings.map(({ problem }) => problem.code)).toEqual(['no-currency']);
    expect(asked.observations.map(({ metric }) => metric)).toEqual(['likes']);
  });

  it('take the one that was answered, counts beside them none', () => {
    const told = withCurrency(reading, { currency: 'USD' }, TWO);
    expect(told.observations.map(({ currency }) => currency)).toEqual(['USD', undefined]);
    expect(told.questions).toEqual([]);
  });

  it('take the only one that their own table names: the value of purchases beside what was spent', () => {
    const ads = readingOf([spent(110, 'USD'), seen(90, { metric: 'paid_revenue' }), seen(3)]);
    const told = withCurrency(ads, { currency: 'EUR' }, TWO);
    expect(told.observations.map(({ currency }) => currency)).toEqual(['USD', 'USD', undefined]);
    expect(told.questions).toEqual([]);
  });

  it('are not asked about where they are all zero, or where there are none', () => {
    for (const nothing of [readingOf([spent(0)]), readingOf([seen(3)])]) {
      expect(withCurrency(nothing, {}, TWO)).toBe(nothing);
    }
  });
});

describe('amounts that name their currency', () => {
  it('keep it whatever was answered', () => {
    const reading = readingOf([spent(12, 'GBP')]);
    expect(withCurrency(reading, { currency: 'USD' }, TWO)).toBe(reading);
    expect(currenciesIn(reading)).toEqual(['GBP']);
  });
});
