// What is proposed for a new cycle: it follows the last one, with the same length.
import type { CycleView } from '../../addon/contract-cycles';
import { addDays, addMonths, type Day, firstDay, monthNumberOf, monthOf } from '../../model/day';

/** The day after the last cycle; without one, the first day of the running quarter. */
export function nextCycle(cycles: readonly CycleView[], today: Day): { kind: CycleView['kind']; from: Day } {
  const last = [...cycles].sort((a, b) => (a.to < b.to ? 1 : -1))[0];
  if (last) return { kind: last.kind, from: addDays(last.to, 1) };
  const month = monthOf(today);
  return { kind: 'quarter', from: firstDay(addMonths(month, -((monthNumberOf(month) - 1) % 3))) };
}
