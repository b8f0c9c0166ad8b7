// What the sidebar shows of objectives: their KPIs, where each has figures, targets that hold and proposals.
import { kpiOf } from '../catalogue/kpis';
import { monthOf } from '../model/day';
import type { Snapshot } from '../plan/snapshot';
import type { Available } from '../results/available';
import type { Followed } from '../results/followed';
import { kpisOf, pickedOf } from '../results/goals';
import { goalsIn } from '../results/objectives-build';
import { targetIn, targetLines } from '../results/objectives-read';
import type { State } from './contract';

/** A KPI that two objectives have stands under the first. Targets are those of the running month. */
export function goalKpis(book: Snapshot, followed: Followed, available: Available): State['goals'] {
  const lines = targetLines(book.sheets.objectives, book.language);
  const goals = goalsIn(book, followed, available, false);
  return followed.objectives.map((objective) => ({
    objective,
    kpis: kpisOf(objective).flatMap(({ kpi, role }) => {
      const own = goals.filter((goal) => goal.kpi === kpi && goal.objective === objective);
      if (own.length === 0) return [];
      const { name, unit } = kpiOf(kpi);
      return [
        {
          kpi,
          name,
          role,
          unit,
          picked: followed.objectives.some((one) => pickedOf(one, followed.picks).indexOf(kpi) >= 0),
          goals: own.map((goal) => ({
            network: goal.network,
            account: goal.account,
            target: targetIn(lines, goal, monthOf(book.today))?.target ?? null,
            proposal: goal.proposal,
          })),
        },
      ];
    }),
  }));
}
