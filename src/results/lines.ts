// The lines that a person fills, as formulas read them: from the hidden row that opens them to the last that is filled.
import { f, join } from '../plan/formula';
import type { Column, Formula, Ref, Row, SheetKind } from '../plan/types';

/** The row of Costs, Gains, Entries and Objectives under which the person's lines begin. */
export const LINES_ROW = 'lines';

/** The hidden column that holds, in that row, the number of the last row with a line. */
export const LAST_COLUMN: Column = { key: 'last', owner: 'addon', style: 'computed', hidden: true };

export const lines = (sheet: SheetKind, column: string): Ref => ({
  at: 'lines',
  sheet,
  row: LINES_ROW,
  column,
  last: LAST_COLUMN.key,
});

/**
 * The number of the last row in which one of these columns is filled; of the lines' own row where none is. A program
 * that computes sums over the whole length of its sheets (a million rows) then does so once a sheet, not once a figure.
 */
function lastLine(sheet: SheetKind, columns: readonly string[]): Formula {
  const whole = columns.map((column): Ref => ({ at: 'lines', sheet, row: LINES_ROW, column }));
  const filled = join(
    whole.map((column) => f`(${column}<>"")`),
    '+',
  );
  // From nought on: of one column alone a truth would be compared with a number, and every truth is above any number.
  return f`=MAX(ROW();SUMPRODUCT(MAX((0+${filled}>0)*ROW(${whole[0] as Ref}))))`;
}

/** The hidden row under which the lines begin: what is inserted above the first line is counted. */
export const openingRow = (sheet: SheetKind, filled: readonly string[]): Row => ({
  key: LINES_ROW,
  hidden: true,
  cells: { [LAST_COLUMN.key]: lastLine(sheet, filled) },
});
