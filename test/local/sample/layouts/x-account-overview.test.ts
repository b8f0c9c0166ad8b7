// The X account overview: layout and figures.
import { describe, expect, it } from 'vitest';
import { expectSame, filesOf, monthNumber, recordsOf, rowsOf, sumColumns, textOf, truthOf } from '../reader';

const FORMAT = 'x-account-overview';
const text = () => filesOf(FORMAT).map(textOf).join('');

/** `Tue, Feb 18, 2025` → `2025-02` */
const monthOf = (record: Record<string, string>): string | null => {
  const date = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), ([A-Z][a-z]{2}) [1-9]\d?, (\d{4})$/.exec(record.Date ?? '');
  return date ? `${date[2]}-${monthNumber(date[1] ?? '')}` : null;
};

describe('the X account overview', () => {
  it('is one file with the fourteen English headers', () => {
    expect(filesOf(FORMAT)).toHaveLength(1);
    expect(text().split('\n')[0]).toBe(
      'Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views',
    );
  });

  it('is UTF-8 without mark, LF alone, no line end after the last row', () => {
    expect(filesOf(FORMAT)[0]?.bytes[0]).toBe('D'.charCodeAt(0));
    expect(text()).not.toContain('\r');
    expect(text().endsWith('\n')).toBe(false);
  });

  it('gives the newest day first, in quotes because of its commas', () => {
    const lines = text().split('\n');
    expect(lines[1]).toMatch(/^"Tue, Mar 31, 2026",\d+/);
    expect(lines[2]).toMatch(/^"Mon, Mar 30, 2026",\d+/);
    expect(lines[lines.length - 1]).toMatch(/^"Tue, Oct 1, 2024",\d+/);
  });

  it('has a row for every day of eighteen months but the thirty-one of August 2025', () => {
    const records = recordsOf(rowsOf(text()));
    expect(records).toHaveLength(547 - 31);
    expect(records.map(monthOf)).not.toContain(null);
    expect(records.map(monthOf)).not.toContain('2025-08');
  });

  it('says what the truth says: bookmarks are saves, shares are sent, reposts are shared', () => {
    const found = sumColumns(recordsOf(rowsOf(text())), monthOf, {
      Impressions: 'impressions',
      Likes: 'likes',
      Engagements: 'engagements',
      Bookmarks: 'saves',
      Shares: 'sends',
      'New follows': 'followers_gained',
      Unfollows: 'followers_lost',
      Replies: 'comments',
      Reposts: 'shares',
      'Profile visits': 'profile_visits',
      'Create Post': 'posts',
      'Video views': 'video_views',
    });
    expectSame(found, truthOf(FORMAT, 'day'));
  });
});
