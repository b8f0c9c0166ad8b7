// Errors and warnings are codes with data. They are phrased in i18n alone.

/** Every problem and the data that its sentence needs. */
export interface ProblemData {
  // Formulas typed in cells
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
  'unknown-objective': { given: string; nearest: string };
  'unknown-role': { given: string; roles: string };
  'unknown-language': { given: string };
  // Files and tables
  'empty-file': Record<never, never>;
  'unreadable-file': { detail: string };
  'unknown-table': { headers: string };
  'cut-cells': { count: number };
  'unclosed-quote': { row: number };
  'no-year': Record<never, never>;
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
}

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
