// What a calculation engine asks of custom functions; the same shape as the engine's own, which is not imported here.
import type { Value } from '../model';

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
  call(name: string, args: readonly CustomArgument[]): unknown;
}
