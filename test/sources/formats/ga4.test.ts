import { describe, expect, it } from 'vitest';
import { readTab } from '../../../src/sources/recognise';
import { byMonth, codes, lines, onlyTable, sumsOf, textTab } from '../support/tables';

const preamble = (from: string, to: string): string[] => [
  '# ----',
  '# Report CSV Export',
  '# Property: shop.example - GA4',
  `# Start date: ${from}`,
  `# End date: ${to}`,
];

describe('Google Analytics 4 by channel', () => {
  const head =
    'Session default channel group | Users | Sessions | Engaged sessions | Engagement rate | Event count | Conversions | Total revenue';
  const table = [
    head,
    'Organic Search | 309 | 482 | 323 | 0.67 | 3221 | 1.5 | 20.5',
    'Organic Social | 17 | 25 | 15 | 0.6 | 301 | 0 | 0',
    'Paid Social | 3 | 5 | 4 | 0.8 | 9 | 1 | 10',
  ];

  it('gives the figures of the period that its comments name, and the social sessions again', () => {
    const { format, reading } = onlyTable(textTab(lines(...preamble('20230625', '20230702'), ...table)));
    expect(format).toBe('ga4-breakdown');
    expect(reading).toMatchObject({
      network: 'ga4',
      account: 'shop.example - GA4',
      use: 'period',
      basis: 'period',
      coverage: { from: '2023-06-25', to: '2023-07-02' },
      questions: [],
    });
    expect(sumsOf(reading, 'total')).toEqual({
      sessions: 512,
      engaged_sessions: 342,
      conversions: 2.5,
      revenue: 30.5,
      sessions_social: 30,
    });
    expect(sumsOf(reading, 'total', 'paid_social')).toEqual({
      sessions: 5,
      engaged_sessions: 4,
      conversions: 1,
      revenue: 10,
      users: 3,
    });
    expect(new Set(reading.observations.map((o) => `${o.from} ${o.to}`))).toEqual(new Set(['2023-06-25 2023-07-02']));
  });

  it('is read after a spreadsheet padded its comments, with blank lines and notes below', () => {
    const padded = lines(...preamble('20230625', '20230702')).map((row) => [...row, '', '', '']);
    const notes = [
      ['', ''],
      ['Rates compared ', ''],
      ['6/25-7/2', ''],
      ['0.670124481', ''],
    ];
    const { reading } = onlyTable(textTab([...padded, ['', '', ''], ...lines(...table), ...notes]));
    expect(reading.rows).toBe(3);
    expect(reading.skipped.filter((s) => s.reason === 'note-below')).toHaveLength(3);
  });

  it('leaves an exploration’s grand total out, whose label stands beyond the header', () => {
    const { reading } = onlyTable(
      textTab(
        lines(
          '# shop',
          '# Exploration',
          '# 20230515-20230521',
          'Session source | Sessions',
          '| 48 | Grand total',
          'newsletter | 40',
          'x | 8',
        ),
      ),
    );
    expect(reading.coverage).toEqual({ from: '2023-05-15', to: '2023-05-21' });
    expect(sumsOf(reading, 'total')).toEqual({ sessions: 48 });
  });

  it('leaves a row of totals out of the people of channels too, where only its sums tell it', () => {
    const total = 'Celkem | 329 | 512 | 342 | 0.66 | 3531 | 2.5 | 30.5';
    const { reading } = onlyTable(textTab(lines(...preamble('20230625', '20230702'), ...table, total)));
    expect(reading.skipped).toContainEqual({ row: 10, reason: 'total-row' });
    const people = reading.observations.filter((o) => o.metric === 'users').map((o) => [o.via, o.value]);
    expect(people).toEqual([
      ['organic_search', 309],
      ['organic_social', 17],
      ['paid_social', 3],
    ]);
  });

  it('is read with an empty column before it', () => {
    const rows = lines(...preamble('20230625', '20230702'), ...table).map((row) => ['', ...row]);
    const { format, reading } = onlyTable(textTab(rows));
    expect([format, reading.account, reading.coverage?.to]).toEqual([
      'ga4-breakdown',
      'shop.example - GA4',
      '2023-07-02',
    ]);
    expect(sumsOf(reading, 'total').sessions).toBe(512);
  });

  it('is read in Spanish', () => {
    const { reading } = onlyTable(
      textTab(
        lines(
          '# Propiedad: tienda',
          '# Fecha de inicio: 20230424',
          '# Fecha de finalización: 20230430',
          'Grupo de canales predeterminado de la sesión | Sesiones',
          'Direct | 7',
        ),
      ),
    );
    expect([reading.coverage, sumsOf(reading, 'total')]).toEqual([
      { from: '2023-04-24', to: '2023-04-30' },
      { sessions: 7 },
    ]);
  });

  it('is read in French, with the numbers of a French spreadsheet', () => {
    const french = [
      '# Compte : Atelier',
      '# Date de début\u00A0: 20250301',
      '# Date de fin\u00A0: 20250331',
      'Groupe de canaux par défaut de la session | Sessions | Utilisateurs actifs | Taux d’engagement | Événements clés | Revenu total',
      'Organic Search | 1 200 | 950 | 62,5 % | 40 | 1 234,56 €',
      'Organic Social | 800 | 700 | 55 % | 10 | 100,00 €',
    ];
    const { format, reading } = onlyTable(textTab(lines(...french)));
    expect([format, reading.coverage]).toEqual(['ga4-breakdown', { from: '2025-03-01', to: '2025-03-31' }]);
    expect(sumsOf(reading, 'total')).toEqual({
      sessions: 2000,
      conversions: 50,
      revenue: 1334.56,
      sessions_social: 800,
    });
  });

  it('is not read where two periods are compared in its rows', () => {
    const compared = [
      'Session default channel group | Date range | Sessions | Engaged sessions | Conversions',
      'Direct | Mar 1 - Mar 31 2025 | 400 | 200 | 10',
      'Direct | Feb 1 - Feb 28 2025 | 380 | 190 | 9',
    ];
    const { format, reading } = onlyTable(textTab(lines(...preamble('20250301', '20250331'), ...compared)));
    expect([format, reading.observations, codes(reading)]).toEqual([null, [], ['unknown-table']]);
  });

  it('does not take any table by country for its own', () => {
    expect(onlyTable(textTab(lines('Country | Views', 'France | 3'))).format).toBeNull();
  });
});

