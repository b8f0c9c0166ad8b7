// Choosing objectives: the results show their KPIs and fold the others, each where it stands.
import type { ObjectiveId } from '../../catalogue/types';
import type { Snapshot } from '../../plan/snapshot';
import type { SheetPlan } from '../../plan/types';
import { availableIn } from '../../results/available';
import { refolding, resultsPlan } from '../../results/results-plan';
import { settingsPlan } from '../../results/settings-plan';
import { handler } from '../step';

function refolded({ sheets, settings, language }: Snapshot, objectives: readonly ObjectiveId[]): SheetPlan[] {
  const available = sheets.data ? availableIn(sheets.data) : null;
  if (!available || available.months.length === 0) return [];
  const before = (settings.objectives ?? []) as ObjectiveId[];
  const plan = (chosen: readonly ObjectiveId[]): SheetPlan => resultsPlan(available, language, null, chosen, settings);
  return [refolding(plan(before), plan(objectives))];
}

/** The settings come last: an interrupted choice is made again from the same start. */
export const choose = handler<'choose'>({
  reads: ['settings', 'data'],
  run: ({ objectives }, book) => ({
    plans: [...refolded(book, objectives), settingsPlan({ ...book.settings, objectives }, book.language)],
    answer: { objectives },
  }),
});
