import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { availableIn } from '../../src/results/available';
import { type KpiRow, kpiRows } from '../../src/results/kpi-rows';
import { dataWith } from './support/plans';

type Values = Parameters<typeof dataWith>[0];

/** Figures of March of one series, by metric. */
const march = (series: string, metrics: Record<string, number>): Values => {
  const [network, account, scope, basis] = series.split('|');
  return Object.fromEntries(
    Object.entries(metrics).map(([metric, value]) => [
      `2025-03|${network}|${account}|${scope}|${metric}|${basis}`,
      value,
    ]),
  );
};
const rowsOf = (...values: Values[]) => {
  const { rows, main } = kpiRows(availableIn(dataWith(Object.assign({}, ...values))));
  return { rows, main: rows.filter((row) => main.has(row)), others: rows.filter((row) => !main.has(row)) };
};
const all = (...values: Values[]) => rowsOf(...values).rows;
const of = (kpi: string, rows: readonly KpiRow[]) => rows.filter((row) => row.kpi === kpi);
const places = (rows: readonly KpiRow[]) =>
  rows.map(({ series, total }) =>
    total ? `total of ${series.map((s) => s.network).join(' + ')}` : series[0]?.network,
  );

const FULL = { likes: 90, comments: 6, shares: 3, saves: 1 };

describe('a KPI row', () => {
  it('stands only where there is data', () => {
    expect(all()).toEqual([]);
    expect(all(march('x||total|day', { impressions: 10 })).map(({ kpi }) => kpi)).toEqual(['impressions']);
  });

  it('stands once per series, in the order of the networks', () => {
    const rows = all(
      march('x||total|day', { views: 1 }),
      march('facebook||total|day', { views: 2 }),
      march('instagram|b|total|day', { views: 3 }),
      march('instagram|a|total|day', { views: 4 }),
    );
    expect(places(of('views', rows))).toEqual(['facebook', 'instagram', 'instagram', 'x']);
  });

  it('never makes one series of day and post figures: the day comes first', () => {
    const rows = of('posts', all(march('x||total|post', { posts: 3 }), march('x||total|day', { posts: 4 })));
    expect(rows.map(({ series }) => series.map(({ basis }) => basis))).toEqual([['day'], ['post']]);
  });

  it('stands for a raw figure that is no KPI too, except helpers of others and money', () => {
    const rows = all(
      march('instagram||total|post', { likes: 1, post_reach: 9 }),
      march('instagram||total|day', { followers: 10, followers_start: 8 }),
      march('all||total|period', { gain: 5, cash_cost: 1, full_cost: 1 }),
    );
    const shown = new Set(rows.map(({ kpi }) => kpi));
    expect(shown.has('likes')).toBe(true);
    for (const id of ['post_reach', 'followers_start', 'gain', 'cash_cost', 'full_cost', 'roi'])
      expect(shown.has(id as KpiRow['kpi'])).toBe(false);
  });

  it('is a rate, told in points, only where its unit is percent: a mean per post is not', () => {
    const rows = all(march('instagram||total|post', { ...FULL, post_reach: 1000, posts: 4 }));
    expect(of('er_post_reach', rows)[0]?.ratio).toBe(true);
    expect(of('engagements_per_post', rows)[0]).toMatchObject({ ratio: false, unit: 'per_post' });
  });
});

describe('the way in which a KPI is filled', () => {
  const label = (...values: Values[]) => of('interactions', all(...values))[0]?.way.label?.en;

  it('is the first whose parts are all there, and its label names them', () => {
    expect(label(march('x||total|day', FULL))).toBe('likes + comments + shares + saves');
    expect(label(march('x||total|day', { likes: 9, comments: 1, shares: 1 }))).toBe('likes + comments + shares');
    expect(label(march('x||total|day', { likes: 9, comments: 1 }))).toBe('likes + comments');
    expect(label(march('x||total|day', { likes: 9 }))).toBeUndefined();
  });

  it('needs its parts in one and the same month', () => {
    const apart = { '2025-02|x||total|likes|day': 9, '2025-03|x||total|comments|day': 1 };
    expect(of('interactions', all(apart))).toEqual([]);
  });

  it('needs its parts from one and the same series', () => {
    expect(
      of('interactions', all(march('x||total|day', { likes: 9 }), march('x||total|post', { comments: 1 }))),
    ).toEqual([]);
    expect(of('interactions', all(march('x||paid|day', { likes: 9 }), march('x||total|day', { comments: 1 })))).toEqual(
      [],
    );
  });

  it('is none whose denominator is always zero', () => {
    expect(of('er_views', all(march('x||total|day', { ...FULL, views: 0 })))).toEqual([]);
    expect(of('er_views', all(march('x||total|day', { ...FULL, views: 5 })))).toHaveLength(1);
  });
});

