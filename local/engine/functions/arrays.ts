// Functions that give tables: ARRAYFORMULA, FILTER, SORT, UNIQUE, TRANSPOSE and arrays between braces.
import { toTruth } from '../evaluate/coerce';
import { single } from '../evaluate/lift';
import { compare } from '../evaluate/operators';
import type { Scope } from '../evaluate/scope';
import { ARRAY_ROW, ARRAY_ROWS } from '../formula/normalise';
import { Area, CellError, isError, Matrix, type Operand, type Scalar, toMatrix } from '../values';
import { arrayed, type Definitions, eager, MANY, numberOf } from './define';

type Row = readonly Scalar[];

const transposed = (rows: readonly Row[]): Scalar[][] =>
  (rows[0] ?? []).map((_, c) => rows.map((row) => row[c] ?? null));

/** The values; where the area reaches to the sheet's end, without the blank rows that end it. */
function rowsOf(operand: Operand | undefined): readonly Row[] {
  if (!(operand instanceof Area)) return toMatrix(operand ?? null).rows;
  if (operand.bottom < operand.sheet.maxRows) return operand.sheet.read(operand);
  const bottom = Math.max(operand.top, operand.sheet.lastRowIn(operand));
  return operand.sheet.read(new Area(operand.sheet, operand.top, operand.left, bottom, operand.right));
}

/** Side by side, or one below the other; tables that do not fit together are `#VALUE!`, as between braces in Google. */
function joined(operands: readonly Operand[], down: boolean): Operand {
  const error = operands.find(isError);
  const tables = operands.map((operand) => (down ? toMatrix(operand).rows : transposed(toMatrix(operand).rows)));
  if (tables.some((rows) => rows[0]?.length !== tables[0]?.[0]?.length)) {
    return error ?? new CellError('#VALUE!', 'An array literal was missing values for one or more rows.');
  }
  const rows = tables.flat();
  return new Matrix(down ? rows : transposed(rows));
}

/** FILTER(range, condition, …): rows, or columns where the conditions lie along a row. */
function filter([range, ...conditions]: readonly Operand[]): Operand {
  const error = [range, ...conditions].find(isError);
  if (error) return error;
  const table = toMatrix(range ?? null);
  const tests = conditions.map(toMatrix);
  const [first] = tests;
  const along = first !== undefined && first.height === 1 && first.width === table.width && table.height !== 1;
  const rows = along ? transposed(table.rows) : table.rows;
  const flags = tests.map((test) => (along ? (test.rows[0] ?? []) : test.rows.map((row) => row[0] ?? null)));
  if (flags.some((flag) => flag.length !== rows.length))
    return new CellError('#N/A', 'FILTER has mismatched range sizes.');
  const kept = rows.filter((_, i) => flags.every((flag) => toTruth(flag[i] ?? null) === true));
  if (kept.length === 0) return new CellError('#N/A', 'No matches are found in FILTER evaluation.');
  return new Matrix(along ? transposed(kept) : kept);
}

interface SortKey {
  readonly values: Row;
  readonly rising: boolean;
}

/** Blank cells come last in either direction, errors before them. */
function ordered(a: Scalar, b: Scalar, rising: boolean): number {
  const last = (value: Scalar): number => (value === null ? 2 : isError(value) ? 1 : 0);
  if (last(a) || last(b)) return last(a) - last(b);
  return compare(a, b) * (rising ? 1 : -1);
}

/** SORT(range, column, rising, …); a column is its number in the range or a range of the same height. */
function sort([range, ...rest]: readonly Operand[], scope: Scope): Operand {
  if (isError(range)) return range;
  const rows = rowsOf(range);
  const keys: SortKey[] = [];
  for (let i = 0; i < Math.max(1, rest.length); i += 2) {
    const key = sortKey(rows, rest[i], rest[i + 1], scope);
    if (isError(key)) return key;
    keys.push(key);
  }
  const order = rows
    .map((_, i) => i)
    .sort((a, b) => {
      for (const { values, rising } of keys) {
        const difference = ordered(values[a] ?? null, values[b] ?? null, rising);
        if (difference !== 0) return difference;
      }
      return a - b;
    });
  return new Matrix(order.map((i) => rows[i] ?? []));
}

function sortKey(
  rows: readonly Row[],
  column: Operand | undefined,
  rising: Operand | undefined,
  scope: Scope,
): SortKey | CellError {
  const truth = rising === undefined ? true : toTruth(single(rising, scope));
  if (isError(truth)) return truth;
  if (column instanceof Area && column.height > 1)
    return { values: rowsOf(column).map((row) => row[0] ?? null), rising: truth };
  const at = numberOf(column, scope, 1);
  if (isError(at)) return at;
  if (at < 1 || at > (rows[0]?.length ?? 0)) return new CellError('#NUM!', 'SORT: there is no such column.');
  return { values: rows.map((row) => row[Math.trunc(at) - 1] ?? null), rising: truth };
}

/** UNIQUE(range, [by column], [exactly once]): the first of equal rows. Capitals make a difference. */
function unique([range, byColumn, once]: readonly Operand[], scope: Scope): Operand {
  if (isError(range)) return range;
  const across = byColumn !== undefined && toTruth(single(byColumn, scope)) === true;
  const onlyOnce = once !== undefined && toTruth(single(once, scope)) === true;
  const rows = across ? transposed(rowsOf(range)) : rowsOf(range);
  const counts = new Map<string, { row: Row; count: number }>();
  for (const row of rows) {
    const key = JSON.stringify(row);
    const seen = counts.get(key);
    if (seen) seen.count++;
    else counts.set(key, { row, count: 1 });
  }
  const kept = [...counts.values()].filter(({ count }) => !onlyOnce || count === 1).map(({ row }) => row);
  if (kept.length === 0) return new CellError('#N/A', 'No unique values.');
  return new Matrix(across ? transposed(kept) : kept);
}

const flatten = (operands: readonly Operand[]): Operand =>
  new Matrix(operands.flatMap((o) => toMatrix(o).rows.flat()).map((value) => [value]));

function constrain([range, height, width]: readonly Operand[], scope: Scope): Operand {
  const size = [numberOf(height, scope, 1), numberOf(width, scope, 1)];
  const error = [range, ...size].find(isError);
  if (error) return error;
  const [rows, columns] = size as [number, number];
  if (rows < 1 || columns < 1) return new CellError('#NUM!');
  return new Matrix(
    toMatrix(range ?? null)
      .rows.slice(0, rows)
      .map((row) => row.slice(0, columns)),
  );
}

export const ARRAYS: Definitions = {
  [ARRAY_ROW]: eager(1, MANY, (operands) => joined(operands, false)),
  [ARRAY_ROWS]: eager(1, MANY, (operands) => joined(operands, true)),
  ARRAYFORMULA: arrayed(1, 1, ([operand]) => (operand instanceof Area ? toMatrix(operand) : (operand ?? null))),
  FILTER: arrayed(2, MANY, filter),
  SORT: arrayed(1, MANY, sort),
  UNIQUE: eager(1, 3, unique),
  FLATTEN: eager(1, MANY, flatten),
  TRANSPOSE: eager(1, 1, ([operand]) =>
    isError(operand) ? operand : new Matrix(transposed(toMatrix(operand ?? null).rows)),
  ),
  ARRAY_CONSTRAIN: eager(3, 3, constrain),
};
