// Formula SOCIAL_ROI_ANNUAL: return on investment brought to one year.
import { annualisedRoi } from '../../maths/annualised-roi';
import { roi } from '../../maths/roi';
import { defineFormula, outcome } from '../define';

const NAME = 'SOCIAL_ROI_ANNUAL';

export const formula = defineFormula({
  name: NAME,
  kpi: 'annualised_roi',
  shows: 'percent',
  summary: {
    fr: 'ROI ramené à un an : (1 + ROI)^(365 ÷ jours) − 1. Sur une période de moins de trois mois, lisez-le avec prudence.',
    en: 'ROI brought to one year: (1 + ROI)^(365 ÷ days) − 1. Over less than three months, read it with caution.',
  },
  params: {
    gain: {
      kind: 'number',
      help: { fr: 'Ce que l’action a rapporté, en marge.', en: 'What the action brought in, as margin.' },
      example: 'B2',
    },
    cost: {
      kind: 'number',
      help: { fr: 'Tout ce qu’elle a coûté.', en: 'All that it cost.' },
      example: 'C2',
    },
    days: {
      kind: 'number',
      help: { fr: 'Durée de la période en jours.', en: 'Length of the period in days.' },
      example: '90',
    },
  },
  examples: [
    { args: [15000, 10000, 1460], result: 0.1066819197 },
    {
      args: [1120, 1000, 30],
      result: 2.9702629942,
      note: {
        fr: '12 % en trente jours deviendraient 297 % par an : une courte période s’emballe.',
        en: '12% in thirty days would become 297% a year: a short period runs away.',
      },
    },
    { args: [[[1500], [1200]], 1000, 365], result: [[0.5], [0.2]] },
    { args: [0, 1000, 365], problem: 'total-loss' },
    { args: [1500, 1000, 0], problem: 'days-not-positive' },
    { args: [1500, 1000, ''], result: '' },
  ],
  run: ({ gain, cost, days }) => {
    const plain = roi(gain, cost);
    return outcome(NAME, typeof plain === 'number' ? annualisedRoi(plain, days) : plain);
  },
});
