// The lines that the money answers make: time and spending of every month until another answer, sales of their month.

import { moneyMessages } from '../i18n/money';
import { sheetMessages } from '../i18n/sheets';
import { addMonths, firstDay, lastDay, type Month, serialOf } from '../model/day';
import type { Language } from '../model/text';

/** Null: not answered, no line. Amounts in the workbook's currency, hours per month, margin as a fraction. */
export interface MoneyAnswer {
  readonly hours: number | null;
  readonly rate: number | null;
  readonly recurring: number | null;
  readonly sales: number | null;
  readonly margin: number | null;
}

/** By the month from which each counts. */
export type MoneyAnswers = Readonly<Record<Month, MoneyAnswer | undefined>>;

/** What one answer makes: a line each. */
export type MoneyLine = 'staff' | 'recurring' | 'sales';

/** What stands in a line by column key, blank as an empty text. */
export type Content = Readonly<Record<string, string | number>>;

const LINE = 'line';
const lineKey = (month: Month, id: MoneyLine): string => `${LINE}:${month}:${id}`;
export const isAnswerLine = (key: string): boolean => key.startsWith(`${LINE}:`);
export const monthOfLine = (key: string): string => key.split(':')[1] ?? '';
export const idOfLine = (key: string): MoneyLine => key.split(':')[2] as MoneyLine;
export const answeredMonths = (answers: MoneyAnswers): Month[] => (Object.keys(answers) as Month[]).sort();

const STAFF = 3;
const TOOLS = 2;

function everyMonth(id: MoneyLine, answer: MoneyAnswer | undefined, language: Language): Content | null {
  const { categories } = sheetMessages[language].costs;
  const { hours = null, rate = null, recurring = null } = answer ?? {};
  if (id === 'staff')
    return hours === null || rate === null ? null : { category: categories[STAFF] ?? '', hours, rate };
  return recurring === null ? null : { category: categories[TOOLS] ?? '', amount: recurring };
}

/**
 * One line for as long as the answers agree, by key: from the first of them on, to the eve of the one that differs.
 *
 * @param begins whether a line of its own is to begin there although the answer before it says the same
 */
export function costLines(
  answers: MoneyAnswers,
  begins: (key: string) => boolean,
  language: Language,
): Map<string, Content> {
  const lines = new Map<string, Content>();
  for (const id of ['staff', 'recurring'] as const) {
    let open = { key: '', same: 'null' };
    for (const month of answeredMonths(answers)) {
      const content = everyMonth(id, answers[month], language);
      const [key, same] = [lineKey(month, id), JSON.stringify(content)];
      if (open.same === same && !(content && begins(key))) continue;
      const last = lines.get(open.key);
      if (last) lines.set(open.key, { ...last, to: serialOf(lastDay(addMonths(month, -1))) });
      open = { key, same };
      if (content)
        lines.set(key, { from: serialOf(firstDay(month)), to: '', ...content, recurring: moneyMessages[language].yes });
    }
  }
  return lines;
}

/** The sales of one month, where their margin is known. */
export function gainLines(month: Month, answers: MoneyAnswers, language: Language): Map<string, Content> {
  const { sales = null, margin = null } = answers[month] ?? {};
  if (sales === null || margin === null) return new Map();
  const kind = sheetMessages[language].gains.kinds[0] ?? '';
  const line = { month: serialOf(firstDay(month)), kind, quantity: 1, 'unit-value': sales, margin };
  return new Map([[lineKey(month, 'sales'), line]]);
}
