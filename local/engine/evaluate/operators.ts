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
  if (left === right) return 0;
  const [x, y] = [String(left).toLowerCase(), String(right).toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** To fifteen digits. Numbers further apart than their fifteenth digit need not be rounded to be told apart. */
export function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const apart = Math.abs(a - b) > 1e-14 * Math.max(Math.abs(a), Math.abs(b));
  return apart ? a - b : clean(a) - clean(b);
}

/** What an operator does to two single values. An error gives itself, the first one where both are. */
export type Operation = (a: Scalar, b: Scalar, writing: Writing) => Scalar;

const comparison =
  (holds: (order: number) => boolean): Operation =>
  (a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return holds(compareNumbers(a, b));
    if (isError(a)) return a;
    return isError(b) ? b : holds(compare(a, b));
  };

const calculation =
  (calculate: (a: number, b: number) => number | CellError): Operation =>
  (a, b, writing) => {
    if (isError(a)) return a;
    if (isError(b)) return b;
    const x = toNumber(a, writing);
    const y = toNumber(b, writing);
    if (isError(x)) return x;
    if (isError(y)) return y;
    const result = calculate(x, y);
    return isError(result) ? result : finite(result);
  };

const OPERATIONS: Readonly<Record<Operator, Operation>> = {
  '=': comparison((n) => n === 0),
  '<>': comparison((n) => n !== 0),
  '<': comparison((n) => n < 0),
  '>': comparison((n) => n > 0),
  '<=': comparison((n) => n <= 0),
  '>=': comparison((n) => n >= 0),
  '+': calculation((a, b) => a + b),
  '-': calculation((a, b) => a - b),
  '*': calculation((a, b) => a * b),
  '/': calculation((a, b) => (b === 0 ? new CellError('#DIV/0!') : a / b)),
  '^': calculation((a, b) => (a === 0 && b < 0 ? new CellError('#DIV/0!') : a ** b)),
  '&': (a, b, writing) => {
    if (isError(a)) return a;
    return isError(b) ? b : `${toText(a, writing)}${toText(b, writing)}`;
  },
};

const unknown = (operator: string): Operation => {
  const error = new CellError('#ERROR!', `Unknown operator ${operator}`);
  return (a, b) => [a, b].find(isError) ?? error;
};

export const operationOf = (operator: Operator): Operation => OPERATIONS[operator] ?? unknown(operator);
