// Formula SOCIAL_ROAS: return on ad spend.
import { defineFormula } from '../define';
import { divide } from '../divide';

const NAME = 'SOCIAL_ROAS';

export const formula = defineFormula({
  name: NAME,
  kpi: 'roas',
  shows: 'number',
  summary: {
    fr: 'ROAS : chiffre d’affaires issu de la publicité ÷ dépenses publicitaires. Ce n’est pas un ROI : la marge et les autres coûts n’y sont pas.',
    en: 'ROAS: revenue from ads ÷ ad spend. It is not an ROI: margin and the other costs are not in it.',
  },
  params: {
    revenue: {
      kind: 'number',
      help: { fr: 'Chiffre d’affaires que la publicité a apporté.', en: 'Revenue that the ads brought in.' },
      example: 'B2:B13',
    },
    ad_spend: {
      kind: 'number',
      help: { fr: 'Dépenses publicitaires de la même source.', en: 'Ad spend from the same source.' },
      example: 'C2:C13',
    },
  },
  examples: [
    { args: [4000, 800], result: 5 },
    {
      args: [
        [[4000], [900]],
        [[800], [0]],
      ],
      result: [[5], ['⚠ l’argument ad_spend vaut zéro, la division est impossible.']],
    },
    { args: [4000, 0], problem: 'zero-denominator' },
    { args: [4000, ''], result: '' },
  ],
  run: ({ revenue, ad_spend }) => divide(NAME, ['revenue', revenue], ['ad_spend', ad_spend]),
});
