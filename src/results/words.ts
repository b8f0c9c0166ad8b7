// Words that several sheets share: months, row ranges, numbers, accounts.
import { sheetMessages } from '../i18n/sheets';
import { type Day, dayNumber, firstDay, lengthOfMonth, type Month, monthNumberOf, yearOf } from '../model/day';
import type { Language } from '../model/text';
import type { Place } from './figure-key';

/** « mars 2025 », "March 2025". */
export function monthLabel(month: Month, language: Language): string {
  const words = sheetMessages[language];
  return words.month(words.months[monthNumberOf(month) - 1] ?? '', yearOf(month));
}

/** « 18/03/2025 », "2025-03-18". Generated sheets hold days as text: they read the same in every locale. */
export const dayText = (day: Day, language: Language): string =>
  language === 'fr' ? `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}` : day;

/** Days of a month that have passed: a running month is not complete. */
export const daysPassed = (month: Month, today: Day): number =>
  Math.max(0, Math.min(lengthOfMonth(month), dayNumber(today) - dayNumber(firstDay(month))));

/** 2, 3, 4, 7 → "2–4, 7"; a long list ends with "…". Rows must be sorted. */
export function rowRanges(rows: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges[ranges.length - 1];
    if (last && row === last[1] + 1) last[1] = row;
    else ranges.push([row, row]);
  }
  const texts = ranges.slice(0, 12).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return texts.join(', ') + (ranges.length > 12 ? '…' : '');
}

export const networkLabel = (place: Place, language: Language): string =>
  place === 'all' ? sheetMessages[language].data.allNetworks : sheetMessages[language].networks[place];
