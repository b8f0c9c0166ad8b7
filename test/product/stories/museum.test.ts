// A museum on Instagram while the network replaces impressions by views: two figures, never spliced into one.
import { beforeAll, describe, expect, it } from 'vitest';
import { instagram, type Rows } from '../support';
import { type Company, openCompany } from './company';

/** Two posts a month, each seen so many times. */
const posts = (year: number, month: number, seen: number): Rows => {
  const day = (date: number): string => `${String(month).padStart(2, '0')}/${date}/${year}`;
  return instagram([
    [day(15), seen, seen / 2, 30, 2, 1, 1],
    [day(20), seen, seen / 2, 30, 2, 1, 1],
  ]);
};
/** As exported when the column was still of impressions. */
const asImpressions = (rows: Rows): Rows =>
  rows.map((row, i) => (i === 0 ? row.map((name) => (name === 'Views' ? 'Impressions' : name)) : row));

const name = (month: string, last: number, year: number): string =>
  `${month}-01-${year}_${month}-${last}-${year}_9.csv`;

describe('the museum', () => {
  let museum: Company;
  beforeAll(async () => {
    museum = openCompany('2025-01-03');
    await museum.monthEnd(
      '2025-01-03',
      {
        [name('Nov', 30, 2024)]: asImpressions(posts(2024, 11, 500)),
        [name('Dec', 31, 2024)]: asImpressions(posts(2024, 12, 600)),
      },
      '2024-12',
    );
    await museum.monthEnd('2025-02-03', { [name('Jan', 31, 2025)]: posts(2025, 1, 900) }, '2025-01');
    await museum.monthEnd('2025-03-03', { [name('Feb', 28, 2025)]: posts(2025, 2, 950) }, '2025-02');
  });

  it('has its impressions until December and its views from January, in rows of their own', () => {
    // Two posts × 500, 600, 900, 950.
    expect(museum.result('kpi|impressions|instagram', '2024-11')).toBe(1000);
    expect(museum.result('kpi|impressions|instagram', '2024-12')).toBe(1200);
    expect(museum.result('kpi|impressions|instagram', '2025-01')).toBe('');
    expect(museum.result('kpi|views|instagram', '2024-12')).toBe('');
    expect(museum.result('kpi|views|instagram', '2025-01')).toBe(1800);
  });

  it('compares February’s views with January’s', () => {
    expect(museum.result('kpi|views|instagram', 'difference')).toBe(100);
  });

  it('never compares January’s views with December’s impressions, and marks the month of the change', async () => {
    await museum.show('janvier 2025');
    expect(museum.result('kpi|views|instagram', 'previous')).toBe('');
    expect(museum.result('kpi|views|instagram', 'change')).toBe('');
    expect(String(museum.result('marks', '2025-01'))).toContain('Impressions');
  });

  it('goes on counting interactions, whose meaning has not changed: 2 × 34 in every month', () => {
    expect(museum.result('kpi|interactions|instagram', 'value')).toBe(68);
    expect(museum.result('kpi|interactions|instagram', 'difference')).toBe(0);
  });

  it('shows no error in any cell', () => {
    expect(museum.errors()).toEqual([]);
  });
});
