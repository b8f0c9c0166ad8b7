// The value of one formula's cell, errors among them.
import type { FormulaCell } from '../formula-cell';
import { CellError, type Matrix, type Scalar } from '../values';
import { resultOf } from './program';
import { Scope, type Session } from './scope';

/** A single value, or a table that is to spill. Never throws: what goes wrong is an error of this cell alone. */
export function formulaValue(
  { sheet, row, column, program, operands }: FormulaCell,
  session: Session,
): Scalar | Matrix {
  if (!program) return new CellError('#ERROR!', 'Formula parse error.');
  try {
    return resultOf(program, new Scope({ session, sheet, row, column, operands }));
  } catch (thrown) {
    return new CellError('#ERROR!', thrown instanceof Error ? thrown.message : String(thrown));
  }
}
