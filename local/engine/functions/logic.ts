// Choosing and deciding. Only the branch that is taken is computed.
import { toTruth } from '../evaluate/coerce';
import { lift, single } from '../evaluate/lift';
import { compare } from '../evaluate/operators';
import { given, type Part, type Scope } from '../evaluate/scope';
import { Area, CellError, isError, isMany, Matrix, type Operand, valuesOf } from '../values';
import { type Definitions, eager, lazy, MANY, scalar } from './define';

type Args = readonly (Part | null)[];

const truthOf = (operand: Operand, scope: Scope): boolean | CellError => toTruth(single(operand, scope));

function ifElse(args: Args, scope: Scope): Operand {
  const condition = given(args[0], scope);
  const otherwise = args.length > 2 ? (args[2] ?? null) : undefined;
  if (!(scope.array && isMany(condition))) {
    const truth = truthOf(condition, scope);
    if (isError(truth)) return truth;
    if (truth) return given(args[1], scope);
    return otherwise === undefined ? false : given(otherwise, scope);
  }
  const branches = [given(args[1], scope), otherwise === undefined ? false : given(otherwise, scope)];
  return lift([condition, ...branches], scope, ([test, yes, no]) => {
    const truth = toTruth(test ?? null);
    return isError(truth) ? truth : ((truth ? yes : no) ?? null);
  });
}

/** IFERROR and IFNA: another value in the place of an error. */
function instead(caught: (error: CellError) => boolean) {
  return (args: Args, scope: Scope): Operand => {
    const tried = given(args[0], scope);
    const other = () => given(args[1], scope);
    if (scope.array && isMany(tried)) {
      return lift([tried, other()], scope, ([value, replacement]) =>
        isError(value) && caught(value) ? (replacement ?? null) : (value ?? null),
      );
    }
    if (tried instanceof Matrix && isMany(tried)) return tried;
    const value = single(tried, scope);
    if (isError(value)) return caught(value) ? other() : value;
    return tried instanceof Area && tried.single ? tried : value;
  };
}

function ifs(args: Args, scope: Scope): Operand {
  if (args.length % 2 === 1) return new CellError('#N/A', 'IFS needs an even number of arguments.');
  for (let i = 0; i < args.length; i += 2) {
    const truth = truthOf(given(args[i], scope), scope);
    if (isError(truth)) return truth;
    if (truth) return given(args[i + 1], scope);
  }
  return new CellError('#N/A', 'No match.');
}

function switchCase(args: Args, scope: Scope): Operand {
  const value = single(given(args[0], scope), scope);
  if (isError(value)) return value;
  for (let i = 1; i + 1 < args.length; i += 2) {
    const tested = single(given(args[i], scope), scope);
    if (isError(tested)) return tested;
    if (compare(value, tested) === 0) return given(args[i + 1], scope);
  }
  return args.length % 2 === 0 ? given(args[args.length - 1], scope) : new CellError('#N/A', 'No match.');
}

function choose(args: Args, scope: Scope): Operand {
  const index = single(given(args[0], scope), scope);
  if (isError(index)) return index;
  const at = Math.trunc(Number(index));
  if (!(at >= 1 && at < args.length)) return new CellError('#NUM!', 'CHOOSE: the index is out of range.');
  return given(args[at], scope);
}

/** AND, OR, XOR over all values. Blank cells and texts of a range are passed over; a text given by itself is `#VALUE!`. */
function over(decide: (truths: readonly boolean[]) => boolean) {
  return (operands: readonly Operand[]): Operand => {
    const truths: boolean[] = [];
    for (const operand of operands) {
      for (const value of valuesOf(operand)) {
        if (isMany(operand) && (value === null || typeof value === 'string')) continue;
        if (value === null) continue;
        const truth = toTruth(value);
        if (isError(truth)) return truth;
        truths.push(truth);
      }
    }
    return truths.length ? decide(truths) : new CellError('#VALUE!', 'No valid input data.');
  };
}

export const LOGIC: Definitions = {
  IF: lazy(2, 3, ifElse),
  IFERROR: lazy(
    1,
    2,
    instead(() => true),
  ),
  IFNA: lazy(
    2,
    2,
    instead((error) => error.name === '#N/A'),
  ),
  IFS: lazy(2, MANY, ifs),
  SWITCH: lazy(3, MANY, switchCase),
  CHOOSE: lazy(2, MANY, choose),
  AND: eager(
    1,
    MANY,
    over((truths) => truths.every(Boolean)),
  ),
  OR: eager(
    1,
    MANY,
    over((truths) => truths.some(Boolean)),
  ),
  XOR: eager(
    1,
    MANY,
    over((truths) => truths.filter(Boolean).length % 2 === 1),
  ),
  NOT: scalar(1, 1, ([value]) => {
    const truth = toTruth(value ?? null);
    return isError(truth) ? truth : !truth;
  }),
  TRUE: scalar(0, 0, () => true),
  FALSE: scalar(0, 0, () => false),
  NA: scalar(0, 0, () => new CellError('#N/A')),
};
