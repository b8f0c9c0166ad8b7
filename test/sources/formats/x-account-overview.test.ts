import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/model/cell';
import { readTab } from '../../../src/sources/recognise';
import type { RawTable } from '../../../src/sources/types';
import { byMonth, textTab, typedTab } from '../support/tables';

const HEAD = [
  'Date',
  'Impressions',
  'Likes',
  'Engagements',
  'Bookmarks',
  'Shares',
  'New follows',
  'Unfollows',
  'Replies',
  'Reposts',
  'Profile visits',
  'Create Post',
  'Video views',
  'Media views',
];
const DAYS = [
  ['Sat, Feb 1, 2025', '62', '0', '3', '0', '0', '1', '0', '0', '0', '1', '0', '0', '9'],
  ['Fri, Jan 31, 2025', '426', '18', '49', '1', '7', '2', '4', '1', '2', '4', '2', '5', '8'],
  ['Thu, Jan 30, 2025', '98', '3', '8', '0', '0', '2', '0', '0', '0', '', '0', '0', '7'],
];
it('of a day that stands twice, as exports pasted one below the other have it, counts the lower row and says so', () => {
  const later = ['Fri, Jan 31, 2025', '430', '19', '50', '1', '7', '2', '4', '1', '2', '4', '2', '5', '8'];
  const [table] = readTab(textTab([HEAD, ...DAYS, HEAD, later, DAYS[2] as string[]]), () => ({}));
  expect(table?.reading.observations.filter((o) => o.metric === 'impressions').map((o) => o.value)).toEqual([
    62, 98, 430,
  ]);
  expect(table?.reading.skipped).toEqual([
    { row: 3, reason: 'copied-row' },
    { row: 5, reason: 'repeated-header' },
    { row: 7, reason: 'copied-row' },
  ]);
  expect(table?.reading.warnings.map((w) => w.problem)).toContainEqual({ code: 'repeated-days', count: 1 });
});

const MONTHS = {
  '2025-02': {
    impressions: 62,
    likes: 0,
    engagements: 3,
    saves: 0,
    sends: 0,
    followers_gained: 1,
    followers_lost: 0,
    comments: 0,
    shares: 0,
    profile_visits: 1,
    posts: 0,
    video_views: 0,
  },
  '2025-01': {
    impressions: 524,
    likes: 21,
    engagements: 57,
    saves: 1,
    sends: 7,
    followers_gained: 4,
    followers_lost: 4,
    comments: 1,
    shares: 2,
    profile_visits: 4,
    posts: 2,
    video_views: 5,
  },
};

const first = (tab: RawTable) => {
  const [table] = readTab(tab, () => ({}));
  if (!table) throw new Error('a table expected');
  return table;
};

describe('the X account overview', () => {
  it('is read day by day: shares are sends, reposts are shares, media views have no metric', () => {
    const { format, reading } = first(textTab([HEAD, ...DAYS]));
    expect(format).toBe('x-account-overview');
    expect(byMonth(reading)).toEqual(MONTHS);
    expect(reading).toMatchObject({ network: 'x', account: null, use: 'series', basis: 'day', rows: 3, questions: [] });
  });

  it('covers its own days', () => {
    expect(first(textTab([HEAD, ...DAYS])).reading.coverage).toEqual({ from: '2025-01-30', to: '2025-02-01' });
  });

  it('is read in any column order', () => {
    expect(byMonth(first(textTab([[...HEAD].reverse(), ...DAYS.map((d) => [...d].reverse())])).reading)).toEqual(
      MONTHS,
    );
  });

  it.each(['texts that the import left', 'dates that it understood'])(
    'is read when imported by Google, with %s',
    (how) => {
      const days = ['2025-02-01', '2025-01-31', '2025-01-30'] as const;
      const rows = DAYS.map((row, i): Cell[] => [
        how.startsWith('dates') ? { day: days[i] ?? '2025-01-01' } : (row[0] ?? ''),
        ...row.slice(1).map((c) => (c === '' ? null : Number(c))),
      ]);
      expect(byMonth(first(typedTab([HEAD, ...rows])).reading)).toEqual(MONTHS);
    },
  );

  it('is not the content export, which has a row per post', () => {
    expect(
      first(
        textTab([
          ['Post id', 'Post text', ...HEAD],
          ['1', 'x', ...(DAYS[0] ?? [])],
        ]),
      ).format,
    ).not.toBe('x-account-overview');
  });
});
