// What is known of a formula's tree before any formula of its shape is computed.

import { isText } from '../../model/shapes';
import { needsOf } from '../formula/needs';
import type { Node } from '../formula/parse';
import type { Reading } from '../formula/read';
import { areaOf, type Directory } from '../formula/references';
import { slotsOf, textIn } from '../formula/slots';
import { calledIn } from '../formula/volatile';
import type { SheetGrid } from '../sheet-grid';
import { Area, CellError, Lambda, Matrix, type Operand, type Scalar } from '../values';
import { compile } from './compile';
import { lift } from './lift';
import type { Part, Scope } from './scope';

export interface Program {
  readonly run: Part;
  /** Whether it is nothing but a reference. */
  readonly bare: boolean;
  /** What a formula needs whose slots stand for these operands. */
  readonly needs: ReturnType<typeof needsOf>;
  /** The functions that it calls, in capitals. */
  readonly called: ReadonlySet<string>;
}

const known = new WeakMap<Node, Program>();

/** The program of a tree; made once. */
export function programOf(tree: Node): Program {
  const made = known.get(tree);
  if (made) return made;
  const slots = slotsOf(tree);
  const program = {
    run: compile(tree, slots),
    bare: tree.type === 'ReferenceIdentifier',
    needs: needsOf(tree, slots),
    called: calledIn(tree),
  };
  known.set(tree, program);
  return program;
}

/** What the slots of a formula stand for in a sheet. */
export const operandsOf = ({ slots }: Pick<Reading, 'slots'>, sheet: SheetGrid, directory: Directory): Operand[] =>
  slots.map((slot) => (isText(slot) ? textIn(slot) : areaOf(slot, sheet, directory)));

/** What a formula's cell shows: a single value, or a table that is to spill. A bare range stands for one of its cells. */
export function resultOf({ run, bare }: Program, scope: Scope): Scalar | Matrix {
  const operand = run(scope);
  if (operand instanceof Lambda) return new CellError('#N/A', 'A LAMBDA must be called.');
  if (operand instanceof Matrix)
    return operand.height === 1 && operand.width === 1 ? (operand.rows[0]?.[0] ?? null) : operand;
  if (!(operand instanceof Area)) return operand;
  if (bare || operand.single) return lift([operand], scope.inArrays(false), ([value]) => value ?? null) as Scalar;
  return new Matrix(operand.sheet.read(operand));
}
