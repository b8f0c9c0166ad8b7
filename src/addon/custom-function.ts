// What a formula typed in a cell calls: runs its specification and phrases what went wrong.
import type { FormulaSpec } from '../formulas/define';
import { languageOfProblem } from '../formulas/language';
import { runFormula } from '../formulas/run-formula';
import { phrase } from '../i18n/problems';
import { ProblemError } from '../model/problem';
import { spreadsheetDay, spreadsheetLocale } from '../sheets/locale';

/** @throws Error whose message says, in the call's language, which argument is wrong and why. */
export function callFormula(spec: FormulaSpec, args: ArrayLike<unknown>): unknown {
  try {
    return runFormula(spec, args, spreadsheetLocale, spreadsheetDay);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new Error(phrase(error.problem, languageOfProblem(spec, args, spreadsheetLocale)));
  }
}
