// The story that a reader must find in the figures.
import { describe, expect, it } from 'vitest';
import { sampleEntries } from '../../../local/sample';
import { fileNamed, filesOf, recordsOf, rowsOf, type Sums, textOf, truthOf } from './reader';

const MONTHS = [
  ...['10', '11', '12'].map((month) => `2024-${month}`),
  ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2025-${month}`),
  ...['01', '02', '03'].map((month) => `2026-${month}`),
];

const of = (sums: Sums, metric: string, ...months: string[]) =>
  months.map((month) => sums[month]?.[metric] ?? Number.NaN);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const total = (values: readonly number[]) => mean(values) * values.length;
const topMonth = (sums: Sums, metric: string) =>
  MONTHS.reduce((top, month) => ((sums[month]?.[metric] ?? 0) > (sums[top]?.[metric] ?? 0) ? month : top));

const instagram = () => truthOf('meta-content-instagram', 'post');
const web = () => truthOf('ga4-traffic-acquisition', 'period');
const ads = () => truthOf('meta-ads', 'day');
const daily = () => truthOf('meta-daily', 'day', 'instagram');

/** Likes, comments, shares and saves of the posts of some months. */
const interactions = (...months: string[]) =>
  total(['likes', 'comments', 'shares', 'saves'].flatMap((metric) => of(instagram(), metric, ...months)));

const GIVEAWAY = ['2025-04', '2025-05'];
const BEFORE_GIVEAWAY = ['2025-02', '2025-03'];

describe('Christmas 2025, the campaign that paid', () => {
  it('has the most advertising, visits, orders and sales of the eighteen months', () => {
    expect(topMonth(ads(), 'spend')).toBe('2025-12');
    for (const metric of ['sessions', 'sessions_social', 'conversions', 'revenue']) {
      expect(topMonth(web(), metric)).toBe('2025-12');
    }
    expect(topMonth(instagram(), 'views')).toBe('2025-12');
  });

  it('sells more than three times what the Christmas before it sold', () => {
    const [before, after] = [
      total(of(web(), 'revenue', '2024-11', '2024-12')),
      total(of(web(), 'revenue', '2025-11', '2025-12')),
    ];
    expect(after).toBeGreaterThan(3 * before);
  });

  it('costs in advertising what the invoices say, to the cent', () => {
    expect(of(ads(), 'spend', '2025-11', '2025-12')).toEqual([1650, 2350]);
  });
});

describe('the giveaway of spring 2025, the campaign that did not', () => {
  it('brings at least three times as many followers', () => {
    const gained = (months: string[]) => total(of(daily(), 'followers_gained', ...months));
    expect(gained(GIVEAWAY)).toBeGreaterThan(3 * gained(BEFORE_GIVEAWAY));
  });

  it('brings no more interactions and no more sales', () => {
    expect(interactions(...GIVEAWAY)).toBeLessThan(1.1 * interactions(...BEFORE_GIVEAWAY));
    const sold = (months: string[]) => total(of(web(), 'revenue', ...months));
    expect(sold(GIVEAWAY)).toBeLessThan(1.1 * sold(BEFORE_GIVEAWAY));
  });

  it('loses followers in June', () => {
    const levels = sampleEntries().filter(({ network }) => network === 'instagram');
    const level = (month: string) => levels.find((entry) => entry.month === month)?.value ?? Number.NaN;
    expect(level('2025-05')).toBeGreaterThan(level('2025-03') + 400);
    expect(level('2025-06')).toBeLessThan(level('2025-05'));
  });
});

describe('the Facebook page', () => {
  it('has more than twice the followers of Instagram and a twentieth of its reactions', () => {
    const followers = (network: string) =>
      sampleEntries()
        .filter((entry) => entry.network === network && entry.month === '2026-03')
        .map(({ value }) => value);
    expect(followers('facebook')[0]).toBeGreaterThan(2 * (followers('instagram')[0] ?? 0));
    const likes = (sums: Sums) => total(of(sums, 'likes', ...MONTHS));
    expect(likes(truthOf('meta-content-facebook', 'post'))).toBeLessThan(likes(instagram()) / 20);
  });
});

describe('the week', () => {
  const weekday = (day: string) => new Date(`${day.slice(0, 10)}T12:00:00Z`).getUTCDay();
  const isWeekend = (day: string) => weekday(day) % 6 === 0;

  it('dips at its end: visits and clicks of Instagram, visits of Facebook', () => {
    for (const name of ['Visits.csv', 'Visits (1).csv', 'Link clicks.csv']) {
      const days = recordsOf(rowsOf(textOf(fileNamed(name))).slice(2));
      const level = (weekend: boolean) =>
        mean(days.filter((day) => isWeekend(day.Date ?? '') === weekend).map((day) => Number(day.Primary)));
      expect(level(true)).toBeLessThan(0.6 * level(false));
    }
  });

  it('dips at its end on X too, where the day of the week is written', () => {
    const days = recordsOf(rowsOf(textOf(fileNamed('account_overview_analytics.csv'))));
    const visits = (pattern: RegExp) =>
      mean(days.filter((day) => pattern.test(day.Date ?? '')).map((day) => Number(day['Profile visits'])));
    expect(visits(/^(Sat|Sun)/)).toBeLessThan(0.6 * visits(/^(Mon|Tue|Wed|Thu|Fri)/));
  });
});

describe('the gaps and breaks', () => {
  it('leave X without August 2025, which is absent and not zero', () => {
    expect(Object.keys(truthOf('x-account-overview', 'day'))).toEqual(MONTHS.filter((month) => month !== '2025-08'));
  });

  it('turn impressions into views in January 2025, never both in a month', () => {
    for (const format of ['meta-content-instagram', 'meta-content-facebook']) {
      const sums = truthOf(format, 'post');
      const months = (metric: string) => MONTHS.filter((month) => metric in (sums[month] ?? {}));
      expect(months('impressions')).toEqual(['2024-10', '2024-11', '2024-12']);
      expect(months('views')).toEqual(MONTHS.slice(3));
    }
  });
});

describe('reels', () => {
  it('are seen twice as much as images and liked more per view', () => {
    const posts = filesOf('meta-content-instagram').flatMap((file) => recordsOf(rowsOf(textOf(file))));
    const ofKind = (kind: string) => posts.filter((post) => post['Type de publication'] === `${kind} Instagram`);
    const views = (kind: string) => mean(ofKind(kind).map((post) => Number(post.Vues || post.Impressions)));
    const likes = (kind: string) => mean(ofKind(kind).map((post) => Number(post['Mentions J’aime'])));
    expect(views('Reel')).toBeGreaterThan(2 * views('Image'));
    expect(likes('Reel') / views('Reel')).toBeGreaterThan((1.2 * likes('Image')) / views('Image'));
  });
});
