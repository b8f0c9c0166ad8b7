import { describe, expect, it } from 'vitest';
import { byMonth, codes, lines, onlyTable, sumsOf, textTab } from '../support/tables';

const EN =
  'Post ID | Page ID | Page name | Title | Publish time | Permalink | Data comment | Date | Views | Reach | Reactions, Comments and Shares | Reactions | Comments | Shares | Total clicks | Link Clicks';
const FR =
  'Identifiant de la publication | ID de la Page | Nom de la Page | Titre | Heure de publication | Permalien | Commentaire des données | Date | Vues | Couverture | Réactions, commentaires et partages | Réactions | Commentaires | Partages | Total des clics | Clics sur un lien';
const POSTS = [
  '91 | 13 | Ma Page | a | 01/14/2025 12:00 | https://f/1 | | Lifetime | 100 | 60 | 9 | 5 | 3 | 1 | 12 | 4',
  '92 | 13 | Ma Page | b | 01/02/2025 12:00 | https://f/2 | | Lifetime | 20 | 11 | 0 | 0 | 0 | 0 | 0 |',
  '93 | 13 | Ma Page | c | 02/02/2025 12:00 | https://f/3 | | Lifetime | 7 | 5 | 1 | 1',
];
const MONTHS = {
  '2025-01': { posts: 2, views: 120, post_reach: 71, likes: 5, comments: 3, shares: 1, clicks: 12, link_clicks: 4 },
  '2025-02': { posts: 1, views: 7, post_reach: 5, likes: 1 },
};

describe('the Facebook content export', () => {
  it.each([
    ['English', EN],
    ['French', FR],
  ])('is read in %s, its rows ragged, its sums of parts left alone', (_, head) => {
    const { format, reading } = onlyTable(textTab(lines(head, ...POSTS)));
    expect(format).toBe('meta-content-facebook');
    expect(byMonth(reading)).toEqual(MONTHS);
    expect(reading).toMatchObject({ network: 'facebook', account: 'Ma Page', basis: 'post' });
  });

  it('reads two columns with the same name where they agree, and neither where they differ', () => {
    const twice = (second: string) => onlyTable(textTab(lines(`${EN} | Views`, `${POSTS[0]} | ${second}`))).reading;
    expect(byMonth(twice('100'))['2025-01']?.views).toBe(100);
    expect(codes(twice('100'))).not.toContain('duplicate-column');
    expect(byMonth(twice('40'))['2025-01']?.views).toBeUndefined();
    expect(codes(twice('40'))).toContain('duplicate-column');
  });

  it('joins columns in two languages that each fill a part of the rows', () => {
    const rows = lines(
      `${EN} | Heure de publication | Vues`,
      `${POSTS[0]} | |`,
      '94|13|Ma Page|d||x||Lifetime||1|1|1|0|0|0|0|01/31/2025 10:00|33',
    );
    expect(byMonth(onlyTable(textTab(rows)).reading)['2025-01']?.views).toBe(133);
  });

  it('does not read a figure whose two languages disagree', () => {
    const { reading } = onlyTable(textTab(lines(`${EN} | Vues`, `${POSTS[0]} | 7`)));
    expect(reading.observations.some((o) => o.metric === 'views')).toBe(false);
    expect(codes(reading)).toContain('duplicate-column');
  });

  it('keeps boosted and organic figures apart from the total', () => {
    const head = `${EN} | 3-second video views | 3-second video views from Boosted posts | 3-second video views from Organic posts`;
    const { reading } = onlyTable(textTab(lines(head, `${POSTS[0]} | 30 | 20 | 10`)));
    expect(['total', 'paid', 'organic'].map((scope) => sumsOf(reading, scope).video_views)).toEqual([30, 20, 10]);
    expect(reading.totals?.video_views).toBe(30);
  });

  it('reads earnings with the currency of their heading and seconds as hours', () => {
    const { reading } = onlyTable(
      textTab(lines(`${EN} | Seconds viewed | Estimated earnings (USD)`, `${POSTS[0]} | 5400 | 1.25`)),
    );
    expect(reading.observations.find((o) => o.metric === 'revenue')).toMatchObject({ value: 1.25, currency: 'USD' });
    expect(sumsOf(reading, 'total').watch_time_hours).toBeCloseTo(1.5, 12);
  });

  it('leaves error rows out', () => {
    const { reading } = onlyTable(
      textTab(lines(EN, ...POSTS, ' | 13 | Ma Page | | | | An error occurred | Lifetime | 6727')),
    );
    expect(reading.skipped).toEqual([{ row: 5, reason: 'error-row' }]);
  });

  it('says which columns it does not know', () => {
    const { reading } = onlyTable(textTab(lines(`${EN} | Brand new figure`, `${POSTS[0]} | 7`)));
    expect(reading.warnings).toContainEqual({
      problem: { code: 'unread-columns', columns: 'Brand new figure' },
      metric: null,
    });
  });
});

describe('a file that a person has put together', () => {
  it('counts a post that comes again further down once, by its last row', () => {
    const again =
      '91 | 13 | Ma Page | a | 01/14/2025 12:00 | https://f/1 | | Lifetime | 130 | 70 | 12 | 8 | 3 | 1 | 15 | 6';
    const { reading } = onlyTable(textTab(lines(EN, ...POSTS, EN, again)));
    expect(byMonth(reading)['2025-01']).toEqual({
      posts: 2,
      views: 150,
      post_reach: 81,
      likes: 8,
      comments: 3,
      shares: 1,
      clicks: 15,
      link_clicks: 6,
    });
    expect(reading.totals).toMatchObject({ posts: 3, views: 157 });
    expect(reading.skipped.filter(({ reason }) => reason === 'copied-row')).toEqual([{ row: 2, reason: 'copied-row' }]);
    expect(codes(reading)).toContain('repeated-posts');
  });

  it('keeps posts apart that share an identifier and not their day', () => {
    const other = '91 | 13 | Ma Page | z | 03/14/2025 12:00 | https://f/9 | | Lifetime | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0';
    const { reading } = onlyTable(textTab(lines(EN, ...POSTS, other)));
    expect([reading.totals?.posts, codes(reading).includes('repeated-posts')]).toEqual([4, false]);
  });

  it('is not taken for posts of a page where posts of an Instagram account stand among them', () => {
    const head =
      'Post ID | Page ID | Page name | Account ID | Account username | Publish time | Views | Reactions | Likes';
    const rows = ['1 | 6 | P | | | 03/18/2025 07:48 | 900 | 5 |', '2 | | | 17 | a | 03/19/2025 07:48 | 10 | | 5'];
    const { format, reading } = onlyTable(textTab(lines(head, ...rows)));
    expect([format, reading.observations]).toEqual([null, []]);
  });
});
