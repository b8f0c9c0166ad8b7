// What a formula typed in a cell calls: runs its specification and phrases what went wrong.
import { runFormula } from '../formulas/run-formula';
import { phrase } from '../i18n/problems';
import { ProblemError } from '../model/problem';
import { languageOf, spreadsheetLocale } from '../sheets/locale';

/** @throws Error whose message says in the spreadsheet's language which argument is wrong and why. */
export function callFormula(spec: Parameters<typeof runFormula>[0], args: ArrayLike<unknown>): unknown {
  try {
    return runFormula(spec, args, spreadsheetLocale);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const locale = spreadsheetLocale();
    throw new Error(phrase(error.problem, locale === null ? 'fr' : languageOf(locale)));
  }
}
