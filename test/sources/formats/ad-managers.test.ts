// Ad managers other than Meta's: everything is paid, totals are left out, a period is a period.
import { describe, expect, it } from 'vitest';
import { byMonth, codes, lines, onlyTable, sumsOf, textTab } from '../support/tables';

describe('Google Ads', () => {
  const rows = lines(
    'Campaign report',
    '1 September 2026 - 3 September 2026',
    'Day | Campaign | Currency code | Clicks | Impr. | CTR | Avg. CPC | Cost | Conversions | Cost / conv. | Conv. rate | Conv. value',
    '2026-09-01 | Brand | EUR | 10 | 1,000 | 1.00% | 0.50 | 5.00 | 1.50 | 3.33 | 15.00% | 60.00',
    '2026-09-02 | Brand | EUR | 20 | 2,000 | 1.00% | 0.50 | 10.25 | 0.00 | -- | 0.00% | 0.00',
    'Total: Account | | EUR | 30 | 3,000 | 1.00% | 0.50 | 15.25 | 1.50 | 10.17 | 5.00% | 60.00',
  );

  it('is read by day, with parts of conversions and its currency, without its total', () => {
    const { format, reading } = onlyTable(textTab(rows));
    expect(format).toBe('google-ads');
    expect(reading).toMatchObject({ network: 'google_ads', basis: 'day', rows: 2 });
    expect(reading.skipped).toContainEqual({ row: 6, reason: 'total-row' });
    expect(byMonth(reading)).toEqual({
      '2026-09': {
        spend: 15.25,
        impressions: 3000,
        paid_impressions: 3000,
        link_clicks: 30,
        paid_clicks: 30,
        conversions: 1.5,
        revenue: 60,
      },
    });
    expect(reading.observations.find((o) => o.metric === 'spend')).toMatchObject({ currency: 'EUR', scope: 'paid' });
  });

  it('without a column of days covers the days of its second line', () => {
    const period = rows.map((row, i) => (i < 2 ? row : row.slice(1)));
    const { reading } = onlyTable(textTab(period));
    expect(reading).toMatchObject({ use: 'period', coverage: { from: '2026-09-01', to: '2026-09-03' }, questions: [] });
    expect(sumsOf(reading, 'paid').spend).toBe(15.25);
  });

  it('is read in French', () => {
    const french = lines(
      'Rapport sur les campagnes',
      '1 septembre 2026 - 30 septembre 2026',
      'Campagne | Code de devise | Clics | Impr. | CTR | CPC moy. | Coût | Conversions | Valeur de conv.',
      'Marque | EUR | 10 | 1 000 | 1,00 % | 0,50 | 5,00 | 1,50 | 60,00',
      'Total : compte | EUR | 10 | 1 000 | 1,00 % | 0,50 | 5,00 | 1,50 | 60,00',
    );
    const { format, reading } = onlyTable(textTab(french));
    expect([format, reading.coverage]).toEqual(['google-ads', { from: '2026-09-01', to: '2026-09-30' }]);
    expect(sumsOf(reading, 'paid')).toMatchObject({ spend: 5, impressions: 1000, conversions: 1.5, revenue: 60 });
  });
});

it('Pinterest Ads is read by day, without its total', () => {
  const { format, reading } = onlyTable(
    textTab(
      lines(
        'Date | Campaign name | Ad group name | Spend in account currency | Impressions | Pin clicks | Outbound clicks | CTR | eCPC | Total conversions | Checkouts | Checkout value in account currency | Checkout ROAS',
        '2026-01-31 | Spring | A | 4.50 | 100 | 9 | 3 | 3.0% | 0.5 | 1 | 1 | 20.00 | 4.4',
        '2026-02-01 | Spring | A | 1.25 | 50 | 5 | 2 | 4.0% | 0.25 | 0 | 0 | 0 | 0',
        'Total | | | 5.75 | 150 | 14 | 5 | 3.3% | 0.41 | 1 | 1 | 20.00 | 3.5',
      ),
    ),
  );
  expect([format, reading.network]).toEqual(['pinterest-ads', 'pinterest']);
  expect(byMonth(reading)['2026-01']).toEqual({
    spend: 4.5,
    impressions: 100,
    paid_impressions: 100,
    clicks: 9,
    link_clicks: 3,
    paid_clicks: 3,
    conversions: 1,
    revenue: 20,
  });
  expect(byMonth(reading)['2026-02']?.spend).toBe(1.25);
});

