// One cell that should hold a date: what its text can mean, before the column has decided.
import { type Cell, type DateCell, isBlank, isDateCell, isErrorCell } from '../../model/cell';
import { type Day, dayFromSerial, dayOf, dayOfMonth, monthNumberOf, yearOf } from '../../model/day';
import { plainText } from '../../model/plain-text';
import { isWeekday, monthNamed } from './month-names';
import { isMissingText, unescapeCell } from './number-text';

/** `numeric`: two numbers and a year, whose order only the column can tell. `yearless`: a month and a day alone. */
export type DateText =
  | { kind: 'missing' }
  | { kind: 'bad'; given: string }
  | { kind: 'day'; day: Day; minute?: number }
  | { kind: 'typed'; cell: DateCell }
  | { kind: 'numeric'; first: number; second: number; year: number; minute?: number }
  | { kind: 'yearless'; month: number; day: number };

const TIME =
  /[T ,]+(?:a|à|at|um|as|às)?\s*(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

interface Clock {
  readonly rest: string;
  readonly minute: number | null;
  readonly valid: boolean;
}

function takeTime(text: string): Clock {
  const m = TIME.exec(text);
  if (!m) return { rest: text, minute: null, valid: true };
  const half = m[3]?.charAt(0).toLowerCase();
  const hour = half ? (Number(m[1]) % 12) + (half === 'p' ? 12 : 0) : Number(m[1]);
  const valid = hour < 24 && Number(m[2]) < 60 && !(half && Number(m[1]) > 12);
  return { rest: text.slice(0, m.index).trim(), minute: hour * 60 + Number(m[2]), valid };
}

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

function fixed(day: Day | null, minute: number | null, given: string): DateText {
  if (!day) return { kind: 'bad', given };
  return minute === null ? { kind: 'day', day } : { kind: 'day', day, minute };
}

/** 8 digits are a day, 10 a day and an hour, 5 a spreadsheet's serial number (from 1982 to 2091). */
function fromDigits(text: string): DateText | null {
  const m = /^((?:19|20)\d{2})(\d{2})(\d{2})(\d{2})?$/.exec(text);
  if (m) {
    const hour = m[4] === undefined ? null : Number(m[4]);
    if (hour !== null && hour > 23) return null;
    return fixed(dayOf(Number(m[1]), Number(m[2]), Number(m[3])), hour === null ? null : hour * 60, text);
  }
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(text);
  return serial && Number(serial[1]) >= 30000 && Number(serial[1]) < 70000
    ? { kind: 'day', day: dayFromSerial(Number(serial[1])) }
    : null;
}

function fromNumbers(text: string, minute: number | null, given: string): DateText | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return fixed(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), minute, given);
  const m = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text.replace(/\s+/g, ''));
  if (!m) return null;
  const parts = { first: Number(m[1]), second: Number(m[3]), year: fullYear(m[4] ?? '') };
  return minute === null ? { kind: 'numeric', ...parts } : { kind: 'numeric', ...parts, minute };
}

const FILLER = new Set(['de', 'del', 'of', 'the', 'le', 'le:', 'den', 'der', 'el', 'do']);

function fromWords(text: string, minute: number | null, given: string): DateText | null {
  // A range is no date.
  if (/\s[-–]\s/.test(text)) return null;
  const words = plainText(text)
    .split(/[\s,./-]+/)
    .filter((w) => w !== '' && !FILLER.has(w));
  const last = words.reduce((found, word, i) => (monthNamed(word) === null ? found : i), -1);
  const month = last < 0 ? null : monthNamed(words[last] ?? '');
  if (month === null) return null;
  const rest = words.filter((word, i) => i !== last && !(i === 0 && isWeekday(word)));
  const numbers = rest.map((word) => /^(\d{1,4})(?:st|nd|rd|th|er|o|ª|º|a)?$/.exec(word)?.[1]);
  if (numbers.some((n) => n === undefined) || numbers.length < 1 || numbers.length > 2) return null;
  // Two digits are a year only in 18-Feb-25.
  const short = words.length === 3 && last === 1 && numbers.length === 2 ? 1 : -1;
  const long = numbers.findIndex((n) => n?.length === 4);
  const at = long >= 0 ? long : short;
  const year = numbers[at];
  if (numbers.length === 2 && year === undefined) return null;
  const day = numbers.find((_, i) => i !== at);
  if (day === undefined || day.length > 2) return null;
  if (numbers.length === 2 && year !== undefined)
    return fixed(dayOf(fullYear(year), month, Number(day)), minute, given);
  return dayOf(2024, month, Number(day)) ? { kind: 'yearless', month, day: Number(day) } : { kind: 'bad', given };
}

function fromText(given: string): DateText {
  const text = unescapeCell(given)
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
  if (isMissingText(text)) return { kind: 'missing' };
  const digits = fromDigits(text);
  if (digits) return digits;
  const { rest, minute, valid } = takeTime(text);
  if (!valid) return { kind: 'bad', given };
  return fromNumbers(rest, minute, given) ?? fromWords(rest, minute, given) ?? { kind: 'bad', given };
}

/** What a cell that should hold a date can mean. Serial numbers count days from 1899-12-30. */
export function dateText(cell: Cell | undefined): DateText {
  if (cell === undefined || isBlank(cell) || cell === null) return { kind: 'missing' };
  if (typeof cell === 'number') return fromDigits(String(cell)) ?? { kind: 'bad', given: String(cell) };
  if (typeof cell === 'string') return fromText(cell);
  if (typeof cell === 'boolean') return { kind: 'bad', given: String(cell) };
  if (isErrorCell(cell)) return { kind: 'bad', given: cell.error };
  return isDateCell(cell) ? { kind: 'typed', cell } : { kind: 'bad', given: '' };
}

/** The month and day of a day, its year left out: for columns whose source has no year. */
export const withoutYear = (day: Day): DateText => ({
  kind: 'yearless',
  month: monthNumberOf(day),
  day: dayOfMonth(day),
});

/** The same cell with day and month exchanged; null where the calendar has no such day. */
export function swapped(cell: DateCell): DateCell | null {
  const day = dayOf(yearOf(cell.day), dayOfMonth(cell.day), monthNumberOf(cell.day));
  return day ? { ...cell, day } : null;
}
