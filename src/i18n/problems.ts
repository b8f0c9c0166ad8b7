// Turns problems into sentences: the one place where errors and warnings are phrased.
import type { FileProblemData, FormulaProblemData, Problem } from '../model/problem';
import type { Language } from '../model/text';
import { fileProblemsEn } from './file-problems-en';
import { fileProblemsFr } from './file-problems-fr';
import { problemsEn } from './problems-en';
import { problemsFr } from './problems-fr';

/** A sentence for every code of a set. A formula's name is not in it: {@link phrase} puts it before. */
export type Sentences<Data> = { readonly [C in keyof Data]: (data: Data[C]) => string };

const OF_FORMULAS: Readonly<Record<Language, Sentences<FormulaProblemData>>> = { fr: problemsFr, en: problemsEn };
const OF_FILES: Readonly<Record<Language, Sentences<FileProblemData>>> = { fr: fileProblemsFr, en: fileProblemsEn };

function sentence(problem: Problem, language: Language): string {
  const { code } = problem;
  const write =
    OF_FORMULAS[language][code as keyof FormulaProblemData] ?? OF_FILES[language][code as keyof FileProblemData];
  return (write as (data: Problem) => string)(problem);
}

/** What went wrong and what to do next, after the formula's name where a formula is at fault. */
export function phrase(problem: Problem, language: Language): string {
  const text = sentence(problem, language);
  if (!('name' in problem)) return text;
  return language === 'fr' ? `${problem.name}\u00a0: ${text}` : `${problem.name}: ${text}`;
}

/** The same for a cell among a formula's results: marked, and without the formula's name. */
export const phraseInCell = (problem: Problem, language: Language): string => `⚠ ${sentence(problem, language)}`;
