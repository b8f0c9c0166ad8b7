// Where references are, and references made while computing.

import { toText } from '../evaluate/coerce';
import { single } from '../evaluate/lift';
import type { Scope } from '../evaluate/scope';
import { areaOf } from '../formula/references';
import { Area, CellError, isError, Matrix, type Operand, toMatrix } from '../values';
import { type Definition, type Definitions, eager, numberOf, scalar } from './define';

/** ROW and COLUMN: the place of a reference, of the formula itself without one; several places in array scope. */
const placeOf = (
  own: (scope: Scope) => number,
  first: (area: Area) => number,
  count: (area: Area) => number,
  down: boolean,
): Definition =>
  eager(0, 1, ([operand], scope) => {
    if (operand === undefined) return own(scope);
    if (!(operand instanceof Area))
      return isError(operand) ? operand : new CellError('#N/A', 'The argument must be a range.');
    if (!scope.array || count(operand) === 1) return first(operand);
    const places = Array.from({ length: count(operand) }, (_, i) => first(operand) + i);
    return new Matrix(down ? places.map((place) => [place]) : [places]);
  });

const sizeOf = (size: (table: Area | Matrix) => number): Definition =>
  eager(1, 1, ([operand]) =>
    isError(operand) ? operand : size(operand instanceof Area ? operand : toMatrix(operand ?? null)),
  );

/** OFFSET(reference, rows, columns, [height], [width]). */
function offset(operands: readonly Operand[], scope: Scope): Operand {
  const [reference] = operands;
  if (!(reference instanceof Area))
    return isError(reference) ? reference : new CellError('#N/A', 'OFFSET needs a range.');
  const numbers = [0, 0, reference.height, reference.width].map((otherwise, i) =>
    numberOf(operands[i + 1], scope, otherwise),
  );
  const error = numbers.find(isError);
  if (error) return error;
  const [down, right, height, width] = (numbers as number[]).map(Math.trunc) as [number, number, number, number];
  if (height < 1 || width < 1) return new CellError('#REF!', 'OFFSET evaluates to an out of bounds range.');
  return reached(
    new Area(
      reference.sheet,
      reference.top + down,
      reference.left + right,
      reference.top + down + height - 1,
      reference.left + right + width - 1,
    ),
    scope,
  );
}

function reached(area: Area, scope: Scope): Operand {
  const { sheet } = area;
  if (area.top < 1 || area.left < 1 || area.bottom > sheet.maxRows || area.right > sheet.maxColumns) {
    return new CellError('#REF!', 'The range is out of bounds.');
  }
  scope.session.onReach(area);
  return area;
}

/** INDIRECT(text): the reference that a text names, in A1 notation. */
function indirect([text, a1]: readonly Operand[], scope: Scope): Operand {
  const named = toText(single(text ?? null, scope), scope.session.writing);
  if (isError(named)) return named;
  if (a1 !== undefined && single(a1, scope) === false) return new CellError('#REF!', 'R1C1 notation is not read here.');
  const node = scope.session.parse(`=${named}`);
  if (node?.type !== 'ReferenceIdentifier')
    return new CellError('#REF!', `'${named}' is not a valid cell or range reference.`);
  const area = areaOf(node.value, scope.sheet, scope.session.directory);
  if (area instanceof CellError) return new CellError('#REF!', `'${named}' is not a valid cell or range reference.`);
  return reached(area, scope);
}

export const PLACES: Definitions = {
  ROW: placeOf(
    (s) => s.row,
    (a) => a.top,
    (a) => a.height,
    true,
  ),
  COLUMN: placeOf(
    (s) => s.column,
    (a) => a.left,
    (a) => a.width,
    false,
  ),
  ROWS: sizeOf((table) => table.height),
  COLUMNS: sizeOf((table) => table.width),
  ISREF: eager(1, 1, ([operand]) => operand instanceof Area),
  OFFSET: eager(3, 5, offset),
  INDIRECT: eager(1, 2, indirect),
  /** The link is not followed here: the cell shows its label. */
  HYPERLINK: scalar(1, 2, (values) => values[values.length - 1] ?? null),
};
