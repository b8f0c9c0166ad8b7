// What a formula typed in a cell calls: runs its specification and phrases what went wrong.
import type { FormulaSpec } from '../formulas/define';
import { languageOfLocale, languageOfProblem } from '../formulas/language';
import { runFormula } from '../formulas/run-formula';
import { phrase } from '../i18n/problems';
import { ProblemError } from '../model/problem';
import { spreadsheetDay, spreadsheetLocale } from '../sheets/locale';

/**
 * @param specOf gives the formula; it fails where what the formula is made of is missing from the script.
 * @throws Error whose message says, in the call's language, which argument is wrong and why.
 */
export function callFormula(specOf: () => FormulaSpec, args: ArrayLike<unknown>): unknown {
  let spec: FormulaSpec | null = null;
  try {
    spec = specOf();
    return runFormula(spec, args, spreadsheetLocale, spreadsheetDay);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const language = spec ? languageOfProblem(spec, args, spreadsheetLocale) : languageOfLocale(spreadsheetLocale());
    throw new Error(phrase(error.problem, language));
  }
}
