// What typing a text into a cell makes of it, by the workbook's locale.
import { datePattern, timePattern } from './locale';
import { readDate } from './typed-date';
import { readNumber } from './typed-number';
import type { Value } from './types';

/** `numberFormat` is set where the text brings its own (a date, a percentage, an amount). */
export type Typed =
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'value'; readonly value: Value; readonly numberFormat?: string };

export const TEXT_FORMAT = '@';

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!)$/;
const TRUTHS: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  fr: { vrai: true, faux: false, true: true, false: false },
  en: { true: true, false: false },
};

/** Whether this number format is one that guesses, so that a typed date or percentage may bring its own. */
const isGuessing = (format: string): boolean => format === '' || format === 'General';

/**
 * Reads a text as the grid does. `year` completes dates typed without one. In the text format (`@`) every text stays as
 * it is, a formula too.
 */
export function readTyped(text: string, locale: string, format: string, year: number): Typed {
  if (format === TEXT_FORMAT) return { kind: 'value', value: text === '' ? null : text };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', text };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  return readValue(text, locale, format, year);
}

/** The same without formulas and the apostrophe: a number, date, truth value or error, else the text itself. */
export function readValue(text: string, locale: string, format: string, year: number): Typed {
  const language = locale.slice(0, 2);
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'value', value: text === '' ? null : text };
  const truth = (TRUTHS[language] ?? TRUTHS.en)?.[trimmed.toLowerCase()];
  if (truth !== undefined) return { kind: 'value', value: truth };
  if (ERRORS.test(trimmed)) return { kind: 'value', value: { error: trimmed } };
  const number = readNumber(trimmed, language);
  if (number) return withFormat(number.value, number.format, format);
  const date = readDate(trimmed, locale, year);
  if (!date) return { kind: 'value', value: text };
  const pattern = [date.hasDay ? datePattern(locale) : '', date.hasTime ? timePattern(locale) : '']
    .filter(Boolean)
    .join(' ');
  return withFormat(date.serial, pattern, format);
}

const withFormat = (value: number, brought: string | null, present: string): Typed =>
  brought !== null && isGuessing(present) ? { kind: 'value', value, numberFormat: brought } : { kind: 'value', value };
