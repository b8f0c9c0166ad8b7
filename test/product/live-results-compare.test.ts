// Two years of one network, one of them running: what the results compare, sum and leave blank, recalculated.
import { beforeAll, describe, expect, it } from 'vitest';
import { recalculate } from '../../local/engine/load';
import type { Value } from '../../local/model';
import { buildAll, cellAt, daysOf, errorsIn, openProduct, type Product, type Rows, xOverview } from './support';

/** Impressions of each day of a month: 100 in January 2024, ten more from month to month. */
const perDay = (index: number): number => 100 + 10 * index;

/** Every day of January 2024 to October 2025, then the first 14 of November: 22 months and a running one. */
const X: Rows = xOverview(
  Array.from({ length: 23 }, (_, i) => {
    const days = daysOf(2024 + Math.floor(i / 12), (i % 12) + 1);
    return (i === 22 ? days.slice(0, 14) : days).map((day) => [day, perDay(i), 4, 1, 2, 0] as const);
  }).flat(),
);

const read = (product: Product, row: string, column: string, title = 'Résultats'): Value => {
  const sheet = product.sheet(title);
  const at = cellAt(sheet, row, column);
  return sheet.value(at.row, at.column);
};

const show = async (product: Product, month: string): Promise<void> => {
  const sheet = product.sheet('Résultats');
  const { row, column } = cellAt(sheet, 'shown', 'value');
  sheet.type(row, column, month);
  await recalculate(product.workbook, product.host.customFunctions);
};

