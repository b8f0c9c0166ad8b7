import { describe, expect, it } from 'vitest';
import { byMonth, codes, lines, onlyTable, sumsOf, textTab, typedTab } from '../support/tables';

describe('TikTok Studio, whose dates have no year', () => {
  const OVERVIEW = 'Date | Video Views | Profile Views | Likes | Comments | Shares';

  it('asks the year of the overview, and reads nothing before', () => {
    const { format, reading } = onlyTable(
      textTab(lines(OVERVIEW, 'December 31 | 5 | 1 | 1 | -2 | 0', 'January 1 | 7 | 0 | 0 | 0 | 0')),
    );
    expect(format).toBe('tiktok-overview');
    expect(reading).toMatchObject({ observations: [], questions: ['year'], rows: 2 });
    expect(codes(reading)).toContain('no-year');
    expect(reading.totals).toEqual({ video_views: 12, profile_visits: 1, likes: 1, comments: -2, shares: 0 });
  });

  it.each([
    ['the day of the export', { asOf: '2024-03-05' as const }],
    ['the year of its last day', { year: 2024 }],
  ])('takes it from %s, keeping withdrawn comments negative', (_, answers) => {
    const { reading } = onlyTable(
      textTab(lines(OVERVIEW, '31 de diciembre | 5 | 1 | 1 | -2 | 0', '1 de enero | 7 | 0 | 0 | 0 | 0')),
      answers,
    );
    expect(byMonth(reading)).toEqual({
      '2023-12': { video_views: 5, profile_visits: 1, likes: 1, comments: -2, shares: 0 },
      '2024-01': { video_views: 7, profile_visits: 0, likes: 0, comments: 0, shares: 0 },
    });
  });

  it('does not believe the year that an import gave', () => {
    const tab = typedTab([
      OVERVIEW.split(' | '),
      [{ day: '2026-12-31' }, 5, 1, 1, -2, 0],
      [{ day: '2026-01-01' }, 7, 0, 0, 0, 0],
    ]);
    expect(onlyTable(tab).reading.questions).toEqual(['year']);
    expect(Object.keys(byMonth(onlyTable(tab, { year: 2024 }).reading))).toEqual(['2023-12', '2024-01']);
    const saved = textTab(lines(OVERVIEW, '2026-12-31 | 5 | 1 | 1 | -2 | 0', '2026-01-01 | 7 | 0 | 0 | 0 | 0'));
    expect(onlyTable(saved).reading.questions).toEqual(['year']);
    expect(Object.keys(byMonth(onlyTable(saved, { year: 2024 }).reading))).toEqual(['2023-12', '2024-01']);
    const local = textTab(lines(OVERVIEW, '31/12/2026 | 5 | 1 | 1 | -2 | 0', '01/01/2026 | 7 | 0 | 0 | 0 | 0'));
    expect([onlyTable(local).reading.questions, byMonth(onlyTable(local).reading)]).toEqual([['year'], {}]);
    expect(Object.keys(byMonth(onlyTable(local, { year: 2024 }).reading))).toEqual(['2023-12', '2024-01']);
  });

  it('believes years that no import can have given, for they differ', () => {
    const rows = lines(OVERVIEW, '2023-12-31 | 5 | 1 | 1 | -2 | 0', '2024-01-01 | 7 | 0 | 0 | 0 | 0');
    expect(Object.keys(byMonth(onlyTable(textTab(rows)).reading))).toEqual(['2023-12', '2024-01']);
  });

  it('reads the level and the change of followers; the word undefined is missing', () => {
    const { format, reading } = onlyTable(
      textTab(
        lines(
          'Date | Followers | Difference in followers from previous day',
          'March 24 | undefined | 0',
          'March 25 | 37 | 5',
          'March 26 | 35 | -2',
        ),
      ),
      { asOf: '2024-06-01' },
    );
    expect(format).toBe('tiktok-followers');
    expect(reading.observations.filter((o) => o.metric === 'followers').map((o) => [o.from, o.value])).toEqual([
      ['2024-03-25', 37],
      ['2024-03-26', 35],
    ]);
    expect(reading.totals).toEqual({ followers: 35, net_new_followers: 3 });
  });

  it('reads viewers as unique people', () => {
    const { format, reading } = onlyTable(
      textTab(lines('Date | Total Viewers | New Viewers | Returning Viewers', 'March 24 | 9 | 4 | 5')),
      { asOf: '2024-06-01' },
    );
    expect([format, reading.totals, reading.observations.map((o) => o.metric)]).toEqual([
      'tiktok-viewers',
      {},
      ['viewers'],
    ]);
  });

  const CONTENT = lines(
    'Time | Video title | Video link | Post time | Total likes | Total comments | Total shares | Total views',
    'February 28 | a | https://t/1 | July 16 | 5 | 1 | 0 | 90',
    'February 28 | | https://t/2 | February 3 | 2 | 0 | 1 | 10',
  );

  it('never dates videos from the day of reading: a video may be older than a year', () => {
    const { format, reading } = onlyTable(textTab(CONTENT), { asOf: '2023-05-02' });
    expect(format).toBe('tiktok-content');
    expect(reading).toMatchObject({
      observations: [],
      questions: ['year'],
      totals: { posts: 2, video_views: 100, likes: 7, comments: 1, shares: 1 },
    });
  });

  it('dates videos in the year before the export once its year is answered', () => {
    const { reading } = onlyTable(textTab(CONTENT), { year: 2023 });
    expect(Object.fromEntries(Object.entries(byMonth(reading)).map(([m, v]) => [m, v.video_views]))).toEqual({
      '2022-07': 90,
      '2023-02': 10,
    });
  });
});

