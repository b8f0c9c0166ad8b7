// How a function is declared: how many arguments it takes and what it is given of them.

import { toNumber, toText } from '../evaluate/coerce';
import { lift, single } from '../evaluate/lift';
import { given, type Part, type Scope } from '../evaluate/scope';
import { type CellError, isError, type Operand, type Scalar } from '../values';

export interface Definition {
  readonly min: number;
  readonly max: number;
  readonly run: (args: readonly (Part | null)[], scope: Scope) => Operand;
}

export type Definitions = Readonly<Record<string, Definition>>;

/** For any number of arguments. */
export const MANY = Number.POSITIVE_INFINITY;

/** A function that decides which of its arguments are computed. */
export const lazy = (min: number, max: number, run: Definition['run']): Definition => ({ min, max, run });

type Run = (operands: readonly Operand[], scope: Scope) => Operand;

/** A function of its arguments as they are: values, tables, references. */
export const eager = (min: number, max: number, run: Run): Definition => ({
  min,
  max,
  run: (args, scope) =>
    run(
      args.map((arg) => given(arg, scope)),
      scope,
    ),
});

/** As `eager`, with the arguments computed value by value, as Google does in FILTER, SORT, SUMPRODUCT, INDEX and the like. */
export const arrayed = (min: number, max: number, run: Run): Definition => ({
  min,
  max,
  run: (args, scope) => {
    const inner = scope.inArrays(true);
    return run(
      args.map((arg) => given(arg, inner)),
      inner,
    );
  },
});

/** A function of single values, errors among them. */
export const scalarRaw = (
  min: number,
  max: number,
  run: (values: readonly Scalar[], scope: Scope) => Scalar,
): Definition => eager(min, max, (operands, scope) => lift(operands, scope, (values) => run(values, scope)));

/** A function of single values; an error among them is its result. */
export const scalar = (
  min: number,
  max: number,
  run: (values: readonly Scalar[], scope: Scope) => Scalar,
): Definition => scalarRaw(min, max, (values, scope) => values.find(isError) ?? run(values, scope));

/** A function of single numbers; what is no number gives `#VALUE!`. An omitted argument at the end is not there. */
export const numeric = (min: number, max: number, run: (...numbers: number[]) => Scalar): Definition =>
  scalar(min, max, (values, scope) => {
    const numbers = values.map((value) => toNumber(value, scope.session.writing));
    return numbers.find(isError) ?? run(...(numbers as number[]));
  });

/** A function of a text and numbers after it. */
export const textual = (min: number, max: number, run: (text: string, ...numbers: number[]) => Scalar): Definition =>
  scalar(min, max, ([first, ...rest], scope) => {
    const text = toText(first ?? null, scope.session.writing) as string;
    const numbers = rest.map((value) => toNumber(value, scope.session.writing));
    return numbers.find(isError) ?? run(text, ...(numbers as number[]));
  });

/** The number that an argument stands for, or its error; `otherwise` where it is omitted. */
export function numberOf(operand: Operand | undefined, scope: Scope, otherwise: number): number | CellError {
  if (operand === undefined || operand === null) return otherwise;
  return toNumber(single(operand, scope), scope.session.writing);
}
