// Formula SOCIAL_ROI_REAL: return on investment without the rise in prices.
import { realRoi } from '../../maths/real-roi';
import { roi } from '../../maths/roi';
import { defineFormula, outcome } from '../define';

const NAME = 'SOCIAL_ROI_REAL';

export const formula = defineFormula({
  name: NAME,
  kpi: 'real_roi',
  shows: 'percent',
  summary: {
    fr: 'ROI réel, une fois retirée la hausse des prix : (1 + ROI) ÷ (1 + inflation) − 1.',
    en: 'Real ROI, once the rise in prices is taken out: (1 + ROI) ÷ (1 + inflation) − 1.',
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
    inflation: {
      kind: 'number',
      help: {
        fr: 'Inflation de la même période, en taux : 3 % ou 0,03.',
        en: 'Inflation over the same period, as a rate: 3% or 0.03.',
      },
      example: '3%',
    },
  },
  examples: [
    { args: [1200, 1000, 0.03], result: 0.1650485437 },
    { args: [1200, 1000, '3 %'], result: 0.1650485437 },
    { args: [1200, 1000, 0], result: 0.2 },
    { args: [1200, 1000, -1], problem: 'inflation-too-low' },
    { args: [1200, 0, 0.03], problem: 'zero-cost' },
  ],
  run: ({ gain, cost, inflation }) => {
    const plain = roi(gain, cost);
    return outcome(NAME, typeof plain === 'number' ? realRoi(plain, inflation) : plain);
  },
});
