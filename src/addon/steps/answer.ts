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
  currency: 'currency',
};

export const answer = handler<'answer'>({
  reads: ['settings'],
  run: ({ source, table, answers }, { settings, language }) => {
    const settled = Object.keys(answers).map((name) => SETTLES[name as keyof typeof SETTLES]);
    const isSettled = (one: PendingQuestion): boolean =>
      one.source === source && one.table === table && settled.indexOf(one.question) >= 0;
    const pending = (settings.questions ?? []) as PendingQuestion[];
    const questions = pending.filter((one) => !isSettled(one));
    const all = { ...((settings.answers ?? {}) as Record<string, Answers>) };
    for (const one of [{ source, table }, ...pending.filter(isSettled).flatMap(({ also }) => also ?? [])]) {
      const key = `${one.source}/${one.table}`;
      all[key] = { ...all[key], ...(answers as Answers) };
    }
    return {
      plans: [settingsPlan({ ...settings, answers: all, questions, unread: true }, language)],
      answer: { left: questions.length },
    };
  },
});

/** Takes an answer back: at the next reading it is asked again. */
export const forget = handler<'forget'>({
  reads: ['settings'],
  run: ({ source, table }, { settings, language }) => {
    const { [`${source}/${table}`]: _, ...left } = (settings.answers ?? {}) as Record<string, Answers>;
    return {
      plans: [settingsPlan({ ...settings, answers: left, unread: true }, language)],
      answer: { left: Object.keys(left).length },
    };
  },
});
