// Numbers, texts and truth values made of one another, as Google makes them.
import type { Writing } from '../formula/locale';
import { CellError, isError, type Scalar } from '../values';
import { readDay } from './serial';

/** The most digits that a spreadsheet shows of a number. */
const DIGITS = 15;

/** A number without the noise behind its fifteenth digit: 0.1 + 0.2 is 0.3. */
export const clean = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(DIGITS));

/** A number as text, as `&` writes it: at most fifteen digits, with the locale's decimal mark. */
export function numberText(value: number, writing: Writing): string {
  const text = String(clean(value)).replace('e+', 'E+').replace('e-', 'E-');
  return writing.decimal === ',' ? text.replace('.', ',') : text;
}

/** A value as text; a blank cell is the empty text. */
export function toText(value: Scalar, writing: Writing): string | CellError {
  if (isError(value)) return value;
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value, writing);
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

const NUMBERS = {
  '.': /^([+-]?)(\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:[eE]([+-]?\d+))?(%?)$/,
  ',': /^([+-]?)(\d+(?:,\d*)?|,\d+)(?:[eE]([+-]?\d+))?(%?)$/,
};

/** The number that a text stands for, null where it stands for none: digits, percent, or a date in the locale's order. */
export function readNumber(text: string, writing: Writing): number | null {
  if (!/^[\s\u00a0\u202f]*[+\-.,\d]/.test(text)) return null;
  const bare = text.replace(/[\s\u00a0\u202f]/g, '');
  const match = NUMBERS[writing.decimal].exec(bare);
  if (!match) return readDay(bare, writing.dayFirst);
  const digits = (match[2] ?? '').replace(/,/g, writing.decimal === ',' ? '.' : '');
  const size = Number(`${digits}e${match[3] ?? '0'}`);
  const signed = match[1] === '-' ? -size : size;
  return match[4] ? signed / 100 : signed;
}

/** A value as number: blank is 0, TRUE is 1, a text that reads as a number is that number, any other text `#VALUE!`. */
export function toNumber(value: Scalar, writing: Writing): number | CellError {
  if (typeof value === 'number' || isError(value)) return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const read = readNumber(value, writing);
  return read ?? new CellError('#VALUE!', `'${value}' is a text and cannot be coerced to a number.`);
}

/** A value as truth: blank, the empty text and 0 are FALSE, other numbers TRUE, the words themselves; other texts `#VALUE!`. */
export function toTruth(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean' || isError(value)) return value;
  if (value === null || value === '') return false;
  if (typeof value === 'number') return value !== 0;
  if (value.toUpperCase() === 'TRUE') return true;
  if (value.toUpperCase() === 'FALSE') return false;
  return new CellError('#VALUE!', `'${value}' is a text and cannot be coerced to a boolean.`);
}

/** A number that is one: `#NUM!` for what is too great or is none. */
export const finite = (value: number): number | CellError => (Number.isFinite(value) ? value : new CellError('#NUM!'));