describe('Google Analytics 4 by day', () => {
  it('reads days written as digits, in any order', () => {
    const { format, reading } = onlyTable(
      textTab(
        lines(
          ...preamble('20231001', '20231130'),
          'Date | Event count | Total users | New users',
          '20231101 | 90 | 9 | 4',
          '20231031 | 80 | 8 | 3',
        ),
      ),
    );
    expect(format).toBe('ga4-days');
    expect(reading.coverage).toEqual({ from: '2023-10-01', to: '2023-11-30' });
    expect(byMonth(reading)).toEqual({ '2023-11': { new_users: 4, users: 9 }, '2023-10': { new_users: 3, users: 8 } });
    expect(reading.totals).toEqual({ new_users: 7 });
  });

  it('reads hours, each apart', () => {
    const { reading } = onlyTable(
      textTab(
        lines(
          ...preamble('20240416', '20240417'),
          'Date + hour (YYYYMMDDHH) | Sessions',
          '2024041623 | 5',
          '2024041622 | 6',
        ),
      ),
    );
    expect(reading.observations.map((o) => [o.from, o.value, o.item])).toEqual([
      ['2024-04-16', 5, '2024041623'],
      ['2024-04-16', 6, '2024041622'],
    ]);
  });

  it('reads numbered days from the first day of each table, and the property from the top of the tab', () => {
    const tab = textTab(
      lines(
        ...preamble('20230330', '20230402'),
        'Nth day | Users',
        '0000 | 1',
        '0001 | 2',
        '',
        '# Start date: 20230330',
        '# End date: 20230402',
        'Nth day | New users',
        '0001 | 1',
        '0002 | 2',
        '0003 | 0',
        '',
        '# Start date: 20230330',
        'Nth day | Total revenue',
      ),
    );
    const tables = readTab(tab, () => ({}));
    expect(tables.map((t) => [t.format, t.reading.rows])).toEqual([
      ['ga4-days', 2],
      ['ga4-days', 3],
      ['ga4-days', 0],
    ]);
    expect(tables.slice(1, 2).map((t) => byMonth(t.reading))).toEqual([
      { '2023-03': { new_users: 1 }, '2023-04': { new_users: 2 } },
    ]);
    expect(tables[1]?.reading.account).toBe('shop.example - GA4');
  });

  it('reads the property from comments under a person’s title', () => {
    const rows = ['Nth day | Users', '0000 | 1', '', '# Start date: 20230330', '# End date: 20230402'];
    const tab = textTab(
      lines('Mon site', '', ...preamble('20230330', '20230402'), ...rows, 'Nth day | Users', '0001 | 2'),
    );
    expect(readTab(tab, () => ({})).map(({ reading }) => reading.account)).toEqual([
      'shop.example - GA4',
      'shop.example - GA4',
    ]);
  });

  it('does not date numbered days without a first day', () => {
    const { reading } = onlyTable(textTab(lines('# Property: a', 'Nth day | New users', '0001 | 5')));
    expect(reading.observations).toEqual([]);
    expect(reading.skipped.at(-1)?.reason).toBe('no-date');
  });
});
