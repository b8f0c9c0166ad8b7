// The money answers: what is carried over, what is read, what is refused.
import { describe, expect, it } from 'vitest';
import { moneyDraft, readMoney } from '../../../src/sidebar/logic/money-draft';

const MARCH = { hours: 30, rate: 28.5, recurring: 180, sales: 12_400, margin: 0.455 };
const BLANK = { hours: '', rate: '', recurring: '', sales: '', margin: '' };

describe('the form', () => {
  it('shows the answers of the month itself, the margin in percent', () => {
    expect(moneyDraft({ '2026-03': MARCH }, '2026-03', 'fr')).toEqual({
      from: null,
      draft: { hours: '30', rate: '28,5', recurring: '180', sales: '12400', margin: '45,5' },
    });
  });

  it('carries the last month’s answers over and says so, but not its sales: they are of one month', () => {
    const money = { '2026-01': { ...MARCH, hours: 99 }, '2026-03': MARCH };
    expect(moneyDraft(money, '2026-04', 'en')).toEqual({
      from: '2026-03',
      draft: { hours: '30', rate: '28.5', recurring: '180', sales: '', margin: '45.5' },
    });
  });

  it('carries nothing back in time', () => {
    expect(moneyDraft({ '2026-03': MARCH }, '2026-02', 'fr')).toEqual({ from: null, draft: BLANK });
  });

  it('leaves blank what was not answered: it does not show zero', () => {
    const money = { '2026-03': { hours: null, rate: null, recurring: 0, sales: null, margin: null } };
    expect(moneyDraft(money, '2026-03', 'fr').draft).toEqual({ ...BLANK, recurring: '0' });
  });
});

describe('what is read from it', () => {
  it('is null where a field is blank, zero where zero was typed, the margin as a fraction', () => {
    expect(readMoney({ ...BLANK, recurring: '0', sales: '1 000', margin: '40 %' })).toEqual({
      errors: {},
      answer: { hours: null, rate: null, recurring: 0, sales: 1000, margin: 0.4 },
    });
  });

  it('is nothing as long as one field is wrong, and each wrong field says why', () => {
    const draft = { hours: 'dix', rate: '-3', recurring: '1,234', sales: '9999999999999', margin: '101' };
    expect(readMoney(draft)).toEqual({
      answer: null,
      errors: {
        hours: { kind: 'invalid' },
        rate: { kind: 'negative' },
        recurring: { kind: 'ambiguous', given: '1,234', whole: '1234', decimal: '1,2340' },
        sales: { kind: 'tooLarge' },
        margin: { kind: 'marginRange' },
      },
    });
  });

  it('takes a margin from 0 to 100 percent, both included', () => {
    expect(['0', '100'].map((margin) => readMoney({ ...BLANK, margin }).answer?.margin)).toEqual([0, 1]);
  });
});