describe('a total over networks', () => {
  const two = (metrics: Record<string, number>) => [
    march('x||total|day', metrics),
    march('facebook||total|day', metrics),
  ];

  it('stands below the networks where the KPI adds', () => {
    expect(places(of('posts', all(...two({ posts: 3 }))))).toEqual(['facebook', 'x', 'total of facebook + x']);
  });

  it.each(['impressions', 'views', 'video_views', 'engagements', 'clicks', 'followers', 'conversions', 'orders'])(
    'never stands for %s: networks do not count the same thing',
    (metric) => {
      expect(places(of(metric, all(...two({ [metric]: 3 }))))).toEqual(['facebook', 'x']);
    },
  );

  it('never stands for a rate', () => {
    const rows = of('er_views', all(...two({ ...FULL, views: 100 })));
    expect(rows.some(({ total }) => total)).toBe(false);
  });

  it('adds the parts that every network has', () => {
    const rows = all(march('instagram||total|day', FULL), march('x||total|day', { likes: 5, comments: 5, shares: 5 }));
    const [instagram, x, total] = of('interactions', rows);
    expect(instagram?.way.label?.en).toBe('likes + comments + shares + saves');
    expect(x?.way.label?.en).toBe('likes + comments + shares');
    expect(total).toMatchObject({ total: true, way: { label: { en: 'likes + comments + shares' } } });
  });

  it('needs two networks: accounts of one are shown apart', () => {
    const rows = all(march('x|a|total|day', { posts: 1 }), march('x|b|total|day', { posts: 2 }));
    expect(places(of('posts', rows))).toEqual(['x', 'x']);
  });

  it('takes every account of its networks', () => {
    const rows = all(
      march('x|a|total|day', { posts: 1 }),
      march('x|b|total|day', { posts: 2 }),
      march('facebook||total|day', { posts: 2 }),
    );
    expect(places(of('posts', rows)).pop()).toBe('total of facebook + x + x');
  });

  it('adds figures of one basis only', () => {
    const rows = all(march('x||total|day', { posts: 1 }), march('instagram||total|post', { posts: 2 }));
    expect(places(of('posts', rows))).toEqual(['instagram', 'x']);
  });

  it('adds totals only, never a part beside them: organic and paid are in the total already', () => {
    const rows = all(
      march('x||total|day', { posts: 1 }),
      march('x||paid|day', { posts: 1 }),
      march('facebook||total|day', { posts: 2 }),
      march('instagram||organic|day', { posts: 2 }),
    );
    const totals = of('posts', rows).filter(({ total }) => total);
    expect(totals.map(({ series }) => series.map(({ network, scope }) => `${network} ${scope}`))).toEqual([
      ['facebook total', 'x total'],
    ]);
  });
});

describe('the main rows', () => {
  const RATES = { ...FULL, post_reach: 1000, views: 2000, impressions: 3000 };
  const rates = (rows: readonly KpiRow[]) => rows.map(({ kpi }) => kpi).filter((kpi) => kpi.startsWith('er_'));

  it('have of the engagement rates the first that can be filled; the others are folded with the rest', () => {
    const { main, others } = rowsOf(march('instagram||total|post', RATES));
    expect(rates(main)).toEqual(['er_post_reach']);
    expect(rates(others).sort()).toEqual(['er_impressions', 'er_views']);
  });

  it('choose the rate for each network apart', () => {
    const { main } = rowsOf(
      march('instagram||total|post', RATES),
      march('x||total|day', { ...FULL, impressions: 50 }),
      march('tiktok||total|day', { ...FULL, video_views: 50 }),
    );
    const chosen = main.filter(({ kpi }) => kpi.startsWith('er_')).map(({ kpi, series }) => [series[0]?.network, kpi]);
    expect(Object.fromEntries(chosen)).toEqual({ instagram: 'er_post_reach', x: 'er_impressions', tiktok: 'er_views' });
    expect(chosen).toHaveLength(3);
  });

  it('stand by family: exposure before engagement before conversion', () => {
    const { main } = rowsOf(march('x||total|day', { ...FULL, posts: 2, views: 100, leads: 4, profile_visits: 5 }));
    expect(main.map(({ family }) => family)).toEqual([...main.map(({ family }) => family)].sort(byFamily));
    expect(new Set(main.map(({ family }) => family))).toEqual(new Set(['exposition', 'engagement', 'transformation']));
  });

  const FAMILIES = ['exposition', 'influence', 'engagement', 'transformation', 'vente_fidelisation'];
  const byFamily = (a: string, b: string) => FAMILIES.indexOf(a) - FAMILIES.indexOf(b);

  it('are the usual first KPIs, and what is no main row is among the others: each row once', () => {
    const networks = ['facebook', 'instagram', 'linkedin', 'x', 'tiktok', 'youtube', 'pinterest'];
    const metrics = [
      'posts',
      'views',
      'impressions',
      'likes',
      'comments',
      'shares',
      'saves',
      'link_clicks',
      'followers',
    ];
    const choice = fc.subarray(networks.flatMap((network) => metrics.map((metric) => [network, metric] as const)));
    fc.assert(
      fc.property(choice, (chosen) => {
        const values = chosen.map(([network, metric]) => march(`${network}||total|day`, { [metric]: 3 }));
        const { main, others } = rowsOf(...values);
        expect(new Set(main.map(({ kpi }) => kpi)).size).toBeLessThanOrEqual(20);
        const ids = [...main, ...others].map(({ kpi, series }) => `${kpi} ${series.map((s) => s.network)}`);
        expect(new Set(ids).size).toBe(ids.length);
        for (const [network, metric] of chosen) expect(ids).toContain(`${metric} ${network}`);
        for (const raw of ['likes', 'comments', 'shares', 'saves'])
          expect(main.some(({ kpi }) => kpi === raw)).toBe(false);
      }),
    );
  });

  it('are those of the chosen objectives, without any row moving', () => {
    const data = availableIn(
      dataWith(march('x||total|day', { ...FULL, posts: 2, views: 100, leads: 4, followers: 9 })),
    );
    const [usual, leads] = [kpiRows(data), kpiRows(data, ['leads'])];
    expect(leads.rows.map(({ kpi }) => kpi)).toEqual(usual.rows.map(({ kpi }) => kpi));
    expect([...usual.main].map(({ kpi }) => kpi)).toContain('posts');
    expect([...leads.main].map(({ kpi }) => kpi)).toEqual(['leads']);
  });

  it('are no parts of a total', () => {
    const { main } = rowsOf(march('x||total|day', { posts: 3 }), march('x||paid|day', { posts: 1 }));
    expect(main.map(({ series }) => series[0]?.scope)).toEqual(['total']);
  });
});
