// What may be asked about improvement cycles, and what is answered.
import * as z from 'zod/mini';
import type { ObjectiveId } from '../catalogue/types';
import { type Day, parseDay } from '../model/day';

const text = z.string();
const day = text.check(z.refine((given) => parseDay(given) !== null));

/** Objectives by id, in the order in which they are proposed. */
export const OBJECTIVE_CHOICES = [
  'awareness',
  'community',
  'engagement',
  'customer_service',
  'recruitment',
  'leads',
  'traffic',
  'expertise',
  'sales',
  'loyalty',
  'promotion',
  'reputation',
  'efficiency',
] as const satisfies readonly ObjectiveId[];

/** One cycle, by its id. */
const cycle = z.strictObject({ id: text });

export const CYCLE_INPUTS = {
  'cycle-open': z.strictObject({
    kind: z.enum(['month', 'quarter', 'free']),
    from: day,
    to: z.optional(day),
    objectives: z.optional(z.array(z.enum(OBJECTIVE_CHOICES)).check(z.maxLength(5))),
    asOf: z.optional(day),
  }),
  'cycle-measure': cycle,
  'cycle-close': cycle,
  'cycle-reopen': cycle,
  'cycle-compare': z.strictObject({ ids: z.array(text).check(z.minLength(2), z.maxLength(8)) }),
} as const;

/** What each step answers. */
export interface CycleAnswers {
  'cycle-open': { id: string; number: number };
  'cycle-measure': { id: string; number: number };
  'cycle-close': { id: string; number: number };
  'cycle-reopen': { id: string; number: number };
  'cycle-compare': { ids: readonly string[] };
}

/** An improvement cycle, for the sidebar. */
export interface CycleView {
  readonly id: string;
  readonly number: number;
  readonly kind: 'month' | 'quarter' | 'free';
  readonly from: Day;
  readonly to: Day;
  readonly closed: boolean;
  readonly measured: Day | null;
  /** What its sheet is called now; null where it was deleted. */
  readonly title: string | null;
}
