import { describe, expect, it } from 'vitest';
import type { MoneyMetric } from '../../src/catalogue/never-read';
import { incompleteCosts } from '../../src/results/costs-formulas';
import { incompleteGains } from '../../src/results/gains-formulas';
import { metricsOf, moneyFormulas, natureFormula, weightFormula } from '../../src/results/money';
import { faultsOf, textOf } from './support/formula-text';

const PLACES = ['all', 'facebook'] as const;
const ALL = PLACES.flatMap((place) => metricsOf(place).map((metric) => [metric, place] as const));

/** Columns of the person's lines that a formula reads. */
const columnsOf = (text: string) => new Set([...text.matchAll(/and below\/([\w-]+)/g)].map(([, column]) => column));

describe('the money formulas', () => {
  it.each(ALL)(
    'of %s (%s) are read in every locale and spreadsheet, and are short enough for a cell',
    (metric, place) => {
      const { rows, value } = moneyFormulas(metric, place, 'fr');
      expect([...faultsOf(rows), ...faultsOf(value)]).toEqual([]);
    },
  );

  it.each(ALL)('of %s (%s) are blank, not zero, for a month without a line', (metric, place) => {
    expect(textOf(moneyFormulas(metric, place, 'fr').value)).toMatch(
      /^=IFERROR\(IF\(\[this row\/rows\]=0;"";ROUND\(.*\);""\)$/,
    );
  });

  it('take hours at their rate for staff, amounts for cash, and both for the full cost', () => {
    const columns = (metric: MoneyMetric) => columnsOf(textOf(moneyFormulas(metric, 'all', 'fr').value));
    const days = ['from', 'to', 'recurring', 'currency'];
    expect(columns('cash_cost')).toEqual(new Set([...days, 'amount']));
    expect(columns('staff_cost')).toEqual(new Set([...days, 'hours', 'rate']));
    expect(columns('full_cost')).toEqual(new Set([...days, 'amount', 'hours', 'rate']));
  });

  it('know the words of the workbook’s language', () => {
    const recurring = (language: 'fr' | 'en') => textOf(moneyFormulas('full_cost', 'all', language).value);
    expect([recurring('fr').includes('="oui"'), recurring('en').includes('="yes"')]).toEqual([true, true]);
  });

  it('share what belongs to no one network, and name what the gain is made of', () => {
    expect(faultsOf(weightFormula(3, 'fr'))).toEqual([]);
    expect(textOf(weightFormula(3, 'fr'))).toContain('1/3');
    expect(faultsOf(natureFormula('en'))).toEqual([]);
  });

  it('count what they cannot use', () => {
    for (const formula of [incompleteCosts(), incompleteGains()])
      expect(faultsOf(formula)).toEqual(['does not begin with =']);
  });
});
