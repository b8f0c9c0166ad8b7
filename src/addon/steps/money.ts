// The three money answers of a month: lines of the Costs and Gains sheets, offered again for the next month.
import type { Month } from '../../model/day';
import { type MoneyAnswer, moneyPlans } from '../../results/money-lines';
import { settingsPlan } from '../../results/settings-plan';
import { handler } from '../step';

export const money = handler<'money'>({
  reads: ['settings'],
  run: ({ month: given, ...answer }, { settings, language }) => {
    const month = given as Month;
    const kept = (settings.money ?? {}) as Record<Month, MoneyAnswer>;
    return {
      plans: [
        ...moneyPlans(month, answer, language),
        settingsPlan({ ...settings, money: { ...kept, [month]: answer } }, language),
      ],
      answer: { month },
    };
  },
});
