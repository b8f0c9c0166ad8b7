import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/model/day';
import { aggregate, type DatedReading } from '../../src/results/aggregate';
import { ofPost, seen, table } from './support/readings';

const keys = (...tables: DatedReading[]) => aggregate(tables).map((figure) => figure.key);
const values = (...tables: DatedReading[]) => aggregate(tables).map((figure) => figure.value);

describe('figures of a month', () => {
  it('are one per month, network, account, scope, metric and basis, in the order of their keys', () => {
    const rows = [
      seen(1, { day: '2025-04-01' }),
      seen(2),
      seen(3, { metric: 'comments' }),
      seen(4, { scope: 'organic' }),
      seen(5, { account: 'Maison' }),
      seen(6, { network: 'facebook' }),
      ofPost('a', 7),
    ];
    expect(aggregate([table(rows)]).map(({ key, value }) => [key, value])).toEqual([
      ['2025-03|facebook||total|likes|day', 6],
      ['2025-03|instagram|maison|total|likes|day', 5],
      ['2025-03|instagram||organic|likes|day', 4],
      ['2025-03|instagram||total|comments|day', 3],
      ['2025-03|instagram||total|likes|day', 2],
      ['2025-03|instagram||total|likes|post', 7],
      ['2025-04|instagram||total|likes|day', 1],
    ]);
  });

  it('add the days of the month', () => {
    const rows = [seen(2, { day: '2025-03-01' }), seen(3, { day: '2025-03-31' }), seen(4, { day: '2025-04-01' })];
    expect(values(table(rows))).toEqual([5, 4]);
  });

  it('are missing where nothing was read, and zero where zero was', () => {
    expect(aggregate([])).toEqual([]);
    expect(aggregate([table([])])).toEqual([]);
    const [march, ...others] = aggregate([table([seen(0)])]);
    expect(march?.value).toBe(0);
    expect(others).toEqual([]);
  });

  it('keep negative counts: followers can be lost', () => {
    const rows = [-3, 1].map((n, i) => seen(n, { metric: 'net_new_followers', day: `2025-03-0${i + 1}` as Day }));
    expect(values(table(rows))).toEqual([-2]);
  });

  it('have no float dust: 0.1 + 0.2 is 0.3', () => {
    const rows = [0.1, 0.2].map((n, i) => seen(n, { metric: 'spend', day: `2025-03-0${i + 1}` as Day }));
    expect(values(table(rows))).toEqual([0.3]);
  });

  it('take accounts that differ only by capitals for one, and no account for another', () => {
    const rows = [
      seen(1, { account: 'Maison', day: '2025-03-01' }),
      seen(2, { account: 'MAISON', day: '2025-03-02' }),
      seen(4, { day: '2025-03-03' }),
    ];
    expect(values(table(rows))).toEqual([3, 4]);
  });
});

describe('a total given for a period', () => {
  const period = (from: Day, to: Day) => seen(100, { from, to, basis: 'period' });

  it('belongs to no month when it begins in one and ends in another', () => {
    expect(aggregate([table([period('2025-03-31', '2025-04-01')])])).toEqual([]);
    expect(aggregate([table([period('2024-03-01', '2025-03-31')])])).toEqual([]);
  });

  it('counts for its month when it lies within it', () => {
    expect(keys(table([period('2025-03-01', '2025-03-31')]))).toEqual(['2025-03|instagram||total|likes|period']);
    expect(keys(table([period('2025-03-18', '2025-03-31')]))).toEqual(['2025-03|instagram||total|likes|period']);
  });
});

