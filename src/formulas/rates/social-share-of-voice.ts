// Formula SOCIAL_SHARE_OF_VOICE: share of voice.
import { defineFormula } from '../define';
import { divide } from '../divide';

const NAME = 'SOCIAL_SHARE_OF_VOICE';

export const formula = defineFormula({
  name: NAME,
  kpi: 'share_of_voice',
  shows: 'percent',
  summary: {
    fr: 'Part de voix : mentions de la marque ÷ toutes les mentions, celles de la marque comprises.',
    en: 'Share of voice: brand mentions ÷ all mentions, the brand’s own included.',
  },
  params: {
    own: {
      kind: 'number',
      help: { fr: 'Mentions de la marque.', en: 'The brand’s mentions.' },
      example: 'B2:B13',
    },
    all: {
      kind: 'number',
      help: { fr: 'Mentions de la marque et de ses concurrents.', en: 'Mentions of the brand and its competitors.' },
      example: 'C2:C13',
    },
  },
  examples: [
    { args: [120, 480], result: 0.25 },
    { args: [120, 0], problem: 'zero-denominator' },
    { args: [-1, 480], problem: 'negative-value' },
    { args: ['', 480], result: '' },
    { args: [500, 480], problem: 'part-above-whole' },
  ],
  run: ({ own, all }) => {
    const share = divide(NAME, ['own', own], ['all', all]);
    return typeof share === 'number' && share > 1
      ? { code: 'part-above-whole', name: NAME, part: 'own', whole: 'all' }
      : share;
  },
});
