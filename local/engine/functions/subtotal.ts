// SUBTOTAL: a total that passes over other subtotals.
import { toNumber } from '../evaluate/coerce';
import { single } from '../evaluate/lift';
import type { Scope } from '../evaluate/scope';
import { Area, CellError, isError, Matrix, type Operand, type Scalar } from '../values';
import { type Definition, type Definitions, eager, MANY } from './define';

/** By its code, https://support.google.com/docs/answer/3093649. */
const TOTALS = ['AVERAGE', 'COUNT', 'COUNTA', 'MAX', 'MIN', 'PRODUCT', 'STDEV', 'STDEVP', 'SUM', 'VAR', 'VARP'];

type Total = (name: string, operands: readonly Operand[], scope: Scope) => Operand;

/** The values of an area; cells with a subtotal of their own are left out, and hidden rows where `visible`. */
function kept(area: Area, visible: boolean): Scalar[] {
  const { view } = area.sheet;
  const values: Scalar[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, area.sheet.lastRow); row++) {
    if (visible && view.rowHidden(row)) continue;
    for (let column = area.left; column <= area.right; column++) {
      if (!/\bSUBTOTAL\s*\(/i.test(view.formula(row, column) ?? '')) values.push(area.sheet.get(row, column));
    }
  }
  return values;
}

/** Codes 101 to 111 pass over hidden rows. `total` computes the function that a code stands for. */
export const subtotal = (total: Total): Definition =>
  eager(2, MANY, ([code, ...areas], scope) => {
    const number = toNumber(single(code ?? null, scope), scope.session.writing);
    if (isError(number)) return number;
    const name = TOTALS[(number > 100 ? number - 100 : number) - 1];
    if (name === undefined) return new CellError('#VALUE!', 'SUBTOTAL: there is no such code.');
    if (!areas.every((area): area is Area => area instanceof Area))
      return new CellError('#VALUE!', 'SUBTOTAL needs ranges.');
    const values = areas.flatMap((area) => kept(area, number > 100));
    return total(name, [new Matrix([values.length ? values : [null]])], scope);
  });

/** ISFORMULA: whether a formula stands in the cell. */
export const FORMULAS: Definitions = {
  ISFORMULA: eager(1, 1, ([operand]) =>
    operand instanceof Area
      ? operand.sheet.view.formula(operand.top, operand.left) !== null
      : new CellError('#N/A', 'The argument must be a range.'),
  ),
};
