// Exports that Google's own import has typed, in a French or an American spreadsheet: what it exchanged or broke is put
// right where the table tells it, else said.
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/model/cell';
import type { Day } from '../../src/model/day';
import { byMonth, codes, onlyTable, typedTab } from './support/tables';

const day = (text: Day): Cell => ({ day: text });

describe('dates', () => {
  const head = ['Date', 'Sponsored followers', 'Organic followers', 'Total followers'];

  it('of March, written month first and read in French, come back to March', () => {
    // 03/11/2026 and 03/12/2026 became 3 November and 3 December; 03/13/2026 stayed a text.
    const rows = [day('2026-11-03'), day('2026-12-03'), '03/13/2026'].map((date): Cell[] => [date, 0, 5, 5]);
    const { format, reading } = onlyTable(typedTab([head, ...rows]));
    expect([format, byMonth(reading)]).toEqual(['linkedin-followers', { '2026-03': { followers_gained: 25 + 5 } }]);
  });

  it('of a run of days are read as they are in an American spreadsheet', () => {
    const rows = ['2026-03-11', '2026-03-12', '2026-03-13'].map((text): Cell[] => [day(text as Day), 0, 5, 5]);
    expect(byMonth(onlyTable(typedTab([head, ...rows])).reading)).toEqual({ '2026-03': { followers_gained: 30 } });
  });

  it('that may be exchanged or not are asked about, and nothing is dated', () => {
    const { reading } = onlyTable(typedTab([head, [day('2026-05-03'), 0, 5, 5]]));
    expect([reading.questions, reading.observations]).toEqual([['day-first'], []]);
  });

  it('without a year lose the year of the import', () => {
    const tiktok = ['Date', 'Video Views', 'Profile Views', 'Likes', 'Comments', 'Shares'];
    const rows = [day('2026-12-31'), day('2026-01-01')].map((date): Cell[] => [date, 10, 1, 2, 0, 0]);
    expect(onlyTable(typedTab([tiktok, ...rows])).reading.questions).toEqual(['year']);
    expect(Object.keys(byMonth(onlyTable(typedTab([tiktok, ...rows]), { asOf: '2025-02-01' }).reading))).toEqual([
      '2024-12',
      '2025-01',
    ]);
  });
});

describe('numbers', () => {
  const head = ['Day', 'Campaign', 'Currency code', 'Clicks', 'Impr.', 'CTR', 'Cost'];

  it('left as texts beside numbers are read, and percents are no figures of theirs', () => {
    const rows: Cell[][] = [
      [day('2026-03-11'), 'a', 'EUR', 1234, '1 234 567', 0.0123, '12,5'],
      [day('2026-03-12'), 'a', 'EUR', '12', 100, 0.12, 3.25],
    ];
    expect(byMonth(onlyTable(typedTab([head, ...rows])).reading)['2026-03']).toMatchObject({
      link_clicks: 1246,
      impressions: 1234667,
      spend: 15.75,
    });
  });

  it('that an import cut at a thousands mark are not read, and it is said', () => {
    // 1,234 views read in French are 1.234.
    const x = ['Date', 'Impressions', 'Likes', 'Engagements', 'New follows', 'Reposts'];
    const rows: Cell[][] = [
      [day('2026-03-11'), 1.234, 5, 9, 0, 1],
      [day('2026-03-12'), 987, 5, 9, 0, 1],
    ];
    const { reading } = onlyTable(typedTab([x, ...rows]));
    expect(byMonth(reading)['2026-03']).toEqual({ likes: 10, engagements: 18, followers_gained: 0, shares: 2 });
    expect(reading.warnings.find((w) => w.metric === 'impressions')?.problem.code).toBe('ambiguous-numbers');
  });

  it('that became dates or errors leave their month without a figure, and it is said', () => {
    const x = ['Date', 'Impressions', 'Likes', 'Engagements', 'New follows', 'Reposts'];
    const rows: Cell[][] = [
      [day('2026-03-30'), 100, day('2026-04-03'), 9, 0, 1],
      [day('2026-03-31'), { error: '#REF!' }, 5, 9, 0, 1],
      [day('2026-04-01'), 50, 7, 9, 0, 1],
    ];
    const { reading } = onlyTable(typedTab([x, ...rows]));
    expect(byMonth(reading)['2026-03']).toEqual({ engagements: 18, followers_gained: 0, shares: 2 });
    expect(byMonth(reading)['2026-04']).toMatchObject({ impressions: 50, likes: 7 });
    expect(reading.totals?.impressions).toBeUndefined();
    expect(codes(reading)).toEqual(expect.arrayContaining(['bad-number', 'error-cells']));
  });
});

it('identifiers that became numbers are said to be damaged, and posts count by their links', () => {
  const head = ['Post id', 'Date', 'Link', 'Impressions', 'Likes', 'Engagements', 'Reposts'];
  const rows: Cell[][] = [
    [1.8934e18, 'Mon Feb 17 2025', 'https://x.com/a/1', 10, 1, 2, 0],
    [1.8934e18, 'Tue Feb 18 2025', 'https://x.com/a/2', 20, 1, 2, 0],
  ];
  const { format, reading } = onlyTable(typedTab([head, ...rows]));
  expect(format).toBe('x-content');
  expect(codes(reading)).toContain('damaged-ids');
  expect(new Set(reading.observations.map((o) => o.item)).size).toBe(2);
  expect(byMonth(reading)['2025-02']).toMatchObject({ posts: 2, impressions: 30 });
});
