// The operators between single values.
import type { Writing } from '../formula/locale';
import { CellError, isError, type Scalar } from '../values';
import { clean, finite, toNumber, toText } from './coerce';

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/** Numbers come before texts, texts before truth values. */
const rank = (value: Scalar): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** A blank cell takes the nature of what it is compared with: 0, the empty text, FALSE. */
function blankBeside(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/**
 * Negative where `a` comes before `b`, 0 where they are equal, positive else; no errors among them. Numbers are compared
 * to fifteen digits, texts without regard to capitals.
 */
export function compare(a: Scalar, b: Scalar): number {
  const left = a === null ? blankBeside(b) : a;
  const right = b === null ? blankBeside(a) : b;
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'number') return compareNumbers(left, right as number);
  if (typeof left === 'boolean') return Number(left) - Number(right);
  const [x, y] = [String(left).toLowerCase(), String(right).toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** To fifteen digits. Numbers further apart than their fifteenth digit need not be rounded to be told apart. */
export function compareNumbers(a: number, b: number): number {
  const apart = Math.abs(a - b) > 1e-14 * Math.max(Math.abs(a), Math.abs(b));
  return apart ? a - b : clean(a) - clean(b);
}

const COMPARED: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (n) => n === 0,
  '<>': (n) => n !== 0,
  '<': (n) => n < 0,
  '>': (n) => n > 0,
  '<=': (n) => n <= 0,
  '>=': (n) => n >= 0,
};

const CALCULATED: Readonly<Record<string, (a: number, b: number) => number | CellError>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0 ? new CellError('#DIV/0!') : a / b),
  '^': (a, b) => (a === 0 && b < 0 ? new CellError('#DIV/0!') : a ** b),
};

/** The value of `a operator b`. An error gives itself, the first one where both are. */
export function operate(operator: Operator, a: Scalar, b: Scalar, writing: Writing): Scalar {
  if (typeof a === 'number' && typeof b === 'number' && operator !== '&') return ofNumbers(operator, a, b);
  if (isError(a)) return a;
  if (isError(b)) return b;
  const compared = COMPARED[operator];
  if (compared) return compared(compare(a, b));
  if (operator === '&') return `${toText(a, writing)}${toText(b, writing)}`;
  const x = toNumber(a, writing);
  const y = toNumber(b, writing);
  if (isError(x)) return x;
  if (isError(y)) return y;
  return calculated(operator, x, y);
}

function ofNumbers(operator: Operator, a: number, b: number): Scalar {
  const compared = COMPARED[operator];
  return compared ? compared(compareNumbers(a, b)) : calculated(operator, a, b);
}

function calculated(operator: Operator, a: number, b: number): Scalar {
  const result = CALCULATED[operator]?.(a, b) ?? new CellError('#ERROR!', `Unknown operator ${operator}`);
  return isError(result) ? result : finite(result);
}
