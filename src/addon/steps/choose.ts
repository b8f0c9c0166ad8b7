// Choosing objectives, their KPIs and targets: the Objectives sheet has them, the results fold the other rows in place.

import type { Month } from '../../model/day';
import { monthOf } from '../../model/day';
import type { Snapshot } from '../../plan/snapshot';
import type { SheetPlan } from '../../plan/types';
import { type Available, availableIn, NOTHING } from '../../results/available';
import { entriesBuild } from '../../results/entries-build';
import { followedIn, followedSettings } from '../../results/followed';
import type { Picks } from '../../results/kpi-rows';
import { objectivesBuild, type Target } from '../../results/objectives-build';
import { refolding, resultsPlan } from '../../results/results-plan';
import { settingsPlan } from '../../results/settings-plan';
import { handler } from '../step';

/** The results as they become, with the lines that the newly chosen KPIs are offered. */
function refolded(book: Snapshot, changed: Snapshot['settings']): { plans: SheetPlan[]; available: Available } {
  const { sheets, settings, language, today } = book;
  if (!sheets.data || availableIn(sheets.data).months.length === 0) return { plans: [], available: NOTHING };
  const { plans, available } = entriesBuild(
    { data: sheets.data, entries: sheets.entries },
    null,
    today,
    language,
    changed,
  );
  const plan = (chosen: Snapshot['settings']): SheetPlan => resultsPlan(available, language, null, chosen);
  return { plans: [...plans, refolding(plan(settings), plan(changed))], available };
}

/** The settings come last: an interrupted choice is made again from the same start. */
export const choose = handler<'choose'>({
  reads: ['settings', 'data', 'entries', 'objectives'],
  run: ({ objectives, kpis, targets, from }, book) => {
    const { settings, language, today } = book;
    const before = followedIn(settings);
    const given = (kpis ?? before.picks) as Picks;
    const picks = Object.fromEntries(objectives.flatMap((id) => (given[id] ? [[id, given[id]]] : []))) as Picks;
    const changed = { ...settings, ...followedSettings(before, objectives, picks, today) };
    const { plans, available } = refolded(book, changed);
    const month = (from ?? monthOf(today)) as Month;
    const sheet = objectivesBuild(book, followedIn(changed), available, (targets ?? []) as Target[], month);
    return {
      plans: [sheet, ...plans, settingsPlan(changed, language)],
      answer: { objectives },
    };
  },
});
