// Formula SOCIAL_CTR: click-through rate.
import { defineFormula } from '../define';
import { divide } from '../divide';

const NAME = 'SOCIAL_CTR';

export const formula = defineFormula({
  name: NAME,
  kpi: 'ctr',
  shows: 'percent',
  summary: {
    fr: 'Taux de clics : clics sur lien ÷ impressions.',
    en: 'Click-through rate: link clicks ÷ impressions.',
  },
  params: {
    clicks: {
      kind: 'number',
      help: { fr: 'Clics sur lien.', en: 'Link clicks.' },
      example: 'B2:B13',
    },
    impressions: {
      kind: 'number',
      help: { fr: 'Impressions de la même source.', en: 'Impressions from the same source.' },
      example: 'C2:C13',
    },
  },
  examples: [
    { args: [50, 1000], result: 0.05 },
    { args: [50, 0], problem: 'zero-denominator' },
    { args: [-1, 1000], problem: 'negative-value' },
    { args: ['', 1000], result: '' },
  ],
  run: ({ clicks, impressions }) => divide(NAME, ['clicks', clicks], ['impressions', impressions]),
});