describe('followers', () => {
  const level = (value: number, day: Day) => seen(value, { metric: 'followers', day });

  it('are the last level of the month, in whatever order the rows stand, never a sum', () => {
    const rows = [level(120, '2025-03-31'), level(100, '2025-03-01'), level(110, '2025-03-15')];
    const figures = aggregate([table(rows)]);
    const byMetric = Object.fromEntries(figures.map(({ metric, value }) => [metric, value]));
    expect(byMetric).toEqual({ followers: 120, followers_start: 100 });
    expect(figures.map(({ rows }) => rows)).toEqual([1, 1]);
  });

  const start = (...rows: ReturnType<typeof level>[]) =>
    Object.fromEntries(
      aggregate([table(rows)]).flatMap(({ metric, month, value }) =>
        metric === 'followers_start' ? [[month, value]] : [],
      ),
    );

  it('have for level at the start the last one of the month before', () => {
    const february = [level(80, '2025-02-01'), level(90, '2025-02-28')];
    expect(start(...february, level(100, '2025-03-05'), level(120, '2025-03-31'))['2025-03']).toBe(90);
    expect(start(level(90, '2025-02-10'), level(120, '2025-03-31'))).toEqual({ '2025-03': 90 });
    expect(start(level(90, '2024-12-31'), level(120, '2025-01-31'))).toEqual({ '2025-01': 90 });
  });

  it('have the level of the month before also where another format gave it, in whatever order its rows stand', () => {
    const february = table([level(90, '2025-02-28')], {}, { format: 'format-a' });
    const march = table([level(120, '2025-03-31'), level(100, '2025-03-01')], {}, { format: 'format-b' });
    const figures = aggregate([february, march]).filter(({ metric }) => metric === 'followers_start');
    expect(figures.map(({ month, value }) => [month, value])).toEqual([['2025-03', 90]]);
  });

  it('have no level at the start when only one is known', () => {
    expect(start(level(120, '2025-03-31'))).toEqual({});
    expect(start(level(90, '2025-01-31'), level(120, '2025-03-31'))).toEqual({});
  });

  it('of one day given twice in a table are not added', () => {
    expect(values(table([level(100, '2025-03-31'), level(120, '2025-03-31')]))).toEqual([120]);
  });
});

describe('unique counts', () => {
  const reach = (value: number, from: Day, to: Day, more = {}) =>
    seen(value, { metric: 'reach', from, to, basis: 'period', ...more });

  it('stand only as given for that very month', () => {
    expect(values(table([reach(500, '2025-02-01', '2025-02-28')]))).toEqual([500]);
    expect(values(table([reach(500, '2024-02-01', '2024-02-28')]))).toEqual([]);
    expect(values(table([reach(500, '2025-03-01', '2025-03-30')]))).toEqual([]);
    expect(values(table([reach(500, '2025-03-01', '2025-04-30')]))).toEqual([]);
  });

  it('of days are never summed', () => {
    const rows = [seen(500, { metric: 'reach', day: '2025-03-01' }), seen(600, { metric: 'reach', day: '2025-03-02' })];
    expect(aggregate([table(rows)])).toEqual([]);
  });

  it('of several rows of one month have no total, and none of them stands for it', () => {
    const month = ['2025-03-01', '2025-03-31'] as const;
    expect(aggregate([table([reach(500, ...month), reach(600, ...month)])])).toEqual([]);
    expect(aggregate([table([reach(500, ...month, { item: 'a' }), reach(600, ...month, { item: 'b' })])])).toEqual([]);
  });

  it('read again replace what was read before', () => {
    const early = table([reach(500, '2025-03-01', '2025-03-31')], {}, { read: '2025-04-01' });
    const late = table([reach(520, '2025-03-01', '2025-03-31')], {}, { read: '2025-04-20' });
    expect(values(late, early)).toEqual([520]);
  });
});

describe('the same thing in two files', () => {
  const early = (...rows: ReturnType<typeof seen>[]) => table(rows, {}, { tab: 'early', read: '2025-04-02' });
  const late = (...rows: ReturnType<typeof seen>[]) => table(rows, {}, { tab: 'late', read: '2025-04-20' });

  it('counts once per day, and the later reading wins, in whatever order the tabs stand', () => {
    const [before, after] = [early(seen(10)), late(seen(12))];
    expect(values(before, after)).toEqual([12]);
    expect(values(after, before)).toEqual([12]);
  });

  it('counts once when both were read on one day: the last of the tabs wins', () => {
    expect(values(early(seen(10)), early(seen(12)))).toEqual([12]);
  });

  it('counts once per post, and a post that only the earlier file has is kept', () => {
    const before = early(ofPost('a', 10), ofPost('b', 5));
    const after = late(ofPost('a', 14));
    expect(values(before, after)).toEqual([19]);
  });

  it('adds the days that only one of the files has', () => {
    const before = early(seen(10, { day: '2025-03-10' }), seen(20, { day: '2025-03-11' }));
    const after = late(seen(21, { day: '2025-03-11' }), seen(30, { day: '2025-03-12' }));
    expect(values(before, after)).toEqual([61]);
  });

  it('replaces all rows of a day at once: those of campaigns are not mixed', () => {
    const before = early(seen(10, { row: 2 }), seen(20, { row: 3 }), seen(30, { row: 4 }));
    const after = late(seen(11, { row: 2 }), seen(21, { row: 3 }));
    expect(values(before, after)).toEqual([32]);
  });

  it('is one thing although the files write the account with other capitals', () => {
    expect(values(early(seen(10, { account: 'Maison' })), late(seen(12, { account: 'MAISON' })))).toEqual([12]);
  });

  it('is two things in two networks, scopes, accounts or bases', () => {
    const before = early(seen(1), seen(2, { scope: 'paid' }), seen(4, { account: 'x' }), ofPost('a', 8));
    const after = late(seen(16, { network: 'x' }));
    expect(aggregate([before, after])).toHaveLength(5);
  });
});

