// Formula KPI_PACE: is a figure on its way to its target?
import { pace } from '../../maths/pace';
import { daysFromTo } from '../../model/day';
import { defineFormula, outcome } from '../define';

const NAME = 'KPI_PACE';

export const formula = defineFormula({
  name: NAME,
  shows: 'percent',
  summary: {
    fr: 'Rythme vers la cible : chemin fait ÷ chemin prévu à ce jour. 1 est à l’heure, au-dessus en avance, au-dessous en retard.',
    en: 'Pace towards the target: progress made ÷ progress expected by that day. 1 is on time, above is ahead, below is behind.',
  },
  params: {
    actual: {
      kind: 'number',
      help: { fr: 'Valeur à ce jour.', en: 'Value so far.' },
      example: 'B2:B13',
    },
    target: {
      kind: 'number',
      help: { fr: 'Valeur visée pour la fin de la période.', en: 'Value aimed at for the end of the period.' },
      example: 'C2:C13',
    },
    start: {
      kind: 'day',
      help: { fr: 'Premier jour de la période.', en: 'First day of the period.' },
      example: 'E1',
    },
    end: {
      kind: 'day',
      help: { fr: 'Dernier jour de la période.', en: 'Last day of the period.' },
      example: 'E2',
    },
    as_of: {
      kind: 'day',
      help: {
        fr: 'Dernier jour compté dans la valeur. N’utilisez pas AUJOURDHUI() : mettez la date dans une cellule.',
        en: 'Last day counted in the value. Do not use TODAY(): put the date in a cell.',
      },
      example: 'E3',
    },
    start_value: {
      kind: 'number',
      optional: true,
      help: {
        fr: 'Niveau de départ, pour ce qui ne part pas de zéro : abonnés, délai de réponse. 0 sans indication.',
        en: 'Starting level, for what does not begin at zero: followers, response time. 0 unless told.',
      },
      example: 'D2:D13',
    },
  },
  examples: [
    { args: [50, 100, '2026-04-01', '2026-04-30', '2026-04-15'], result: 1 },
    { args: [45, 100, '2026-04-01', '2026-04-30', '2026-04-15'], result: 0.9 },
    { args: [1100, 1200, '2026-04-01', '2026-04-30', '2026-04-15', 1000], result: 1 },
    {
      args: [90, 100, '2026-04-01', '2026-04-30', '2026-05-20'],
      result: 0.9,
      note: { fr: 'Après la fin, tout le chemin est attendu.', en: 'After the end the whole way is expected.' },
    },
    { args: [50, 0, '2026-04-01', '2026-04-30', '2026-04-15'], problem: 'same-start-and-target' },
    { args: [50, 100, '2026-04-30', '2026-04-01', '2026-04-15'], problem: 'end-before-start' },
    { args: [50, 100, '2026-04-01', '2026-04-30', '2026-03-31'], problem: 'day-before-start' },
    { args: [50, 100, '01/04/2026', '2026-04-30', '2026-04-15'], problem: 'not-a-day' },
    { args: ['', 100, '2026-04-01', '2026-04-30', '2026-04-15'], result: '' },
  ],
  run: ({ actual, target, start, end, as_of, start_value = 0 }) => {
    if (end < start) return { code: 'end-before-start', name: NAME };
    if (as_of < start) return { code: 'day-before-start', name: NAME };
    const elapsed = { days: daysFromTo(start, as_of), of: daysFromTo(start, end) };
    return outcome(NAME, pace(actual, target, start_value, elapsed));
  },
});
