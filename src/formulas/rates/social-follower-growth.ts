// Formula SOCIAL_FOLLOWER_GROWTH: growth of the number of followers.
import { relativeChange } from '../../maths/relative-change';
import { defineFormula } from '../define';

const NAME = 'SOCIAL_FOLLOWER_GROWTH';

export const formula = defineFormula({
  name: NAME,
  kpi: 'follower_growth_rate',
  shows: 'percent',
  summary: {
    fr: 'Croissance des abonnés : (abonnés à la fin − abonnés au début) ÷ abonnés au début.',
    en: 'Follower growth: (followers at the end − followers at the start) ÷ followers at the start.',
  },
  params: {
    start: {
      kind: 'number',
      help: { fr: 'Abonnés au début de la période.', en: 'Followers at the start of the period.' },
      example: 'B2:B13',
    },
    end: {
      kind: 'number',
      help: { fr: 'Abonnés à la fin de la période.', en: 'Followers at the end of the period.' },
      example: 'C2:C13',
    },
  },
  examples: [
    { args: [2000, 2150], result: 0.075 },
    { args: [2000, 1900], result: -0.05 },
    { args: [0, 150], problem: 'zero-denominator' },
    { args: [2000, -1], problem: 'negative-value' },
    { args: ['', 150], result: '' },
  ],
  run: ({ start, end }) => {
    if (start < 0) return { code: 'negative-value', name: NAME, argument: 'start' };
    if (end < 0) return { code: 'negative-value', name: NAME, argument: 'end' };
    return relativeChange(end, start) ?? { code: 'zero-denominator', name: NAME, argument: 'start' };
  },
});
