// Formula SOCIAL_CPC: cost per click.
import { defineFormula } from '../define';
import { divide } from '../divide';

const NAME = 'SOCIAL_CPC';

export const formula = defineFormula({
  name: NAME,
  kpi: 'cpc',
  shows: 'amount',
  summary: {
    fr: 'Coût par clic : dépenses publicitaires ÷ clics payés.',
    en: 'Cost per click: ad spend ÷ paid clicks.',
  },
  params: {
    spend: {
      kind: 'number',
      help: { fr: 'Dépenses publicitaires.', en: 'Ad spend.' },
      example: 'B2:B13',
    },
    clicks: {
      kind: 'number',
      help: { fr: 'Clics payés de la même source.', en: 'Paid clicks from the same source.' },
      example: 'C2:C13',
    },
  },
  examples: [
    { args: [100, 500], result: 0.2 },
    { args: [100, 0], problem: 'zero-denominator' },
    { args: [-1, 500], problem: 'negative-value' },
    { args: ['', 500], result: '' },
  ],
  run: ({ spend, clicks }) => divide(NAME, ['spend', spend], ['clicks', clicks]),
});
