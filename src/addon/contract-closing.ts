// What may be asked about closing a month, and what is answered.
import * as z from 'zod/mini';
import { type Month, parseMonth } from '../model/day';
import type { ClosingEvent } from '../results/closing';
import type { SourceGap } from '../results/coverage';
import type { MonthSummary } from '../results/month-summary';

export type { MonthSummary, SummaryLine } from '../results/month-summary';

const month = z.string().check(z.refine((given) => parseMonth(given) !== null));

export const CLOSING_INPUTS = {
  close: z.strictObject({
    month,
    comment: z.optional(z.string().check(z.maxLength(5000))),
    /** The person has read that the month is not complete. */
    confirmed: z.boolean(),
  }),
  reopen: z.strictObject({ month }),
  summary: z.strictObject({ month }),
} as const;

/** What each step answers. */
export interface ClosingAnswers {
  /** `changed`: figures that are not those of the closing before. */
  close: { month: Month; changed: number };
  reopen: { month: Month };
  summary: MonthSummary;
}

/** How a month stands, for the sidebar. */
export interface ClosingView {
  readonly month: Month;
  readonly closed: boolean;
  /** Oldest first. */
  readonly events: readonly ClosingEvent[];
  /** What the person has written of the month in the results. */
  readonly comment: string | null;
  readonly over: boolean;
  /** Sources that do not have the whole month. */
  readonly gaps: readonly SourceGap[];
}
