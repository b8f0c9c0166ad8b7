// The cycles of a workbook: what each sheet's plan is made from, and the plans that follow when one changes.
import { type Month, monthOf } from '../model/day';
import { ProblemError } from '../model/problem';
import type { SheetSnapshot, Snapshot } from '../plan/snapshot';
import type { SheetPlan } from '../plan/types';
import { type Available, availableIn } from '../results/available';
import { type Break, breaksWith } from '../results/breaks';
import { settingsPlan } from '../results/settings-plan';
import type { ComparedCycle } from './comparison';
import { type Cycle, cyclesIn, isClosed, previousOf, withCycle, withEvent } from './cycle';
import { cyclePlan } from './cycle-plan';
import type { DailyName } from './daily';
import { dailyNames } from './daily-plan';
import { followedRows } from './followed';
import { frozen } from './frozen';
import { overviewPlan } from './overview-plan';

/** What all cycles are computed from. @throws no-sources before any figure has been read */
export function figuresOf({ sheets, settings }: Snapshot): {
  readonly data: SheetSnapshot;
  readonly available: Available;
  readonly breaks: readonly Break[];
} {
  const { data } = sheets;
  if (!data) throw new ProblemError({ code: 'no-sources' });
  const available = availableIn(data);
  return { data, available, breaks: breaksWith(settings, available) };
}

/** Cycles whose sheets are there, in their order. */
export const comparable = (cycles: readonly Cycle[], book: Snapshot): ComparedCycle[] =>
  cycles.flatMap((cycle) => {
    const sheet = book.cycles.get(cycle.id);
    return sheet ? [{ cycle, sheet }] : [];
  });

/** The plan of one cycle's sheet, from the figures as they are now. */
export function planOf(cycle: Cycle, book: Snapshot, daily: readonly DailyName[]): SheetPlan {
  const before = previousOf(cyclesIn(book.settings), cycle);
  const [previous = null] = before ? comparable([before], book) : [];
  const sheet = book.cycles.get(cycle.id);
  return cyclePlan({ ...figuresOf(book), cycle, previous, sheet, daily, today: book.today, language: book.language });
}

/** The plan of a cycle's sheet as it is closed: what its formulas show now, in their place. */
export function closedPlan(cycle: Cycle, book: Snapshot): SheetPlan {
  const measures = new Set(followedRows(cycle, figuresOf(book).available).map(({ key }) => key));
  return frozen(planOf(cycle, book, dailyNames(book)), measures, book.cycles.shown(cycle.id));
}

/**
 * What closing a month closes with it: the open monthly cycle of that month, where its sheet is there. Its plans come
 * before the settings, into which `settings` goes. The cycle must have been measured in an earlier call.
 */
export function cyclesClosedWith(
  month: Month,
  book: Snapshot,
): { readonly plans: readonly SheetPlan[]; readonly settings: Readonly<Record<string, unknown>> } {
  const cycles = cyclesIn(book.settings);
  const cycle = cycles.find((one) => one.kind === 'month' && monthOf(one.from) === month && !isClosed(one));
  if (!cycle || book.cycles.ids.indexOf(cycle.id) < 0) return { plans: [], settings: {} };
  const now = withEvent(cycle, 'closed', book.today);
  const [sheet, overview] = changed(now, closedPlan(now, book), book) as [SheetPlan, SheetPlan];
  return { plans: [sheet, overview], settings: { cycles: withCycle(cycles, now) } };
}

/** The sheet first, then the overview, the settings last: an interrupted change is made again from the same start. */
export function changed(
  cycle: Cycle,
  sheet: SheetPlan,
  { settings, cycles, language }: Snapshot,
  more: Readonly<Record<string, unknown>> = {},
): SheetPlan[] {
  const all = withCycle(cyclesIn(settings), cycle);
  const isThere = (id: string): boolean => id === cycle.id || cycles.ids.indexOf(id) >= 0;
  return [sheet, overviewPlan(all, isThere, language), settingsPlan({ ...settings, ...more, cycles: all }, language)];
}
