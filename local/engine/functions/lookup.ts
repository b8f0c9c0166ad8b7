// INDEX, MATCH and the lookups built on them.
import { single } from '../evaluate/lift';
import type { Scope } from '../evaluate/scope';
import { Area, CellError, isError, Matrix, type Operand, type Scalar, toMatrix } from '../values';
import { arrayed, type Definitions, eager, numberOf } from './define';
import { Vector } from './lookup-index';
import { findPlace, findSorted, type Side } from './search';

type Source = Area | Matrix;

export const sourceOf = (operand: Operand | undefined): Source =>
  operand instanceof Area ? operand : toMatrix(operand ?? null);

/** A part of a source, 0-based, as reference where the source is one. */
export function part(source: Source, row: number, column: number, height: number, width: number): Operand {
  if (source instanceof Area) {
    const top = source.top + row;
    const left = source.left + column;
    return new Area(source.sheet, top, left, top + height - 1, left + width - 1);
  }
  const rows = source.rows.slice(row, row + height).map((cells) => cells.slice(column, column + width));
  return height === 1 && width === 1 ? (rows[0]?.[0] ?? null) : new Matrix(rows);
}

const notFound = (wanted: Scalar, name: string): CellError =>
  new CellError('#N/A', `Did not find value '${String(wanted ?? '')}' in ${name} evaluation.`);

/** INDEX(reference, row, column); 0 or nothing means all rows or columns. */
function index(operands: readonly Operand[], scope: Scope): Operand {
  const [reference] = operands;
  if (isError(reference)) return reference;
  const source = sourceOf(reference);
  const row = numberOf(operands[1], scope, 0);
  const column = numberOf(operands[2], scope, 0);
  if (isError(row)) return row;
  if (isError(column)) return column;
  const r = Math.trunc(row);
  const c = Math.trunc(column);
  if (r < 0 || r > source.height || c < 0 || c > source.width) return new CellError('#NUM!', 'INDEX is out of bounds.');
  const picked = part(
    source,
    Math.max(0, r - 1),
    Math.max(0, c - 1),
    r === 0 ? source.height : 1,
    c === 0 ? source.width : 1,
  );
  if (picked instanceof Area) scope.session.onPick(picked);
  return picked;
}

/** MATCH(key, range, [type]): place from 1 in a range of one row or column. */
function match(operands: readonly Operand[], scope: Scope): Operand {
  const wanted = single(operands[0] ?? null, scope);
  const type = numberOf(operands[2], scope, 1);
  if (isError(wanted)) return wanted;
  if (isError(type)) return type;
  if (isError(operands[1])) return operands[1];
  const source = sourceOf(operands[1]);
  if (source.height > 1 && source.width > 1)
    return new CellError('#N/A', 'MATCH range must be a single row or a single column.');
  const vector = new Vector(source);
  const omitted = operands.length > 2 && operands[2] === null;
  const place =
    type === 0 || omitted
      ? findPlace(vector, wanted, 'wildcard', scope)
      : findSorted(vector, wanted, type > 0 ? 1 : -1);
  return place < 0 ? notFound(wanted, 'MATCH') : place + 1;
}

/** VLOOKUP (down the first column) and HLOOKUP (along the first row). */
const lookAlong = (name: string, down: boolean) =>
  eager(3, 4, (operands, scope) => {
    const wanted = single(operands[0] ?? null, scope);
    const line = numberOf(operands[2], scope, 0);
    const sorted = operands.length < 4 || single(operands[3] ?? null, scope);
    for (const given of [wanted, operands[1], line, sorted]) if (isError(given)) return given;
    const source = sourceOf(operands[1]);
    const at = Math.trunc(line as number) - 1;
    if (at < 0 || at >= (down ? source.width : source.height))
      return new CellError('#REF!', `${name} evaluates to an out of bounds range.`);
    const keys = down ? part(source, 0, 0, source.height, 1) : part(source, 0, 0, 1, source.width);
    const vector = new Vector(sourceOf(keys));
    const place = sorted ? findSorted(vector, wanted, 1) : findPlace(vector, wanted, 'wildcard', scope);
    if (place < 0) return notFound(wanted, name);
    return down ? part(source, place, at, 1, 1) : part(source, at, place, 1, 1);
  });

/** XLOOKUP's and XMATCH's kinds of match: 0 exact, −1 or next smaller, 1 or next larger, 2 wildcard. */
const SIDES: Readonly<Record<string, Side>> = { '0': 'exact', '-1': 'smaller', '1': 'larger', '2': 'wildcard' };

function xplace(
  wanted: Scalar,
  range: Operand | undefined,
  mode: Operand | undefined,
  order: Operand | undefined,
  scope: Scope,
): number | CellError {
  const kind = numberOf(mode, scope, 0);
  const direction = numberOf(order, scope, 1);
  if (isError(kind)) return kind;
  if (isError(direction)) return direction;
  if (isError(wanted)) return wanted;
  const side = SIDES[String(kind)];
  if (!side) return new CellError('#VALUE!', 'Unknown match mode.');
  return findPlace(new Vector(sourceOf(range)), wanted, side, scope, direction === -1);
}

function xlookup(operands: readonly Operand[], scope: Scope): Operand {
  const [wantedOperand, range, results, missing, mode, order] = operands;
  const wanted = single(wantedOperand ?? null, scope);
  const keys = sourceOf(range);
  const source = sourceOf(results);
  const place = xplace(wanted, range, mode, order, scope);
  if (isError(place)) return place;
  if (place < 0) return missing === undefined || missing === null ? notFound(wanted, 'XLOOKUP') : missing;
  return keys.width === 1 ? part(source, place, 0, 1, source.width) : part(source, 0, place, source.height, 1);
}

/** LOOKUP(key, sorted range, [results]): without results, the last column or row of the range. */
function lookup(operands: readonly Operand[], scope: Scope): Operand {
  const wanted = single(operands[0] ?? null, scope);
  if (isError(wanted)) return wanted;
  const source = sourceOf(operands[1]);
  const down = source.height >= source.width;
  const keys = down ? part(source, 0, 0, source.height, 1) : part(source, 0, 0, 1, source.width);
  const place = findSorted(new Vector(sourceOf(keys)), wanted, 1);
  if (place < 0) return notFound(wanted, 'LOOKUP');
  const results = operands.length > 2 ? sourceOf(operands[2]) : source;
  if (operands.length > 2 && results.width === 1) return part(results, place, 0, 1, 1);
  if (operands.length > 2) return part(results, 0, place, 1, 1);
  return down ? part(source, place, source.width - 1, 1, 1) : part(source, source.height - 1, place, 1, 1);
}

export const LOOKUPS: Definitions = {
  INDEX: arrayed(1, 3, index),
  MATCH: eager(2, 3, match),
  VLOOKUP: lookAlong('VLOOKUP', true),
  HLOOKUP: lookAlong('HLOOKUP', false),
  LOOKUP: eager(2, 3, lookup),
  XLOOKUP: eager(3, 6, xlookup),
  XMATCH: eager(2, 4, ([wantedOperand, range, mode, order], scope) => {
    const wanted = single(wantedOperand ?? null, scope);
    const place = xplace(wanted, range, mode, order, scope);
    if (isError(place)) return place;
    return place < 0 ? notFound(wanted, 'XMATCH') : place + 1;
  }),
};
