// What an improvement cycle is, as the settings keep it, and its days.
import type { KpiId } from '../catalogue/kpis';
import type { ObjectiveId } from '../catalogue/types';
import {
  addDays,
  addMonths,
  type Day,
  daysFromTo,
  firstDay,
  lastDay,
  type Month,
  monthOf,
  monthsBetween,
} from '../model/day';
import { ProblemError } from '../model/problem';

export type CycleKind = 'month' | 'quarter' | 'free';

/** Something that happened to a cycle, and when. */
export interface CycleEvent {
  readonly what: 'opened' | 'measured' | 'closed' | 'reopened';
  readonly on: Day;
}

export interface Cycle {
  /** Its first and last day: two cycles never share a day. */
  readonly id: string;
  readonly number: number;
  readonly kind: CycleKind;
  readonly from: Day;
  readonly to: Day;
  readonly objectives: readonly ObjectiveId[];
  readonly kpis: readonly KpiId[];
  /** Oldest first; of measures only the last is kept. */
  readonly events: readonly CycleEvent[];
}

/** What is asked of a new cycle; `to` for free dates alone. */
export interface CycleDates {
  readonly kind: CycleKind;
  readonly from: Day;
  readonly to?: Day | undefined;
}

/** The cycles of the workbook, by their number. */
export const cyclesIn = (settings: Readonly<Record<string, unknown>>): readonly Cycle[] =>
  (settings.cycles ?? []) as readonly Cycle[];

const LENGTHS = { month: 1, quarter: 3 } as const;

/** A monthly or quarterly cycle is made of whole months. @throws cycle-dates where free dates are none or reversed. */
export function periodOf({ kind, from, to }: CycleDates): { readonly from: Day; readonly to: Day } {
  if (kind !== 'free') {
    const first = monthOf(from);
    return { from: firstDay(first), to: lastDay(addMonths(first, LENGTHS[kind] - 1)) };
  }
  if (!to || to < from) throw new ProblemError({ code: 'cycle-dates' });
  return { from, to };
}

/** The whole months that a cycle is made of; null where it begins or ends within one. */
export function wholeMonths({ from, to }: Pick<Cycle, 'from' | 'to'>): readonly Month[] | null {
  const [first, last] = [monthOf(from), monthOf(to)];
  return from === firstDay(first) && to === lastDay(last) ? monthsBetween(first, last) : null;
}

export const lengthOf = ({ from, to }: Pick<Cycle, 'from' | 'to'>): number => daysFromTo(from, to);

/** Days that have passed to the end: today is not over. */
export const elapsed = (cycle: Pick<Cycle, 'from' | 'to'>, today: Day): number =>
  Math.max(0, Math.min(lengthOf(cycle), daysFromTo(cycle.from, addDays(today, -1))));

/** Closed, unless it was opened again since. */
export const isClosed = ({ events }: Cycle): boolean =>
  events.reduce((closed, { what }) => (what === 'closed' ? true : what === 'reopened' ? false : closed), false);

/** With what has just happened: a second measure takes the place of the first, and nothing is noted twice. */
export function withEvent(cycle: Cycle, what: CycleEvent['what'], on: Day): Cycle {
  const kept = what === 'measured' ? cycle.events.filter((one) => one.what !== 'measured') : cycle.events;
  const last = kept[kept.length - 1];
  return last?.what === what && last.on === on ? cycle : { ...cycle, events: [...kept, { what, on }] };
}

/** @throws cycle-unknown */
export function cycleNamed(cycles: readonly Cycle[], id: string): Cycle {
  const found = cycles.find((one) => one.id === id);
  if (!found) throw new ProblemError({ code: 'cycle-unknown' });
  return found;
}

/** The one that ends last before this one begins. */
export const previousOf = (cycles: readonly Cycle[], { from }: Pick<Cycle, 'from'>): Cycle | null =>
  cycles.filter((one) => one.to < from).sort((a, b) => (a.to < b.to ? 1 : -1))[0] ?? null;

export const withCycle = (cycles: readonly Cycle[], changed: Cycle): readonly Cycle[] =>
  cycles.some(({ id }) => id === changed.id)
    ? cycles.map((one) => (one.id === changed.id ? changed : one))
    : [...cycles, changed];
