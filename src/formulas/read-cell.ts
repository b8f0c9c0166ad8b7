// Reads one raw value as the spreadsheet passes it: a number, a day or a text, blank, or what is wrong with it.
import { isDateCell, isErrorCell } from '../model/cell';
import { type Day, dayFromSerial, parseDay } from '../model/day';
import type { Problem } from '../model/problem';
import { readNumberText } from './number-text';

/** The civil day of a date of the spreadsheet, in the spreadsheet's zone; null where no service answers. */
export type CivilDayOf = (date: object) => string | null;

/** Names of a formula and of one of its arguments: all sentences need them. */
export interface Place {
  readonly name: string;
  readonly argument: string;
}

/** A value, `undefined` for a blank, or a problem. */
export type Reading<T> = T | undefined | Problem;

/** Error values by their names in English and in French. */
const ERROR = /^#(N\/A|REF!|VALUE!|VALEUR!|DIV\/0!|NUM!|NOMBRE!|NAME\?|NOM\?|ERROR!|ERREUR!|NULL!|NUL!|SPILL!|CALC!)/;

/** 2000-01-01 and 2099-12-31 as serial numbers: a number outside is no date that anyone means. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 73050;

const kindOf = (raw: unknown): string => Object.prototype.toString.call(raw).slice(8, -1);

/** Dates are told by their tag: those of another realm are not instances of ours. */
export const isDate = (raw: unknown): raw is object =>
  typeof raw === 'object' && raw !== null && (kindOf(raw) === 'Date' || isDateCell(raw as never));

/** The name of the error that a value is, or null. */
function errorName(raw: unknown): string | null {
  if (typeof raw === 'string') return ERROR.exec(raw.trim())?.[0] ?? null;
  if (typeof raw !== 'object' || raw === null) return null;
  if (isErrorCell(raw as never)) return String((raw as { error: unknown }).error);
  if (kindOf(raw) !== 'Error') return null;
  return String((raw as { message?: unknown }).message ?? '') || '#ERROR!';
}

/** A blank cell, an omitted argument, or nothing but spaces. */
export const isBlankRaw = (raw: unknown): boolean =>
  raw === undefined || raw === null || (typeof raw === 'string' && raw.trim() === '');

export function readNumber(raw: unknown, place: Place): Reading<number> {
  if (typeof raw === 'number') {
    return Number.isFinite(raw) ? raw : { code: 'not-a-number', ...place, given: String(raw) };
  }
  if (isBlankRaw(raw)) return undefined;
  const error = errorName(raw);
  if (error !== null) return { code: 'error-cell', ...place, given: error };
  if (typeof raw === 'boolean') return { code: 'boolean-for-number', ...place };
  if (isDate(raw)) return { code: 'date-for-number', ...place };
  const given = String(raw).trim();
  const value = typeof raw === 'string' ? readNumberText(given) : null;
  if (typeof value === 'number') return value;
  return { code: value === 'ambiguous' ? 'ambiguous-number' : 'not-a-number', ...place, given };
}

function dayOfRaw(raw: unknown, civilDayOf: CivilDayOf): Day | null {
  if (typeof raw === 'number') return raw >= FIRST_SERIAL && raw < LAST_SERIAL + 1 ? dayFromSerial(raw) : null;
  if (typeof raw === 'string') return parseDay(raw.trim());
  if (!isDate(raw)) return null;
  return isDateCell(raw as never) ? (raw as { day: Day }).day : parseDay(civilDayOf(raw) ?? '');
}

export function readDay(raw: unknown, place: Place, civilDayOf: CivilDayOf): Reading<Day> {
  if (isBlankRaw(raw)) return undefined;
  const error = errorName(raw);
  if (error !== null) return { code: 'error-cell', ...place, given: error };
  const day = dayOfRaw(raw, civilDayOf);
  return day ?? { code: 'not-a-day', ...place, given: isDate(raw) ? '' : String(raw).trim() };
}

export function readText(raw: unknown, place: Place): Reading<string> {
  if (isBlankRaw(raw)) return undefined;
  const error = errorName(raw);
  if (error !== null) return { code: 'error-cell', ...place, given: error };
  if (typeof raw === 'string') return raw.trim();
  return typeof raw === 'number' ? String(raw) : { code: 'not-a-text', ...place };
}
