// TikTok Studio and YouTube Studio: layout and figures.
import { describe, expect, it } from 'vitest';
import { expectSame, fileNamed, monthNumber, recordsOf, rowsOf, sumColumns, textOf, truthOf } from '../reader';

describe('the TikTok overview', () => {
  const text = () => textOf(fileNamed('Overview.csv'));

  it('is UTF-8 with its mark, every cell in quotes, no line end after the last row', () => {
    expect([...fileNamed('Overview.csv').bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text()).toMatch(
      /^"Date","Video Views","Profile Views","Likes","Comments","Shares"(\n"[A-Z][a-z]+ \d{1,2}"(,"-?\d+"){5})+$/,
    );
  });

  it('covers 365 days without a word of their year', () => {
    const dates = recordsOf(rowsOf(text())).map((record) => record.Date);
    expect(dates).toHaveLength(365);
    expect([dates[0], dates[364]]).toEqual(['April 1', 'March 31']);
    expect(text()).not.toMatch(/202[456]"/);
  });

  it('has a day on which more comments were removed than written', () => {
    const negative = recordsOf(rowsOf(text())).filter((record) => Number(record.Comments) < 0);
    expect(negative.map((record) => record.Date)).toEqual(['June 11']);
  });

  it('says what the truth says once the year is given: 2025 from April, 2026 until March', () => {
    const month = (record: Record<string, string>) => {
      const number = monthNumber(record.Date ?? '');
      return `${number < '04' ? 2026 : 2025}-${number}`;
    };
    const found = sumColumns(recordsOf(rowsOf(text())), month, {
      'Video Views': 'video_views',
      'Profile Views': 'profile_visits',
      Likes: 'likes',
      Comments: 'comments',
      Shares: 'shares',
    });
    expectSame(found, truthOf('tiktok-overview', 'day'));
  });
});

describe('the YouTube table', () => {
  const text = () => textOf(fileNamed('Table data.csv'));
  const films = () => recordsOf(rowsOf(text()));

  it('is UTF-8 without mark, with the total on the row below the header', () => {
    const [header, total] = text().split('\n');
    expect(header).toBe(
      'Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Impressions,Impressions click-through rate (%)',
    );
    expect(total).toMatch(/^Total,,,,\d+,[\d.]+,\d+,\d+,[\d.]+$/);
    expect(text()).not.toContain('\r');
  });

  it('writes publish dates in English and names its period nowhere', () => {
    for (const film of films().slice(1))
      expect(film['Video publish time']).toMatch(/^[A-Z][a-z]{2} \d{1,2}, 202[3-6]$/);
    expect(films()[0]?.['Video publish time']).toBe('');
  });

  it('has films whose identifier begins with a hyphen', () => {
    const ids = films()
      .slice(1)
      .map((film) => film.Content ?? '');
    expect(ids.filter((id) => id.startsWith('-')).length).toBeGreaterThan(0);
    for (const id of ids) expect(id).toMatch(/^[\w-]{11}$/);
  });

  it('says what the truth says, the total being the sum of the films', () => {
    const columns = {
      Views: 'video_views',
      'Watch time (hours)': 'watch_time_hours',
      Subscribers: 'net_new_followers',
    };
    const isTotal = (film: Record<string, string>) => film.Content === 'Total';
    const sum = sumColumns(films(), (film) => (isTotal(film) ? null : 'whole'), columns);
    const total = sumColumns(films(), (film) => (isTotal(film) ? 'whole' : null), columns);
    expectSame(sum, truthOf('youtube-table', 'period'));
    expectSame(total, truthOf('youtube-table', 'period'));
  });
});

describe('the YouTube totals', () => {
  const text = () => textOf(fileNamed('Totals.csv'));

  it('are ISO days and views, from the first day to the last', () => {
    expect(text()).toMatch(/^Date,Views\n2024-10-01,\d+\n(\d{4}-\d\d-\d\d,\d+\n)+2026-03-31,\d+\n$/);
  });

  it('say what the truth says, and together what the table says', () => {
    const found = sumColumns(recordsOf(rowsOf(text())), (day) => (day.Date ?? '').slice(0, 7), {
      Views: 'video_views',
    });
    expectSame(found, truthOf('youtube-totals', 'day'));
    const all = Object.values(found).reduce((sum, month) => sum + (month.video_views ?? 0), 0);
    expect(all).toBe(truthOf('youtube-table', 'period').whole?.video_views);
  });
});
