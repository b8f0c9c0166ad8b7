// What the sidebar and the command line may ask of the server: every call is validated here.
import * as z from 'zod/mini';
import { type Month, parseDay, parseMonth } from '../model/day';
import type { ProblemCode } from '../model/problem';
import type { Language } from '../model/text';
import type { Totals } from '../results/summary';
import type { Question, SkipReason, Use } from '../sources/types';

const text = z.string();
const count = z.number().check(z.int(), z.nonnegative());
const day = z.string().check(z.refine((given) => parseDay(given) !== null));
const month = z.string().check(z.refine((given) => parseMonth(given) !== null));
const language = z.enum(['fr', 'en']);

/** The steps and what each takes. */
export const INPUTS = {
  setup: z.strictObject({ language: z.optional(language) }),
  'import-open': z.strictObject({
    id: text,
    fileName: text,
    sheetName: z.nullable(text),
    rows: count,
    columns: count,
    personal: z.array(text),
    cut: count,
    unclosed: z.nullable(count),
  }),
  'import-rows': z.strictObject({
    id: text,
    at: z.number().check(z.int(), z.positive()),
    rows: z.array(z.array(text)),
  }),
  'import-close': z.strictObject({ id: text }),
  'use-tab': z.strictObject({ title: text }),
  read: z.strictObject({ asOf: z.optional(day) }),
  build: z.strictObject({ month: z.optional(month) }),
} as const;

export type StepName = keyof typeof INPUTS;
export type InputOf<N extends StepName> = z.infer<(typeof INPUTS)[N]>;

/** One table as it was understood. */
export interface TableAnswer {
  readonly source: string;
  readonly tab: string;
  readonly fileName: string;
  readonly format: string | null;
  readonly network: string;
  readonly account: string | null;
  readonly use: Use;
  readonly basis: string | null;
  readonly rows: number;
  readonly skipped: readonly { row: number; reason: SkipReason }[];
  readonly from: string | null;
  readonly to: string | null;
  readonly monthly: Readonly<Record<Month, Totals>>;
  readonly totals: Totals;
  readonly warnings: readonly { code: ProblemCode; metric: string | null; message: string }[];
  readonly questions: readonly Question[];
}

/** What each step answers. */
export interface Answers {
  setup: { language: Language };
  'import-open': { title: string; known: boolean };
  'import-rows': { written: number };
  'import-close': { id: string };
  'use-tab': { title: string; known: boolean };
  read: { tables: readonly TableAnswer[] };
  build: { months: readonly Month[]; shown: Month | null };
}

/** One call: a step, its input, the language of messages, and the run that it belongs to. */
export const REQUEST = z.strictObject({
  step: text,
  input: z.unknown(),
  language: language,
  run: z.optional(text),
  last: z.optional(z.boolean()),
});

export type StepResult<N extends StepName> =
  | { readonly ok: true; readonly answer: Answers[N] }
  | { readonly ok: false; readonly code: ProblemCode; readonly message: string };
