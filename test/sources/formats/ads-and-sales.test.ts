import { describe, expect, it } from 'vitest';
import { byMonth, lines, onlyTable, sumsOf, textTab } from '../support/tables';

describe('Meta Ads Manager', () => {
  const HEAD =
    'Reporting starts | Reporting ends | Ad name | Ad Set Name | Results | Result indicator | Reach | Impressions | Link clicks | Cost per results | Amount spent (EUR) | Ends';
  const rows = [
    '2024-03-01 | 2024-03-31 | | | 99 | | 700 | 1500 | 12 | | 30.5 | ',
    '2024-03-01 | 2024-03-31 | a | s | 90 | actions:link_click | 500 | 1000 | 10 | 0.2 | 20.25 | Ongoing',
    '2024-03-01 | 2024-03-31 | b | s | 9 | actions:post_engagement | 400 | 500 | 2 | - | 10.25 | Ongoing',
  ];

  it('leaves the total with the empty name out and gives paid figures of the stated period, with their currency', () => {
    const { format, reading } = onlyTable(textTab(lines(HEAD, ...rows)));
    expect(format).toBe('meta-ads');
    expect(reading).toMatchObject({
      network: 'meta',
      use: 'period',
      basis: 'period',
      rows: 2,
      skipped: [{ row: 2, reason: 'total-row' }],
      coverage: { from: '2024-03-01', to: '2024-03-31' },
    });
    expect(sumsOf(reading, 'paid')).toEqual({
      spend: 30.5,
      impressions: 1500,
      paid_impressions: 1500,
      link_clicks: 12,
      paid_clicks: 12,
    });
    expect(reading.totals?.spend).toBe(30.5);
    expect(reading.observations.find((o) => o.metric === 'spend')).toMatchObject({
      currency: 'EUR',
      from: '2024-03-01',
      to: '2024-03-31',
    });
  });

  it('reads first and last days in the order that both together tell, and asks where they do not', () => {
    const line = (from: string, to: string) => `${from} | ${to} | a | s | 9 | | 5 | 100 | 1 | | 20 | Ongoing`;
    const read = (from: string, to: string) => onlyTable(textTab(lines(HEAD, line(from, to)))).reading;
    expect(read('01/03/2024', '31/03/2024').coverage).toEqual({ from: '2024-03-01', to: '2024-03-31' });
    expect(read('4/14/2023', '3/11/2024').coverage).toEqual({ from: '2023-04-14', to: '2024-03-11' });
    const { questions, observations } = read('01/03/2024', '11/03/2024');
    expect([questions, observations]).toEqual([['day-first'], []]);
  });

  it('gives each month its own where it is broken down by month, over a period of several', () => {
    const head = 'Account name | Region | Month | Impressions | Amount spent (EUR) | Reporting starts | Reporting ends';
    const rows = [
      ' | | | 1000 | 300.5 | 2024-02-01 | 2024-03-11',
      'Atelier | Lyon | 2024-02-01 - 2024-02-29 | 500 | 150.25 | 2024-02-01 | 2024-03-11',
      'Atelier | Paris | 2024-02-01 - 2024-02-29 | 100 | 50 | 2024-02-01 | 2024-03-11',
      'Atelier | Lyon | 2024-03-01 - 2024-03-11 | 400 | 100.25 | 2024-02-01 | 2024-03-11',
    ];
    const { reading } = onlyTable(textTab(lines(head, ...rows)));
    expect(reading.skipped).toEqual([{ row: 2, reason: 'total-row' }]);
    const spent = reading.observations.filter((o) => o.metric === 'spend');
    expect(spent.map((o) => [o.from, o.to, o.value])).toEqual([
      ['2024-02-01', '2024-02-29', 150.25],
      ['2024-02-01', '2024-02-29', 50],
      ['2024-03-01', '2024-03-11', 100.25],
    ]);
  });

  it('never adds results of different kinds', () => {
    const { reading } = onlyTable(textTab(lines(HEAD, ...rows)));
    expect(reading.observations.some((o) => o.value === 90 || o.value === 99)).toBe(false);
  });

  it('is read by day, in French, with mojibake', () => {
    const head =
      'Nom de la campagne | Jour | Montant dÃ©pensÃ© (EUR) | Impressions | Couverture | RÃ©pÃ©tition | Clics sur un lien | Achats | Valeur de conversion des achats';
    const { reading } = onlyTable(
      textTab(
        lines(
          head,
          'Printemps | 2024-03-31 | 10.5 | 100 | 80 | 1.25 | 3 | 1 | 40',
          'Printemps | 2024-04-01 | 2.5 | 50 | 40 | 1.25 | 1 | 0 | 0',
          'Été | 2024-04-01 | 1 | 5 | 4 | 1.25 | 0 | 0 | 0',
        ),
      ),
    );
    expect(reading).toMatchObject({ use: 'series', basis: 'day' });
    expect(byMonth(reading)['2024-04']).toEqual({
      spend: 3.5,
      impressions: 55,
      paid_impressions: 55,
      link_clicks: 1,
      paid_clicks: 1,
      conversions: 0,
      revenue: 0,
    });
    expect(new Set(reading.observations.map((o) => o.item)).size).toBe(2);
  });
});

