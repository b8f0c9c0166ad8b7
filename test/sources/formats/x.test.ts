import { describe, expect, it } from 'vitest';
import { byMonth, lines, onlyTable, sumsOf, textTab } from '../support/tables';

it('X content: a row per post, Share is sent and Reposts is shared', () => {
  const head =
    'Post id | Date | Post text | Link | Impressions | Likes | Engagements | Bookmarks | Share | New follows | Replies | Reposts | Profile visits | Detail expands | Url clicks | Hashtag clicks | Permalink clicks';
  const { format, reading } = onlyTable(
    textTab(
      lines(
        head,
        '1563938411111822242 | Mon Feb 17 2025 | hi | https://x/1 | 70 | 3 | 6 | 1 | 2 | 0 | 1 | 4 | 0 | 9 | 5 | 9 | 9',
      ),
    ),
  );
  expect(format).toBe('x-content');
  expect(byMonth(reading)).toEqual({
    '2025-02': {
      posts: 1,
      impressions: 70,
      likes: 3,
      engagements: 6,
      saves: 1,
      sends: 2,
      followers_gained: 0,
      comments: 1,
      shares: 4,
      profile_visits: 0,
      link_clicks: 5,
    },
  });
  expect(reading).toMatchObject({ basis: 'post', questions: ['period'] });
  expect(reading.observations[0]?.item).toBe('1563938411111822242');
});

describe('Twitter before 2024', () => {
  const PLAIN =
    'impressions | engagements | engagement rate | retweets | replies | likes | user profile clicks | url clicks | follows';
  const PROMOTED = PLAIN.split(' | ')
    .map((name) => `promoted ${name}`)
    .join(' | ');
  const none = Array(9).fill('-').join(' | ');

  it('by tweet: counts may end in .0, a dash is missing, the second day of the name is not covered', () => {
    const head = `Tweet id | Tweet permalink | Tweet text | time | ${PLAIN} | ${PROMOTED}`;
    const row = `1704001700125664425 | https://t/1 | hi | 2021-12-23 18:50 +0000 | 1938.0 | 20.0 | 0.0103 | 4.0 | 2.0 | 9.0 | 1.0 | 3.0 | 0.0 | ${none}`;
    const { format, reading } = onlyTable(
      textTab(lines(head, row), 'tweet_activity_metrics_a_20211201_20220101_en.csv'),
    );
    expect(format).toBe('twitter-tweets');
    expect(byMonth(reading)).toEqual({
      '2021-12': {
        posts: 1,
        impressions: 1938,
        engagements: 20,
        shares: 4,
        comments: 2,
        likes: 9,
        profile_visits: 1,
        link_clicks: 3,
        followers_gained: 0,
      },
    });
    expect(reading.coverage).toEqual({ from: '2021-12-01', to: '2021-12-31' });
    expect(reading.observations.every((o) => o.scope === 'total')).toBe(true);
  });

  it('by day: where something was promoted, the plain columns are the organic part', () => {
    const promoted = '500 | 9 | 0.018 | 0 | 0 | 5 | 0 | 0 | 0';
    const { format, reading } = onlyTable(
      textTab(
        lines(
          `Date | Tweets published | ${PLAIN} | ${PROMOTED}`,
          `2021-03-01 | 5 | 1183 | 16 | 0.01 | 0 | 3 | 1 | 3 | 2 | 0 | ${promoted}`,
        ),
      ),
    );
    expect(format).toBe('twitter-daily');
    expect(sumsOf(reading, 'organic').impressions).toBe(1183);
    expect(sumsOf(reading, 'paid').impressions).toBe(500);
    expect(sumsOf(reading, 'total')).toEqual({ posts: 5 });
  });
});
