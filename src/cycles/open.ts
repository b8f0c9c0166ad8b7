// Opening a cycle: objectives and KPIs are those of the one before, unless others were chosen since or are asked for.
import type { ObjectiveId } from '../catalogue/types';
import type { Day } from '../model/day';
import { ProblemError } from '../model/problem';
import type { Followed } from '../results/followed';
import { pickedOf } from '../results/goals';
import { kpisOf } from '../results/kpi-rows';
import { type Cycle, type CycleDates, periodOf, previousOf } from './cycle';

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.slice().sort().join() === b.slice().sort().join();

/** The cycle before, unless the workbook's own choice is not older than it. */
function keptFrom(previous: Cycle | null, { sets }: Followed): Cycle | null {
  const chosen = sets[sets.length - 1];
  const opened = previous?.events[0];
  return chosen && opened && chosen.from >= opened.on ? null : previous;
}

/**
 * The cycle of these dates; it follows the KPIs that were picked for its objectives, else the first of each. One that is there already is answered as it is: an interrupted opening is completed by the
 * next. @throws cycle-dates, cycle-overlap
 */
export function openCycle(
  dates: CycleDates,
  given: readonly ObjectiveId[] | undefined,
  workbook: { readonly cycles: readonly Cycle[]; readonly followed: Followed; readonly today: Day },
): Cycle {
  const { cycles, followed, today } = workbook;
  const { from, to } = periodOf(dates);
  const id = `${from}/${to}`;
  const known = cycles.find((one) => one.id === id);
  if (known) return known;
  const met = cycles.find((one) => one.from <= to && from <= one.to);
  if (met) throw new ProblemError({ code: 'cycle-overlap', cycle: met.number });
  const previous = keptFrom(previousOf(cycles, { from }), followed);
  const objectives = given ?? previous?.objectives ?? followed.objectives;
  const kept = previous && same(previous.objectives, objectives) ? previous.kpis : null;
  return {
    id,
    number: cycles.length + 1,
    kind: dates.kind,
    from,
    to,
    objectives,
    kpis: kept ?? kpisOf(objectives, Object.fromEntries(objectives.map((id) => [id, pickedOf(id, followed.picks)]))),
    events: [{ what: 'opened', on: today }],
  };
}
