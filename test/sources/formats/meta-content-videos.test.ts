// The video export of Facebook: the same headings as that of posts, by another identifier.
import { expect, it } from 'vitest';
import { aggregate } from '../../../src/results/aggregate';
import { byMonth, lines, onlyTable, textTab } from '../support/tables';

const HEAD =
  'Video asset ID | Universal video ID | Page ID | Page name | Title | Duration (sec) | Publish time | Date | Impressions | Reach | Comments | Shares | Likes | 3-second video views | Views by country (France (FR))';
const VIDEOS = [
  '71 | 81 | 13 | Ma Page | a | 95 | 01/14/2025 12:00 | Lifetime | 900 | 700 | 4 | 3 | 50 | 300 | 120',
  '72 | 82 | 13 | Ma Page | b | 60 | 01/20/2025 12:00 | Lifetime | 100 | 90 | 1 | 0 | 5 | 40 |',
];
const POSTS = [
  'Post ID | Page ID | Page name | Publish time | Reach | Reactions | Comments | Shares',
  '91 | 13 | Ma Page | 01/14/2025 12:00 | 710 | 51 | 4 | 3',
  '92 | 13 | Ma Page | 01/15/2025 12:00 | 60 | 7 | 0 | 0',
  '93 | 13 | Ma Page | 01/20/2025 12:00 | 90 | 5 | 1 | 0',
];

it('gives the figures of videos, and no number of posts', () => {
  const { format, reading } = onlyTable(textTab(lines(HEAD, ...VIDEOS)));
  expect(format).toBe('meta-content-videos');
  expect(reading).toMatchObject({ network: 'facebook', account: 'Ma Page', basis: 'post' });
  expect(byMonth(reading)).toEqual({
    '2025-01': { impressions: 1000, post_reach: 790, likes: 55, comments: 5, shares: 3, video_views: 340 },
  });
});

it('is never added to the posts of the same page: these go before it', () => {
  const readings = [lines(HEAD, ...VIDEOS), lines(...POSTS)].map((rows, i) => {
    const { format, reading } = onlyTable(textTab(rows));
    return { tab: `raw ${i}`, format: format ?? '', read: '2025-02-03', reading } as const;
  });
  const likes = aggregate(readings).filter(({ metric, series }) => metric === 'likes' && series.network === 'facebook');
  expect(likes.map(({ value }) => value)).toEqual([63]);
});
