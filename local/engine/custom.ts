// The border to custom functions: what they are given and what they may give back.

import type { Value } from '../model/types';
import type { Scope } from './evaluate/scope';
import { errorNamed } from './sheet-grid';
import { Area, CellError, Lambda, Matrix, type Operand, type Scalar, toMatrix } from './values';

/** One argument of a custom function, as the cells are: blank is null, an error `{ error }`, a date its serial number. */
export interface CustomArgument {
  /** Whether a single value was given, not a range of several cells. */
  readonly single: boolean;
  /** The values, row by row; one row of one value where `single`. */
  readonly values: readonly (readonly Value[])[];
  /** The number format of the cell that a value comes from (0-based place); empty where it comes from no cell. */
  numberFormat(row: number, column: number): string;
}

/** The custom functions that formulas may call. */
export interface CustomFunctions {
  /** Whether there is one of that name, given in capitals. */
  has(name: string): boolean;
  /**
   * Runs one; an argument left out is undefined. May give back a single value, a list (which runs down a column) or a list of rows. Dates must be given back
   * as serial numbers. An exception becomes `#ERROR!`.
   */
  call(name: string, args: readonly (CustomArgument | undefined)[]): unknown;
}

/** Calls a custom function; whatever goes wrong in it is an error in its cell alone. An operand left out is undefined. */
export function callCustom(
  custom: CustomFunctions,
  name: string,
  operands: readonly (Operand | undefined)[],
  scope: Scope,
): Operand {
  if (operands.some((operand) => operand instanceof Lambda))
    return new CellError('#ERROR!', 'A LAMBDA cannot be passed.');
  try {
    return received(custom.call(name, operands.map(argumentOf)));
  } catch (thrown) {
    const message =
      thrown instanceof Error ? thrown.message : String((thrown as { message?: unknown } | null)?.message ?? thrown);
    return new CellError('#ERROR!', message || `${name} failed in row ${scope.row}, column ${scope.column}.`);
  }
}

const given = (value: Scalar): Value => (value instanceof CellError ? { error: value.name } : value);

function argumentOf(operand: Operand | undefined): CustomArgument | undefined {
  if (operand === undefined) return undefined;
  const table = toMatrix(operand);
  const area = operand instanceof Area ? operand : null;
  return {
    single: table.height === 1 && table.width === 1,
    values: table.rows.map((row) => row.map(given)),
    numberFormat: (row, column) => area?.sheet.view.style(area.top + row, area.left + column).numberFormat ?? '',
  };
}

function received(value: unknown): Operand {
  if (!Array.isArray(value)) return receivedScalar(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(receivedScalar) : [receivedScalar(row)]));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length === 0 || width === 0) return new CellError('#REF!', 'The custom function gave back an empty table.');
  return new Matrix(rows.map((row) => [...row, ...new Array<Scalar>(width - row.length).fill(null)]));
}

function receivedScalar(value: unknown): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : new CellError('#NUM!');
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  const error = (value as { error?: unknown }).error;
  if (typeof error === 'string') return errorNamed(error);
  return new CellError('#ERROR!', 'The custom function gave back something that no cell can hold.');
}
