// Formula OUTSOURCING_ROI: is entrusting social to a provider worth it?
import { roi } from '../../maths/roi';
import { defineFormula, outcome } from '../define';

const NAME = 'OUTSOURCING_ROI';

export const formula = defineFormula({
  name: NAME,
  shows: 'percent',
  summary: {
    fr: 'ROI d’une gestion confiée à un prestataire : (gain − coûts) ÷ coûts, où les coûts sont les honoraires, le suivi interne et le coût d’opportunité.',
    en: 'ROI of social managed by a provider: (gain − costs) ÷ costs, where the costs are the fee, internal follow-up and the opportunity cost.',
  },
  params: {
    gain: {
      kind: 'number',
      help: { fr: 'Ce que la prestation rapporte, en marge.', en: 'What the service brings in, as margin.' },
      example: '3000',
    },
    fee: {
      kind: 'number',
      help: { fr: 'Honoraires du prestataire.', en: 'The provider’s fee.' },
      example: '900',
    },
    internal_cost: {
      kind: 'number',
      help: {
        fr: 'Coûts qui restent en interne : suivi, outils, publicité. 0 s’il n’y en a pas.',
        en: 'Costs that stay in-house: follow-up, tools, ads. 0 if there are none.',
      },
      example: '240',
    },
    opportunity_cost: {
      kind: 'number',
      help: {
        fr: 'Valeur de ce à quoi on renonce en choisissant ce prestataire, 0 s’il n’y a rien.',
        en: 'Value of what is given up by choosing this provider, 0 if there is nothing.',
      },
      example: '60',
    },
  },
  examples: [
    { args: [3000, 900, 240, 60], result: 1.5 },
    { args: [940, 900, 40, 0], result: 0 },
    { args: [3000, 0, 0, 0], problem: 'zero-cost' },
    { args: [3000, 900, -40, 0], problem: 'negative-value' },
    { args: [3000, 900, '', 0], result: '' },
  ],
  run: ({ gain, fee, internal_cost, opportunity_cost }) => {
    for (const [argument, given] of Object.entries({ fee, internal_cost, opportunity_cost })) {
      if (given < 0) return { code: 'negative-value', name: NAME, argument };
    }
    return outcome(NAME, roi(gain, fee + internal_cost + opportunity_cost));
  },
});
