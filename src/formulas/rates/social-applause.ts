// Formula SOCIAL_APPLAUSE: likes per post.
import { defineFormula } from '../define';
import { divide } from '../divide';

const NAME = 'SOCIAL_APPLAUSE';

export const formula = defineFormula({
  name: NAME,
  kpi: 'applause_per_post',
  shows: 'number',
  summary: {
    fr: 'Approbation : mentions J’aime et réactions ÷ publications.',
    en: 'Applause: likes and reactions ÷ posts.',
  },
  params: {
    likes: {
      kind: 'number',
      help: { fr: 'Mentions J’aime et réactions.', en: 'Likes and reactions.' },
      example: 'B2:B13',
    },
    posts: {
      kind: 'number',
      help: { fr: 'Publications de la même période.', en: 'Posts of the same period.' },
      example: 'C2:C13',
    },
  },
  examples: [
    { args: [216, 78], result: 2.7692307692 },
    { args: [216, 0], problem: 'zero-denominator' },
    { args: [-1, 78], problem: 'negative-value' },
    { args: ['', 78], result: '' },
  ],
  run: ({ likes, posts }) => divide(NAME, ['likes', likes], ['posts', posts]),
});
