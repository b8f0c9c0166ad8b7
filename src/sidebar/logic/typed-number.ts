// Numbers as people type them in the sidebar, and how they are put back in the field.
import { writeNumber } from '../../i18n/numbers';
import type { Language } from '../../model/text';

export type TypedNumber =
  | { readonly kind: 'blank' | 'invalid' | 'negative' }
  | { readonly kind: 'number'; readonly value: number }
  /** `1,234` or `1.234`: its mark may be of thousands or of decimals. */
  | { readonly kind: 'ambiguous'; readonly given: string; readonly mark: ',' | '.' };

const SPACES = /[\u0020\u00a0\u2009\u202f]/;
const GROUPED_BY_SPACES = /^\d{1,3}(?:[\u0020\u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/;
const PLAIN = /^\d+(?:[.,]\d+)?$/;
const GROUPED_BY_MARKS =
  /^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:,\d{3}){2,}$|^\d{1,3}(?:\.\d{3}){2,}$/;
const AMBIGUOUS = /^[1-9]\d{0,2}([.,])\d{3}$/;

function digitsOf(text: string): string | null {
  if (GROUPED_BY_SPACES.test(text)) return text.split(SPACES).join('').replace(',', '.');
  if (PLAIN.test(text)) return text.replace(',', '.');
  if (!GROUPED_BY_MARKS.test(text)) return null;
  const decimal = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const marks = new Set(text.replace(/\d/g, ''));
  const whole = (part: string): string => part.replace(/[.,]/g, '');
  return marks.size === 1 ? whole(text) : `${whole(text.slice(0, decimal))}.${text.slice(decimal + 1)}`;
}

/** Both decimal marks are understood in both languages; what can be read in two ways is not guessed. */
export function readTyped(typed: string): TypedNumber {
  const text = typed.trim().replace(/[\u0020\u00a0\u202f]?[€$£%]$/, '');
  if (text === '') return { kind: typed.trim() === '' ? 'blank' : 'invalid' };
  if (/^[-−]/.test(text)) return { kind: digitsOf(text.slice(1)) === null ? 'invalid' : 'negative' };
  const mark = AMBIGUOUS.exec(text)?.[1];
  if (mark === ',' || mark === '.') return { kind: 'ambiguous', given: text, mark };
  const digits = digitsOf(text);
  return digits === null ? { kind: 'invalid' } : { kind: 'number', value: Number(digits) };
}

/** A value in the field, ungrouped, so that reading it gives the same value again (up to six decimals). */
export function writeTyped(value: number, language: Language): string {
  const text = writeNumber(value, language, 6).replace(language === 'fr' ? /\u202f/g : /,/g, '');
  return readTyped(text).kind === 'ambiguous' ? `${text}0` : text;
}
