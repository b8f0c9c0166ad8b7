// Building the results from the Data sheet: native formulas, one row per KPI and network.
import type { Month } from '../../model/day';
import { availableIn } from '../../results/available';
import { resultsPlan } from '../../results/results-plan';
import { handler } from '../step';

/** Without any figure there is nothing to show: no sheet is made. */
export const build = handler<'build'>({
  reads: ['settings', 'data'],
  run: ({ month }, { sheets, language }) => {
    const available = sheets.data ? availableIn(sheets.data) : { months: [], series: [], lastComplete: null };
    const asked = available.months.find((one) => one === month) ?? null;
    const { months } = available;
    return {
      plans: months.length > 0 ? [resultsPlan(available, language, asked)] : [],
      answer: { months, shown: (asked ?? available.lastComplete) as Month | null },
    };
  },
});
