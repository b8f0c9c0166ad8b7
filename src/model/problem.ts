// Errors and warnings are codes with data. They are phrased in i18n alone.

/** The problems of formulas typed in cells, and the data that the sentence of each needs. */
export interface FormulaProblemData {
  'not-a-number': { name: string; argument: string; given: string };
  'ambiguous-number': { name: string; argument: string; given: string };
  'error-cell': { name: string; argument: string; given: string };
  'missing-argument': { name: string; argument: string };
  'zero-cost': { name: string };
  'negative-cost': { name: string };
  'total-loss': { name: string };
  'days-not-positive': { name: string };
  'inflation-too-low': { name: string };
  'shapes-differ': { name: string };
  'boolean-for-number': { name: string; argument: string };
  'date-for-number': { name: string; argument: string };
  'not-a-day': { name: string; argument: string; given: string };
  'not-a-text': { name: string; argument: string };
  'not-one-cell': { name: string; argument: string };
  'not-one-line': { name: string; argument: string };
  'not-two-columns': { name: string; argument: string };
  'gap-in-series': { name: string; argument: string; position: number };
  'too-many-arguments': { name: string; count: number };
  'result-too-large': { name: string };
  'zero-denominator': { name: string; argument: string };
  'negative-value': { name: string; argument: string };
  'part-above-whole': { name: string; part: string; whole: string };
  'margin-not-fraction': { name: string; argument: string; given: number };
  'no-contribution': { name: string };
  'rate-too-low': { name: string; argument: string };
  'never-paid-back': { name: string; periods: number };
  'end-before-start': { name: string };
  'day-before-start': { name: string };
  'same-start-and-target': { name: string };
  'in-row': { name: string; row: number; problem: Problem };
  'blank-value': { name: string; argument: string };
  'blank-path': { name: string };
  'blank-touch': { name: string; position: number };
  'mixed-separators': { name: string };
  'path-in-touch': { name: string; given: string };
  'not-one-column': { name: string; argument: string };
  'days-unlike-path': { name: string; touches: number; days: number };
  'days-rising': { name: string };
  'too-many-channels': { name: string; count: number; most: number };
  'unknown-model': { given: string; models: string };
  'unknown-objective': { given: string; nearest: string | null };
  'unknown-role': { given: string; roles: string };
  'unknown-language': { given: string };
  'unknown-kpi': { given: string; nearest: string | null };
  'unknown-field': { given: string; fields: string };
  'unknown-metric': { given: string; nearest: string | null };
  'repeated-metric': { metric: string };
  'metrics-missing': { kpi: string; missing: string };
  'kpi-zero-denominator': { kpi: string };
  'kpi-by-hand': { kpi: string; calculator: string | null };
  'missing-file': { file: string };
}

/** The other problems, which only what the sidebar asks for can meet. */
export interface FileProblemData {
  // Files and tables
  'empty-file': Record<never, never>;
  'unreadable-file': { detail: string };
  'zip-left-out': { names: string };
  'unknown-table': { headers: string };
  'cut-cells': { count: number };
  'unclosed-quote': { row: number };
  'cut-row': { row: number };
  'repeated-days': { count: number };
  'repeated-posts': { count: number };
  'no-year': Record<never, never>;
  'no-currency': Record<never, never>;
  'whose-account': Record<never, never>;
  'unknown-coverage': { from: string; to: string };
  'unknown-network': Record<never, never>;
  'bad-number': { tab: string; row: number; column: string; given: string };
  'ambiguous-numbers': { tab: string; column: string; given: string };
  'duplicate-column': { column: string };
  'unread-columns': { columns: string };
  'same-evidence': { formats: string };
  'damaged-ids': { column: string };
  'bad-date': { tab: string; row: number; column: string; given: string };
  'ambiguous-date': { tab: string; column: string; given: string };
  'error-cells': { tab: string; row: number; column: string; count: number };
  'missing-cells': { column: string; count: number };
  'not-summable': { column: string };
  'audience-table': Record<never, never>;
  /** Figures of several pages, one's own among them without a word of which. */
  'pages-table': Record<never, never>;
  /** Conversions of several kinds. */
  'conversions-table': Record<never, never>;
  /** Deals of a CRM, whoever brought them. */
  'deals-table': Record<never, never>;
  'best-posts': Record<never, never>;
  /** Totals of a period that stand by day elsewhere in the same file. */
  'period-totals': Record<never, never>;
  /** Figures broken down by something that is no day and no post. */
  'parts-table': Record<never, never>;
  // The workbook
  busy: Record<never, never>;
  'sheet-not-editable': { range: string };
  'newer-schema': { sheet: string };
  'too-many-cells': { cells: number };
  'no-sources': Record<never, never>;
  'unknown-method': { method: string };
  'invalid-call': { method: string; detail: string };
  'key-lost': { sheet: string };
  'unknown-tab': { tab: string };
  'implausible-dates': { count: number; from: string; to: string };
  'cells-occupied': { range: string; count: number };
  'generated-sheet': { sheet: string };
  'cell-in-range': { cell: string; argument: string };
  'month-without-figures': { month: string };
  'month-not-shown': Record<never, never>;
  'month-incomplete': Record<never, never>;
  // Improvement cycles
  'cycle-dates': Record<never, never>;
  'cycle-overlap': { cycle: number };
  'cycle-unknown': Record<never, never>;
  'cycle-closed': { cycle: number };
  'cycle-gone': { cycle: number };
}

export interface ProblemData extends FormulaProblemData, FileProblemData {}

export type ProblemCode = keyof ProblemData;
export type Problem = { [C in ProblemCode]: { code: C } & ProblemData[C] }[ProblemCode];

/** An error that carries a problem; its message is the code, the sentence is made where it is shown. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}
