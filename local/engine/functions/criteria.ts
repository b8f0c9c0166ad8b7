// The conditions of SUMIFS, COUNTIFS and the like.
import { clean, readNumber } from '../evaluate/coerce';
import { compare, compareNumbers } from '../evaluate/operators';
import type { Writing } from '../formula/locale';
import { isError, type Scalar } from '../values';

export interface Criterion {
  /** Tells criteria apart; equal for equal ones. */
  readonly key: string;
  readonly test: (value: Scalar) => boolean;
  /** For a plain "is equal to", the index entries that satisfy it (see `indexKey`); else null. */
  readonly equals: readonly string[] | null;
}

/** The entry under which an index holds a value: numbers to fifteen digits, texts without regard to capitals. */
export function indexKey(value: Scalar): string {
  if (typeof value === 'number') return `n${clean(value)}`;
  if (typeof value === 'string') return `s${value.toLowerCase()}`;
  if (typeof value === 'boolean') return `b${value}`;
  return isError(value) ? `e${value.name}` : '';
}

/** The entry under which an index holds, once more, the texts that read as this number. */
export const numericTextKey = (value: number): string => `t${clean(value)}`;

const OPERATOR = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/;
const WILD = /[*?~]/;

export const hasWildcards = (text: string): boolean => WILD.test(text);

/** `?` is one character, `*` any number of them, `~` before one of the three makes it an ordinary character. */
export function wildcardPattern(text: string): RegExp {
  const source = text.replace(
    /~([*?~])|([*?])|[\\^$.|+()[\]{}]/g,
    (found, escaped: string | undefined, wild: string | undefined) => {
      if (escaped !== undefined) return escaped === '~' ? '~' : `\\${escaped}`;
      if (wild !== undefined) return wild === '*' ? '[\\s\\S]*' : '[\\s\\S]';
      return `\\${found}`;
    },
  );
  return new RegExp(`^${source}$`, 'iu');
}

/**
 * Reads a criterion. A number or a truth value by itself asks for equality; a text may begin with an operator, and what
 * follows is compared as number where it reads as one. Sources: COUNTIF (https://support.google.com/docs/answer/3093480),
 * SUMIFS (https://support.google.com/docs/answer/3238496). A blank criterion is taken for 0.
 */
export function readCriterion(value: Scalar, writing: Writing): Criterion {
  if (typeof value !== 'string') return equality(value ?? 0, writing);
  const [, operator, operand = ''] = OPERATOR.exec(value) ?? [];
  if (operand === '') return ofNothing(operator, value);
  const number = readNumber(operand, writing);
  const typed = number ?? truthNamed(operand) ?? operand;
  if (operator === undefined || operator === '=') return equality(typed, writing);
  if (operator === '<>') {
    const { key, test } = equality(typed, writing);
    return { key: `<>${key}`, test: (v) => !test(v), equals: null };
  }
  return { key: `${operator}${indexKey(typed)}`, test: (v) => ordered(operator, v, typed), equals: null };
}

const truthNamed = (text: string): boolean | null =>
  /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : null;

/** `""` is for blank cells and empty texts, `"="` for blank cells, `"<>"` for all others. */
function ofNothing(operator: string | undefined, text: string): Criterion {
  if (operator === undefined) return { key: 'blank or empty', test: (v) => v === null || v === '', equals: null };
  if (operator === '=') return { key: 'blank', test: (v) => v === null, equals: null };
  if (operator === '<>') return { key: 'not blank', test: (v) => v !== null, equals: null };
  return { key: `nothing ${text}`, test: () => false, equals: null };
}

function equality(wanted: Scalar, writing: Writing): Criterion {
  if (typeof wanted === 'string') {
    if (!hasWildcards(wanted))
      return { key: indexKey(wanted), test: (v) => indexKey(v) === indexKey(wanted), equals: [indexKey(wanted)] };
    const pattern = wildcardPattern(wanted);
    return { key: `w${wanted.toLowerCase()}`, test: (v) => typeof v === 'string' && pattern.test(v), equals: null };
  }
  const key = indexKey(wanted);
  if (typeof wanted !== 'number') return { key, test: (v) => indexKey(v) === key, equals: [key] };
  const number = clean(wanted);
  const same = (v: Scalar) =>
    typeof v === 'number' ? clean(v) === number : typeof v === 'string' && readNumber(v, writing) === number;
  return { key, test: same, equals: [key, numericTextKey(number)] };
}

/** Numbers are compared with numbers, texts with texts; nothing else satisfies an order. */
function ordered(operator: string, value: Scalar, operand: Scalar): boolean {
  if (value === null || typeof value !== typeof operand) return false;
  const order = typeof value === 'number' ? compareNumbers(value, operand as number) : compare(value, operand);
  if (operator === '<') return order < 0;
  if (operator === '>') return order > 0;
  return operator === '<=' ? order <= 0 : order >= 0;
}
