// Formula SOCIAL_PAYBACK: how long until the money is back.
import { phraseInCell } from '../../i18n/problems';
import { payback } from '../../maths/payback';
import { defineFormula } from '../define';

const NAME = 'SOCIAL_PAYBACK';

export const formula = defineFormula({
  name: NAME,
  kpi: 'payback',
  shows: 'number',
  summary: {
    fr: 'Délai de récupération : nombre de périodes au bout duquel le cumul des flux redevient positif ou nul. Le premier flux est celui d’aujourd’hui, période 0.',
    en: 'Payback period: number of periods after which the running total of flows is back to zero or more. The first flow is today’s, period 0.',
  },
  params: {
    flows: {
      kind: 'series',
      help: {
        fr: 'Une ligne ou une colonne de flux dans l’ordre, les dépenses en négatif.',
        en: 'A row or a column of flows in order, spending as negative numbers.',
      },
      example: 'B2:B14',
    },
  },
  examples: [
    { args: [[[-1000, 400, 400, 400]]], result: 3 },
    { args: [[['Flux'], [-1200], [600], [600], ['']]], result: 2 },
    {
      args: [[[-1000, 100, 100]]],
      result: '⚠ pas encore récupéré au bout de 2 périodes.',
      note: {
        fr: 'Jamais récupéré : un texte le dit, ce n’est pas une erreur.',
        en: 'Never paid back: a text says so, it is no error.',
      },
    },
    { args: [[[-1000, '', 1000]]], problem: 'gap-in-series' },
    { args: [[['']]], result: '' },
  ],
  run: ({ flows }, say) => {
    const period = payback(flows);
    if (period !== null) return period;
    return phraseInCell({ code: 'never-paid-back', name: NAME, periods: flows.length - 1 }, say());
  },
});
