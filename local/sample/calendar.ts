// The eighteen months of the sample as ISO texts, and the ways in which the exports write a day.

/** ISO 8601: `2025-03-18`. */
export type Day = string;
/** ISO 8601: `2025-03`. */
export type Month = string;

export const FIRST_DAY: Day = '2024-10-01';
export const LAST_DAY: Day = '2026-03-31';

const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAY_NAMES = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MS_PER_DAY = 86_400_000;

const utc = (day: Day): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));

export const addDays = (day: Day, n: number): Day => new Date(utc(day) + n * MS_PER_DAY).toISOString().slice(0, 10);
export const monthOf = (day: Day): Month => day.slice(0, 7);
/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(utc(day)).getUTCDay();
export const isWeekend = (day: Day): boolean => weekdayOf(day) % 6 === 0;

/** Every day from the first to the last, both included. */
export const daysBetween = (from: Day, to: Day): Day[] =>
  Array.from({ length: (utc(to) - utc(from)) / MS_PER_DAY + 1 }, (_, n) => addDays(from, n));

export const DAYS: readonly Day[] = daysBetween(FIRST_DAY, LAST_DAY);
export const MONTHS: readonly Month[] = [...new Set(DAYS.map(monthOf))];
export const lastDayOf = (month: Month): Day => {
  const next = addDays(`${month}-28`, 4);
  return addDays(`${monthOf(next)}-01`, -1);
};

const nameOfMonth = (day: Day): string => MONTH_NAMES[Number(day.slice(5, 7)) - 1] ?? '';
const nameOfWeekday = (day: Day): string => WEEKDAY_NAMES[weekdayOf(day)] ?? '';

/** `18`, never `08`. */
const plainDay = (day: Day): string => String(Number(day.slice(8)));

export const monthFirst = (day: Day): string => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`;
/** `Oct-01-2024`, as in the names of Meta's files. */
export const inMetaFileName = (day: Day): string =>
  `${nameOfMonth(day).slice(0, 3)}-${day.slice(8)}-${day.slice(0, 4)}`;
/** `Tue, Feb 18, 2025` */
export const inXOverview = (day: Day): string =>
  `${nameOfWeekday(day).slice(0, 3)}, ${nameOfMonth(day).slice(0, 3)} ${plainDay(day)}, ${day.slice(0, 4)}`;
/** `February 28`: TikTok writes no year. */
export const withoutYear = (day: Day): string => `${nameOfMonth(day)} ${plainDay(day)}`;
/** `Aug 28, 2025` */
export const inYouTubeTable = (day: Day): string =>
  `${nameOfMonth(day).slice(0, 3)} ${plainDay(day)}, ${day.slice(0, 4)}`;
/** `20250618` */
export const compact = (day: Day): string => day.split('-').join('');
/** Minute of the day (0 to 1439) as `07:48`. */
export const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
