// Reads a formula that draws: =SPARKLINE(data; options).
import { calledName, type Node } from '../../engine/formula/parse';
import type { Sheet } from '../../model';
import type { Aside } from './aside';
import type { Rows } from './sparkline';

export interface Drawing {
  readonly data: Rows;
  readonly options: Rows;
}

/** Rows of an array written in the formula, such as {"charttype";"bar"} on two columns. */
function writtenArray(node: Node): Rows | null {
  if (node.type !== 'ArrayExpression') return null;
  return node.elements.map((row) => row.map((cell) => (cell.type === 'Literal' ? (cell.value ?? null) : null)));
}

/** What the cell draws, or null where it holds no SPARKLINE alone. */
export function drawingAt(sheet: Sheet, row: number, column: number, aside: () => Aside): Drawing | null {
  const formula = sheet.formula(row, column);
  if (formula === null || !/^=\s*SPARKLINE\s*\(/i.test(formula)) return null;
  const beside = aside();
  const node = beside.read(formula)?.tree;
  if (node?.type !== 'CallExpression' || calledName(node) !== 'SPARKLINE') return null;
  const [data, options] = node.arguments;
  const rowsOf = (part: Node | null | undefined): Rows =>
    part ? (writtenArray(part) ?? beside.rows(part, sheet.name, row, column)) : [];
  return { data: rowsOf(data), options: rowsOf(options) };
}
