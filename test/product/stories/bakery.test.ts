// The year of a bakery on Instagram and X: a file that comes again later, a month forgotten, a network given up.
import { beforeAll, describe, expect, it } from 'vitest';
import { daysOf, instagram, type Rows, xOverview } from '../support';
import { type Company, openCompany } from './company';

/** X: so many impressions on each of the first days of a month; 4 likes, 1 reply and 2 reposts a day. */
const x = (month: number, impressions: number, days = 31): Rows =>
  xOverview(
    daysOf(2025, month)
      .slice(0, days)
      .map((day) => [day, impressions, 4, 1, 2, 0] as const),
  );
/** Two posts a month, on the 5th and the 20th, with so many views and likes each; 2 comments, 1 share, 1 save each. */
const posts = (month: number, views: number, likes: number): Rows => {
  const day = (date: number): string => `${String(month).padStart(2, '0')}/${String(date).padStart(2, '0')}/2025`;
  return instagram([
    [day(5), views, views / 2, likes, 2, 1, 1],
    [day(20), views, views / 2, likes, 2, 1, 1],
  ]);
};
const VIEWS = 'instagram|maison_cerise|total|views|post';
const IMPRESSIONS = 'x||total|impressions|day';

describe('the bakery', () => {
  let bakery: Company;
  beforeAll(async () => {
    bakery = openCompany('2025-02-02');
    await bakery.monthEnd(
      '2025-02-02',
      { 'x-01.csv': x(1, 100), 'Jan-01-2025_Jan-31-2025_17.csv': posts(1, 400, 30) },
      '2025-01',
    );
  });

  describe('at the end of January', () => {
    it('sees a first month without anything to compare it with', () => {
      // 31 days × 100; two posts × 400.
      expect(bakery.data(`2025-01|${IMPRESSIONS}`)).toBe(3100);
      expect(bakery.data(`2025-01|${VIEWS}`)).toBe(800);
      expect(bakery.result('kpi|impressions|x', 'value')).toBe(3100);
      expect(bakery.result('kpi|impressions|x', 'previous')).toBe('');
      expect(bakery.result('kpi|impressions|x', 'change')).toBe('');
    });

    it('gets a rate from the sums: (4 + 1 + 2) × 31 interactions ÷ 3100 impressions', () => {
      expect(bakery.result('kpi|er_impressions|x', 'value')).toBeCloseTo(217 / 3100, 14);
    });
  });

  describe('at the end of February', () => {
    beforeAll(() =>
      bakery.monthEnd(
        '2025-03-03',
        { 'x-02.csv': x(2, 110), 'Feb-01-2025_Feb-28-2025_17.csv': posts(2, 500, 35) },
        '2025-02',
      ),
    );

    it('sees more a day and less a month, for February is short', () => {
      // 28 × 110 = 3080, 20 fewer than January; a day 110 after 100.
      expect(bakery.result('kpi|impressions|x', 'value')).toBe(3080);
      expect(bakery.result('kpi|impressions|x', 'difference')).toBe(-20);
      expect(bakery.result('kpi|impressions|x', 'change')).toBeCloseTo(-20 / 3100, 14);
      expect(bakery.result('kpi|impressions|x', 'per-unit')).toBeCloseTo(0.1, 12);
    });
  });

  describe('in the middle of March', () => {
    beforeAll(() => bakery.monthEnd('2025-03-21', { 'x-03.csv': x(3, 120, 20) }));

    it('still shows February, the last complete month, and says of March that twenty days are there', async () => {
      expect(bakery.result('header', 'value')).toBe('février 2025');
      expect(bakery.data(`2025-03|${IMPRESSIONS}`)).toBe(2400);
      expect(bakery.result('marks', '2025-03')).toBe('X\u00a0: 20\u00a0j sur 31');
    });

    it('compares March with the same first twenty days of February', async () => {
      await bakery.show('mars 2025');
      // 20 × 120 after 20 × 110.
      expect(bakery.result('kpi|impressions|x', 'previous')).toBe(2200);
      expect(bakery.result('kpi|impressions|x', 'change')).toBeCloseTo(0.2 / 2.2, 12);
    });
  });

  describe('at the end of March', () => {
    // The first twenty days have grown since they were first read.
    const again = xOverview(daysOf(2025, 3).map((day, i) => [day, i < 20 ? 125 : 120, 4, 1, 2, 0] as const));
    beforeAll(() =>
      bakery.monthEnd(
        '2025-04-02',
        { 'x-03 (1).csv': again, 'Mar-01-2025_Mar-31-2025_17.csv': posts(3, 450, 40) },
        '2025-03',
      ),
    );

    it('counts each day once, by its later reading: 20 × 125 + 11 × 120', () => {
      expect(bakery.data(`2025-03|${IMPRESSIONS}`)).toBe(3820);
    });

    it('says what the figure was before', () => {
      expect(String(bakery.data(`2025-03|${IMPRESSIONS}`, 'revisions'))).toMatch(/2.400 → 3.820/);
    });
  });

  describe('at the end of April, when X was forgotten', () => {
    beforeAll(async () => {
      await bakery.monthEnd('2025-05-02', { 'Apr-01-2025_Apr-30-2025_17.csv': posts(4, 480, 42) }, '2025-04');
    });

    it('leaves April of X blank: it is not a zero', () => {
      expect(bakery.result('kpi|impressions|x', 'value')).toBe('');
      expect(bakery.result('kpi|impressions|x', '2025-04')).toBe('');
      expect(bakery.result('kpi|impressions|x', 'previous')).toBe(3820);
      expect(bakery.result('kpi|impressions|x', 'why')).toBe('pas de chiffre pour le mois affiché');
      expect(bakery.result('header', 'last-year')).toBe('avril 2024');
      expect(bakery.result('kpi|impressions|x', 'change')).toBe('');
    });

    it('has Instagram all the same: 2 × 480 after 2 × 450', () => {
      expect(bakery.result('kpi|views|instagram', 'value')).toBe(960);
      expect(bakery.result('kpi|views|instagram', 'difference')).toBe(60);
    });

    it('does not call the second quarter or the year whole', () => {
      expect(bakery.result('kpi|impressions|x', 'Q:2025-01')).toBe(3100 + 3080 + 3820);
      expect(bakery.result('kpi|impressions|x', 'Y:2025-01')).toBe('3 mois complets sur 12');
    });
  });

  describe('at the end of May, when April comes after all', () => {
    beforeAll(() =>
      bakery.monthEnd(
        '2025-06-02',
        {
          'x-04.csv': x(4, 130, 30),
          'x-05.csv': x(5, 140),
          'May-01-2025_May-31-2025_17.csv': posts(5, 500, 45),
        },
        '2025-05',
      ),
    );

    it('fills April, and compares May with it', () => {
      expect(bakery.result('kpi|impressions|x', '2025-04')).toBe(3900);
      expect(bakery.result('kpi|impressions|x', 'value')).toBe(4340);
      expect(bakery.result('kpi|impressions|x', 'per-unit')).toBeCloseTo(140 / 130 - 1, 12);
    });
  });

  describe('from June on, when X was given up', () => {
    beforeAll(async () => {
      await bakery.monthEnd('2025-07-02', { 'Jun-01-2025_Jun-30-2025_17.csv': posts(6, 520, 47) });
      await bakery.monthEnd('2025-08-02', { 'Jul-01-2025_Jul-31-2025_17.csv': posts(7, 540, 50) }, '2025-07');
    });

    it('keeps the row of X with its past, blank since', () => {
      expect(bakery.result('kpi|impressions|x', '2025-05')).toBe(4340);
      expect(bakery.result('kpi|impressions|x', 'value')).toBe('');
      expect(bakery.result('kpi|impressions|x', 'previous')).toBe('');
    });

    it('has a second quarter of X without June, and says so instead of a sum', () => {
      expect(bakery.result('kpi|impressions|x', 'Q:2025-04')).toBe('2 mois complets sur 3');
    });

    it('has the interactions of Instagram by themselves: two posts × (50 + 2 + 1 + 1)', () => {
      expect(bakery.result('kpi|interactions|instagram', 'value')).toBe(108);
    });

    it('shows no error in any cell', () => {
      expect(bakery.errors()).toEqual([]);
    });
  });
});