describe('the results in the middle of November 2025', () => {
  let product: Product;
  const of = (row: string, column: string) => read(product, row, column);
  beforeAll(async () => {
    product = openProduct({ now: () => Date.UTC(2025, 10, 15, 12) });
    buildAll(product, { 'account_overview_analytics.csv': X });
    await recalculate(product.workbook, product.host.customFunctions);
  });

  it('show October, the last complete month, beside September and beside October 2024', () => {
    expect([of('header', 'value'), of('header', 'previous'), of('header', 'last-year')]).toEqual([
      'octobre 2025',
      'septembre 2025',
      'octobre 2024',
    ]);
    // 310 a day × 31, after 300 × 30 in September and 190 × 31 in October 2024.
    expect(of('kpi|impressions|x', 'value')).toBe(9610);
    expect(of('kpi|impressions|x', 'previous')).toBe(9000);
    expect(of('kpi|impressions|x', 'last-year')).toBe(5890);
    expect(of('kpi|impressions|x', 'year-difference')).toBe(3720);
    expect(of('kpi|impressions|x', 'year-change')).toBeCloseTo(3720 / 5890, 12);
    expect(of('kpi|impressions|x', 'year-per-unit')).toBe('');
    expect(of('kpi|impressions|x', 'year-days')).toBe('31\u00a0j / 31\u00a0j');
  });

  it('give rates in points over a year too', () => {
    // 4 + 1 + 2 interactions a day on 310 impressions, after 190.
    const points = of('kpi|er_impressions|x', 'year-difference');
    expect(points).toBeCloseTo((7 / 310 - 7 / 190) * 100, 10);
    expect(of('kpi|er_impressions|x', 'year-change')).toBeNull();
  });

  it('say the trend per day, for months differ in length', async () => {
    expect(of('kpi|impressions|x', 'trend')).toBe('↗ hausse');
    expect(of('kpi|er_impressions|x', 'trend')).toBe('↘ baisse');
    // 217 interactions after 210: seven a day in both months.
    expect(of('kpi|interactions|x', 'difference')).toBe(7);
    expect(of('kpi|interactions|x', 'trend')).toBe('→ stable');
  });

  it('give the median of the six complete months before', () => {
    // April to September: 250 × 30, 260 × 31, 270 × 30, 280 × 31, 290 × 31, 300 × 30 = 7500 8060 8100 8680 8990 9000.
    expect(of('kpi|impressions|x', 'baseline')).toBe((8100 + 8680) / 2);
  });

  it('give no median where fewer than three months stand before', async () => {
    await show(product, 'mars 2024');
    expect(of('kpi|impressions|x', 'value')).toBe(120 * 31);
    expect(of('kpi|impressions|x', 'baseline')).toBe('');
    await show(product, 'avril 2024');
    // January 3100, February 110 × 29 = 3190, March 3720.
    expect(of('kpi|impressions|x', 'baseline')).toBe(3190);
    await show(product, 'octobre 2025');
  });

  it('compare the running month with the same first days, say so, and never with the year before', async () => {
    await show(product, 'novembre 2025');
    expect(of('kpi|impressions|x', 'value')).toBe(320 * 14);
    expect(of('kpi|impressions|x', 'previous')).toBe(310 * 14);
    expect(of('kpi|impressions|x', 'change')).toBeCloseTo(320 / 310 - 1, 12);
    expect(of('kpi|impressions|x', 'days')).toBe('14\u00a0premiers j / 14\u00a0premiers j');
    expect(of('kpi|impressions|x', 'per-unit')).toBe('');
    expect(of('kpi|impressions|x', 'why')).toBe('');
    expect(of('kpi|impressions|x', 'last-year')).toBe(200 * 30);
    expect(of('kpi|impressions|x', 'year-change')).toBe('');
    expect(of('kpi|impressions|x', 'year-why')).toBe('mois incomplet');
    expect(of('kpi|impressions|x', 'baseline')).toBe('');
    // The rate of the same days, recomputed: 7 ÷ 320 after 7 ÷ 310.
    expect(of('kpi|er_impressions|x', 'difference')).toBeCloseTo((7 / 320 - 7 / 310) * 100, 10);
    await show(product, 'octobre 2025');
  });

  it('say under the month’s heading which source is partial', () => {
    expect(of('marks', '2025-11')).toBe('X\u00a0: 14\u00a0j sur 30');
    expect(of('marks', '2025-10')).toBeNull();
  });

  it('sum a quarter whose three months are there, and recompute its rates from the sums', () => {
    // July 280 × 31 + August 290 × 31 + September 300 × 30.
    const impressions = 8680 + 8990 + 9000;
    expect(of('header', 'Q:2025-07')).toBe('T3 2025');
    expect(of('kpi|impressions|x', 'Q:2025-07')).toBe(impressions);
    expect(of('kpi|er_impressions|x', 'Q:2025-07')).toBeCloseTo((7 * 92) / impressions, 14);
  });

  it('say of a quarter or a year that has not all its months how many are there', () => {
    expect(of('kpi|impressions|x', 'Q:2025-10')).toBe('1 mois complet sur 3');
    expect(of('kpi|er_impressions|x', 'Q:2025-10')).toBe('1 mois complet sur 3');
    expect(of('kpi|impressions|x', 'Y:2025-01')).toBe('10 mois complets sur 12');
  });

  it('sum the year that is whole', () => {
    const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const impressions = days.reduce((sum, n, i) => sum + n * perDay(i), 0);
    expect(of('header', 'Y:2024-01')).toBe('Année 2024');
    expect(of('kpi|impressions|x', 'Y:2024-01')).toBe(impressions);
    expect(of('kpi|er_impressions|x', 'Y:2024-01')).toBeCloseTo((7 * 366) / impressions, 14);
  });

  it('lead from the shown figure to its row of the Data sheet, and from there to the rows of the tab', () => {
    const data = product.sheet('Données');
    const row = cellAt(data, '2025-10|x||total|impressions|day', 'value').row;
    const source = read(product, '2025-10|x||total|impressions|day', 'source', 'Données');
    expect(String(source)).toMatch(/account_overview_analytics, lignes 641–671$/);
    expect(of('kpi|impressions|x', 'origin')).toBe(`Données, ligne\u00a0${row}\u00a0: ${source}`);
    // A rate names the rows of its terms.
    expect(String(of('kpi|er_impressions|x', 'origin'))).toMatch(new RegExp(`^Données, lignes\u00a0.*\\b${row}\\b`));
  });

  it('follow an edited value of the Data sheet, and say where one of a quarter is deleted', async () => {
    const other = openProduct({ now: () => Date.UTC(2025, 10, 15, 12) });
    buildAll(other, { 'account_overview_analytics.csv': X });
    const data = other.sheet('Données');
    const { row, column } = cellAt(data, '2025-08|x||total|impressions|day', 'value');
    data.type(row, column, '');
    await recalculate(other.workbook, other.host.customFunctions);
    expect(read(other, 'kpi|impressions|x', 'Q:2025-07')).toBe('un mois sans valeur');
    expect(read(other, 'kpi|er_impressions|x', 'Q:2025-07')).toBe('un mois sans valeur');
    expect(read(other, 'kpi|impressions|x', '2025-08')).toBe('');
    data.type(row, column, '1000');
    await recalculate(other.workbook, other.host.customFunctions);
    expect(read(other, 'kpi|impressions|x', 'Q:2025-07')).toBe(8680 + 1000 + 9000);
  });

  it('start the fiscal year in the month that the person sets', async () => {
    const other = openProduct({ now: () => Date.UTC(2025, 10, 15, 12) });
    other.session.step('setup', {});
    other.session.step('configure', { fiscalStart: 4 });
    buildAll(other, { 'account_overview_analytics.csv': X });
    await recalculate(other.workbook, other.host.customFunctions);
    expect(read(other, 'header', 'Y:2024-04')).toBe('Exercice 2024-25');
    expect(read(other, 'header', 'Q:2025-01')).toBe('T4 2024-25');
    // January 220 × 31, February 230 × 28, March 240 × 31.
    expect(read(other, 'kpi|impressions|x', 'Q:2025-01')).toBe(6820 + 6440 + 7440);
  });

  it('hide the quarters of another fiscal year when the person changes it, and show them again', async () => {
    const other = openProduct({ now: () => Date.UTC(2025, 10, 15, 12) });
    buildAll(other, { 'account_overview_analytics.csv': X });
    const sheet = other.sheet('Résultats');
    const columnsOf = (period: string) => {
      const keys = Array.from({ length: sheet.lastColumn }, (_, i) => [sheet.value(1, i + 1), i + 1] as const);
      return keys
        .filter(([key]) => String(key).endsWith(period))
        .map(([key, column]) => [key, sheet.columnHidden(column)]);
    };
    const settle = (fiscalStart: number) => {
      other.session.step('configure', { fiscalStart });
      other.session.step('read', {});
      other.session.step('build', {}, true);
    };
    settle(2);
    expect(columnsOf('Q:2025-01')).toEqual([['~Q:2025-01', true]]);
    await recalculate(other.workbook, other.host.customFunctions);
    // February 230 × 28, March 240 × 31, April 250 × 30.
    expect(read(other, 'kpi|impressions|x', 'Q:2025-02')).toBe(6440 + 7440 + 7500);
    settle(1);
    expect([...columnsOf('Q:2025-01'), ...columnsOf('Q:2025-02')]).toEqual([
      ['Q:2025-01', false],
      ['~Q:2025-02', true],
    ]);
    await recalculate(other.workbook, other.host.customFunctions);
    expect(read(other, 'kpi|impressions|x', 'Q:2025-01')).toBe(6820 + 6440 + 7440);
  });

  it('show no error in any cell', () => {
    expect(errorsIn(product)).toEqual([]);
  });
});