describe('Shopify orders', () => {
  const head =
    'Name | Financial Status | Paid at | Currency | Subtotal | Shipping | Taxes | Total | Discount Code | Created at | Lineitem quantity | Lineitem name | Lineitem price | Refunded Amount';
  const rows = [
    '#1001 | paid | 2022-01-11 04:32:31 -0500 | EUR | 50.00 | 4.90 | 9.15 | 54.90 | INSTA10 | 2022-01-11 04:32:31 -0500 | 1 | Cap | 20.00 | 0.00',
    '#1001 | | | | | | | | | 2022-01-11 04:32:31 -0500 | 2 | Sock | 15.00 |',
    '#1002 | refunded | 2022-02-01 10:00:00 -0500 | EUR | 10.00 | 0.00 | 1.00 | 10.00 | | 2022-02-01 10:00:00 -0500 | 1 | Sock | 10.00 | 10.00',
  ];

  it('count once whatever their lines, with their money and refunds', () => {
    const { format, reading } = onlyTable(textTab(lines(head, ...rows)));
    expect(format).toBe('shopify-orders');
    expect(byMonth(reading)).toEqual({
      '2022-01': { orders: 1, revenue: 54.9, refunds: 0 },
      '2022-02': { orders: 1, revenue: 10, refunds: 10 },
    });
    expect(reading.skipped).toEqual([{ row: 3, reason: 'continuation-row' }]);
    expect(reading.observations.find((o) => o.metric === 'revenue')).toMatchObject({ currency: 'EUR', item: '#1001' });
    expect(reading.observations.find((o) => o.metric === 'orders')?.currency).toBeUndefined();
  });
});

it('orders whose numbers begin with # are no comments, and an export pasted twice counts once', () => {
  const head = 'Name | Financial Status | Total | Created at | Lineitem name | Refunded Amount';
  const rows = [
    '#1001 | paid | 54.90 | 2022-01-11 04:32:31 -0500 | Cap | 0',
    '#1002 | paid | 10.00 | 2022-02-01 10:00:00 -0500 | Sock | 0',
  ];
  const { reading } = onlyTable(textTab(lines(head, ...rows, head, ...rows)));
  expect(byMonth(reading)).toEqual({
    '2022-01': { orders: 1, revenue: 54.9, refunds: 0 },
    '2022-02': { orders: 1, revenue: 10, refunds: 0 },
  });
  expect(reading.skipped).toEqual([
    { row: 4, reason: 'repeated-header' },
    { row: 5, reason: 'copied-row' },
    { row: 6, reason: 'copied-row' },
  ]);
});

describe('HubSpot contacts', () => {
  const head = 'Record ID | Lead Status | Original Source | Create Date';

  it('count on the day they were created', () => {
    const { format, reading } = onlyTable(
      textTab(lines(head, 'a1 | New | Organic Social | 2025-04-08 17:19', 'a2 | | Direct Traffic | 2025-02-22 20:22')),
    );
    expect([format, byMonth(reading)]).toEqual([
      'hubspot-contacts',
      { '2025-04': { leads: 1 }, '2025-02': { leads: 1 } },
    ]);
  });

  it('ask the order of dates that went through a spreadsheet where it cannot be told', () => {
    expect(onlyTable(textTab(lines(head, 'a1 | New | x | 4/8/2025 17:19'))).reading.questions).toContain('day-first');
    expect(
      byMonth(
        onlyTable(textTab(lines(head, 'a1 | New | x | 4/8/2025 17:19', 'a2 | New | x | 2/22/2025 20:22'))).reading,
      ),
    ).toEqual({ '2025-04': { leads: 1 }, '2025-02': { leads: 1 } });
  });

  it('are not deals', () => {
    expect(
      onlyTable(
        textTab(
          lines('Record ID | Deal Stage | Lifecycle Stage | Amount | Create Date', '1 | won | x | 10 | 2025-04-08'),
        ),
      ).format,
    ).toBeNull();
  });
});
