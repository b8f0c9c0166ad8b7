import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/results/summary';
import { ofPost, readingOf, seen } from './support/readings';

const summary = (observations: Parameters<typeof readingOf>[0], over = {}) => summarise(readingOf(observations, over));

describe('the summary of a table', () => {
  it('adds each metric by month and in all, the months in order', () => {
    const rows = [
      seen(4, { day: '2025-04-01' }),
      seen(2, { day: '2025-03-01' }),
      seen(3, { day: '2025-03-31' }),
      seen(7, { day: '2025-03-31', metric: 'comments' }),
    ];
    const { monthly, totals } = summary(rows);
    expect(monthly).toEqual({ '2025-03': { likes: 5, comments: 7 }, '2025-04': { likes: 4 } });
    expect(Object.keys(monthly)).toEqual(['2025-03', '2025-04']);
    expect(totals).toEqual({ likes: 9, comments: 7 });
  });

  it('has no figure that is missing, and zero where zero was read', () => {
    expect(summary([])).toEqual({ monthly: {}, totals: {} });
    expect(summary([seen(0)]).totals).toEqual({ likes: 0 });
  });

  it('has the last level of stocks, by day and not by row', () => {
    const rows = [
      seen(130, { metric: 'followers', day: '2025-04-02' }),
      seen(110, { metric: 'followers', day: '2025-03-30' }),
      seen(100, { metric: 'followers', day: '2025-03-01' }),
    ];
    expect(summary(rows)).toEqual({
      monthly: { '2025-03': { followers: 110 }, '2025-04': { followers: 130 } },
      totals: { followers: 130 },
    });
  });

  it.each(['reach', 'viewers', 'users', 'engaged_accounts', 'post_reach'] as const)('never has %s', (metric) => {
    expect(summary([seen(5, { metric }), seen(1)], { totals: { [metric]: 5 } })).toEqual({
      monthly: { '2025-03': { likes: 1 } },
      totals: { likes: 1 },
    });
  });

  it('counts a total that is given for a period in the totals only', () => {
    const period = seen(100, { from: '2025-03-01', to: '2025-03-31', basis: 'period' });
    expect(summary([period])).toEqual({ monthly: {}, totals: { likes: 100 } });
  });

  it('counts what spans two months in the totals only', () => {
    const week = seen(7, { from: '2025-03-31', to: '2025-04-06' });
    expect(summary([week])).toEqual({ monthly: {}, totals: { likes: 7 } });
  });

  it('adds the posts of one day, and takes off what is negative', () => {
    const rows = [ofPost('a', 5), ofPost('b', 6), seen(-2, { metric: 'net_new_followers' })];
    expect(summary(rows).monthly['2025-03']).toEqual({ likes: 11, net_new_followers: -2 });
  });

  it('has no float dust', () => {
    const rows = [seen(0.1, { metric: 'spend' }), seen(0.2, { metric: 'spend' })];
    expect(summary(rows)).toEqual({ monthly: { '2025-03': { spend: 0.3 } }, totals: { spend: 0.3 } });
  });

  it('never adds a part to the total that contains it', () => {
    const rows = [seen(100), seen(60, { scope: 'organic' }), seen(40, { scope: 'paid' })];
    expect(summary(rows)).toEqual({ monthly: { '2025-03': { likes: 100 } }, totals: { likes: 100 } });
  });

  it('adds the parts where the table has no total', () => {
    const rows = [seen(60, { scope: 'organic' }), seen(40, { scope: 'paid' })];
    expect(summary(rows).totals).toEqual({ likes: 100 });
  });

  it('has the table’s own totals where its rows have no known day', () => {
    expect(summary([], { totals: { likes: 12, spend: 0.1 + 0.2 } })).toEqual({
      monthly: {},
      totals: { likes: 12, spend: 0.3 },
    });
  });
});
