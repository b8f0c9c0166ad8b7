// An answer to a question about a table is kept; the next reading of the tabs takes it.
import { settingsPlan } from '../../results/settings-plan';
import type { Answers } from '../../sources/types';
import type { PendingQuestion } from '../contract';
import { handler } from '../step';

/** Which questions an answer settles. */
const SETTLES = {
  network: 'network',
  account: 'account',
  dayFirst: 'day-first',
  year: 'year',
  from: 'period',
  to: 'period',
};

export const answer = handler<'answer'>({
  reads: ['settings'],
  run: ({ source, table, answers }, { settings, language }) => {
    const key = `${source}/${table}`;
    const kept = (settings.answers ?? {}) as Record<string, Answers>;
    const all = { ...kept, [key]: { ...kept[key], ...answers } };
    const settled = Object.keys(answers).map((name) => SETTLES[name as keyof typeof SETTLES]);
    const questions = ((settings.questions ?? []) as PendingQuestion[]).filter(
      (one) => one.source !== source || one.table !== table || settled.indexOf(one.question) < 0,
    );
    return {
      plans: [settingsPlan({ ...settings, answers: all, questions, unread: true }, language)],
      answer: { left: questions.length },
    };
  },
});
