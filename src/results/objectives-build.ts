// The Objectives sheet of a workbook as it stands: its goals, what is proposed, what the person has just given.
import type { Month } from '../model/day';
import type { Snapshot } from '../plan/snapshot';
import type { SheetPlan } from '../plan/types';
import { type Available, figuresIn } from './available';
import { breaksWith } from './breaks';
import { closedMonths, settledMonths } from './closing';
import { entriesIn, knownIn, typedValues } from './entries-read';
import type { Followed } from './followed';
import { goalsOf, kpisOf, type ProposedGoal, pickedOf } from './goals';
import { type GivenTarget, objectivesPlan } from './objectives-plan';

/** Every goal that the sidebar may show, or (`picked`) only those of the KPIs that are followed. */
export function goalsIn(
  book: Snapshot,
  { objectives, picks }: Followed,
  available: Available,
  picked: boolean,
): ProposedGoal[] {
  const { sheets, language, settings } = book;
  const typed = typedValues(entriesIn(sheets.entries, language), knownIn(available));
  return goalsOf(
    objectives,
    (objective) => (picked ? pickedOf(objective, picks) : kpisOf(objective).map(({ kpi }) => kpi)),
    available,
    {
      months: settledMonths([...available.months].reverse(), closedMonths(settings)),
      figures: figuresIn(available),
      typed,
      breaks: breaksWith(settings, available),
    },
  );
}

export type Target = Omit<GivenTarget, 'from'>;

export function objectivesBuild(
  book: Snapshot,
  followed: Followed,
  available: Available,
  targets: readonly Target[] = [],
  from: Month | null = null,
): SheetPlan {
  const given = from === null ? [] : targets.map((target) => ({ ...target, from }));
  const goals = goalsIn(book, followed, available, true);
  return objectivesPlan(book.language, { goals, given, sets: followed.sets, sheet: book.sheets.objectives });
}
