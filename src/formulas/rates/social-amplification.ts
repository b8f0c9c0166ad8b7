// Formula SOCIAL_AMPLIFICATION: shares per post.
import { defineFormula } from '../define';
import { divide } from '../divide';

const NAME = 'SOCIAL_AMPLIFICATION';

export const formula = defineFormula({
  name: NAME,
  kpi: 'amplification_per_post',
  shows: 'number',
  summary: {
    fr: 'Amplification : partages ÷ publications.',
    en: 'Amplification: shares ÷ posts.',
  },
  params: {
    shares: {
      kind: 'number',
      help: { fr: 'Partages.', en: 'Shares.' },
      example: 'B2:B13',
    },
    posts: {
      kind: 'number',
      help: { fr: 'Publications de la même période.', en: 'Posts of the same period.' },
      example: 'C2:C13',
    },
  },
  examples: [
    { args: [90, 12], result: 7.5 },
    { args: [90, 0], problem: 'zero-denominator' },
    { args: [-1, 12], problem: 'negative-value' },
    { args: ['', 12], result: '' },
  ],
  run: ({ shares, posts }) => divide(NAME, ['shares', shares], ['posts', posts]),
});