it('TikTok Ads asks for the period that no line tells, and keeps all clicks apart from those that lead on', () => {
  const table = textTab(
    lines(
      'Campaign name | Ad name | Cost (EUR) | CPC (destination) | CPM | Impressions | Clicks (destination) | Clicks (all) | CTR (destination) | Reach | Conversions | Paid likes',
      'Launch | one | 12.50 | 1.25 | 5 | 2500 | 10 | 40 | 0.40% | 2000 | 2 | 7',
      'Launch | two | 7.50 | 0.75 | 5 | 1500 | 10 | 30 | 0.67% | 1200 | 1 | 3',
      'Total of 2 results | | 20.00 | 1 | 5 | 4000 | 20 | 70 | 0.50% | 2700 | 3 | 10',
    ),
  );
  const open = onlyTable(table);
  expect([open.format, open.reading.questions, open.reading.observations]).toEqual(['tiktok-ads', ['period'], []]);
  const { reading } = onlyTable(table, { from: '2026-01-01', to: '2026-01-31' });
  expect(sumsOf(reading, 'paid')).toEqual({
    spend: 20,
    impressions: 4000,
    paid_impressions: 4000,
    link_clicks: 20,
    paid_clicks: 20,
    clicks: 70,
    conversions: 3,
    likes: 10,
  });
  expect(reading.observations[0]).toMatchObject({ metric: 'spend', currency: 'EUR' });
});

describe('LinkedIn Campaign Manager', () => {
  const head =
    'Start Date (in UTC) | Account Name | Currency | Campaign Name | Creative Name | Total Spent | Reach | Impressions | Clicks | Clicks to Landing Page | Clicks to LinkedIn Page | Total Social Actions | Reactions | Comments | Shares | Follows | Total Engagements | Leads';
  const above = [
    'Campaign Performance Report (in UTC)',
    'Report Start: September 1, 2026, 12:00 AM',
    'Report End: September 30, 2026, 11:59 PM',
    'Date Generated: October 2, 2026, 9:12 AM',
    '',
  ];

  it('is read by day where its days differ', () => {
    const { format, reading } = onlyTable(
      textTab(
        lines(
          ...above,
          head,
          '09/01/2026 | Atelier | EUR | C1 | a | 30.5 | 900 | 1000 | 12 | 10 | 2 | 6 | 3 | 1 | 1 | 1 | 18 | 2',
          '09/02/2026 | Atelier | EUR | C1 | a | 9.5 | 300 | 400 | 5 | 4 | 1 | 0 | 0 | 0 | 0 | 0 | 5 | 1',
        ),
      ),
    );
    expect([format, reading.basis, reading.account]).toEqual(['linkedin-ads', 'day', 'Atelier']);
    expect(byMonth(reading)['2026-09']).toEqual({
      spend: 40,
      impressions: 1400,
      paid_impressions: 1400,
      clicks: 17,
      link_clicks: 14,
      paid_clicks: 14,
      likes: 3,
      comments: 1,
      shares: 1,
      followers_gained: 1,
      engagements: 23,
      paid_leads: 3,
    });
  });

  it('is read in the order of its lines above where a spreadsheet has rewritten its days, and asked about without them', () => {
    const rows = lines(
      head,
      '3/9/2026 | Atelier | EUR | C1 | a | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1',
      '5/9/2026 | Atelier | EUR | C1 | a | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1',
    );
    const told = onlyTable(textTab([...lines(...above), ...rows])).reading;
    expect([...new Set(told.observations.map((o) => o.from))]).toEqual(['2026-09-03', '2026-09-05']);
    const { questions, observations } = onlyTable(textTab(rows)).reading;
    expect([questions, observations]).toEqual([['day-first'], []]);
  });

  it('with one day on every row covers the period of the lines above', () => {
    const { reading } = onlyTable(
      textTab(
        lines(
          ...above,
          head,
          '09/01/2026 | Atelier | EUR | C1 | a | 30.5 | 900 | 1000 | 12 | 10 | 2 | 6 | 3 | 1 | 1 | 1 | 18 | 2',
          '09/01/2026 | Atelier | EUR | C1 | b | 9.5 | 300 | 400 | 5 | 4 | 1 | 0 | 0 | 0 | 0 | 0 | 5 | 1',
        ),
      ),
    );
    expect(reading).toMatchObject({ use: 'period', coverage: { from: '2026-09-01', to: '2026-09-30' } });
    expect(sumsOf(reading, 'paid').spend).toBe(40);
    expect(codes(reading)).not.toContain('ambiguous-date');
  });
});
