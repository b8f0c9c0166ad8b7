import { describe, expect, it } from 'vitest';
import { availableIn } from '../../src/results/available';
import { dataWith } from './support/plans';

describe('what the Data sheet holds', () => {
  it('is its months, oldest first, in whatever order a person has sorted the rows', () => {
    const data = dataWith({
      '2025-03|x||total|likes|day': 1,
      '2024-12|x||total|likes|day': 1,
      '2025-01|x||total|likes|day': 1,
    });
    expect(availableIn(data).months).toEqual(['2024-12', '2025-01', '2025-03']);
  });

  it('leaves out headings and what is no figure of the catalogue', () => {
    const data = dataWith({
      title: null,
      header: null,
      '2025-13|x||total|likes|day': 1,
      '2025-03|x||total|no_such_metric|day': 1,
      'setting:language': 1,
    });
    expect(availableIn(data)).toEqual({ months: [], series: [], lastComplete: null, parts: [], money: [] });
  });

  it('is one series per network, account, scope and basis: day, then period, then post', () => {
    const data = dataWith({
      '2025-03|instagram||total|likes|post': 7,
      '2025-03|instagram||total|likes|period': 6,
      '2025-03|instagram||organic|likes|day': 5,
      '2025-03|instagram||total|likes|day': 4,
    });
    expect(availableIn(data).series.map(({ series }) => [series.scope, series.basis])).toEqual([
      ['organic', 'day'],
      ['total', 'day'],
      ['total', 'period'],
      ['total', 'post'],
    ]);
  });

  it('has each metric’s months with their values; what a formula makes has none to read', () => {
    const data = dataWith({
      '2025-03|x||total|likes|day': 12,
      '2025-04|x||total|likes|day': 0,
      '2025-04|all||total|gain|period': null,
    });
    const [x, money] = availableIn(data).series;
    expect([...(x?.metrics.get('likes') ?? [])]).toEqual([
      ['2025-03', 12],
      ['2025-04', 0],
    ]);
    expect([...(money?.metrics.get('gain') ?? [])]).toEqual([['2025-04', null]]);
  });

  it('names accounts as people write them', () => {
    const data = dataWith({
      '2025-03|x|maison brune|total|likes|day': { value: 1, account: 'Maison Brune' },
      '2025-03|x||total|likes|day': 1,
    });
    expect(availableIn(data).series.map(({ series }) => series.account)).toEqual(['Maison Brune', null]);
  });
});

describe('the last complete month', () => {
  const likes = (month: string, missing: number | null) => ({
    [`${month}|x||total|likes|day`]: { value: 1, missing },
  });
  const last = (...months: ReturnType<typeof likes>[]) =>
    availableIn(dataWith(Object.assign({}, ...months))).lastComplete;

  it('is the latest that has no day missing', () => {
    expect(last(likes('2025-02', 0), likes('2025-03', 0), likes('2025-04', 12))).toBe('2025-03');
  });

  it('is none of which one source does not say what it covers', () => {
    expect(last(likes('2025-02', 0), likes('2025-03', null))).toBe('2025-02');
  });

  it('is none in which one of several figures has days missing', () => {
    const march = { '2025-03|x||total|likes|day': 1, '2025-03|instagram||total|likes|post': { value: 1, missing: 4 } };
    expect(availableIn(dataWith({ '2025-02|x||total|likes|day': 1, ...march })).lastComplete).toBe('2025-02');
  });

  it('is the latest with figures where none is complete', () => {
    expect(last(likes('2025-02', 3), likes('2025-03', null))).toBe('2025-03');
  });

  it('is not one that has money alone', () => {
    const money = { '2025-04|all||total|gain|period': { missing: 0 } };
    expect(availableIn(dataWith({ ...likes('2025-03', 0), ...money })).lastComplete).toBe('2025-03');
    expect(availableIn(dataWith({ ...likes('2025-03', 5), ...money })).lastComplete).toBe('2025-03');
    expect(availableIn(dataWith(money)).lastComplete).toBeNull();
  });
});
