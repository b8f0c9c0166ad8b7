import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/model/cell';
import type { MonthFigure } from '../../src/results/aggregate';
import { dataPlan, monthsOf } from '../../src/results/data-plan';
import { faultsIn } from './support/formula-text';
import { columnsIn, rowIn, rowsIn, sheetWith, shown } from './support/plans';

const KEY = '2025-03|instagram|maison|total|views|post';
const figure = (over: Partial<MonthFigure> = {}): MonthFigure => ({
  key: KEY,
  month: '2025-03',
  series: { network: 'instagram', account: 'Maison', scope: 'total', basis: 'post' },
  metric: 'views',
  value: 8517,
  days: 14,
  missingDays: 17,
  rows: 78,
  age: 10,
  sameDays: null,
  read: '2025-04-10',
  sources: [{ tab: 'Export mars', rows: [2, 3, 4, 9] }],
  checks: [],
  ...over,
});
const plan = (figures: MonthFigure[], before?: Record<string, Record<string, Cell>>, language: 'fr' | 'en' = 'fr') =>
  dataPlan(figures, before && sheetWith(before), '2025-04-20', language);

describe('a figure in the Data sheet', () => {
  it('has its key, and in words all that is needed to trace and to judge it', () => {
    expect(rowIn(plan([figure()]), KEY).cells).toEqual({
      month: 'mars 2025',
      network: 'Instagram',
      account: 'Maison',
      scope: 'total',
      metric: 'Vues',
      basis: 'publications du mois',
      value: 8517,
      days: 14,
      'missing-days': 17,
      rows: 78,
      age: 10,
      'same-days': null,
      'page-likes': null,
      source: 'Export mars, lignes 2–4, 9',
      read: '10/04/2025',
      revisions: '',
      native: null,
      currency: null,
      // 2025-03-01 and 2025-03-31 as serial numbers.
      first: 45_717,
      last: 45_747,
    });
  });

  it('is told in English too', () => {
    const { cells } = rowIn(plan([figure()], undefined, 'en'), KEY);
    expect(cells).toMatchObject({
      month: 'March 2025',
      metric: 'Views',
      basis: 'posts of the month',
      read: '2025-04-10',
    });
  });

  it('leaves blank what is not known', () => {
    const { cells } = rowIn(plan([figure({ days: null, missingDays: null, age: null })]), KEY);
    expect([cells.days, cells['missing-days'], cells.age]).toEqual([null, null, null]);
  });

  it('looks like a whole number when it counts, and keeps its decimals when it does not', () => {
    const hours = figure({ key: `${KEY}-h`, metric: 'watch_time_hours', value: 1.25 });
    const made = plan([figure(), hours]);
    expect(rowIn(made, KEY).styles).toMatchObject({ value: 'count', 'period-value': 'count', 'same-days': 'count' });
    expect(rowIn(made, `${KEY}-h`).styles).toEqual({});
    expect(columnsIn(made).find(({ key }) => key === 'value')?.style).toBe('decimal');
  });
});

describe('a figure that changes', () => {
  const note = (value: Cell, revisions: Cell, now = 9204) =>
    rowIn(plan([figure({ value: now })], { [KEY]: { value, revisions } }), KEY).cells.revisions;

  it('keeps its older value as a revision, with the day of the new reading', () => {
    expect(note(8517, null)).toBe('8\u202f517 → 9\u202f204 (lu le 10/04/2025)');
  });

  it('keeps all revisions, the latest below', () => {
    expect(note(8517, '8\u202f000 → 8\u202f517 (lu le 02/04/2025)')).toBe(
      '8\u202f000 → 8\u202f517 (lu le 02/04/2025)\n8\u202f517 → 9\u202f204 (lu le 10/04/2025)',
    );
  });

  it('has no new revision when it is the same, and keeps those it has', () => {
    expect(note(9204, null)).toBe('');
    expect(note(9204, 'x → y')).toBe('x → y');
  });

  it('that was zero or becomes zero is a revision', () => {
    expect(note(0, null)).toBe('0 → 9\u202f204 (lu le 10/04/2025)');
    expect(note(12, null, 0)).toBe('12 → 0 (lu le 10/04/2025)');
  });

  it('that had no value has nothing to keep', () => {
    expect(note(null, null)).toBe('');
    expect(note({ error: '#N/A' }, null)).toBe('');
  });
});

describe('the money of a month', () => {
  const money = (month: string, metric = 'gain') => `${month}|all||total|${metric}|period`;

  it('has live rows for each month, from the first with figures to the last: the whole, each network', () => {
    const made = plan([figure(), figure({ key: 'k', month: '2025-01' })]);
    const keys = made.blocks.find(({ key }) => key === 'money')?.rows.map(({ key }) => key);
    expect(keys).toEqual(
      ['2025-01', '2025-02', '2025-03'].flatMap((month) => [
        ...[
          'gain',
          'cash_cost',
          'staff_cost',
          'full_cost',
          'common_cost',
          'ad_cost',
          'gain_leads',
          'opportunity_cost',
        ].map((metric) => money(month, metric)),
        `${month}|instagram||total|gain|period`,
        `${month}|instagram||total|full_cost|period`,
      ]),
    );
  });

  it('is a formula in every month, also where no file has a figure', () => {
    const made = plan([figure(), figure({ key: 'k', month: '2025-01' })]);
    for (const metric of ['gain', 'cash_cost', 'staff_cost', 'full_cost'])
      expect(shown(rowIn(made, money('2025-02', metric)), 'value')).toMatch(/^=IFERROR\(IF\(/);
    expect(rowIn(made, money('2025-02')).cells.first).toBe(45_689);
  });

  it('is of the whole month once it is over, and of the days passed while it runs', () => {
    const made = plan([figure(), figure({ key: 'k', month: '2025-04' })]);
    expect(rowIn(made, money('2025-03')).cells).toMatchObject({ days: 31, 'missing-days': 0 });
    expect(rowIn(made, money('2025-04')).cells).toMatchObject({ days: 19, 'missing-days': 11 });
  });

  it('is of no day before the month begins', () => {
    const made = dataPlan([figure()], undefined, '2025-02-10', 'fr');
    expect(rowIn(made, money('2025-03')).cells).toMatchObject({ days: 0, 'missing-days': 31 });
  });

  it('is not there while there is no figure at all', () => {
    expect(rowsIn(plan([])).map(({ key }) => key)).toEqual(['title', 'note', 'header']);
  });
});

describe('the Data sheet', () => {
  const made = plan([figure(), figure({ key: 'k', month: '2025-01' })]);

  it('is written by the add-on alone, and each row can be found by a key of its own', () => {
    expect(columnsIn(made).every(({ owner }) => owner === 'addon')).toBe(true);
    const keys = rowsIn(made).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('fills no column that it does not have', () => {
    const known = new Set(columnsIn(made).map(({ key }) => key));
    for (const row of rowsIn(made)) for (const column of Object.keys(row.cells)) expect(known).toContain(column);
  });

  it('has formulas that every locale and spreadsheet reads', () => {
    expect(faultsIn(made)).toEqual([]);
  });

  it('grows at its end, so that what a person sorted stays sorted', () => {
    expect(made.blocks.map(({ key, grow }) => [key, grow])).toContainEqual(['figures', 'at-end']);
  });
});

describe('the months of figures', () => {
  it('are all from the first to the last, in order', () => {
    expect(monthsOf([figure({ month: '2025-02' }), figure({ month: '2024-11' })])).toEqual([
      '2024-11',
      '2024-12',
      '2025-01',
      '2025-02',
    ]);
    expect(monthsOf([])).toEqual([]);
  });
});
