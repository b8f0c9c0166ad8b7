// Building the results from the Data sheet: native formulas, one row per KPI and network.
import type { Month } from '../../model/day';
import { NOTHING } from '../../results/available';
import { entriesBuild } from '../../results/entries-build';
import { followedIn } from '../../results/followed';
import { missingKpis } from '../../results/missing-kpis';
import { moneyTyped } from '../../results/money-lines';
import { objectivesBuild } from '../../results/objectives-build';
import { resultsPlan } from '../../results/results-plan';
import { handler } from '../step';

/** Without any figure there is nothing to show: no sheet is made. */
export const build = handler<'build'>({
  reads: ['settings', 'data', 'entries', 'objectives', 'costs', 'gains'],
  run: ({ month, show }, book) => {
    const { sheets, settings, language, today } = book;
    const { data, entries, costs, gains } = sheets;
    const followed = followedIn(settings);
    const { objectives, picks } = followed;
    if (!data)
      return { plans: [], answer: { months: [], shown: null, missing: missingKpis(NOTHING, objectives, picks) } };
    const wanted = (month ?? null) as Month | null;
    const { plans, available, filled } = entriesBuild(
      { data, entries, costs, gains },
      wanted,
      today,
      language,
      settings,
    );
    const { months } = available;
    const asked = months.find((one) => one === month) ?? null;
    const shown = asked ?? available.lastComplete;
    const typed = shown === null ? undefined : moneyTyped(shown, costs, gains);
    const goals = objectivesBuild(book, followed, available);
    const results = resultsPlan(available, language, asked, settings);
    return {
      plans: months.length > 0 ? [...plans, goals, results] : [],
      front: show === true && shown !== null && 'results',
      answer: { months, shown, missing: missingKpis(filled, objectives, picks, typed) },
    };
  },
});
