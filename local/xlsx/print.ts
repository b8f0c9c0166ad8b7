// Writes the tree of a formula as an .xlsx file holds it: "," between arguments, "." for decimals, no open ranges.
import { type RangeA1, stringifyA1Ref } from '@borgar/fx';
import { ARRAY_ROW, ARRAY_ROWS } from '../engine/formula/normalise';
import { calledName, type Node } from '../engine/formula/parse';
import { writtenReference } from '../engine/formula/references';
import { LEFT_OUT, OPERATORS, portableName } from './portable';

/** Last row and column of a sheet in Excel and LibreOffice 7.4, from 0. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Thrown where a formula holds something that an .xlsx file cannot say. */
export class NotPortable extends Error {}

/** The title that a sheet bears in the file. */
export type TitleOf = (title: string) => string;

const STRENGTH: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
  ':': 9,
};
const UNARY = 6;

/** The text of a formula, without the "=". Throws `NotPortable`. */
export function printFormula(node: Node | null, titleOf: TitleOf): string {
  if (node === null) return '';
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? `"${node.value.replace(/"/g, '""')}"` : node.raw.toUpperCase();
    case 'ErrorLiteral':
      if (node.value === '#ERROR!') throw new NotPortable(node.value);
      return node.value;
    case 'ReferenceIdentifier':
      return printReference(node, titleOf);
    case 'UnaryExpression':
      return printUnary(node, titleOf);
    case 'BinaryExpression':
      return printBinary(node.operator, node.arguments[0] ?? null, node.arguments[1] ?? null, titleOf);
    case 'CallExpression':
      return printCall(node, titleOf);
    default:
      throw new NotPortable(node.type);
  }
}

function printReference(node: Node & { type: 'ReferenceIdentifier' }, titleOf: TitleOf): string {
  if (node.kind === 'name') return node.value;
  const written = writtenReference(node.value);
  if (!written) throw new NotPortable(node.value);
  const address = stringifyA1Ref({ context: [], range: closed(written.range) });
  return written.title === null ? address : `${quoted(titleOf(written.title))}!${address}`;
}

/** `A2:A` reaches to the sheet's last row; whole columns and rows are written as such. */
function closed(range: RangeA1): RangeA1 {
  const { top, left, bottom, right } = range;
  const whole = (from: number | null | undefined, to: number | null | undefined) => from === null && to === null;
  if (whole(top, bottom) || whole(left, right)) return range;
  return { ...range, top: top ?? 0, left: left ?? 0, bottom: bottom ?? LAST_ROW, right: right ?? LAST_COLUMN };
}

/** A title in quotes; a plain word needs none, but none minds them. */
export const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'`;

function printUnary(node: Node & { type: 'UnaryExpression' }, titleOf: TitleOf): string {
  const inner = printInner(node.arguments[0] ?? null, UNARY, titleOf);
  if (node.operator === '%') return `${inner}%`;
  if (node.operator === '-' || node.operator === '+') return `${node.operator}${inner}`;
  throw new NotPortable(node.operator);
}

function printBinary(operator: string, left: Node | null, right: Node | null, titleOf: TitleOf): string {
  const strength = STRENGTH[operator];
  if (strength === undefined) throw new NotPortable(operator);
  return `${printInner(left, strength, titleOf)}${operator}${printInner(right, strength + 1, titleOf)}`;
}

/** An operand, in brackets where it binds less than `strength`. */
function printInner(node: Node | null, strength: number, titleOf: TitleOf): string {
  const text = printFormula(node, titleOf);
  return strengthOf(node) < strength ? `(${text})` : text;
}

function strengthOf(node: Node | null): number {
  if (node?.type === 'BinaryExpression') return STRENGTH[node.operator] ?? 0;
  if (node?.type === 'UnaryExpression') return UNARY;
  const name = node && calledName(node);
  if (name && node.type === 'CallExpression' && node.arguments.length === 2)
    return STRENGTH[OPERATORS[name] ?? ''] ?? 10;
  return 10;
}

function printCall(node: Node & { type: 'CallExpression' }, titleOf: TitleOf): string {
  const args = node.arguments as readonly (Node | null)[];
  const called = calledName(node);
  if (called === null) throw new NotPortable('a call of a LAMBDA');
  if (called === ARRAY_ROWS) return printArray(args);
  // The file says of the whole formula whether it is an array formula; see cell.ts.
  if (called === 'ARRAYFORMULA' && args.length === 1) return printFormula(args[0] ?? null, titleOf);
  const operator = OPERATORS[called];
  if (operator && args.length === 2) return printBinary(operator, args[0] ?? null, args[1] ?? null, titleOf);
  const printed = args.map((arg) => printFormula(arg, titleOf));
  const last = LEFT_OUT[called];
  if (last !== undefined && printed.length === 1) printed.push(last);
  const name = portableName(called, printed.length);
  if (name === null) throw new NotPortable(called);
  return `${name}(${printed.join(',')})`;
}

/** An array of constants: all that Excel allows between braces. */
function printArray(rows: readonly (Node | null)[]): string {
  const printed = rows.map((row) => {
    if (!row || calledName(row) !== ARRAY_ROW || row.type !== 'CallExpression') throw new NotPortable('an array');
    return (row.arguments as readonly (Node | null)[]).map((item) => {
      if (item?.type !== 'Literal') throw new NotPortable('an array of more than constants');
      return printFormula(item, (title) => title);
    });
  });
  return `{${printed.map((row) => row.join(',')).join(';')}}`;
}
