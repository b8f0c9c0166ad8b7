// Formula SOCIAL_CPA: cost per acquisition.
import { defineFormula } from '../define';
import { divide } from '../divide';

const NAME = 'SOCIAL_CPA';

export const formula = defineFormula({
  name: NAME,
  kpi: 'cpa',
  shows: 'amount',
  summary: {
    fr: 'Coût par acquisition : dépenses ÷ conversions.',
    en: 'Cost per acquisition: spend ÷ conversions.',
  },
  params: {
    spend: {
      kind: 'number',
      help: { fr: 'Dépenses engagées pour ces conversions.', en: 'Spend incurred for these conversions.' },
      example: 'B2:B13',
    },
    conversions: {
      kind: 'number',
      help: { fr: 'Conversions obtenues.', en: 'Conversions obtained.' },
      example: 'C2:C13',
    },
  },
  examples: [
    { args: [600, 12], result: 50 },
    { args: [600, 0], problem: 'zero-denominator' },
    { args: [-1, 12], problem: 'negative-value' },
    { args: ['', 12], result: '' },
  ],
  run: ({ spend, conversions }) => divide(NAME, ['spend', spend], ['conversions', conversions]),
});
