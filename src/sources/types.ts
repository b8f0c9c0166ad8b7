// What a raw table is, what a format says of it and what reading it gives.
import type { MetricId } from '../catalogue/metrics';
import type { Cell } from '../model/cell';
import type { Day } from '../model/day';
import type { Basis, Currency, Scope } from '../model/figure';
import type { NetworkId } from '../model/networks';
import type { Problem } from '../model/problem';

/**
 * One table of one tab. `origin` text: the cells are the file's own texts; typed: Google's import has turned them into
 * numbers and dates. `top` is the sheet row (1-based) of `rows[0]`.
 */
export interface RawTable {
  readonly tab: string;
  readonly origin: 'text' | 'typed';
  readonly top: number;
  readonly rows: readonly (readonly Cell[])[];
  /** Comment lines (`#`) at the top of the tab, for a table further down: what they say holds for all. */
  readonly head?: readonly (readonly Cell[])[];
  /** The file's own name where it is known: never used to recognise, only for the dates that it may carry. */
  readonly fileName?: string;
  /** The file breaks off in its last row: a figure of it may be half a figure. */
  readonly isCut?: boolean;
}

export type FormatId = string;

/** Why a format believes that a table is its own: the headers that said so and how sure that makes it (0 to 1). */
export interface Evidence {
  readonly score: number;
  readonly because: readonly string[];
}

/** What the person has answered for a table, kept in the workbook. */
export interface Answers {
  readonly asOf?: Day;
  readonly network?: NetworkId;
  readonly account?: string;
  readonly dayFirst?: boolean;
  readonly year?: number;
  readonly from?: Day;
  readonly to?: Day;
  /** Of amounts whose file names none, ISO 4217. */
  readonly currency?: Currency;
}

export type Question = 'year' | 'period' | 'network' | 'account' | 'day-first' | 'currency';

/** One figure of one row. `item` identifies the post (or line) where rows are such, so that two readings of it count once. */
export interface Observation {
  readonly metric: MetricId;
  readonly network: NetworkId;
  readonly account: string | null;
  readonly scope: Scope;
  readonly from: Day;
  readonly to: Day;
  readonly basis: Basis;
  readonly value: number;
  readonly currency?: Currency;
  readonly item?: string;
  /** The part of the figure that one channel or network brought, beside the whole: `email`, `instagram`. */
  readonly via?: string;
  /** Of followers: the file counts the likes of the page. */
  readonly pageLikes?: true;
  readonly source: { readonly tab: string; readonly row: number };
}

export type SkipReason =
  | 'total-row'
  | 'error-row'
  | 'description-row'
  | 'continuation-row'
  | 'note-below'
  | 'no-date'
  | 'blank-row'
  | 'repeated-header'
  | 'cut-row'
  | 'copied-row';

export type Use = 'series' | 'period' | 'breakdown' | 'unknown';

export interface Warning {
  readonly problem: Problem;
  readonly metric: MetricId | null;
}

export interface Reading {
  readonly network: NetworkId;
  readonly account: string | null;
  readonly use: Use;
  readonly basis: Basis | null;
  /** Data rows read (left-out rows not counted). */
  readonly rows: number;
  readonly skipped: readonly { readonly row: number; readonly reason: SkipReason }[];
  /** Days of the first and last row read; not coverage. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** What the file covers, where it says so (its stated range, else its name, else an answer). */
  readonly coverage: { readonly from: Day; readonly to: Day } | null;
  /** The zone of its days, where the file says it: `UTC`, `UTC+01:00`. They are kept: a platform's own totals are of them. */
  readonly zone?: string;
  /**
   * What the rows read add up to, per metric that may be summed (a stock: its last value), also where no day is known
   * and `observations` are empty. Organic and paid parts are not in it.
   */
  readonly totals?: Readonly<Partial<Record<MetricId, number>>>;
  readonly observations: readonly Observation[];
  readonly warnings: readonly Warning[];
  readonly questions: readonly Question[];
}

export interface Format {
  readonly id: FormatId;
  /** Every metric that it may give. */
  readonly reads: readonly MetricId[];
  recognise(table: RawTable): Evidence | null;
  read(table: RawTable, answers: Answers): Reading;
}
