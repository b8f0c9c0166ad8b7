// The value of one formula's cell, errors among them.
import type { FormulaCell } from '../graph';
import { CellError, type Matrix, type Scalar } from '../values';
import { evaluate, result } from './interpret';
import type { Session } from './scope';

/** A single value, or a table that is to spill. Never throws: what goes wrong is an error of this cell alone. */
export function formulaValue({ sheet, row, column, node }: FormulaCell, session: Session): Scalar | Matrix {
  if (!node) return new CellError('#ERROR!', 'Formula parse error.');
  try {
    return result(node, { session, sheet, row, column, array: false, names: new Map(), evaluate });
  } catch (thrown) {
    return new CellError('#ERROR!', thrown instanceof Error ? thrown.message : String(thrown));
  }
}