describe('two formats that speak of one series', () => {
  const daily = (format: string, values: readonly number[], read: Day = '2025-04-02', item?: string) =>
    table(
      values.map((value, i) => seen(value, { day: `2025-03-0${i + 1}` as Day, ...(item ? { item } : {}) })),
      {},
      { format, read },
    );

  it('are two views of one thing and never added: the one that covers more days stands', () => {
    const [long, short] = [daily('b', [10, 20, 30]), daily('a', [11, 21])];
    expect(values(long, short)).toEqual([60]);
    expect(values(short, long)).toEqual([60]);
  });

  it('are not mixed day by day, though one was read later', () => {
    expect(values(daily('a', [100, 100], '2025-04-02'), daily('b', [90], '2025-04-20'))).toEqual([200]);
  });

  it('are told by the account’s own total before a list of its items', () => {
    expect(values(daily('a', [5, 6, 7], '2025-04-02', 'top'), daily('b', [10, 20]))).toEqual([30]);
  });

  it('are told by the first by name where all else is the same', () => {
    expect(values(daily('b', [10]), daily('a', [11]))).toEqual([11]);
  });
});

describe('amounts', () => {
  const spent = (value: number, day: Day, currency?: string) =>
    seen(value, { metric: 'spend', day, ...(currency ? { currency } : {}) });

  it('in two currencies have no sum: each stands beside the other', () => {
    const made = aggregate([
      table([spent(100, '2025-03-01', 'EUR'), spent(70, '2025-03-02', 'USD'), spent(5, '2025-03-03', 'EUR')]),
    ]);
    expect(made.map(({ key, value, currency }) => [key.split('|')[4], value, currency])).toEqual([
      ['spend@usd', 70, 'USD'],
      ['spend', 105, 'EUR'],
    ]);
  });

  it('in one currency have', () => {
    expect(values(table([spent(100, '2025-03-01', 'EUR'), spent(50, '2025-03-02', 'EUR')]))).toEqual([150]);
  });
});

describe('rows of one table', () => {
  it('that speak of one day without an identifier are campaigns or posts, and add up', () => {
    const [figure] = aggregate([table([seen(10, { row: 2 }), seen(20, { row: 3 })])]);
    expect(figure?.value).toBe(30);
    expect(figure?.rows).toBe(2);
  });

  it('may come in any order, and in one table or in two', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2025-03-${String(n).padStart(2, '0')}` as Day);
    const days = fc.uniqueArray(fc.tuple(day, fc.integer({ min: -50, max: 5000 })), { selector: ([d]) => d });
    fc.assert(
      fc.property(days, fc.nat(), (rows, cut) => {
        const total = rows.reduce((n, [, value]) => n + value, 0);
        const all = rows.map(([d, value], i) => seen(value, { day: d, row: i + 2 }));
        const at = rows.length === 0 ? 0 : cut % rows.length;
        expect(values(table(all))).toEqual(rows.length === 0 ? [] : [total]);
        expect(values(table([...all].reverse()))).toEqual(values(table(all)));
        expect(values(table(all.slice(0, at)), table(all.slice(at)))).toEqual(values(table(all)));
      }),
    );
  });
});

describe('the trail of a figure', () => {
  it('names every tab and row behind it, each row once, and the last day of reading', () => {
    const first = table(
      [seen(1, { day: '2025-03-02', row: 9 }), seen(1, { day: '2025-03-01', row: 4 })],
      {},
      {
        tab: 'A',
        read: '2025-04-02',
      },
    );
    const second = table([seen(1, { day: '2025-03-03', row: 4 })], {}, { tab: 'B', read: '2025-04-20' });
    const [figure] = aggregate([second, first]);
    expect(figure).toMatchObject({
      month: '2025-03',
      metric: 'likes',
      series: { network: 'instagram', account: null, scope: 'total', basis: 'day' },
      value: 3,
      rows: 3,
      read: '2025-04-20',
    });
    expect(figure?.sources).toEqual([
      { tab: 'A', rows: [4, 9] },
      { tab: 'B', rows: [4] },
    ]);
  });

  it('leaves out the file whose reading was replaced', () => {
    const before = table([seen(10)], {}, { tab: 'old', read: '2025-04-02' });
    const after = table([seen(12)], {}, { tab: 'new', read: '2025-04-20' });
    expect(aggregate([before, after])[0]?.sources).toEqual([{ tab: 'new', rows: [2] }]);
  });
});
