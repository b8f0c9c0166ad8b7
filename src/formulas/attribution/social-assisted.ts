// Formula SOCIAL_ASSISTED: the conversions that each channel prepares beside those that it closes.
import { assisted } from '../../maths/attribution/assisted';
import type { Text } from '../../model/text';
import { defineFormula, isProblem } from '../define';
import { CONVERSIONS, PATHS } from './params';
import { readJourneys } from './read-journeys';

const NAME = 'SOCIAL_ASSISTED';

const HEADINGS: readonly Text[] = [
  { fr: 'Canal', en: 'Channel' },
  { fr: 'Conversions assistées', en: 'Assisted conversions' },
  { fr: 'Conversions au dernier clic', en: 'Last-click conversions' },
  { fr: 'Ratio d’assistance', en: 'Assist ratio' },
];

export const formula = defineFormula({
  name: NAME,
  kpi: 'assisted_conversions',
  shows: ['text', 'number', 'number', 'number'],
  spills: true,
  summary: {
    fr: 'Conversions dont le parcours contient chaque canal sans finir par lui, celles qu’il conclut, et leur ratio : au-dessus de 1, il prépare plus qu’il ne conclut.',
    en: 'Conversions whose path holds each channel without ending with it, those that it closes, and their ratio: above 1, it prepares more than it closes.',
  },
  params: {
    paths: PATHS,
    conversions: CONVERSIONS,
  },
  examples: [
    {
      args: [
        [['X | Blog | Google Ads'], ['Google Ads'], ['X | Blog']],
        [[3], [2], [1]],
      ],
      result: [
        ['Canal', 'Conversions assistées', 'Conversions au dernier clic', 'Ratio d’assistance'],
        ['X', 4, 0, ''],
        ['Blog', 3, 1, 3],
        ['Google Ads', 0, 5, 0],
      ],
      note: {
        fr: 'X ne conclut rien : il n’y a pas de ratio. Une conversion peut être assistée par plusieurs canaux, la colonne ne s’additionne pas.',
        en: 'X closes nothing: there is no ratio. One conversion can be assisted by several channels, the column does not add up.',
      },
    },
    {
      args: [[['X', 'Email', 'X']], [[2]]],
      locale: 'en_US',
      result: [
        ['Channel', 'Assisted conversions', 'Last-click conversions', 'Assist ratio'],
        ['Email', 2, 0, ''],
        ['X', 0, 2, 0],
      ],
    },
    { args: [[['X > Email']], [[-1]]], problem: 'in-row' },
  ],
  run: (tables, say) => {
    const journeys = readJourneys(tables, NAME);
    if (isProblem(journeys)) return journeys;
    const language = say();
    const rows = assisted(journeys).map((row) => [row.channel, row.assisted, row.lastClick, row.ratio ?? '']);
    return [HEADINGS.map((heading) => heading[language]), ...rows];
  },
});
