// The three money answers of a month: lines of the Costs and Gains sheets, offered again for the next month.
import type { Month } from '../../model/day';
import { homeCurrency } from '../../results/costs-plan';
import { isAnswered, type MoneyAnswer, moneyPlans } from '../../results/money-lines';
import { settingsPlan } from '../../results/settings-plan';
import { handler } from '../step';

/** The settings come last: an interrupted answer is compared with what was answered before it. */
export const money = handler<'money'>({
  reads: ['settings', 'costs', 'gains'],
  run: ({ month: given, ...answer }, { settings, language, sheets }) => {
    const month = given as Month;
    const { [month]: before, ...others } = (settings.money ?? {}) as Record<Month, MoneyAnswer | undefined>;
    const { plans, kept } = moneyPlans(month, answer, before, sheets, homeCurrency(settings), language);
    const all = isAnswered(answer) ? { ...others, [month]: answer } : others;
    return { plans: [...plans, settingsPlan({ ...settings, money: all }, language)], answer: { month, kept } };
  },
});