describe('TikTok Business Suite', () => {
  it('overview: NAN is missing, headings may end in a space, reached people are never summed', () => {
    const head = [
      'Date',
      'Video views',
      'Reached audience',
      'Profile views',
      'Likes',
      'Shares',
      'Comments',
      'Phone number clicks ',
      'Leads submission',
      'Net growth',
      'New followers',
      'Lost followers',
    ];
    const { format, reading } = onlyTable(
      textTab([
        head,
        '2025/10/31 715 NAN 25 26 4 7 0 1 5 6 1'.split(' '),
        '2025/11/01 10 9 1 2 0 0 0 0 2 2 0'.split(' '),
      ]),
    );
    expect(format).toBe('tiktok-business-overview');
    expect(byMonth(reading)['2025-10']).toEqual({
      video_views: 715,
      profile_visits: 25,
      likes: 26,
      shares: 4,
      comments: 7,
      leads: 1,
      net_new_followers: 5,
      followers_gained: 6,
      followers_lost: 1,
    });
    expect(reading.observations.filter((o) => o.metric === 'reach').map((o) => o.value)).toEqual([9]);
    expect(reading.totals?.reach).toBeUndefined();
  });

  it('followers: the total is a level', () => {
    const { format, reading } = onlyTable(
      textTab(
        lines(
          'Date | New followers | Total followers | Reached audience | Engaged audience',
          '2025/10/31 | 3 | 100 | -- | --',
          '2025/11/01 | 4 | 104 | 50 | 9',
        ),
      ),
    );
    expect([format, reading.totals]).toEqual(['tiktok-business-followers', { followers_gained: 7, followers: 104 }]);
  });

  it('videos: favourites are saves', () => {
    const { format, reading } = onlyTable(
      textTab(
        lines(
          'Video title | Video link | Post time | Video views | Likes | Comments | Shares | Add to Favorites',
          'a | https://t/1 | 2025/10/31 18:19:10 | 90 | 5 | 1 | 0 | 2',
        ),
      ),
    );
    expect([format, sumsOf(reading, 'total')]).toEqual([
      'tiktok-business-videos',
      { posts: 1, video_views: 90, likes: 5, comments: 1, shares: 0, saves: 2 },
    ]);
  });
});
