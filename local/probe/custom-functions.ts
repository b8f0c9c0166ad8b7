// The custom functions that the probe's formulas call.
import { tell } from './tell';

/** What reached the function, in words. */
export const PROBE_TELL = (value: unknown): string => tell(value);

/** What reached it as its second argument. */
export const PROBE_SECOND = (_first: unknown, second: unknown): string => tell(second);

/** How many arguments reached it. */
export const PROBE_COUNT = (...given: unknown[]): string => `${given.length} arguments`;

const ANSWERS: Readonly<Record<string, () => unknown>> = {
  nan: () => Number.NaN,
  infinity: () => Number.POSITIVE_INFINITY,
  null: () => null,
  undefined: () => undefined,
  'empty list': () => [],
  list: () => [1, 2],
  ragged: () => [[1, 2], [3]],
  table: () => [
    [1, 2],
    [3, 4],
  ],
  date: () => new Date(0),
  na: () => '#N/A',
};

/** An answer by name; throws for any other name. */
export function PROBE_RETURN(what: string): unknown {
  const answer = ANSWERS[what];
  if (!answer) throw new Error('thrown by the probe');
  return answer();
}

/** A column of that many rows: 1, 2, 3… */
export function PROBE_SPILL(rows: number): number[][] {
  const column: number[][] = [];
  for (let row = 1; row <= rows; row++) column.push([row]);
  return column;
}

/** Whether the spreadsheet tells a custom function its locale. */
export const PROBE_LOCALE = (): string =>
  SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale() ? 'answered' : 'empty';

/** Named as a cell is: column ROI, row 1. */
export const ROI1 = (): string => 'called';
