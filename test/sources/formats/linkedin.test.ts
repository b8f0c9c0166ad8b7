import { describe, expect, it } from 'vitest';
import { byMonth, codes, lines, onlyTable, sumsOf, textTab } from '../support/tables';

const three = (name: string): string =>
  ['organic', 'sponsored', 'total'].map((part) => `${name} (${part})`).join(' | ');
const SENTENCE = 'Aggregated engagement metrics for your organic and sponsored posts over time.';

describe('the daily sheet of a LinkedIn content export', () => {
  const HEAD = `Date | ${three('Impressions')} | Unique impressions (organic) | ${three('Clicks')} | ${three('Reactions')} | ${three('Comments')} | ${three('Reposts')} | Engagement rate (total)`;
  const DAYS = [
    '01/31/2025 | 90 | 10 | 100 | 60 | 5 | 1 | 6 | -1 | 0 | -1 | 2 | 0 | 2 | 0 | 0 | 0 | 0.07',
    '02/01/2025 | 40 | 0 | 40 | 30 | 2 | 0 | 2 | 3 | 0 | 3 | 0 | 0 | 0 | 1 | 0 | 1 | 0.15',
  ];

  it('is read under its sentence, totals as totals, negative days kept', () => {
    const { format, reading } = onlyTable(textTab(lines(SENTENCE, HEAD, ...DAYS)));
    expect(format).toBe('linkedin-content-daily');
    expect(reading).toMatchObject({
      network: 'linkedin',
      basis: 'day',
      rows: 2,
      skipped: [{ row: 1, reason: 'description-row' }],
      coverage: { from: '2025-01-31', to: '2025-02-01' },
    });
    expect(sumsOf(reading, 'total')).toEqual({ impressions: 140, clicks: 8, likes: 2, comments: 2, shares: 1 });
    expect(sumsOf(reading, 'organic')).toEqual({ impressions: 130, clicks: 7, likes: 2, comments: 2, shares: 1 });
    expect(sumsOf(reading, 'paid')).toEqual({ impressions: 10, clicks: 1, likes: 0, comments: 0, shares: 0 });
    expect(reading.totals).toEqual({ impressions: 140, clicks: 8, likes: 2, comments: 2, shares: 1 });
  });

  it('is read without its totals, which are then not made by adding, and with them alone', () => {
    const parts = 'Date | Impressions (organic) | Impressions (sponsored) | Clicks (organic)';
    const { format, reading } = onlyTable(textTab(lines(parts, '01/31/2025 | 90 | 10 | 60')));
    expect([format, sumsOf(reading, 'total')]).toEqual(['linkedin-content-daily', {}]);
    expect([sumsOf(reading, 'organic'), sumsOf(reading, 'paid')]).toEqual([
      { impressions: 90, clicks: 60 },
      { impressions: 10 },
    ]);
    const totals = onlyTable(textTab(lines('Date | Impressions (total) | Clicks (total)', '01/31/2025 | 100 | 65')));
    expect(sumsOf(totals.reading, 'total')).toEqual({ impressions: 100, clicks: 65 });
  });

  it('is read in its 2020 wording and in Portuguese', () => {
    const old = HEAD.replace(/Reposts/g, 'Shares');
    expect(sumsOf(onlyTable(textTab(lines(SENTENCE, old, ...DAYS))).reading, 'total').shares).toBe(1);
    const pt = lines(
      'Data | Impressões (orgânicas) | Impressões (patrocinadas) | Impressões (total) | Reações (orgânicas) | Reações (total)',
      '03/18/2025 | 90 | 10 | 100 | 4 | 5',
    );
    expect(sumsOf(onlyTable(textTab(pt)).reading, 'total')).toEqual({ impressions: 100, likes: 5 });
  });
});

