import { describe, expect, it } from 'vitest';
import { incompleteCosts, incompleteGains, MONEY_METRICS, moneyFormula } from '../../src/results/money';
import { faultsOf, textOf } from './support/formula-text';

describe('the money formulas', () => {
  it.each(MONEY_METRICS)('of %s is read in every locale and spreadsheet', (metric) => {
    expect(faultsOf(moneyFormula(metric))).toEqual([]);
  });

  it.each(MONEY_METRICS)('of %s is blank, not zero, for a month without a line', (metric) => {
    expect(textOf(moneyFormula(metric))).toMatch(/^=IFERROR\(IF\(.*=0;"";ROUND\(.*\);""\)$/);
  });

  it.each(MONEY_METRICS)('of %s reads the sheet that it is about, and the month of its own row', (metric) => {
    const sheets = new Set([...textOf(moneyFormula(metric)).matchAll(/\[(\w+)!/g)].map(([, sheet]) => sheet));
    expect([...sheets]).toEqual([metric === 'gain' ? 'gains' : 'costs']);
    expect(textOf(moneyFormula(metric))).toContain('[this row/first]');
  });

  it('take hours at their rate for staff, amounts for cash, and both for the full cost', () => {
    const columns = (metric: (typeof MONEY_METRICS)[number]) =>
      new Set([...textOf(moneyFormula(metric)).matchAll(/and below\/(\w+)/g)].map(([, column]) => column));
    const days = ['from', 'to'];
    expect(columns('cash_cost')).toEqual(new Set([...days, 'amount']));
    expect(columns('staff_cost')).toEqual(new Set([...days, 'hours', 'rate']));
    expect(columns('full_cost')).toEqual(new Set([...days, 'amount', 'hours', 'rate']));
  });

  it('count what they cannot use', () => {
    for (const formula of [incompleteCosts(), incompleteGains()])
      expect(faultsOf(formula)).toEqual(['does not begin with =']);
  });
});
