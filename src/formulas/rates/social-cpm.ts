// Formula SOCIAL_CPM: cost per thousand impressions.
import { defineFormula } from '../define';
import { divide } from '../divide';

const NAME = 'SOCIAL_CPM';

export const formula = defineFormula({
  name: NAME,
  kpi: 'cpm',
  shows: 'amount',
  summary: {
    fr: 'CPM : dépenses publicitaires pour mille impressions payées.',
    en: 'CPM: ad spend for one thousand paid impressions.',
  },
  params: {
    spend: {
      kind: 'number',
      help: { fr: 'Dépenses publicitaires.', en: 'Ad spend.' },
      example: 'B2:B13',
    },
    impressions: {
      kind: 'number',
      help: { fr: 'Impressions payées de la même source.', en: 'Paid impressions from the same source.' },
      example: 'C2:C13',
    },
  },
  examples: [
    { args: [50, 10000], result: 5 },
    { args: [50, 0], problem: 'zero-denominator' },
    { args: [-1, 10000], problem: 'negative-value' },
    { args: ['', 10000], result: '' },
  ],
  run: ({ spend, impressions }) => divide(NAME, ['spend', spend * 1000], ['impressions', impressions]),
});
