// Calls a formula as a cell does, from rows written in tests.
import type { FormulaSpec } from '../../../src/formulas/define';
import { runFormula } from '../../../src/formulas/run-formula';
import { phrase } from '../../../src/i18n/problems';
import { type Problem, ProblemError } from '../../../src/model/problem';

/** A column of cells. */
export const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

export const call = (spec: FormulaSpec, args: readonly unknown[], locale = 'fr_FR'): unknown =>
  runFormula(spec, args, () => locale);

/** The problem that a call throws. */
export function problemOf(spec: FormulaSpec, args: readonly unknown[]): Problem {
  try {
    call(spec, args);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('The call went well.');
}

/** The sentence that the person reads, in French. */
export const sentenceOf = (spec: FormulaSpec, args: readonly unknown[]): string => phrase(problemOf(spec, args), 'fr');
