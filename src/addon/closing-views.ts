// How each month with figures stands: closed or not, what it lacks, what the person has written of it.

import type { Month } from '../model/day';
import type { SheetSnapshot } from '../plan/snapshot';
import { closingEvents, isClosed } from '../results/closing';
import { CLOSING_ROW, commentKey } from '../results/closing-results';
import { gapsIn, isOver } from '../results/coverage';
import type { Book } from '../sheets/book';
import type { ClosingView } from './contract-closing';

export function closingViews(book: Book, data: SheetSnapshot, months: readonly Month[]): ClosingView[] {
  const [settings, today] = [book.settings(), book.today()];
  const written = book.line('results', CLOSING_ROW);
  return months.map((month) => {
    const events = closingEvents(settings, month);
    const comment = written?.(commentKey(month)) ?? null;
    return {
      month,
      closed: isClosed(events),
      events,
      comment: typeof comment === 'string' ? comment : null,
      over: isOver(month, today),
      gaps: gapsIn(data, today, month),
    };
  });
}
