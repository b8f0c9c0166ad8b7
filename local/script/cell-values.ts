// The border of custom functions: what cells become as arguments, and which answers a cell can take.
import { instantOfSerial, isDateFormat, type Value } from '../model';
import { isDate, type Realm, type Switches } from '../services';

export type Scalar = string | number | boolean;

/**
 * One argument as the cells are: text, number, truth value, date, error, blank (null); a range is a list of rows; undefined is an argument
 * left out.
 */
export type Argument = unknown;

/** Turns an argument into what the script is given ("Custom functions in Google Sheets": cells are scalars, ranges 2-D arrays). */
export function argumentIn(argument: Argument, realm: Realm, switches: Switches): unknown {
  if (argument === undefined) return switches.omittedArgument === 'undefined' ? undefined : '';
  if (!Array.isArray(argument)) return cellIn(argument, realm, switches);
  const rows = realm.array();
  for (const line of argument as unknown[]) {
    if (!Array.isArray(line)) throw new Error('A range is a list of rows');
    const row = realm.array();
    for (const cell of line as unknown[]) row.push(cellIn(cell, realm, switches));
    rows.push(row);
  }
  return rows;
}

function cellIn(cell: unknown, realm: Realm, switches: Switches): unknown {
  if (cell === null) return switches.blankArgument === 'empty text' ? '' : undefined;
  if (typeof cell === 'string' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  if (isDate(cell)) return realm.date(cell.getTime());
  const error = typeof cell === 'object' ? (cell as { error?: unknown }).error : undefined;
  if (typeof error !== 'string') throw new Error(`No cell holds ${String(cell)}`);
  return switches.errorArgument === 'text' ? error : realm.error(error);
}

/** A cell's value as an argument: a number in a date format is a date at that time in the spreadsheet's zone. */
export function cellArgument(value: Value, numberFormat: string, zone: string): unknown {
  if (typeof value !== 'number' || numberFormat === '' || !isDateFormat(numberFormat)) return value;
  return new Date(instantOfSerial(value, zone));
}

/**
 * Checks the answer of a custom function and copies it. Only what is documented or certain passes: a scalar or a 2-D array
 * of numbers, texts and truth values. What NaN, null, undefined or a one-dimensional list show is not established.
 */
export function answerOut(name: string, answer: unknown): Scalar | Scalar[][] {
  if (!Array.isArray(answer)) return scalarOut(name, answer);
  const rows = answer as unknown[];
  const width = Array.isArray(rows[0]) ? (rows[0] as unknown[]).length : 0;
  if (!width) throw new Error(`${name} answers an array that is not a table`);
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== width) throw new Error(`${name} answers a ragged table`);
    return (row as unknown[]).map((cell) => scalarOut(name, cell));
  });
}

function scalarOut(name: string, value: unknown): Scalar {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const what = isDate(value) ? 'a date' : String(value);
  throw new Error(`${name} answers ${what}, of which nobody knows what a cell makes`);
}
