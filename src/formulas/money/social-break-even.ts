// Formula SOCIAL_BREAK_EVEN: conversions needed to cover a cost.
import { breakEven } from '../../maths/break-even';
import { defineFormula, outcome } from '../define';

const NAME = 'SOCIAL_BREAK_EVEN';

export const formula = defineFormula({
  name: NAME,
  kpi: 'break_even',
  shows: 'number',
  summary: {
    fr: 'Seuil de rentabilité : nombre de conversions à partir duquel la marge couvre le coût fixe. Le résultat n’est pas arrondi.',
    en: 'Break-even point: number of conversions from which margin covers the fixed cost. The result is not rounded.',
  },
  params: {
    fixed_cost: {
      kind: 'number',
      help: { fr: 'Coût engagé quoi qu’il arrive.', en: 'Cost incurred whatever happens.' },
      example: '1200',
    },
    value: {
      kind: 'number',
      help: { fr: 'Chiffre d’affaires d’une conversion.', en: 'Revenue of one conversion.' },
      example: '80',
    },
    margin: {
      kind: 'number',
      help: { fr: 'Taux de marge : 40 % ou 0,4.', en: 'Margin rate: 40% or 0.4.' },
      example: '40%',
    },
    variable_cost: {
      kind: 'number',
      help: {
        fr: 'Coût supplémentaire de chaque conversion, 0 s’il n’y en a pas.',
        en: 'Further cost of each conversion, 0 if there is none.',
      },
      example: '2',
    },
  },
  examples: [
    { args: [1200, 80, 0.4, 2], result: 40 },
    { args: [0, 80, 0.4, 2], result: 0 },
    { args: [1200, 80, 0.4, 32], problem: 'no-contribution' },
    {
      args: [1200, 80, 40, 2],
      problem: 'margin-not-fraction',
      note: { fr: 'La marge est un taux : 40 %, pas 40.', en: 'Margin is a rate: 40%, not 40.' },
    },
    { args: [-1, 80, 0.4, 2], problem: 'negative-value' },
    { args: [1200, 80, '', 2], result: '' },
  ],
  run: ({ fixed_cost, value, margin, variable_cost }) => {
    if (margin > 1) return { code: 'margin-not-fraction', name: NAME, argument: 'margin', given: margin };
    for (const [argument, given] of Object.entries({ fixed_cost, value, variable_cost })) {
      if (given < 0) return { code: 'negative-value', name: NAME, argument };
    }
    return outcome(NAME, breakEven(fixed_cost, value, margin, variable_cost));
  },
});
