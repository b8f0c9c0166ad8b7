// Formula KPI_OBJECTIVES: the objectives that KPI_FOR knows.
import { OBJECTIVES } from '../../catalogue/objectives';
import { defineFormula } from '../define';

export const formula = defineFormula({
  name: 'KPI_OBJECTIVES',
  summary: {
    fr: 'Les objectifs que KPI_FOR connaît, les uns sous les autres.',
    en: 'The objectives that KPI_FOR knows, one below the other.',
  },
  params: {
    language: {
      kind: 'text',
      optional: true,
      help: { fr: 'Langue des noms : fr ou en.', en: 'Language of the names: fr or en.' },
      example: '"fr"',
    },
  },
  examples: [
    {
      args: [],
      result: [
        ['Notoriété'],
        ['Communauté'],
        ['Engagement'],
        ['Service client'],
        ['Recrutement'],
        ['Prospects'],
        ['Trafic web'],
        ['Expertise'],
        ['Ventes'],
        ['Fidélisation'],
        ['Promotion et relais d’information'],
        ['Réputation'],
        ['Rentabilité'],
      ],
    },
    {
      args: ['anglais'],
      result: [
        ['Awareness'],
        ['Community'],
        ['Engagement'],
        ['Customer service'],
        ['Recruiting'],
        ['Leads'],
        ['Web traffic'],
        ['Expertise'],
        ['Sales'],
        ['Loyalty'],
        ['Promotion and relay of information'],
        ['Reputation'],
        ['Profitability'],
      ],
    },
    { args: ['xx'], problem: 'unknown-language' },
  ],
  spills: true,
  run: (_, say) => {
    const language = say();
    return Object.values(OBJECTIVES).map(({ name }) => [name[language]]);
  },
});
