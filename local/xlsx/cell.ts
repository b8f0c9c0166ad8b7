// One cell as the file's writer takes it.
import type { CellValue, Cell as FileCell } from 'hucre';
import { calledName, type Node } from '../engine/formula/parse';
import type { SheetView, Value } from '../model/types';
import { addressOf } from './address';
import { NotPortable, printFormula, type TitleOf } from './print';

/** Excel's longest text; the format itself has no more. */
const LONGEST = 32_767;

/** Excel's longest formula. */
const LONGEST_FORMULA = 8192;

/** Names that the writer takes for error values. */
const ERRORS = new Set([
  '#VALUE!',
  '#REF!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#DIV/0!',
  '#NUM!',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]);

/** How formulas of one workbook are read and how its sheets are called in the file. */
export interface Formulas {
  readonly parse: (text: string) => Node | null;
  readonly titleOf: TitleOf;
}

type Content = Partial<FileCell>;

/**
 * A text as the format holds it: what would be read as an escaped character is escaped once more, and one that is longer
 * than Excel allows is cut, with a mark in its last place.
 */
function fileText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escaped.length > LONGEST ? `${escaped.slice(0, LONGEST - 1)}…` : escaped;
}

/** A value that stands for itself. A text that spells an error stays a text; `#ERROR!`, which Excel has not, is `#VALUE!`. */
export function valueCell(value: Value): Content {
  if (typeof value === 'object' && value !== null)
    return { value: value.error === '#ERROR!' ? '#VALUE!' : value.error };
  if (typeof value === 'string' && ERRORS.has(value)) return { richText: [{ text: value }] };
  return { value: typeof value === 'string' ? fileText(value) : value };
}

/** A formula's result as the file holds it: a blank is the empty text; an error is left to be computed again. */
function cached(value: Value): CellValue | undefined {
  if (value === null) return '';
  if (typeof value === 'object') return undefined;
  return typeof value === 'string' ? fileText(value) : value;
}

/** Whether the formula's outermost functions draw and give no value. */
const isDrawing = (node: Node | null): boolean => {
  const name = node && calledName(node);
  return name === 'SPARKLINE' || name === 'IMAGE';
};

/** Functions that give a table when nothing asks for an array formula: the file must mark theirs. */
const isArrayFormula = (node: Node): boolean => {
  const name = calledName(node);
  return (
    name === 'ARRAYFORMULA' || name === 'TRANSPOSE' || name === 'MMULT' || name === 'FREQUENCY' || name === 'LINEST'
  );
};

/**
 * A formula: its text, and its value where the engine has computed it since the last change. What Excel and LibreOffice
 * cannot compute (Google's own functions, custom ones) is given as its value, with the formula in a note; where there is
 * no value yet, the formula's text stands in the cell as a text.
 */
export function formulaCell(sheet: SheetView, row: number, column: number, text: string, formulas: Formulas): Content {
  const node = formulas.parse(text);
  if (isDrawing(node)) return {};
  const known = !sheet.isStale(row, column);
  const value = sheet.value(row, column);
  const printed = node && print(node, formulas.titleOf);
  if (!node || printed === null) {
    return known ? { ...valueCell(value), comment: { text, author: '' } } : valueCell(text);
  }
  const result = known ? cached(value) : undefined;
  const spill = spillOf(sheet, row, column);
  return {
    formula: printed,
    ...(result !== undefined && { formulaResult: result }),
    ...((spill || isArrayFormula(node)) && {
      formulaType: 'array' as const,
      formulaRef: spill ?? addressOf(row, column),
    }),
  };
}

function print(node: Node, titleOf: TitleOf): string | null {
  try {
    const printed = printFormula(node, titleOf);
    return printed.length > LONGEST_FORMULA ? null : printed;
  } catch (thrown) {
    if (thrown instanceof NotPortable) return null;
    throw thrown;
  }
}

/** The range that a formula's result covers, from its own cell; null where it is that cell alone. */
function spillOf(sheet: SheetView, row: number, column: number): string | null {
  let bottom = row;
  let right = column;
  while (bottom < sheet.maxRows && sheet.isSpilled(bottom + 1, column)) bottom++;
  while (right < sheet.maxColumns && sheet.isSpilled(row, right + 1)) right++;
  return bottom === row && right === column ? null : `${addressOf(row, column)}:${addressOf(bottom, right)}`;
}
