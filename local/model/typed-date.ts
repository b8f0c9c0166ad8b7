// Dates and times as people type them in a cell, day or month first by the locale.
import { dayFirst } from './locale';
import { serialOfDay } from './serial';

export interface TypedDate {
  readonly serial: number;
  readonly hasDay: boolean;
  readonly hasTime: boolean;
}

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'january', 'janv', 'janvier'],
  ['feb', 'february', 'fevr', 'fev', 'fevrier'],
  ['mar', 'march', 'mars'],
  ['apr', 'april', 'avr', 'avril'],
  ['may', 'mai'],
  ['jun', 'june', 'juin'],
  ['jul', 'july', 'juil', 'juillet'],
  ['aug', 'august', 'aout'],
  ['sep', 'sept', 'september', 'septembre'],
  ['oct', 'october', 'octobre'],
  ['nov', 'november', 'novembre'],
  ['dec', 'december', 'decembre'],
];

const monthNamed = (word: string): number => {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '');
  return MONTHS.findIndex((names) => names.includes(plain)) + 1;
};

const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900);

/** Reads a date, a time or both; null where the text is neither. `year` completes a date without one. */
export function readDate(text: string, locale: string, year: number): TypedDate | null {
  const timeAlone = readTime(text);
  if (timeAlone !== null) return { serial: timeAlone, hasDay: false, hasTime: true };
  const whole = readDay(text, locale, year);
  if (whole !== null) return { serial: whole, hasDay: true, hasTime: false };
  const m = /^(.+?)(?:T|,? )(\d{1,2}:\d{2}.*)$/.exec(text);
  const day = m ? readDay(m[1] as string, locale, year) : null;
  const time = m ? readTime(m[2] as string) : null;
  return day !== null && time !== null ? { serial: day + time, hasDay: true, hasTime: true } : null;
}

/** Part of a day, or null. */
function readTime(text: string): number | null {
  const m = /^(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,3})?)? ?([ap]m)?$/i.exec(text);
  if (!m) return null;
  const [, h, min, s = '0', fraction = '0', half] = m;
  let hour = Number(h);
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (hour > 23 || Number(min) > 59 || Number(s) > 59) return null;
  return (hour * 3600 + Number(min) * 60 + Number(s) + Number(fraction)) / 86_400;
}

function readDay(text: string, locale: string, year: number): number | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return serialOfDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  // A point parts dates only where it is no decimal mark.
  const separators = locale.startsWith('en') ? '[-/]' : '[-/.]';
  const numeric = new RegExp(`^(\\d{1,2})(${separators})(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?$`).exec(text);
  if (numeric) {
    const [a, b] = [Number(numeric[1]), Number(numeric[3])];
    const y = numeric[4] === undefined ? year : fullYear(numeric[4]);
    return dayFirst(locale) ? serialOfDay(y, b, a) : serialOfDay(y, a, b);
  }
  return readNamedDay(text, year);
}

function readNamedDay(text: string, year: number): number | null {
  const dayFirst = /^(\d{1,2})(?:er)?[ -]([\p{L}]+\.?)(?:,?[ -](\d{4}|\d{2}))?$/u.exec(text);
  if (dayFirst) return named(dayFirst[2] as string, Number(dayFirst[1]), dayFirst[3], year);
  const monthFirst = /^([\p{L}]+\.?)[ -](\d{1,2})(?:,? (\d{4}))?$/u.exec(text);
  if (monthFirst) return named(monthFirst[1] as string, Number(monthFirst[2]), monthFirst[3], year);
  const monthAlone = /^([\p{L}]+\.?)[ -](\d{4})$/u.exec(text);
  return monthAlone ? named(monthAlone[1] as string, 1, monthAlone[2], year) : null;
}

function named(word: string, day: number, typedYear: string | undefined, year: number): number | null {
  const month = monthNamed(word);
  return month ? serialOfDay(typedYear === undefined ? year : fullYear(typedYear), month, day) : null;
}
