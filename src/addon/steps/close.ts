// Closing a month: what its figures show is kept, and so is what the person says of it; a summary of what is shown.
import { cyclesClosedWith } from '../../cycles/workbook';
import type { Month } from '../../model/day';
import { ProblemError } from '../../model/problem';
import type { ShownSheet, Snapshot } from '../../plan/snapshot';
import type { SheetPlan } from '../../plan/types';
import { availableIn, NOTHING, withRows } from '../../results/available';
import { closedMonths, withClosingEvent } from '../../results/closing';
import { closingPlan } from '../../results/closing-plan';
import { withComment } from '../../results/closing-results';
import { gapsIn, isOver } from '../../results/coverage';
import { monthSummary } from '../../results/month-summary';
import { resultsPlan } from '../../results/results-plan';
import { settingsPlan } from '../../results/settings-plan';
import { monthLabel } from '../../results/words';
import { handler } from '../step';

/** The Results sheet, which must show the month. @throws month-not-shown */
function shownResults(month: Month, book: Snapshot): ShownSheet {
  const results = book.shown('results');
  if (results?.value('keys', 'value') !== month) throw new ProblemError({ code: 'month-not-shown' });
  return results;
}

/** @throws month-without-figures */
function dataOf({ sheets, language }: Snapshot, month: Month) {
  const { data } = sheets;
  const available = data ? availableIn(data) : NOTHING;
  if (!data || available.months.indexOf(month) < 0)
    throw new ProblemError({ code: 'month-without-figures', month: monthLabel(month, language) });
  return { data, available };
}

/** The settings come last: an interrupted closing is made again, and completed. */
export const close = handler<'close'>({
  reads: ['settings', 'data'],
  run: ({ month: given, comment, confirmed }, book) => {
    const { settings, language, today } = book;
    const month = given as Month;
    const { data, available } = dataOf(book, month);
    const results = shownResults(month, book);
    const show = (after: Snapshot['settings'], rows: SheetPlan | null): SheetPlan => {
      const added = rows?.blocks.flatMap((block) => block.rows);
      const now = added ? availableIn(withRows(data, added)) : available;
      return withComment(resultsPlan(now, language, month, after), month, comment?.trim() ?? '');
    };
    if (closedMonths(settings).has(month)) return { plans: [show(settings, null)], answer: { month, changed: 0 } };
    const gaps = gapsIn(data, today, month);
    if (!confirmed && (gaps.length > 0 || !isOver(month, today))) throw new ProblemError({ code: 'month-incomplete' });
    const shown = book.shown('data') as ShownSheet;
    const { plan, changed } = closingPlan(month, { data, shown, results, settings, today, language });
    const event = { what: 'closed', on: today, ...(changed > 0 ? { changed } : {}) } as const;
    const cycles = cyclesClosedWith(month, book);
    const after = { ...withClosingEvent(settings, month, event), ...cycles.settings };
    return {
      plans: [plan, ...cycles.plans, show(after, plan), settingsPlan(after, language)],
      answer: { month, changed },
    };
  },
});

export const summary = handler<'summary'>({
  reads: ['settings', 'data'],
  run: ({ month: given }, book) => {
    const { settings, language } = book;
    const month = given as Month;
    const plan = resultsPlan(dataOf(book, month).available, language, month, settings);
    return { plans: [], answer: monthSummary(plan, shownResults(month, book), month) };
  },
});
