// Texts.
import { readNumber, toNumber, toText } from '../evaluate/coerce';
import { single } from '../evaluate/lift';
import { compare } from '../evaluate/operators';
import type { Scope } from '../evaluate/scope';
import { formatNumber } from '../univer/format';
import { CellError, isError, Matrix, type Operand, type Scalar, valuesOf } from '../values';
import { type Definitions, eager, MANY, scalar, textual } from './define';

/** The longest text that REPT may make. */
const LONGEST = 32_000;

/** Characters as a person counts them: one for a pair of code units. */
const characters = (text: string): string[] => [...text];

const cut = (take: (all: string[], count: number) => string[]) =>
  textual(1, 2, (text, count = 1) =>
    count < 0 ? new CellError('#VALUE!') : take(characters(text), Math.trunc(count)).join(''),
  );

function text([value, pattern]: readonly Scalar[], scope: Scope): Scalar {
  const format = toText(pattern ?? null, scope.session.writing) as string;
  const number =
    typeof value === 'string'
      ? readNumber(value, scope.session.writing)
      : toNumber(value ?? null, scope.session.writing);
  if (number === null) return value ?? null;
  return isError(number) ? number : formatNumber(number, format, scope.session.writing.tag);
}

/** All values as texts, in order, or the first error. */
function textsOf(operands: readonly Operand[], scope: Scope): string[] | CellError {
  const texts: string[] = [];
  for (const operand of operands) {
    for (const value of valuesOf(operand)) {
      if (isError(value)) return value;
      texts.push(toText(value, scope.session.writing) as string);
    }
  }
  return texts;
}

function joined(separator: Operand | undefined, parts: readonly Operand[], scope: Scope, keepEmpty: boolean): Scalar {
  const texts = textsOf(parts, scope);
  const between = toText(single(separator ?? null, scope), scope.session.writing);
  if (isError(texts)) return texts;
  return isError(between) ? between : texts.filter((t) => keepEmpty || t !== '').join(between);
}

/** SPLIT(text, marks, [each mark alone], [drop empty]): one row; what reads as a number becomes one. */
function split(operands: readonly Operand[], scope: Scope): Operand {
  const values = operands.map((operand) => single(operand, scope));
  const error = values.find(isError);
  if (error) return error;
  const [whole = '', marks = ''] = values.map((value) => toText(value, scope.session.writing) as string);
  const alone = values[2] !== false;
  if (whole === '' || marks === '') return new CellError('#VALUE!', 'SPLIT needs a text and a separator.');
  const separator = alone ? new RegExp(`[${marks.replace(/[\\\]^-]/g, '\\$&')}]`, 'u') : marks;
  const parts = whole.split(separator).filter((p) => p !== '' || values[3] === false);
  return new Matrix([parts.map((p) => (p === '' ? null : (readNumber(p, scope.session.writing) ?? p)))]);
}

export const TEXTS: Definitions = {
  LEFT: cut((all, count) => all.slice(0, count)),
  RIGHT: cut((all, count) => (count === 0 ? [] : all.slice(-count))),
  MID: textual(3, 3, (whole, start, count) => {
    if (start < 1 || count < 0) return new CellError('#VALUE!');
    return characters(whole)
      .slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count))
      .join('');
  }),
  LEN: textual(1, 1, (whole) => characters(whole).length),
  UPPER: textual(1, 1, (whole) => whole.toUpperCase()),
  LOWER: textual(1, 1, (whole) => whole.toLowerCase()),
  TRIM: textual(1, 1, (whole) => whole.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  REPT: textual(2, 2, (whole, count) => {
    const times = Math.trunc(count);
    return times < 0 || whole.length * times > LONGEST ? new CellError('#VALUE!') : whole.repeat(times);
  }),
  TEXT: scalar(2, 2, text),
  VALUE: scalar(1, 1, ([value], scope) => (value === null ? 0 : toNumber(value ?? null, scope.session.writing))),
  TO_TEXT: scalar(1, 1, ([value], scope) => toText(value ?? null, scope.session.writing)),
  TO_PURE_NUMBER: scalar(1, 1, ([value]) => value ?? null),
  TO_PERCENT: scalar(1, 1, ([value]) => value ?? null),
  EXACT: scalar(
    2,
    2,
    ([a, b], { session }) => toText(a ?? null, session.writing) === toText(b ?? null, session.writing),
  ),
  CONCATENATE: eager(1, MANY, (operands, scope) => joined('', operands, scope, true)),
  JOIN: eager(2, MANY, ([separator, ...parts], scope) => joined(separator, parts, scope, true)),
  TEXTJOIN: eager(3, MANY, ([separator, skip, ...parts], scope) =>
    joined(separator, parts, scope, single(skip ?? null, scope) === false),
  ),
  SPLIT: eager(2, 4, split),
  ISBETWEEN: scalar(3, 5, ([value, low, high, withLow, withHigh]) => {
    const above = compare(value ?? null, low ?? null);
    const below = compare(high ?? null, value ?? null);
    return (withLow === false ? above > 0 : above >= 0) && (withHigh === false ? below > 0 : below >= 0);
  }),
  /** Drawn by the person's spreadsheet and by the preview; nothing may refer to it. */
  SPARKLINE: { min: 1, max: 2, run: () => null },
  IMAGE: { min: 1, max: 4, run: () => null },
};
