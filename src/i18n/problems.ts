// Turns problems into sentences: the one place where errors and warnings are phrased.
import type { Problem, ProblemCode, ProblemData } from '../model/problem';
import type { Language } from '../model/text';
import { problemsEn } from './problems-en';
import { problemsFr } from './problems-fr';

/** A sentence for every code. A formula's name is not in it: {@link phrase} puts it before. */
export type ProblemSentences = { readonly [C in ProblemCode]: (data: ProblemData[C]) => string };

export const problems: Readonly<Record<Language, ProblemSentences>> = { fr: problemsFr, en: problemsEn };

function sentence(problem: Problem, language: Language): string {
  const write = problems[language][problem.code] as (data: Problem) => string;
  return write(problem);
}

/** What went wrong and what to do next, after the formula's name where a formula is at fault. */
export function phrase(problem: Problem, language: Language): string {
  const text = sentence(problem, language);
  if (!('name' in problem)) return text;
  return language === 'fr' ? `${problem.name}\u00a0: ${text}` : `${problem.name}: ${text}`;
}

/** The same for a cell among a formula's results: marked, and without the formula's name. */
export const phraseInCell = (problem: Problem, language: Language): string => `⚠ ${sentence(problem, language)}`;
