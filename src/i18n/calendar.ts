// Days, months and periods inside sentences, in both languages.
import { type Day, dayOfMonth, firstDay, lastDay, type Month, monthNumberOf, monthOf, yearOf } from '../model/day';
import type { Language, Text } from '../model/text';

const NAMES: Readonly<Record<Language, readonly string[]>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const SHORT: Readonly<Record<Language, readonly string[]>> = {
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};

const nameOf = (m: Month | Day, language: Language): string => NAMES[language][monthNumberOf(m) - 1] ?? '';

/** `mars 2026`, `March 2026`. */
export const writeMonth = (m: Month, language: Language): string => `${nameOf(m, language)}\u00a0${yearOf(m)}`;

/** `mars`, `March`: where the year is plain from what stands around. */
export const writeMonthName = (m: Month, language: Language): string => nameOf(m, language);

/** `janv.`, `Jan`: for the head of a narrow column. */
export const writeShortMonth = (m: Month, language: Language): string => SHORT[language][monthNumberOf(m) - 1] ?? '';

/** « de mars 2026 », « d’avril 2026 ». */
export const ofMonthInFrench = (m: Month): string =>
  `${/^[ao]/.test(nameOf(m, 'fr')) ? 'd’' : 'de '}${writeMonth(m, 'fr')}`;

/** With a capital, for the start of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The day alone: the first of a month is ordinal in French. */
const dayNumberText = (d: Day, language: Language): string =>
  language === 'fr' && dayOfMonth(d) === 1 ? '1er' : String(dayOfMonth(d));

/** `1er mars 2026`, `1 March 2026`. */
export const writeDay = (d: Day, language: Language): string =>
  `${dayNumberText(d, language)}\u00a0${writeMonth(monthOf(d), language)}`;

const ON: Text = { fr: 'le', en: 'on' };
const FROM: Text = { fr: 'du', en: 'from' };
const TO: Text = { fr: 'au', en: 'to' };

/** `du 1er au 31 mars 2026`, `from 1 February to 31 March 2026`: what both ends share is said once; `le 1er mars 2026`. */
export function writePeriod(from: Day, to: Day, language: Language): string {
  if (from === to) return `${ON[language]} ${writeDay(to, language)}`;
  const sameYear = yearOf(from) === yearOf(to);
  const start = dayNumberText(from, language);
  const month = monthOf(from) === monthOf(to) ? '' : `\u00a0${nameOf(from, language)}`;
  const year = sameYear ? '' : `\u00a0${yearOf(from)}`;
  return `${FROM[language]} ${start}${month}${year} ${TO[language]} ${writeDay(to, language)}`;
}

/** The period of whole months, the first and the last included. */
export const writeMonths = (from: Month, to: Month, language: Language): string =>
  writePeriod(firstDay(from), lastDay(to), language);
