// The LinkedIn page's content and followers: layout and figures.
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { expectSame, filesOf, monthFirst, recordsOf, sheetOf, sumColumns, truthOf } from '../reader';

const withParts = (name: string) => [`${name} (organic)`, `${name} (sponsored)`, `${name} (total)`];
const monthIn = (column: string) => (record: Record<string, string>) => monthFirst(record[column]);

describe('the content of the LinkedIn page', () => {
  const sheets = (number: number) => filesOf('linkedin-content').map((file) => sheetOf(file, number));

  it('is two workbooks, each of at most 365 days, that a common reader opens', async () => {
    const files = filesOf('linkedin-content');
    expect(files.map(({ name }) => /^goelette-samovar_content_\d{13}\.xlsx$/.test(name))).toEqual([true, true]);
    for (const [at, { bytes }] of files.entries()) {
      const book = await readXlsx(bytes);
      expect(book.sheets.map(({ name }) => name)).toEqual(['Metrics', 'All posts']);
      expect(book.sheets[0]?.rows).toHaveLength([367, 184][at] ?? 0);
      expect(book.sheets[0]?.rows[2]?.[0]).toBe(['10/01/2024', '10/01/2025'][at]);
      expect(typeof book.sheets[0]?.rows[2]?.[1]).toBe('number');
    }
  });

  it('has a sentence on the first row of each sheet and the header on the second', () => {
    for (const rows of [...sheets(1), ...sheets(2)]) expect(rows[0]).toHaveLength(1);
    for (const rows of sheets(1)) {
      expect(rows[1]).toEqual([
        'Date',
        ...withParts('Impressions'),
        'Unique impressions (organic)',
        ...['Clicks', 'Reactions', 'Comments', 'Reposts', 'Engagement rate'].flatMap(withParts),
      ]);
    }
    for (const rows of sheets(2)) {
      expect(rows[1]?.join(' | ')).toBe(
        'Post title | Post link | Post type | Campaign name | Posted by | Created date | Campaign start date | Campaign end date | Audience | Impressions | Views | Offsite Views | Clicks | Click through rate (CTR) | Likes | Comments | Reposts | Follows | Engagement rate | Content Type',
      );
    }
  });

  it('says what the truth says, days and posts apart, withdrawn reactions included', () => {
    const days = sheets(1).flatMap((rows) => recordsOf(rows.slice(1)));
    const posts = sheets(2).flatMap((rows) => recordsOf(rows.slice(1)));
    expect(days.filter((day) => day['Reactions (total)'] === '-1')).toHaveLength(2);
    const byDay = sumColumns(days, monthIn('Date'), {
      'Impressions (total)': 'impressions',
      'Clicks (total)': 'clicks',
      'Reactions (total)': 'likes',
      'Comments (total)': 'comments',
      'Reposts (total)': 'shares',
    });
    const counted = posts.map((post) => ({ ...post, one: '1' }));
    const byPost = sumColumns(counted, monthIn('Created date'), {
      one: 'posts',
      Impressions: 'impressions',
      Clicks: 'clicks',
      Likes: 'likes',
      Comments: 'comments',
      Reposts: 'shares',
      Follows: 'followers_gained',
    });
    expectSame(byDay, truthOf('linkedin-content', 'day'));
    expectSame(byPost, truthOf('linkedin-content', 'post'));
  });
});

describe('the followers of the LinkedIn page', () => {
  const files = () => filesOf('linkedin-followers');

  it('are gains by day, without a sentence above the header, then levels by industry', () => {
    for (const file of files()) {
      const header = ['Date', 'Sponsored followers', 'Organic followers', 'Auto-invited followers', 'Total followers'];
      expect(sheetOf(file, 1)[0]).toEqual(header);
      expect(sheetOf(file, 2)[0]).toEqual(['Industry', 'Total followers']);
    }
  });

  it('say what the truth says: the column named “Total followers” is a gain', () => {
    const gains = files().flatMap((file) => recordsOf(sheetOf(file, 1)));
    const found = sumColumns(gains, monthIn('Date'), { 'Total followers': 'followers_gained' });
    expectSame(found, truthOf('linkedin-followers', 'day'));
  });
});
