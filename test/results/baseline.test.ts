import { describe, expect, it } from 'vitest';
import { addMonths, type Month, monthsBetween } from '../../src/model/day';
import type { MonthState } from '../../src/results/available';
import { baselineFormula, comparableMonths } from '../../src/results/baseline';
import type { Break } from '../../src/results/breaks';
import { faultsOf, textOf } from './support/formula-text';

const MONTHS = monthsBetween('2024-06', '2025-03').reverse();
const state = (over: Partial<MonthState> = {}): MonthState => ({
  missing: 0,
  days: 30,
  age: null,
  firstDays: false,
  ...over,
});
const states =
  (odd: Readonly<Partial<Record<Month, MonthState | null>>> = {}) =>
  (month: Month) => [month in odd ? (odd[month] ?? null) : state()];
const of = (shown: Month, odd: Parameters<typeof states>[0] = {}, breaks: readonly Break[] = []) =>
  comparableMonths(shown, MONTHS, states(odd), breaks);

describe('the months of a baseline', () => {
  it('are the last six before the shown one', () => {
    expect(of('2025-03')).toEqual(['2025-02', '2025-01', '2024-12', '2024-11', '2024-10', '2024-09']);
  });

  it('leave out a month that is absent, incomplete or of unknown coverage, and go further back', () => {
    const odd = { '2025-02': null, '2025-01': state({ missing: 3 }), '2024-12': state({ missing: null }) };
    expect(of('2025-03', odd)).toEqual(['2024-11', '2024-10', '2024-09', '2024-08', '2024-07', '2024-06']);
  });

  it('are none for a month that is itself not complete', () => {
    expect(of('2025-03', { '2025-03': state({ missing: 17 }) })).toEqual([]);
  });

  it('are for posts those read at the same age, give or take three days', () => {
    const aged = (month: Month): MonthState => state({ age: month === '2025-03' ? 5 : month === '2025-02' ? 8 : 9 });
    expect(comparableMonths('2025-03', MONTHS, (month) => [aged(month)], [])).toEqual(['2025-02']);
  });

  it('never reach over a series break', () => {
    const broken = { month: '2025-01', network: null, metrics: [], text: { fr: 'x', en: 'x' } } as const;
    expect(of('2025-03', {}, [broken])).toEqual(['2025-02', '2025-01']);
  });
});

describe('the formula of a baseline', () => {
  it('takes the median for the shown month, of runs of month columns; none under three months', () => {
    const months: readonly Month[] = ['2025-04', '2025-03', '2025-02', '2025-01'];
    const run = '[this row/2025-03..2025-01]';
    const formula = baselineFormula(months, states(), []);
    expect(formula && textOf(formula)).toBe(
      '=IFERROR(CHOOSE(MATCH([keys/value fixed];[#/2025-04..2025-01];0);' +
        `IF(COUNT(${run})<3;"";MEDIAN(${run}));"";"";"");"")`,
    );
    expect(baselineFormula(months.slice(1), states(), [])).toBeNull();
  });

  it('has a choice for every month, however many there are', () => {
    const months = Array.from({ length: 60 }, (_, i) => addMonths('2025-03', -i));
    const formula = baselineFormula(months, states(), []);
    expect(formula && faultsOf(formula)).toEqual([]);
    // Sixty months in groups of twenty-four: CHOOSE takes few choices in some spreadsheets.
    expect(formula && textOf(formula).split('CHOOSE(').length - 1).toBe(3);
  });
});
