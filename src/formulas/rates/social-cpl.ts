// Formula SOCIAL_CPL: cost per lead.
import { defineFormula } from '../define';
import { divide } from '../divide';

const NAME = 'SOCIAL_CPL';

export const formula = defineFormula({
  name: NAME,
  kpi: 'cpl',
  shows: 'amount',
  summary: {
    fr: 'Coût par prospect : dépenses ÷ prospects.',
    en: 'Cost per lead: spend ÷ leads.',
  },
  params: {
    spend: {
      kind: 'number',
      help: { fr: 'Dépenses engagées pour ces prospects.', en: 'Spend incurred for these leads.' },
      example: 'B2:B13',
    },
    leads: {
      kind: 'number',
      help: { fr: 'Prospects obtenus.', en: 'Leads obtained.' },
      example: 'C2:C13',
    },
  },
  examples: [
    { args: [600, 40], result: 15 },
    { args: [600, 0], problem: 'zero-denominator' },
    { args: [-1, 40], problem: 'negative-value' },
    { args: ['', 40], result: '' },
  ],
  run: ({ spend, leads }) => divide(NAME, ['spend', spend], ['leads', leads]),
});
