// Formula SOCIAL_ROI: return on investment.
import { roi } from '../../maths/roi';
import { defineFormula, outcome } from '../define';

const NAME = 'SOCIAL_ROI';

export const formula = defineFormula({
  name: NAME,
  kpi: 'roi',
  shows: 'percent',
  summary: {
    fr: 'Retour sur investissement : (gain − coût) ÷ coût. 50 % veut dire que chaque euro dépensé est revenu avec 50 centimes de plus.',
    en: 'Return on investment: (gain − cost) ÷ cost. 50% means that all that was spent came back with half as much again.',
  },
  params: {
    gain: {
      kind: 'number',
      help: {
        fr: 'Ce que l’action a rapporté, en marge plutôt qu’en chiffre d’affaires ; cellule ou plage.',
        en: 'What the action brought in, as margin rather than revenue; cell or range.',
      },
      example: 'B2:B13',
    },
    cost: {
      kind: 'number',
      help: {
        fr: 'Tout ce qu’elle a coûté, temps passé compris ; cellule ou plage.',
        en: 'All that it cost, time spent included; cell or range.',
      },
      example: 'C2:C13',
    },
  },
  examples: [
    { args: [7500, 5000], result: 0.5 },
    { args: [-500, 1000], result: -1.5, note: { fr: 'Le gain peut être négatif.', en: 'The gain may be negative.' } },
    {
      args: [
        [['Gain'], [200], [''], [100]],
        [['Coût'], [50], [''], [10]],
      ],
      result: [[''], [3], [''], [9]],
      note: {
        fr: 'Une plage donne une plage ; l’en-tête et les lignes vides restent vides.',
        en: 'A range gives a range; the header and blank rows stay blank.',
      },
    },
    { args: ['1 300 €', '1 000 €'], result: 0.3 },
    { args: ['', 5000], result: '', note: { fr: 'Sans gain, pas de ROI.', en: 'Without a gain there is no ROI.' } },
    { args: [7500, 0], problem: 'zero-cost' },
    { args: [7500, -10], problem: 'negative-cost' },
    { args: ['1,234', 1000], problem: 'ambiguous-number' },
  ],
  run: ({ gain, cost }) => outcome(NAME, roi(gain, cost)),
});
