import { describe, expect, it } from 'vitest';
import { fiscalStartOf, periodLabel, periodsOf } from '../../src/results/periods';

const keys = (months: readonly `${number}-${number}`[], start: number) =>
  periodsOf(months, start).map(({ key }) => key);

describe('the quarters and years of some months', () => {
  it('are those in which the months lie: quarters, then years, newest first', () => {
    expect(keys(['2024-12', '2025-01', '2025-02', '2025-04'], 1)).toEqual([
      'Q:2025-04',
      'Q:2025-01',
      'Q:2024-10',
      'Y:2025-01',
      'Y:2024-01',
    ]);
  });

  it('follow the first month of the fiscal year', () => {
    expect(keys(['2025-01'], 2)).toEqual(['Q:2024-11', 'Y:2024-02']);
    expect(periodsOf(['2025-01'], 2)[0]?.months).toEqual(['2024-11', '2024-12', '2025-01']);
    expect(periodsOf(['2025-01'], 2)[1]?.months).toHaveLength(12);
  });

  it('are named by their number and year; both years where the fiscal year lies in two', () => {
    const labels = (start: number, language: 'fr' | 'en') =>
      periodsOf(['2025-02'], start).map((period) => periodLabel(period, start, language));
    expect(labels(1, 'fr')).toEqual(['T1 2025', 'Année 2025']);
    expect(labels(4, 'fr')).toEqual(['T4 2024-25', 'Exercice 2024-25']);
    expect(labels(7, 'en')).toEqual(['Q3 2024-25', 'Fiscal year 2024-25']);
  });

  it('begin in January where the settings hold no month', () => {
    expect([{}, { fiscalStart: 0 }, { fiscalStart: 13 }, { fiscalStart: '4' }].map(fiscalStartOf)).toEqual([
      1, 1, 1, 1,
    ]);
    expect(fiscalStartOf({ fiscalStart: 4 })).toBe(4);
  });
});
