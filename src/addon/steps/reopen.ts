// Reopening a closed month: it is noted; the next reading brings its figures to life again.
import type { Month } from '../../model/day';
import { closedMonths, withClosingEvent } from '../../results/closing';
import { settingsPlan } from '../../results/settings-plan';
import { handler } from '../step';

export const reopen = handler<'reopen'>({
  reads: ['settings'],
  run: ({ month: given }, { settings, language, today }) => {
    const month = given as Month;
    if (!closedMonths(settings).has(month)) return { plans: [], answer: { month } };
    const after = withClosingEvent(settings, month, { what: 'reopened', on: today });
    return { plans: [settingsPlan(after, language)], answer: { month } };
  },
});
