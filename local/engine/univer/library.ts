// The spreadsheet engine's functions, for all those that are not written here to follow Google to the letter.
import { ALL_IMPLEMENTED_FUNCTIONS, type BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';
import { lift } from '../evaluate/lift';
import type { Scope } from '../evaluate/scope';
import { CellError, type Operand, type Scalar } from '../values';
import { prepared } from './arguments';
import { SINGLE_VALUED } from './single-valued';
import { unwrap, wrap } from './values';

type Maker = new (name: string) => BaseFunction;

const makers = new Map(ALL_IMPLEMENTED_FUNCTIONS.map(([maker, name]) => [String(name), maker as unknown as Maker]));
const made = new Map<string, BaseFunction>();

/** The engine's own operators, Excel's functions that Google has not, and what the engine cannot see from here. */
const LEFT_OUT = new Set(
  `COMPARE DIVIDED PLUS CUBE AGGREGATE ARRAYTOTEXT BAHTTEXT BINOM.DIST.RANGE DBCS DROP EXPAND NUMBERSTRING NUMBERVALUE
   ODDFPRICE ODDFYIELD ODDLPRICE ODDLYIELD ROUNDBANK SORTBY TAKE TEXTAFTER TEXTBEFORE TEXTSPLIT VALUETOTEXT
   CELL FORMULATEXT INFO SHEET SHEETS`.split(/\s+/),
);

/** Whether the engine has a function of that name, given in capitals. */
export const isKnown = (name: string): boolean => makers.has(name) && !LEFT_OUT.has(name);

function functionNamed(name: string): BaseFunction | undefined {
  const maker = makers.get(name);
  const known = made.get(name) ?? (maker && new maker(name));
  if (known) made.set(name, known);
  return known;
}

/** Calls one of the engine's functions. One of single values is worked through value by value in array scope. */
export function callLibrary(name: string, operands: readonly Operand[], scope: Scope): Operand {
  const fn = functionNamed(name);
  if (!fn) return new CellError('#NAME?', `Unknown function: '${name}'.`);
  const { minParams, maxParams } = fn;
  if (minParams >= 0 && maxParams >= 0 && (operands.length < minParams || operands.length > maxParams)) {
    return new CellError('#N/A', `Wrong number of arguments to ${name}.`);
  }
  fn.setRefInfo('book', String(scope.sheet.index), scope.row - 1, scope.column - 1);
  fn.setSheetRowColumnCount(scope.sheet.maxRows, scope.sheet.maxColumns);
  const run = (given: readonly Operand[]): Operand => {
    try {
      const values = given.map((operand) => wrap(operand, fn.needsReferenceObject)) as BaseValueObject[];
      return unwrap(fn.calculate(...values) as BaseValueObject);
    } catch (thrown) {
      return new CellError('#ERROR!', `${name}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
  };
  if (!SINGLE_VALUED.has(name)) return run(operands);
  return lift(operands, scope, (values) => {
    const given = prepared(name, values, scope.session.writing);
    return given instanceof CellError ? given : (run(given) as Scalar);
  });
}
