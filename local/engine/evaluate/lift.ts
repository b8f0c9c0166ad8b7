// From single values to tables: where one value is wanted and a table stands.
import type { Writing } from '../formula/locale';
import { Area, CellError, isMany, Lambda, Matrix, type Operand, type Scalar, toMatrix } from '../values';
import type { Operation } from './operators';
import type { Scope } from './scope';

/**
 * The single value that an operand stands for outside ARRAYFORMULA: a range gives its cell in the formula's own row or
 * column and `#VALUE!` where there is none; a table that was computed gives its first value.
 */
export function single(operand: Operand, scope: Scope): Scalar {
  if (operand instanceof Area)
    return operand.single ? operand.sheet.get(operand.top, operand.left) : intersect(operand, scope);
  if (operand instanceof Matrix) return operand.rows[0]?.[0] ?? null;
  if (operand instanceof Lambda) return new CellError('#N/A', 'A LAMBDA must be called.');
  return operand;
}

function intersect(area: Area, { row, column }: Scope): Scalar {
  if (area.width === 1 && row >= area.top && row <= area.bottom) return area.sheet.get(row, area.left);
  if (area.height === 1 && column >= area.left && column <= area.right) return area.sheet.get(area.top, column);
  return new CellError(
    '#VALUE!',
    'A matching value could not be found. To get the values for the entire range use the ARRAYFORMULA function.',
  );
}

/**
 * Applies a function of single values. In array scope tables are worked through value by value: a table of one row or
 * column is repeated, a place that one of them lacks is `#N/A`.
 */
export function lift(
  operands: readonly Operand[],
  scope: Scope,
  apply: (values: readonly Scalar[]) => Scalar,
): Operand {
  if (!scope.array || !operands.some(isMany)) return apply(operands.map((operand) => single(operand, scope)));
  const tables = operands.map(toMatrix);
  const height = Math.max(...tables.map((t) => t.height));
  const width = Math.max(...tables.map((t) => t.width));
  const rows: Scalar[][] = [];
  for (let r = 0; r < height; r++) {
    const row: Scalar[] = [];
    for (let c = 0; c < width; c++) {
      const values = tables.map((table) => at(table, r, c));
      row.push(values.includes(undefined) ? new CellError('#N/A') : apply(values as Scalar[]));
    }
    rows.push(row);
  }
  return new Matrix(rows);
}

/** As `lift`, for two operands. */
export function liftPair(left: Operand, right: Operand, scope: Scope, apply: Operation): Operand {
  const { writing } = scope.session;
  if (!scope.array || !(isMany(left) || isMany(right)))
    return apply(single(left, scope), single(right, scope), writing);
  const a = toMatrix(left);
  const b = toMatrix(right);
  const height = Math.max(a.height, b.height);
  const width = Math.max(a.width, b.width);
  const rows: Scalar[][] = [];
  for (let r = 0; r < height; r++) {
    const ofA = a.rows[a.height === 1 ? 0 : r];
    const ofB = b.rows[b.height === 1 ? 0 : r];
    if (width === 1) rows.push([paired(ofA?.[0], ofB?.[0], apply, writing)]);
    else {
      const row: Scalar[] = [];
      for (let c = 0; c < width; c++)
        row.push(paired(ofA?.[a.width === 1 ? 0 : c], ofB?.[b.width === 1 ? 0 : c], apply, writing));
      rows.push(row);
    }
  }
  return new Matrix(rows);
}

/** `#N/A` where one of the two has no value. */
const paired = (x: Scalar | undefined, y: Scalar | undefined, apply: Operation, writing: Writing): Scalar =>
  x === undefined || y === undefined ? new CellError('#N/A') : apply(x, y, writing);

/** The value of a table at a place, its only row or column repeated; undefined beyond its edge. */
export function at(table: Matrix, row: number, column: number): Scalar | undefined {
  return table.rows[table.height === 1 ? 0 : row]?.[table.width === 1 ? 0 : column];
}
