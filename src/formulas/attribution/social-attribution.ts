// Formula SOCIAL_ATTRIBUTION: conversions and their value credited to the channels of the paths that led to them.
import { type AttributionModel, attribute } from '../../maths/attribution/attribute';
import { channelsOf, type Journey } from '../../maths/attribution/journey';
import type { Problem } from '../../model/problem';
import { defineFormula, isProblem } from '../define';
import { creditTable } from './credit-table';
import { findModel, modelNames } from './models';
import { CONVERSIONS, PATHS } from './params';
import { readJourneys } from './read-journeys';

const NAME = 'SOCIAL_ATTRIBUTION';

/** The work grows with their cube: so many take about a second, far inside the thirty of a custom function. */
const MOST_CHANNELS = 500;

function obstacle(journeys: readonly Journey[], model: AttributionModel): Problem | null {
  const count = model === 'markov' ? channelsOf(journeys).length : 0;
  return count > MOST_CHANNELS ? { code: 'too-many-channels', name: NAME, count, most: MOST_CHANNELS } : null;
}

export const formula = defineFormula({
  name: NAME,
  shows: ['text', 'number', 'percent', 'amount'],
  spills: true,
  summary: {
    fr: 'Répartit les conversions entre les canaux des parcours qui y ont mené, selon un modèle : canal, conversions attribuées, part, valeur.',
    en: 'Shares conversions between the channels of the paths that led to them, by a model: channel, credited conversions, share, value.',
  },
  params: {
    paths: PATHS,
    conversions: CONVERSIONS,
    model: {
      kind: 'text',
      help: {
        fr: 'Le modèle : premier, dernier, les deux, dernier non direct, linéaire, position (40/20/40), décroissance temporelle (demi-vie de 7 jours), Markov ou Shapley ; Shapley partage chaque parcours à parts égales entre ses canaux distincts et ne prouve pas leur effet.',
        en: 'The model: first, last, both, last non-direct, linear, position (40/20/40), time decay (half-life of 7 days), Markov or Shapley; Shapley splits each path equally between its distinct channels and does not prove their effect.',
      },
      example: '"linéaire"',
    },
    value: {
      kind: 'table',
      optional: true,
      help: {
        fr: 'Valeur totale des conversions de chaque parcours, répartie comme elles ; avec Markov, la somme des valeurs × la part des effets de retrait.',
        en: 'Total value of each path’s conversions, shared as they are; with Markov, the sum of values × the share of removal effects.',
      },
      example: 'C2:C100',
    },
    nulls: {
      kind: 'table',
      optional: true,
      help: {
        fr: 'Nombre de fois où chaque parcours s’est arrêté sans conversion ; seul Markov s’en sert, et son résultat en dépend beaucoup.',
        en: 'Number of times that each path ended without a conversion; only Markov uses it, and its result depends on it much.',
      },
      example: 'D2:D100',
    },
    days: {
      kind: 'table',
      optional: true,
      help: {
        fr: 'Jours entre chaque contact et la conversion, écrits comme les parcours ; il n’en faut que pour la décroissance temporelle.',
        en: 'Days between each touch and the conversion, written like the paths; only time decay needs them.',
      },
      example: 'E2:E100',
    },
  },
  examples: [
    {
      args: [[['X | Blog | Google Ads'], ['Google Ads'], ['Blog | Google Ads']], [[3], [2], [1]], 'linéaire'],
      result: [
        ['Canal', 'Conversions attribuées', 'Part'],
        ['Google Ads', 3.5, 0.5833333333],
        ['Blog', 1.5, 0.25],
        ['X', 1, 0.1666666667],
      ],
    },
    {
      args: [[['X > Blog > Google Ads'], ['Blog > Google Ads']], [[3], [1]], 'first touch', [[240], [90]]],
      locale: 'en_GB',
      result: [
        ['Channel', 'Credited conversions', 'Share', 'Credited value'],
        ['X', 3, 0.75, 240],
        ['Blog', 1, 0.25, 90],
        ['Google Ads', 0, 0, 0],
      ],
    },
    {
      args: [
        [
          ['Path', ''],
          ['X', 'Accès direct'],
          ['Accès direct', ''],
        ],
        [['Conversions'], [3], [1]],
        'dernier non direct',
      ],
      result: [
        ['Canal', 'Conversions attribuées', 'Part'],
        ['X', 3, 0.75],
        ['Accès direct', 1, 0.25],
      ],
      note: {
        fr: 'Un canal par cellule, sous une ligne de titres.',
        en: 'One channel per cell, below a row of headings.',
      },
    },
    {
      args: [[['X > Email']], [[3]], 'time decay', '', '', [['7 > 0']]],
      locale: 'en_GB',
      result: [
        ['Channel', 'Credited conversions', 'Share'],
        ['Email', 2, 0.6666666667],
        ['X', 1, 0.3333333333],
      ],
    },
    {
      args: [[['Google Ads'], ['Email'], ['Google Ads > Email']], [[2], [1], [1]], 'Markov', '', [[1], [0], [0]]],
      result: [
        ['Canal', 'Conversions attribuées', 'Part'],
        ['Google Ads', 2.4, 0.6],
        ['Email', 1.6, 0.4],
      ],
      note: {
        fr: 'Sans Google Ads, 75 % des conversions seraient perdues, sans Email 50 % : 0,75 et 0,5 sont ramenés à une somme de 1.',
        en: 'Without Google Ads 75% of conversions would be lost, without Email 50%: 0.75 and 0.5 are brought to a sum of 1.',
      },
    },
    {
      args: [[['X > X > Email']], [[2]], 'Shapley'],
      result: [
        ['Canal', 'Conversions attribuées', 'Part'],
        ['Email', 1, 0.5],
        ['X', 1, 0.5],
      ],
      note: {
        fr: 'Valeur de Shapley du jeu où un groupe de canaux vaut les conversions des parcours qui se contentent d’eux : elle ignore l’ordre, les répétitions et les parcours sans conversion.',
        en: 'Shapley value of the game where a group of channels is worth the conversions of the paths that need no other: it ignores order, repetitions and paths without a conversion.',
      },
    },
    { args: [[['X > Email']], [['two']], 'last'], problem: 'in-row' },
    { args: [[['X > Email']], [[2]], 'time decay'], problem: 'missing-argument' },
    { args: [[['X > Email']], [[2]], 'magic'], problem: 'unknown-model' },
    { args: [[['']], [['']], 'last'], result: '' },
  ],
  run: ({ paths, conversions, model: given, value, nulls, days }, say) => {
    const model = findModel(given);
    if (!model) return { code: 'unknown-model', given, models: modelNames(say()) };
    if (model === 'time_decay' && !days) return { code: 'missing-argument', name: NAME, argument: 'days' };
    const tables = { paths, conversions, value, nulls, days: model === 'time_decay' ? days : undefined };
    const journeys = readJourneys(tables, NAME);
    if (isProblem(journeys)) return journeys;
    return obstacle(journeys, model) ?? creditTable(attribute(journeys, model), value !== undefined, say());
  },
});
