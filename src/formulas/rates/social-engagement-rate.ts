// Formula SOCIAL_ENGAGEMENT_RATE: engagement rate, on the base that is given.
import { defineFormula } from '../define';
import { divide } from '../divide';

const NAME = 'SOCIAL_ENGAGEMENT_RATE';

export const formula = defineFormula({
  name: NAME,
  kpi: 'er_reach',
  shows: 'percent',
  summary: {
    fr: 'Taux d’engagement : interactions ÷ base. Nommez toujours la base à côté du chiffre : portée, vues, impressions ou abonnés.',
    en: 'Engagement rate: engagements ÷ base. Always name the base beside the figure: reach, views, impressions or followers.',
  },
  params: {
    engagements: {
      kind: 'number',
      help: { fr: 'Nombre d’interactions.', en: 'Number of engagements.' },
      example: 'B2:B13',
    },
    base: {
      kind: 'number',
      help: {
        fr: 'Ce à quoi on les rapporte : portée, vues, impressions ou abonnés.',
        en: 'What they are compared with: reach, views, impressions or followers.',
      },
      example: 'C2:C13',
    },
  },
  examples: [
    { args: [80, 1000], result: 0.08 },
    { args: [[[80], [40]], 1000], result: [[0.08], [0.04]] },
    { args: [80, 0], problem: 'zero-denominator' },
    { args: [-1, 1000], problem: 'negative-value' },
    { args: ['', 1000], result: '' },
  ],
  run: ({ engagements, base }) => divide(NAME, ['engagements', engagements], ['base', base]),
});
