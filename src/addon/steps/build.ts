// Building the results from the Data sheet: native formulas, one row per KPI and network.
import type { ObjectiveId } from '../../catalogue/types';
import type { Month } from '../../model/day';
import { availableIn, NOTHING } from '../../results/available';
import { missingKpis } from '../../results/kpi-rows';
import { moneyTyped } from '../../results/money-lines';
import { resultsPlan } from '../../results/results-plan';
import { handler } from '../step';

/** Without any figure there is nothing to show: no sheet is made. */
export const build = handler<'build'>({
  reads: ['settings', 'data', 'costs', 'gains'],
  run: ({ month }, { sheets, settings, language }) => {
    const available = sheets.data ? availableIn(sheets.data) : NOTHING;
    const asked = available.months.find((one) => one === month) ?? null;
    const { months } = available;
    const objectives = (settings.objectives ?? []) as ObjectiveId[];
    const shown = (asked ?? available.lastComplete) as Month | null;
    const typed = shown === null ? undefined : moneyTyped(shown, sheets.costs, sheets.gains);
    return {
      plans: months.length > 0 ? [resultsPlan(available, language, asked, objectives, settings)] : [],
      answer: {
        months,
        shown,
        missing: missingKpis(available, objectives, typed),
      },
    };
  },
});
