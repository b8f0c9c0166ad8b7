// In which language a formula answers: its own argument, else the spreadsheet's locale, else French.
import { ProblemError } from '../model/problem';
import type { Language } from '../model/text';
import type { FormulaSpec } from './define';
import { readText } from './read-cell';

const NAMES: Readonly<Record<Language, readonly string[]>> = {
  fr: ['fr', 'francais', 'french'],
  en: ['en', 'anglais', 'english'],
};

/** The spreadsheet's locale, such as fr_FR; null where no service answers. */
export type LocaleOf = () => string | null;

/** English for an English spreadsheet; French for all others and where nobody knows. */
export const languageOfLocale = (locale: string | null): Language => (/^en/i.test(locale ?? '') ? 'en' : 'fr');

/** The language that a text names, by its usual name or a locale such as en_GB; null for any other. */
export function parseLanguage(text: string): Language | null {
  const key = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/^([a-z]{2})[-_].*$/, '$1');
  return (Object.keys(NAMES) as Language[]).find((language) => NAMES[language].includes(key)) ?? null;
}

function languageArgument(spec: FormulaSpec, rawArgs: ArrayLike<unknown>): string | null {
  const index = Object.keys(spec.params).indexOf('language');
  const read = index < 0 ? undefined : readText(single(rawArgs[index]), { name: spec.name, argument: 'language' });
  return typeof read === 'string' ? read : null;
}

/** A range of one cell is that cell. */
function single(raw: unknown): unknown {
  const row: unknown = Array.isArray(raw) && raw.length === 1 ? raw[0] : raw;
  return Array.isArray(row) && row.length === 1 ? row[0] : row;
}

/** The language of a call's texts. Throws a ProblemError for a `language` that names neither French nor English. */
export function languageOfCall(spec: FormulaSpec, rawArgs: ArrayLike<unknown>, localeOf: LocaleOf): Language {
  const given = languageArgument(spec, rawArgs);
  if (given === null) return languageOfLocale(localeOf());
  const language = parseLanguage(given);
  if (!language) throw new ProblemError({ code: 'unknown-language', given });
  return language;
}

/** The language in which a call's problem is phrased: the same, or the locale's where the argument is the problem. */
export function languageOfProblem(spec: FormulaSpec, rawArgs: ArrayLike<unknown>, localeOf: LocaleOf): Language {
  const given = languageArgument(spec, rawArgs);
  return (given === null ? null : parseLanguage(given)) ?? languageOfLocale(localeOf());
}
