// MAP, REDUCE and the other functions that call a LAMBDA.

import { single } from '../evaluate/lift';
import type { Scope } from '../evaluate/scope';
import { CellError, Lambda, Matrix, type Operand, type Scalar, toMatrix } from '../values';
import { type Definition, type Definitions, eager, MANY, numberOf } from './define';

/** The largest table that Google computes. */
const MOST_CELLS = 10_000_000;

const noLambda = () => new CellError('#N/A', 'The last argument must be a LAMBDA.');

/** One value of a table that a LAMBDA's result fills. */
const cell = (operand: Operand, scope: Scope): Scalar => single(operand, scope.inArrays(false));

const withLambda = (
  min: number,
  max: number,
  run: (operands: readonly Operand[], lambda: Lambda, scope: Scope) => Operand,
): Definition =>
  eager(min, max, (operands, scope) => {
    const lambda = operands[operands.length - 1];
    return lambda instanceof Lambda ? run(operands.slice(0, -1), lambda, scope) : noLambda();
  });

function map(operands: readonly Operand[], lambda: Lambda, scope: Scope): Operand {
  const tables = operands.map(toMatrix);
  const [first] = tables;
  if (!first || tables.some((t) => t.height !== first.height || t.width !== first.width)) {
    return new CellError('#VALUE!', 'MAP: the arrays are of different size.');
  }
  return new Matrix(
    first.rows.map((row, r) => row.map((_, c) => cell(lambda.apply(tables.map((t) => t.rows[r]?.[c] ?? null)), scope))),
  );
}

function reduce([start, table]: readonly Operand[], lambda: Lambda): Operand {
  const values = toMatrix(table ?? null).rows.flat();
  return values.reduce<Operand>((total, value) => lambda.apply([total, value]), start ?? null);
}

function scan([start, table]: readonly Operand[], lambda: Lambda, scope: Scope): Operand {
  let total: Operand = start ?? null;
  const rows = toMatrix(table ?? null).rows.map((row) =>
    row.map((value) => {
      total = lambda.apply([total, value]);
      return cell(total, scope);
    }),
  );
  return new Matrix(rows);
}

function byRow([table]: readonly Operand[], lambda: Lambda, scope: Scope): Operand {
  return new Matrix(toMatrix(table ?? null).rows.map((row) => [cell(lambda.apply([new Matrix([row])]), scope)]));
}

function byColumn([table]: readonly Operand[], lambda: Lambda, scope: Scope): Operand {
  const { rows, width } = toMatrix(table ?? null);
  const columns = Array.from({ length: width }, (_, c) => new Matrix(rows.map((row) => [row[c] ?? null])));
  return new Matrix([columns.map((column) => cell(lambda.apply([column]), scope))]);
}

function make([height, width]: readonly Operand[], lambda: Lambda, scope: Scope): Operand {
  const rows = numberOf(height, scope, 1);
  const columns = numberOf(width, scope, 1);
  if (!(typeof rows === 'number' && typeof columns === 'number' && rows >= 1 && columns >= 1))
    return new CellError('#NUM!');
  if (rows * columns > MOST_CELLS) return new CellError('#VALUE!', 'The table would be too large.');
  const across = Array.from({ length: columns }, (_, c) => c + 1);
  return new Matrix(Array.from({ length: rows }, (_, r) => across.map((c) => cell(lambda.apply([r + 1, c]), scope))));
}

export const LAMBDAS: Definitions = {
  MAP: withLambda(2, MANY, map),
  REDUCE: withLambda(3, 3, reduce),
  SCAN: withLambda(3, 3, scan),
  BYROW: withLambda(2, 2, byRow),
  BYCOL: withLambda(2, 2, byColumn),
  MAKEARRAY: withLambda(3, 3, make),
};
