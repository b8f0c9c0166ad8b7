import { describe, expect, it } from 'vitest';
import { byMonth, lines, onlyTable, sumsOf, textTab } from '../support/tables';

describe('YouTube Studio, table by video', () => {
  const head =
    'Content | Video title | Video publish time | Duration | Views | Watch time (hours) | Subscribers | Impressions | Impressions click-through rate (%)';
  const rows = [
    'Total | | | | 9999 | 99.5 | 99 | 9999 | 1.68',
    'KUIH | a | Aug 28, 2025 | 9 | 303 | 45.8772 | -1 | 456 | 3.51',
    'dOGw | b | Aug 29, 2025 | 15 | 51 | 10.236 | 3 | 316 | 4.75',
  ];

  it('leaves the total row out, asks the period and gives no month before', () => {
    const { format, reading } = onlyTable(textTab(lines(head, ...rows)));
    expect(format).toBe('youtube-videos');
    expect(reading).toMatchObject({
      network: 'youtube',
      use: 'period',
      basis: 'period',
      rows: 2,
      observations: [],
      questions: ['period'],
      skipped: [{ row: 2, reason: 'total-row' }],
    });
    expect(reading.totals).toMatchObject({ video_views: 354, net_new_followers: 2, impressions: 772 });
    expect(reading.totals?.watch_time_hours).toBeCloseTo(56.1132, 9);
  });

  it('is dated by an answer: every row has the whole period', () => {
    const { reading } = onlyTable(textTab(lines(head, ...rows)), { from: '2025-08-01', to: '2025-08-31' });
    expect(new Set(reading.observations.map((o) => `${o.from} ${o.to} ${o.basis}`))).toEqual(
      new Set(['2025-08-01 2025-08-31 period']),
    );
  });

  it('is read in German with soft hyphens, its label of totals too', () => {
    const german =
      'Inhalte | Video\u00ADtitel | Auf\u00ADru\u00ADfe | Im\u00ADpres\u00ADsio\u00ADnen | Abon\u00ADnen\u00ADten';
    const { reading } = onlyTable(textTab(lines(german, 'Ge\u00ADsamt | | 9999 | 9999 | 9', 'K | a | 303 | 456 | 1')));
    expect(reading.totals).toEqual({ video_views: 303, impressions: 456, net_new_followers: 1 });
  });
});

describe('YouTube Studio, by day', () => {
  it('reads the totals; a date and views alone may come from elsewhere, so the network is asked', () => {
    const { format, reading } = onlyTable(textTab(lines('Date | Views', '2025-06-30 | 5', '2025-07-01 | 0')));
    expect(format).toBe('youtube-days');
    expect(byMonth(reading)).toEqual({ '2025-06': { video_views: 5 }, '2025-07': { video_views: 0 } });
    expect(reading.questions).toEqual(['network']);
    expect(
      onlyTable(textTab(lines('Date | Views', '2025-06-30 | 5')), { network: 'youtube' }).reading.questions,
    ).toEqual([]);
  });

  it('never asks the network twice: another answer makes it that network’s views, or leaves the table unread', () => {
    const tab = textTab(lines('Date | Views', '2025-06-30 | 5'));
    const asInstagram = onlyTable(tab, { network: 'instagram' }).reading;
    expect(asInstagram).toMatchObject({ network: 'instagram', questions: [], totals: { views: 5 } });
    expect(byMonth(asInstagram)).toEqual({ '2025-06': { views: 5 } });
    const asPinterest = onlyTable(tab, { network: 'pinterest' }).reading;
    expect(asPinterest).toMatchObject({ use: 'unknown', questions: [], observations: [], totals: {} });
    expect(asPinterest.warnings.map(({ problem }) => problem.code)).toEqual(['unknown-table']);
  });

  it('asks no period where no day can be read, for no answer would give its rows their days', () => {
    const { reading } = onlyTable(textTab(lines('Date | Views | Watch time (hours)', 'sometime | 5 | 1.5')));
    expect(reading).toMatchObject({ coverage: null, questions: [] });
    expect(reading.warnings.map(({ problem }) => problem.code)).toContain('bad-date');
  });

  it.each(['Da\u00ADtum | Auf\u00ADru\u00ADfe', 'Date | Views | Watch time (hours)'])(
    'does not ask under %s',
    (head) => {
      expect(onlyTable(textTab(lines(head, '2025-06-30 | 5 | 1.5'))).reading.questions).toEqual([]);
    },
  );

  it('does not take another tool’s table, with a title above, for its own', () => {
    expect(onlyTable(textTab(lines('# Property: a', 'Date | Views', '20250630 | 5'))).format).toBe('ga4-days');
    expect(onlyTable(textTab(lines('Weekly report', 'Date | Views', '2025-06-30 | 5'))).format).toBeNull();
  });

  it('tells what a table by something else adds up to, and makes no month of it', () => {
    const head = 'Subscription status | Views | Watch time (hours) | Average view duration';
    const rows = lines(
      head,
      'Total | 1001 | 30.5 | 0:01:10',
      'Not subscribed | 900 | 20.25 | 0:01:05',
      'Subscribed | 100 | 10.25 | 0:02:00',
    );
    const { format, reading } = onlyTable(textTab(rows), { from: '2025-06-01', to: '2025-06-30' });
    expect([format, reading.use, reading.observations, reading.questions]).toEqual([
      'youtube-breakdown',
      'breakdown',
      [],
      [],
    ]);
    expect(reading.totals).toEqual({ video_views: 1000, watch_time_hours: 30.5 });
    expect(reading.warnings.map(({ problem }) => problem.code)).toEqual(['parts-table']);
  });

  it('tells ages, of which only parts of a whole are given, for what they are, and a table by what it does not know', () => {
    for (const rows of [
      [
        'Viewer age | Viewer gender | Views (%) | Average view duration | Watch time (hours) (%)',
        '18–24 | Male | 12.5 | 0:02:10 | 9.75',
      ],
      ['Geografie | Auf\u00ADru\u00ADfe | Wiedergabezeit (Stunden)', 'Ge\u00ADsamt | 12 | 1.5', 'DE | 12 | 1.5'],
    ]) {
      const { format, reading } = onlyTable(textTab(lines(...rows)));
      expect([format, reading.use, reading.observations]).toEqual(['youtube-breakdown', 'breakdown', []]);
      expect(reading.warnings.map(({ problem }) => problem.code)).toEqual(['parts-table']);
    }
  });

  it('keeps its own table under a person’s title where its headings have soft hyphens', () => {
    const rows = lines('Ma chaîne', 'Da\u00ADtum | Auf\u00ADru\u00ADfe', '2025-06-30 | 5');
    expect(onlyTable(textTab(rows)).format).toBe('youtube-days');
  });

  it('reads the chart per day and video', () => {
    const { format, reading } = onlyTable(
      textTab(
        lines(
          'Date | Content | Video title | Video publish time | Duration | Views',
          '2025-06-13 | A | a | Sep 29, 2025 | 5 | 3',
          '2025-06-13 | B | b | Sep 29, 2025 | 5 | 4',
        ),
      ),
    );
    expect([format, sumsOf(reading, 'total')]).toEqual(['youtube-chart', { video_views: 7 }]);
    expect(reading.observations.map((o) => o.item)).toEqual(['A', 'B']);
  });
});
