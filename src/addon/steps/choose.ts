// Choosing objectives, their KPIs and targets: the Objectives sheet has them, the results fold the other rows in place.

import type { Month } from '../../model/day';
import { monthOf } from '../../model/day';
import type { Snapshot } from '../../plan/snapshot';
import type { SheetPlan } from '../../plan/types';
import { type Available, availableIn, NOTHING } from '../../results/available';
import { entriesBuild } from '../../results/entries-build';
import { type Followed, followedIn, followedSettings } from '../../results/followed';
import { chosenKpis, type Picks } from '../../results/kpi-rows';
import { objectivesBuild, type Target } from '../../results/objectives-build';
import { refolding, resultsPlan } from '../../results/results-plan';
import { settingsPlan } from '../../results/settings-plan';
import { handler } from '../step';

/** The results as they become, with the lines that the newly chosen KPIs are offered. */
function refolded(book: Snapshot, before: Followed, after: Followed): { plans: SheetPlan[]; available: Available } {
  const { sheets, language, today } = book;
  if (!sheets.data || availableIn(sheets.data).months.length === 0) return { plans: [], available: NOTHING };
  const kpis = after.objectives.length > 0 ? chosenKpis(after.objectives, after.picks) : [];
  const { plans, available } = entriesBuild(
    { data: sheets.data, entries: sheets.entries },
    kpis,
    null,
    today,
    language,
  );
  const plan = ({ objectives, picks }: Followed): SheetPlan =>
    resultsPlan(available, language, null, objectives, picks);
  return { plans: [...plans, refolding(plan(before), plan(after))], available };
}

/** The settings come last: an interrupted choice is made again from the same start. */
export const choose = handler<'choose'>({
  reads: ['settings', 'data', 'entries', 'objectives'],
  run: ({ objectives, kpis, targets, from }, book) => {
    const { settings, language, today } = book;
    const before = followedIn(settings);
    const given = (kpis ?? before.picks) as Picks;
    const picks = Object.fromEntries(objectives.flatMap((id) => (given[id] ? [[id, given[id]]] : []))) as Picks;
    const changed = followedSettings(before, objectives, picks, today);
    const after = followedIn(changed);
    const { plans, available } = refolded(book, before, after);
    const month = (from ?? monthOf(today)) as Month;
    const sheet = objectivesBuild(book, after, available, (targets ?? []) as Target[], month);
    return {
      plans: [sheet, ...plans, settingsPlan({ ...settings, ...changed }, language)],
      answer: { objectives },
    };
  },
});
