// The three money answers: lines of the Costs and Gains sheets, of every month from theirs on, or of it alone.
import type { Month } from '../../model/day';
import type { MoneyAnswers } from '../../results/answered-lines';
import { homeCurrency } from '../../results/costs-plan';
import { moneyPlans, withAnswer } from '../../results/money-lines';
import { settingsPlan } from '../../results/settings-plan';
import { handler } from '../step';

/** The settings come last: an interrupted answer is compared with what was answered before it. */
export const money = handler<'money'>({
  reads: ['settings', 'costs', 'gains'],
  run: ({ month: given, ...answer }, { settings, language, sheets }) => {
    const month = given as Month;
    const before = (settings.money ?? {}) as MoneyAnswers;
    const now = withAnswer(before, month, answer);
    const { plans, kept } = moneyPlans(month, { before, now }, sheets, homeCurrency(settings), language);
    return { plans: [...plans, settingsPlan({ ...settings, money: now }, language)], answer: { month, kept } };
  },
});
