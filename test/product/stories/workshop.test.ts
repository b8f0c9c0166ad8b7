// The first quarter of a workshop that buys ads: a slip of currency, a correction, a month closed and revised.
import { beforeAll, describe, expect, it } from 'vitest';
import { daysOf, type Rows, xOverview } from '../support';
import { type Company, openCompany } from './company';

const x = (month: number, impressions: number): Rows =>
  xOverview(daysOf(2025, month).map((day) => [day, impressions, 4, 1, 2, 0] as const));

/** One day of ads: its spend, on 10,000 impressions and 50 clicks. */
const ads = (currency: string, day: string, spend: number): Rows => [
  ['Account name', 'Campaign name', 'Day', `Amount spent (${currency})`, 'Impressions', 'Link clicks'],
  ['Atelier', 'Printemps', day, String(spend), '10000', '50'],
];

const FULL_COST = 'all||total|full_cost|period';

describe('the workshop', () => {
  let workshop: Company;
  const roi = () => workshop.result('kpi|roi|all', 'value');
  const label = () => workshop.result('kpi|roi|all', 'kpi');
  beforeAll(async () => {
    workshop = openCompany('2025-02-03');
    const files = { 'x-01.csv': x(1, 100), 'ads-01.csv': ads('EUR', '2025-01-15', 100) };
    await workshop.monthEnd('2025-02-03', files, '2025-01');
  });

  describe('at the end of January', () => {
    it('has no ROI before a gain is known: nothing is not zero', () => {
      expect(workshop.result('kpi|cash_cost|all', 'value')).toBe(100);
      expect(workshop.result('kpi|gain|all', 'value')).toBe('');
      expect(roi()).toBe('');
    });

    it('has one, without the time spent, once the agency’s bill and the sales are typed', async () => {
      await workshop.line('Coûts', { from: '01/01/2025', to: '31/01/2025', category: 'Agence', amount: '300' });
      await workshop.line('Gains', { month: '31/01/2025', kind: 'Marge sur ventes', amount: '900' });
      // 100 of ads + 300; (900 − 400) ÷ 400.
      expect(workshop.result('kpi|cash_cost|all', 'value')).toBe(400);
      expect(roi()).toBeCloseTo(1.25, 12);
      expect(label()).toBe('ROI hors temps passé');
    });

    it('has another once the hours are typed: 10 h × 30', async () => {
      await workshop.line('Coûts', { from: '31/01/2025', category: 'Temps passé', hours: '10', rate: '30' });
      // (900 − 700) ÷ 700.
      expect(workshop.result('kpi|full_cost|all', 'value')).toBe(700);
      expect(roi()).toBeCloseTo(200 / 700, 12);
      expect(label()).toBe('ROI');
    });

    it('closes the month, and keeps it', () => {
      workshop.product.session.step('close', { month: '2025-01', comment: 'Bon début.', confirmed: true });
      expect(workshop.data(`2025-01|${FULL_COST}`)).toBe(700);
      expect(workshop.data(`2025-01|${FULL_COST}`, 'closed')).toBe('clôturé le 03/02/2025');
    });
  });

  describe('at the end of February, when the ads come in dollars', () => {
    beforeAll(async () => {
      const files = { 'x-02.csv': x(2, 110), 'ads-02.csv': ads('USD', '2025-02-15', 110) };
      await workshop.monthEnd('2025-03-03', files, '2025-02');
      await workshop.line('Coûts', { from: '01/02/2025', to: '28/02/2025', category: 'Agence', amount: '300' });
    });

    it('leaves the dollars out of the total, and says so', () => {
      expect(workshop.result('kpi|cash_cost|all', 'value')).toBe(300);
      expect(workshop.result('notes', 'kpi')).toMatch(/autre devise hors totaux/);
    });

    it('counts them at the rate of the day that the person types: 110 × 0,9', async () => {
      await workshop.type('Coûts', 'fx:1', 'amount', '0,9');
      await workshop.type('Coûts', 'fx:1', 'hours', '28/02/2025');
      expect(workshop.result('kpi|cash_cost|all', 'value')).toBe(399);
    });

    it('takes the person’s correction over the file, and shows the difference', async () => {
      await workshop.type('Coûts', 'ads:2025-01|meta|atelier', 'amount', '120');
      expect(workshop.read('Coûts', 'ads:2025-01|meta|atelier', 'difference')).toBe(20);
    });
  });

  describe('after January was closed', () => {
    it('keeps January’s figures whatever is edited, and says what they would be', async () => {
      // 20 more of ads, as corrected: 720 where 700 was closed.
      expect(workshop.data(`2025-01|${FULL_COST}`)).toBe(700);
      expect(workshop.data(`2025-01|${FULL_COST}`, 'live')).toBe(720);
      expect(workshop.data(`2025-01|${FULL_COST}`, 'closing-gap')).toBe(20);
      await workshop.show('janvier 2025');
      expect(roi()).toBeCloseTo(200 / 700, 12);
    });

    it('keeps January’s impressions when its file comes again with others, which become a revision', async () => {
      const again = { 'x-01 (1).csv': x(1, 105) };
      await workshop.monthEnd('2025-03-10', again, '2025-02');
      // 31 × 100, now 31 × 105.
      expect(workshop.data('2025-01|x||total|impressions|day')).toBe(3100);
      expect(String(workshop.data('2025-01|x||total|impressions|day', 'revisions'))).toMatch(
        /^révisé\u00a0: 3\u202f100 → 3\u202f255 \(lu le 10\/03\/2025\)$/,
      );
    });

    it('takes them all once January is open again, and notes what changed when it is closed again', async () => {
      const { session } = workshop.product;
      session.step('reopen', { month: '2025-01' });
      await workshop.monthEnd('2025-03-10', {}, '2025-01');
      expect(workshop.data('2025-01|x||total|impressions|day')).toBe(3255);
      // (900 − 720) ÷ 720.
      expect(roi()).toBeCloseTo(0.25, 12);
      session.step('close', { month: '2025-01', confirmed: true });
      expect(String(workshop.data(`2025-01|${FULL_COST}`, 'revisions'))).toBe(
        'clôturé de nouveau le 10/03/2025\u00a0: 700 → 720',
      );
    });

    it('shows no error in any cell', () => {
      expect(workshop.errors()).toEqual([]);
    });
  });
});
