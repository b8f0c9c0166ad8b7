// What a cell can hold once it has crossed the border from the spreadsheet.
import type { Day } from './day';

/** A date in a cell: a civil day, with the minute of the day (0 to 1439) where it has a time. */
export interface DateCell {
  day: Day;
  minute?: number;
}

/** An error value in a cell, by its name: `#N/A`, `#REF!`… */
export interface ErrorCell {
  error: string;
}

export type Cell = string | number | boolean | null | DateCell | ErrorCell;

export const isDateCell = (c: Cell): c is DateCell => typeof c === 'object' && c !== null && 'day' in c;
export const isErrorCell = (c: Cell): c is ErrorCell => typeof c === 'object' && c !== null && 'error' in c;
export const isBlank = (c: Cell | undefined): boolean => c === null || c === undefined || c === '';
