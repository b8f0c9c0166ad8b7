// What the sidebar and the command line may ask of the server: every call is validated here.
import * as z from 'zod/mini';
import { KPI_IDS, type KpiId } from '../catalogue/kpis';
import { METRIC_IDS } from '../catalogue/metrics';
import type { ObjectiveId } from '../catalogue/types';
import { type Month, parseDay, parseMonth } from '../model/day';
import { NETWORKS } from '../model/networks';
import type { ProblemCode } from '../model/problem';
import type { Language, Text } from '../model/text';
import type { MoneyLine } from '../results/answered-lines';
import type { Totals } from '../results/summary';
import type { Question, SkipReason, Use } from '../sources/types';
import { CLOSING_INPUTS, type ClosingAnswers } from './contract-closing';
import { CYCLE_INPUTS, type CycleAnswers, OBJECTIVE_CHOICES } from './contract-cycles';
import { FORMULA_INPUTS, type FormulaAnswers } from './contract-formulas';
import type { State } from './contract-state';
import type { TableColumns } from './contract-tables';

export type { GoalKpi, PendingQuestion, State } from './contract-state';
export type { AnsweredTable, Stranger, TableColumns } from './contract-tables';

const text = z.string();
const count = z.number().check(z.int(), z.nonnegative());
const position = z.number().check(z.int(), z.positive());
const day = z.string().check(z.refine((given) => parseDay(given) !== null));
const month = z.string().check(z.refine((given) => parseMonth(given) !== null));
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
const language = z.enum(['fr', 'en']);
const kpi = text.check(z.refine((given) => KPI_IDS.indexOf(given as KpiId) >= 0));
const amount = z.number().check(z.gte(0), z.lte(1e12));

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
    /** The table itself, where one call carries it: it is written at once, once its source is known. */
    table: z.optional(z.array(z.array(text))),
  }),
  'import-rows': z.strictObject({ id: text, at: position, rows: z.array(z.array(text)) }),
  'import-close': z.strictObject({ id: text }),
  'use-tab': z.strictObject({ title: text }),
  read: z.strictObject({ asOf: z.optional(day) }),
  refresh: z.strictObject({}),
  /** `show` brings the table to the front. */
  build: z.strictObject({ month: z.optional(month), show: z.optional(z.boolean()) }),
  state: z.strictObject({}),
  answer: z.strictObject({
    source: text,
    table: text,
    answers: z.strictObject({
      network: z.optional(z.enum(NETWORKS)),
      account: z.optional(text.check(z.minLength(1), z.maxLength(100))),
      dayFirst: z.optional(z.boolean()),
      year: z.optional(z.number().check(z.int(), z.gte(2000), z.lte(2100))),
      from: z.optional(day),
      to: z.optional(day),
      currency: z.optional(currency),
    }),
  }),
  forget: z.strictObject({ source: text, table: text }),
  'table-columns': z.strictObject({ source: text, table: text }),
  map: z.strictObject({
    source: text,
    table: text,
    mapping: z.strictObject({
      rowsOf: z.enum(['day', 'month', 'post', 'period']),
      network: z.enum(NETWORKS),
      account: z.nullable(text.check(z.minLength(1), z.maxLength(100))),
      date: z.nullable(text),
      until: z.nullable(text),
      metrics: z
        .array(z.strictObject({ heading: text, metric: z.enum(METRIC_IDS) }))
        .check(z.minLength(1), z.maxLength(60)),
    }),
  }),
  unmap: z.strictObject({ key: text }),
  configure: z.strictObject({
    person: z.optional(language),
    currency: z.optional(currency),
    tax: z.optional(z.enum(['excluded', 'included'])),
    fiscalStart: z.optional(z.number().check(z.int(), z.gte(1), z.lte(12))), // a month
  }),
  choose: z.strictObject({
    objectives: z.array(z.enum(OBJECTIVE_CHOICES)).check(z.maxLength(5)),
    /** By objective; without it the KPIs that were picked stay. */
    kpis: z.optional(z.record(text, z.array(kpi).check(z.maxLength(20)))),
    /** Valid from that month on. */
    from: z.optional(month),
    targets: z.optional(
      z.array(
        z.strictObject({
          kpi,
          network: z.nullable(z.enum(['all', ...NETWORKS])),
          account: z.nullable(text),
          target: z.number().check(z.gte(-1e12), z.lte(1e12)),
        }),
      ),
    ),
  }),
  money: z.strictObject({
    month,
    hours: z.nullable(amount),
    rate: z.nullable(amount),
    recurring: z.nullable(amount),
    sales: z.nullable(amount),
    margin: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  }),
  ...FORMULA_INPUTS,
  ...CYCLE_INPUTS,
  ...CLOSING_INPUTS,
  show: z.strictObject({
    sheet: z.enum([
      'results',
      'costs',
      'gains',
      'sources',
      'data',
      'entries',
      'objectives',
      'cycle',
      'cycles',
      'comparison',
    ]),
    id: z.optional(text),
  }),
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
export interface Answers extends FormulaAnswers, CycleAnswers, ClosingAnswers {
  setup: { language: Language };
  /** `id`: the source's own, under which its rows are to come; a file that brings a source anew takes its id. */
  'import-open': { id: string; title: string; known: boolean };
  'import-rows': { written: number };
  'import-close': { id: string };
  'use-tab': { title: string; known: boolean };
  read: { tables: readonly TableAnswer[] };
  /** Whether anything had changed since tables were read last, and they were read again. */
  refresh: { changed: boolean };
  /** `missing`: KPIs of the chosen objectives that no source fills, and what or who can bring them. */
  build: {
    months: readonly Month[];
    shown: Month | null;
    missing: readonly { readonly name: Text; readonly by: readonly Text[] }[];
  };
  state: State;
  answer: { left: number };
  forget: { left: number };
  'table-columns': TableColumns;
  map: { key: string };
  unmap: { left: number };
  configure: { person: Language };
  choose: { objectives: readonly ObjectiveId[] };
  /** `kept`: lines that a person has changed by hand since; they stay as they are. */
  money: { month: Month; kept: readonly MoneyLine[] };
  show: { sheet: string };
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
