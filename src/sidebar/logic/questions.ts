// Questions about tables: which can be asked, in which order, and how each is known.
import type { PendingQuestion } from '../../addon/contract';
import type { SidebarMessages } from '../../i18n/sidebar';

/** The questions that have an answer to give. */
export type Askable = keyof SidebarMessages['questions']['ask'];

const ASKABLE: readonly string[] = [
  'year',
  'period',
  'network',
  'account',
  'day-first',
  'currency',
] satisfies readonly Askable[];

export const questionKey = ({ source, table, question }: PendingQuestion): string => `${source}|${table}|${question}`;

export const isAskable = (kind: string): kind is Askable => ASKABLE.includes(kind);

/** Neither answered nor put off. */
export const isOpen = (question: PendingQuestion, putOff: readonly string[]): boolean =>
  isAskable(question.question) && !putOff.includes(questionKey(question));

export const openQuestions = (
  questions: readonly PendingQuestion[],
  putOff: readonly string[],
): readonly PendingQuestion[] => questions.filter((question) => isOpen(question, putOff));
