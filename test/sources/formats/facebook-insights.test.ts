import { describe, expect, it } from 'vitest';
import { byMonth, lines, onlyTable, sumsOf, textTab } from '../support/tables';

describe('the posts of the old Facebook Insights export', () => {
  const HEAD =
    'Post ID | Permalink | Posted | Lifetime Post Total Reach | Lifetime Post Total Impressions | Lifetime Post Organic Impressions | Lifetime Post Paid Impressions | Lifetime Post Consumptions | Lifetime Organic Video Views | Lifetime Organic Video Views';
  const says = (first: string, second: string) =>
    ` | | | Lifetime: people (Unique Users) | Lifetime: times (Total Count) | x | x | x | Lifetime: viewed (${first}) | Lifetime: viewed (${second})`;
  const POST = '96_16 | https://f/1 | 2020-09-22 07:07 | 640 | 700 | 500 | 200 | 106 | 30 | 45';

  it.each([
    ['the second', says('Unique Users', 'Total Count'), 45],
    ['the first', says('Total Count', 'Unique Users'), 30],
  ])('tell plays from people by their description: %s', (_, description, views) => {
    const { format, reading } = onlyTable(textTab(lines(HEAD, description, POST)));
    expect(format).toBe('facebook-insights-posts');
    expect(reading.skipped).toEqual([{ row: 2, reason: 'description-row' }]);
    expect(sumsOf(reading, 'total')).toEqual({ posts: 1, post_reach: 640, impressions: 700, clicks: 106 });
    expect(sumsOf(reading, 'organic')).toEqual({ impressions: 500, video_views: views });
  });

  it('tell plays from people wherever sorting has put the description, whatever the case of the names', () => {
    const { reading } = onlyTable(textTab(lines(HEAD.toUpperCase(), POST, says('Unique Users', 'Total Count'))));
    expect(reading.skipped).toEqual([{ row: 3, reason: 'description-row' }]);
    expect(sumsOf(reading, 'organic')).toEqual({ impressions: 500, video_views: 45 });
  });

  it('do not read a name that occurs for people and for plays without a description', () => {
    expect(sumsOf(onlyTable(textTab(lines(HEAD, POST))).reading, 'organic')).toEqual({ impressions: 500 });
  });

  const ACTIONS = 'Description | Post ID | Permalink | Posted | share | like | comment';
  it('by action: counts are read in any order, people are not', () => {
    const rows = (description: string) =>
      lines(
        ACTIONS,
        `${description} | 96_1 | x | 2020-09-22 07:07 | 5 | 65 | 17`,
        ' | 96_2 | x | 2020-08-21 11:28 | | 6 |',
      );
    const { format, reading } = onlyTable(textTab(rows('Lifetime: stories, by action type. (Total Count)')));
    expect(format).toBe('facebook-insights-stories');
    expect(byMonth(reading)).toEqual({ '2020-09': { likes: 65, comments: 17, shares: 5 }, '2020-08': { likes: 6 } });
    expect(onlyTable(textTab(rows('Lifetime: unique people. (Unique Users)'))).format).toBeNull();
    const [head = [], first = [], second = []] = rows('Lifetime: stories, by action type. (Total Count)');
    const sorted = onlyTable(textTab([head, second, first])).reading;
    expect(byMonth(sorted)).toEqual({ '2020-09': { likes: 65, comments: 17, shares: 5 }, '2020-08': { likes: 6 } });
  });
});

it('the page of the old Facebook Insights export: daily columns, never the rolling weekly ones', () => {
  const head =
    'Date | Lifetime Total Likes | Daily New Likes | Daily Unlikes | Daily Page Engaged Users | Weekly Page Engaged Users | Daily Total Reach | Weekly Total Reach';
  const { format, reading } = onlyTable(
    textTab(
      lines(
        head,
        ' | The total number | The number | The number | x | x | x | x',
        '2015-10-01 | 1000 | 7 | 2 | 30 | 90 | 400 | 900',
        '2015-10-02 | 1004 | 5 | 1 | 20 | 95 | 300 | 950',
      ),
    ),
  );
  expect([format, reading.totals]).toEqual([
    'facebook-insights-page',
    { followers: 1004, followers_gained: 12, followers_lost: 3 },
  ]);
  const liked = reading.observations.filter((one) => one.pageLikes).map(({ metric }) => metric);
  expect([...new Set(liked)]).toEqual(['followers', 'followers_gained', 'followers_lost']);
});
