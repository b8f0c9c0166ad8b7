// Formula SOCIAL_CONVERSATION: comments per post.
import { defineFormula } from '../define';
import { divide } from '../divide';

const NAME = 'SOCIAL_CONVERSATION';

export const formula = defineFormula({
  name: NAME,
  kpi: 'conversation_rate',
  shows: 'number',
  summary: {
    fr: 'Conversation : commentaires ÷ publications. À ne pas confondre avec le taux de conversion.',
    en: 'Conversation: comments ÷ posts. Not to be confused with the conversion rate.',
  },
  params: {
    comments: {
      kind: 'number',
      help: { fr: 'Commentaires.', en: 'Comments.' },
      example: 'B2:B13',
    },
    posts: {
      kind: 'number',
      help: { fr: 'Publications de la même période.', en: 'Posts of the same period.' },
      example: 'C2:C13',
    },
  },
  examples: [
    { args: [30, 12], result: 2.5 },
    { args: [30, 0], problem: 'zero-denominator' },
    { args: [-1, 12], problem: 'negative-value' },
    { args: ['', 12], result: '' },
  ],
  run: ({ comments, posts }) => divide(NAME, ['comments', comments], ['posts', posts]),
});
