// Formula SOCIAL_NPV: today's value of monthly flows.
import { npv } from '../../maths/npv';
import { defineFormula } from '../define';

const NAME = 'SOCIAL_NPV';

export const formula = defineFormula({
  name: NAME,
  kpi: 'npv',
  shows: 'amount',
  summary: {
    fr: 'Valeur actuelle nette de flux mensuels. Le premier flux est celui d’aujourd’hui et n’est pas actualisé.',
    en: 'Net present value of monthly flows. The first flow is today’s and is not discounted.',
  },
  params: {
    flows: {
      kind: 'series',
      help: {
        fr: 'Une ligne ou une colonne de flux mensuels dans l’ordre, les dépenses en négatif.',
        en: 'A row or a column of monthly flows in order, spending as negative numbers.',
      },
      example: 'B2:B14',
    },
    annual_rate: {
      kind: 'number',
      help: { fr: 'Taux d’actualisation annuel : 10 % ou 0,1.', en: 'Yearly discount rate: 10% or 0.1.' },
      example: '10%',
    },
  },
  examples: [
    {
      args: [[[-1200, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130]], 0.1],
      result: 282.063417813,
    },
    { args: [[[-100, 60, 60]], 0], result: 20 },
    { args: [[[-100, 60, 60]], -1], problem: 'rate-too-low' },
    {
      args: [
        [
          [-100, 60],
          [10, 20],
        ],
        0.1,
      ],
      problem: 'not-one-line',
    },
  ],
  run: ({ flows, annual_rate }) => {
    const value = npv(flows, annual_rate);
    return typeof value === 'number' ? value : { code: value, name: NAME, argument: 'annual_rate' };
  },
});
