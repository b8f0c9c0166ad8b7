// The workbook of a person's own LinkedIn profile, and the tables of LinkedIn of which nothing is read.
import { describe, expect, it } from 'vitest';
import { byMonth, codes, lines, onlyTable, textTab, typedTab } from '../support/tables';

const HEAD = 'Date | Impressions | Engagements';

describe('the sheet Engagement of a profile', () => {
  it('is read by day, figures written as text with it', () => {
    const { format, reading } = onlyTable(
      textTab(lines(HEAD, '1/30/2026 | 1204 | 9', '1/31/2026 | 80 | 0', '2/1/2026 | 12 | 3')),
    );
    expect([format, reading.network, reading.basis]).toEqual(['linkedin-profile-days', 'linkedin', 'day']);
    expect(byMonth(reading)).toEqual({
      '2026-01': { impressions: 1284, engagements: 9 },
      '2026-02': { impressions: 12, engagements: 3 },
    });
    expect([reading.coverage, reading.questions]).toEqual([{ from: '2026-01-30', to: '2026-02-01' }, []]);
  });

  it('asks which network it is of where its dates are not as LinkedIn writes them', () => {
    const rows = lines(HEAD, '2026-01-30 | 10 | 1', '2026-01-31 | 20 | 2');
    const { reading } = onlyTable(textTab(rows));
    expect([reading.observations, reading.questions, codes(reading)]).toEqual([[], ['network'], ['unknown-network']]);
    expect(byMonth(onlyTable(textTab(rows), { network: 'linkedin' }).reading)).toEqual({
      '2026-01': { impressions: 30, engagements: 3 },
    });
    const other = onlyTable(textTab(rows), { network: 'x' }).reading;
    expect([other.observations, other.questions, codes(other)]).toEqual([[], [], ['unknown-table']]);
  });

  it('asks it of typed dates, which show no longer how they were written', () => {
    const rows = [
      ['Date', 'Impressions', 'Engagements'],
      [{ day: '2026-01-30' as const }, 10, 1],
    ];
    expect(onlyTable(typedTab(rows)).reading.questions).toEqual(['network']);
  });

  it('is another network’s where other columns stand in it', () => {
    const rows = lines(`${HEAD} | Clicks`, '1/30/2026 | 10 | 1 | 4');
    expect(onlyTable(textTab(rows)).format).toBe(null);
  });
});

describe('the sheet Followers of a profile', () => {
  const ROWS = ['', 'Date | New followers', '1/30/2026 | 4', '1/31/2026 | 6'];

  it('gives who was gained by day, and how many there are on the last day', () => {
    const { format, reading } = onlyTable(textTab(lines('Total followers on 1/31/2026: | 2350', ...ROWS)));
    expect(format).toBe('linkedin-profile-followers');
    expect(byMonth(reading)).toEqual({ '2026-01': { followers_gained: 10, followers: 2350 } });
    expect(reading.totals).toEqual({ followers_gained: 10, followers: 2350 });
    expect(reading.observations.find(({ metric }) => metric === 'followers')).toMatchObject({
      from: '2026-01-31',
      basis: 'day',
      source: { row: 1 },
    });
  });

  it('takes no level of a day that is not the last one of the table, nor one that cannot be read', () => {
    for (const line of ['Total followers on 2/5/2026 | 2350', 'Total followers on 1/31/2026 | 12.5'])
      expect(byMonth(onlyTable(textTab(lines(line, ...ROWS))).reading)).toEqual({
        '2026-01': { followers_gained: 10 },
      });
  });
});

describe('nothing is read, and why is said,', () => {
  it.each([
    [
      'linkedin-competitors',
      'pages-table',
      ['Page | Total Followers | New Followers | Total post engagements | Total posts', 'Atelier | 900 | 12 | 40 | 3'],
    ],
    [
      'linkedin-competitors',
      'pages-table',
      [
        '1/1/2026 - 1/31/2026',
        'Total Posts | Page | Total Followers | New Followers | Total Post Engagements',
        '3 | Atelier | 900 | 12 | 40',
      ],
    ],
    [
      'linkedin-profile-summary',
      'period-totals',
      ['Overall Performance | 1/1/2026 - 1/31/2026', 'Impressions | 1200', 'Members reached | 800'],
    ],
    [
      'linkedin-profile-summary',
      'best-posts',
      [
        'Maximum of 50 posts available to include in this list',
        '',
        'Post URL | Post Publish Date | Engagements | | Post URL | Post Publish Date | Impressions',
        'https://l/1 | 1/9/2026 | 12 | | https://l/2 | 1/8/2026 | 400',
      ],
    ],
    ['audience', 'audience-table', ['Top Demographics | Value | Percentage', 'Job title | Founder | < 1%']],
    [
      'linkedin-conversions',
      'conversions-table',
      [
        'Start Date (in UTC) | Campaign Name | Conversion Name | Conversion Type | Conversions | Post-Click Conversions | View-Through Conversions',
        '01/05/2026 | A | Form | LEAD | 4 | 3 | 1',
      ],
    ],
    [
      'linkedin-conversions',
      'conversions-table',
      [
        'Start Date (in UTC) | Campaign Name | Total Spent | Impressions | Total Engagements | Conversion Name | Conversions',
        '01/05/2026 | A | 10.5 | 900 | 20 | Form | 4',
      ],
    ],
    ['hubspot-deals', 'deals-table', ['Record ID | Deal Name | Amount', '12 | Site | 900']],
  ])('of %s (%s)', (id, code, rows) => {
    const { format, reading } = onlyTable(textTab(lines(...rows)));
    expect([format, codes(reading), reading.observations, reading.totals]).toEqual([id, [code], [], {}]);
    expect(reading.questions).toEqual([]);
  });
});
