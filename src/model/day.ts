// Civil days and months: calendar dates without clock or zone, as the ISO texts 2025-03-18 and 2025-03.

/** A civil day, ISO 8601: `2025-03-18`. Compares and sorts as text. */
export type Day = `${number}-${number}-${number}`;

/** A civil month, ISO 8601: `2025-03`. Compares and sorts as text. */
export type Month = `${number}-${number}`;

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** Number of days in a month of the Gregorian calendar (month 1 to 12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The civil day of a year, month (1 to 12) and day of month, or null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as Day;
}

/** Reads an ISO day, or null where the text is no existing day. */
export function parseDay(text: string): Day | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return m ? dayOf(Number(m[1]), Number(m[2]), Number(m[3])) : null;
}

/** Reads an ISO month, or null where the text is no existing month. */
export function parseMonth(text: string): Month | null {
  const m = /^(\d{4})-(\d{2})$/.exec(text);
  return m && dayOf(Number(m[1]), Number(m[2]), 1) ? (text as Month) : null;
}

export const yearOf = (d: Day | Month): number => Number(d.slice(0, 4));
export const monthNumberOf = (d: Day | Month): number => Number(d.slice(5, 7));
export const dayOfMonth = (d: Day): number => Number(d.slice(8, 10));
export const monthOf = (d: Day): Month => d.slice(0, 7) as Month;
export const firstDay = (m: Month): Day => `${m}-01` as Day;
export const lengthOfMonth = (m: Month): number => daysInMonth(yearOf(m), monthNumberOf(m));
export const lastDay = (m: Month): Day => `${m}-${pad(lengthOfMonth(m), 2)}` as Day;

/** The month `n` months after (or before, if negative) the given one. */
export function addMonths(m: Month, n: number): Month {
  const index = yearOf(m) * 12 + monthNumberOf(m) - 1 + n;
  return `${pad(Math.floor(index / 12), 4)}-${pad((((index % 12) + 12) % 12) + 1, 2)}` as Month;
}

/** Every month from the first to the last, both included, oldest first. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const out: Month[] = [];
  for (let m = from; m <= to; m = addMonths(m, 1)) out.push(m);
  return out;
}

/** Days since 1970-01-01. Method: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function dayNumber(d: Day): number {
  const month = monthNumberOf(d);
  const year = yearOf(d) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth(d) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day that many days after 1970-01-01 (inverse of {@link dayNumber}). Same source. */
export function dayFromNumber(n: number): Day {
  const z = n + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp + (mp < 10 ? 3 : -9);
  return `${pad(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4)}-${pad(month, 2)}-${pad(day, 2)}` as Day;
}

export const addDays = (d: Day, n: number): Day => dayFromNumber(dayNumber(d) + n);

/** Days from the first to the last, both counted. */
export const daysFromTo = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from) + 1;

/** A spreadsheet's serial number of a day (1899-12-30 is 0) and back. */
export const serialOf = (d: Day): number => dayNumber(d) + 25569;
export const dayFromSerial = (serial: number): Day => dayFromNumber(Math.floor(serial) - 25569);
