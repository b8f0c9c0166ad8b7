// What the company types in its Costs and Gains sheets, and its answers.
import { describe, expect, it } from 'vitest';
import {
  EXPORTED_ON,
  sampleAnswers,
  sampleEntries,
  sampleFiles,
  sampleMoney,
  sampleTruth,
} from '../../../local/sample';

const marginOf = (from: string, to: string): number =>
  sampleMoney()
    .gains.filter(({ month }) => month >= from && month <= to)
    .reduce((sum, g) => sum + (g.amount ?? (g.quantity ?? 0) * (g.unitValue ?? 0) * (g.margin ?? 0)), 0);

/** Costs whose first day falls in the months; the subscription is spread over eighteen months, 29 euros each. */
const costOf = (from: string, to: string, months: number): number =>
  sampleMoney()
    .costs.filter((line) => line.category !== 'tools' && line.from >= `${from}-01` && line.from <= `${to}-31`)
    .reduce((sum, line) => sum + (line.amount ?? (line.hours ?? 0) * (line.rate ?? 0)), 29 * months);

describe('the lines of costs', () => {
  it('have an amount, or hours and their rate, never both', () => {
    for (const { amount, hours, rate } of sampleMoney().costs) {
      expect([amount === null, hours === null, rate === null]).toEqual(
        amount === null ? [true, false, false] : [false, true, true],
      );
    }
  });

  it('end on or after the day they begin, within the eighteen months', () => {
    for (const { from, to } of sampleMoney().costs) {
      expect(from >= '2024-10-01').toBe(true);
      expect((to ?? from) >= from && (to ?? from) <= '2026-03-31').toBe(true);
    }
  });

  it('have the hours of every month', () => {
    const months = sampleMoney()
      .costs.filter(({ category }) => category === 'staff')
      .map(({ from }) => from.slice(0, 7));
    expect(new Set(months).size).toBe(18);
  });

  it('have for advertising what the advertisements’ report spent, month by month', () => {
    const typed = sampleMoney().costs.filter(({ category }) => category === 'ads');
    const reported = sampleTruth().filter(({ format, metric }) => format === 'meta-ads' && metric === 'spend');
    expect(typed.map(({ from, amount }) => [from.slice(0, 7), amount])).toEqual(
      reported.map(({ month, value }) => [month, value]),
    );
  });
});

describe('the lines of gains', () => {
  it('have an amount, or a quantity, a value and a rate below one', () => {
    for (const { amount, quantity, unitValue, margin } of sampleMoney().gains) {
      if (amount !== null) expect([quantity, unitValue, margin]).toEqual([null, null, null]);
      else expect((quantity ?? 0) > 0 && (unitValue ?? 0) > 0 && (margin ?? 2) < 1).toBe(true);
    }
  });

  it('are a margin, not the sales themselves', () => {
    const sales = sampleMoney().gains.filter(({ kind }) => kind === 'sales');
    expect(sales).toHaveLength(18);
    expect(sales.every(({ margin }) => margin === 0.48)).toBe(true);
  });
});

describe('the return', () => {
  it('is above one half for Christmas 2025 and below minus one half for the giveaway', () => {
    const roi = (from: string, to: string) => {
      const cost = costOf(from, to, 2);
      return (marginOf(from, to) - cost) / cost;
    };
    expect(roi('2025-11', '2025-12')).toBeGreaterThan(0.5);
    expect(roi('2025-04', '2025-05')).toBeLessThan(-0.5);
  });

  it('is positive over the last twelve months', () => {
    expect(marginOf('2025-04', '2026-03')).toBeGreaterThan(costOf('2025-04', '2026-03', 12));
  });
});

describe('the answers and the typed levels', () => {
  it('are about files that exist, and give TikTok the day after its last as the day of export', () => {
    const names = sampleFiles().map(({ name }) => name);
    for (const { file } of sampleAnswers()) expect(names).toContain(file);
    expect(sampleAnswers().find(({ file }) => file === 'Overview.csv')?.asOf).toBe(EXPORTED_ON);
    expect(EXPORTED_ON > '2026-03-31').toBe(true);
  });

  it('are levels of the last day of each month', () => {
    expect(sampleEntries()).toHaveLength(36);
    expect(sampleEntries().find(({ month }) => month === '2025-02')?.day).toBe('2025-02-28');
  });
});
