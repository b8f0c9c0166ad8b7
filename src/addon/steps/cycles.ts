// Improvement cycles: opened, measured, closed, reopened, and set side by side.
import { type Cycle, cycleNamed, cyclesIn, isClosed, withEvent } from '../../cycles/cycle';
import { dailyNames, dailyOf } from '../../cycles/daily-plan';
import { openCycle } from '../../cycles/open';
import { sideBySidePlan } from '../../cycles/side-by-side-plan';
import { changed, closedPlan, comparable, figuresOf, planOf } from '../../cycles/workbook';
import type { Day } from '../../model/day';
import { ProblemError } from '../../model/problem';
import type { Snapshot } from '../../plan/snapshot';
import { followedIn } from '../../results/followed';
import { handler } from '../step';
import { allTables, datedReadings } from './tables';

const answer = ({ id, number }: Cycle): { id: string; number: number } => ({ id, number });

/** @throws cycle-unknown, cycle-gone where its sheet was deleted */
function known(id: string, { settings, cycles }: Snapshot): Cycle {
  const cycle = cycleNamed(cyclesIn(settings), id);
  if (cycles.ids.indexOf(id) < 0) throw new ProblemError({ code: 'cycle-gone', cycle: cycle.number });
  return cycle;
}

/** A cycle that is there already is completed, its sheet made anew where it was deleted before it was closed. */
export const cycleOpen = handler<'cycle-open'>({
  reads: ['raw', 'settings', 'data'],
  run: ({ kind, from, to, objectives, asOf }, book) => {
    const { settings, today } = book;
    const workbook = { cycles: cyclesIn(settings), followed: followedIn(settings), today };
    const dates = { kind, from: from as Day, to: to as Day | undefined };
    const cycle = openCycle(dates, objectives, workbook);
    if (isClosed(cycle)) throw new ProblemError({ code: 'cycle-closed', cycle: cycle.number });
    const daily = dailyOf(datedReadings(allTables(book, asOf as Day | undefined)), book);
    const names = daily ? daily.record.series : dailyNames(book);
    const record = daily ? { daily: daily.record } : {};
    const plans = changed(cycle, planOf(cycle, book, names), book, record);
    return { plans: [...(daily ? [daily.plan] : []), ...plans], answer: answer(cycle) };
  },
});

export const cycleMeasure = handler<'cycle-measure'>({
  reads: ['settings', 'data'],
  run: ({ id }, book) => {
    const cycle = known(id, book);
    if (isClosed(cycle)) throw new ProblemError({ code: 'cycle-closed', cycle: cycle.number });
    const now = withEvent(cycle, 'measured', book.today);
    return { plans: changed(now, planOf(now, book, dailyNames(book)), book), answer: answer(cycle) };
  },
});

/** What the sheet shows is frozen: one that is closed stays as it is. */
export const cycleClose = handler<'cycle-close'>({
  reads: ['settings', 'data'],
  run: ({ id }, book) => {
    const cycle = known(id, book);
    if (isClosed(cycle)) return { plans: [], answer: answer(cycle) };
    const now = withEvent(cycle, 'closed', book.today);
    return { plans: changed(now, closedPlan(now, book), book), answer: answer(cycle) };
  },
});

/** Formulas come back where values were frozen; the values at closing stay beside them. */
export const cycleReopen = handler<'cycle-reopen'>({
  reads: ['settings', 'data'],
  run: ({ id }, book) => {
    const cycle = known(id, book);
    if (!isClosed(cycle)) return { plans: [], answer: answer(cycle) };
    const now = withEvent(cycle, 'reopened', book.today);
    return { plans: changed(now, planOf(now, book, dailyNames(book)), book), answer: answer(cycle) };
  },
});

export const cycleCompare = handler<'cycle-compare'>({
  reads: ['settings', 'data'],
  run: ({ ids }, book) => {
    const chosen = cyclesIn(book.settings).filter(({ id }) => ids.indexOf(id) >= 0);
    for (const id of ids) known(id, book);
    const sorted = comparable(chosen, book).sort((a, b) => (a.cycle.from < b.cycle.from ? -1 : 1));
    const { available, breaks } = figuresOf(book);
    return {
      plans: [sideBySidePlan(sorted, available, breaks, book.language)],
      answer: { ids: sorted.map(({ cycle }) => cycle.id) },
    };
  },
});