describe('the posts of a LinkedIn content export', () => {
  const HEAD =
    'Post title | Post link | Post type | Campaign name | Created date | Audience | Impressions | Views | Offsite Views | Clicks | Click through rate (CTR) | Likes | Comments | Reposts | Follows | Engagement rate | Content Type';
  const rows = lines(
    'Engagement metrics for individual posts.',
    HEAD,
    'Hello | https://l/1 | Organic | | 03/18/2025 | All | 100 | | | 7 | 0.07 | 5 | 1 | 0 | | 0.1 | Image',
    'Hello | https://l/1 | Sponsored | Spring | 03/18/2025 | All | 900 | | | 20 | 0.02 | 2 | 0 | 0 | 3 | 0.1 | Image',
    'Bye | https://l/2 | Organic | | 04/02/2025 | All | 50 | 12 | | 1 | 0.02 | 0 | 0 | 1 | | 0.1 | Video',
  );

  it('are read with every campaign of a post, which are one part of it', () => {
    const second =
      'Hello | https://l/1 | Sponsored | Summer | 03/18/2025 | All | 300 | | | 4 | 0.01 | 1 | 0 | 0 | | 0.1 | Image';
    const { reading } = onlyTable(textTab([...rows, ...lines(second)]));
    const impressions = reading.observations.filter((o) => o.metric === 'impressions');
    expect(impressions.map((o) => [o.item, o.value])).toEqual([
      ['https://l/1|Organic', 100],
      ['https://l/1|Sponsored', 1200],
      ['https://l/2|Organic', 50],
    ]);
    expect([byMonth(reading)['2025-03']?.posts, reading.totals?.impressions]).toEqual([1, 1350]);
    // The same campaign pasted again from a later export.
    const later = second.replace('| 300 |', '| 320 |');
    const again = onlyTable(textTab([...rows, ...lines(second, later)])).reading;
    expect([byMonth(again)['2025-03']?.impressions, codes(again).includes('repeated-posts')]).toEqual([1320, true]);
  });

  it('are read with both rows of a sponsored post, which counts as one post', () => {
    const { format, reading } = onlyTable(textTab(rows));
    expect(format).toBe('linkedin-posts');
    expect(byMonth(reading)).toEqual({
      '2025-03': { posts: 1, impressions: 1000, clicks: 27, likes: 7, comments: 1, shares: 0, followers_gained: 3 },
      '2025-04': { posts: 1, impressions: 50, video_views: 12, clicks: 1, likes: 0, comments: 0, shares: 1 },
    });
    const items = reading.observations.filter((o) => o.metric === 'impressions').map((o) => o.item);
    expect(items).toEqual(['https://l/1|Organic', 'https://l/1|Sponsored', 'https://l/2|Organic']);
  });

  it('are read from bare serial numbers', () => {
    // 44008 is 26 June 2020: 1899-12-30 is 0.
    const serial = rows.map((row) =>
      row.map((cell) => (cell === '03/18/2025' ? '44008' : cell === '04/02/2025' ? '44009' : cell)),
    );
    expect(Object.keys(byMonth(onlyTable(textTab(serial)).reading))).toEqual(['2020-06']);
  });
});

it('LinkedIn followers: the column called total is the gain of the day', () => {
  const { format, reading } = onlyTable(
    textTab(
      lines(
        'Date | Sponsored followers | Organic followers | Auto-invited followers | Total followers',
        '03/18/2025 | 1 | 4 | 2 | 7',
        '03/19/2025 | 0 | 3 | 0 | 3',
      ),
    ),
  );
  expect(format).toBe('linkedin-followers');
  expect(sumsOf(reading, 'total')).toEqual({ followers_gained: 10 });
  expect(reading.observations.some((o) => o.metric === 'followers')).toBe(false);
});

it('LinkedIn visitors: page views of all pages once, unique visitors never', () => {
  const cells = (what: string) =>
    ['Overview', 'Jobs', 'Total']
      .flatMap((s) => ['desktop', 'mobile', 'total'].map((d) => `${s} ${what} (${d})`))
      .join(' | ');
  const { format, reading } = onlyTable(
    textTab(
      lines(
        `Date | ${cells('page views')} | ${cells('unique visitors')}`,
        '04/13/2025 | 1 | 2 | 3 | 1 | 0 | 1 | 2 | 2 | 4 | 1 | 1 | 2 | 1 | 0 | 1 | 2 | 1 | 3',
      ),
    ),
  );
  expect(format).toBe('linkedin-visitors');
  expect(sumsOf(reading, 'total')).toEqual({ profile_visits: 4, job_page_visits: 1 });
});
