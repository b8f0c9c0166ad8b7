// What a calculation engine asks of custom functions; the same shape as the engine's own, which is not imported here.
import type { Value } from '../model';
import { type Argument, cellArgument } from './cell-values';

export interface CustomArgument {
  /** Whether a single value was given, not a range of several cells. */
  readonly single: boolean;
  /** The values, row by row: blank is null, a date its serial number. */
  readonly values: readonly (readonly Value[])[];
  /** The number format of the cell that a value comes from (0-based place); empty where it comes from none. */
  numberFormat(row: number, column: number): string;
}

export interface CustomFunctions {
  has(name: string): boolean;
  /** An argument left out is undefined. */
  call(name: string, args: readonly (CustomArgument | undefined)[]): unknown;
}

/** @param zone the spreadsheet's; @param custom calls a function by its own name */
export function customFunctionsOf(
  names: readonly string[],
  zone: string,
  custom: (name: string, args: readonly Argument[]) => unknown,
): CustomFunctions {
  const byCapitals = new Map(names.map((name) => [name.toUpperCase(), name]));
  const argument = (given: CustomArgument | undefined): Argument => {
    if (!given) return undefined;
    const { single, values, numberFormat } = given;
    const rows = values.map((line, r) => line.map((value, c) => cellArgument(value, numberFormat(r, c), zone)));
    return single ? rows[0]?.[0] : rows;
  };
  return {
    has: (name) => byCapitals.has(name.toUpperCase()),
    call: (name, args) => custom(byCapitals.get(name.toUpperCase()) ?? name, args.map(argument)),
  };
}
