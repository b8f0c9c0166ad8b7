// Runs a formula cell by cell: single values are repeated against ranges, the answer has the ranges' shape.
import { phraseInCell } from '../i18n/problems';
import { type Problem, ProblemError } from '../model/problem';
import { isProblem, type RawRows, type Scalar } from './define';
import { isBlankRaw, readDay, readNumber, readText } from './read-cell';
import { filledRows, rowsOf } from './read-range';
import type { Argument, Call } from './run-formula';
import { checked, readWhole } from './run-whole';

/** Arguments by name, as `run` takes them; problems among them are not for it. */
type Values = Record<string, unknown>;

/** An argument that holds a range, with the way to read one of its cells. */
interface Spread extends Argument {
  readonly rows: RawRows;
  read(raw: unknown): unknown;
}

const isOneCell = (raw: unknown): boolean => {
  const rows = rowsOf(raw);
  return rows.length === 1 && rows[0]?.length === 1;
};

const isPerCell = ({ param }: Argument): boolean => param.kind !== 'series' && param.kind !== 'table';

const isSpread = (argument: Argument): boolean =>
  Array.isArray(argument.raw) && isPerCell(argument) && argument.name !== 'language' && !isOneCell(argument.raw);

function spreadOf(argument: Argument, { spec, civilDayOf }: Call): Spread {
  const place = { name: spec.name, argument: argument.name };
  const { kind } = argument.param;
  const read = (raw: unknown): unknown => {
    if (kind === 'number') return readNumber(raw, place);
    return kind === 'day' ? readDay(raw, place, civilDayOf) : readText(raw, place);
  };
  return { ...argument, rows: rowsOf(argument.raw), read };
}

/** The result for one set of arguments, '' where a needed one is blank. */
function runOnce(values: Values, call: Call): Scalar | Problem {
  for (const { name, param } of call.args) {
    const value = values[name];
    if (value === undefined && !param.optional) return '';
    if (isProblem(value)) return value;
  }
  return checked(call.spec.run(values as never, call.say), call.spec.name);
}

/** A header stands above figures: texts that are no numbers, in the first of several rows, with nothing else beside. */
function isHeader(spread: readonly Spread[], column: number, values: Values): boolean {
  const isText = ({ rows }: Spread) => isBlankRaw(rows[0]?.[column]) || typeof rows[0]?.[column] === 'string';
  if ((spread[0]?.rows.length ?? 0) < 2 || !spread.every(isText)) return false;
  return spread.some(({ name, param }) => {
    const value = values[name];
    return param.kind !== 'text' && isProblem(value) && (value.code === 'not-a-number' || value.code === 'not-a-day');
  });
}

/** The answer of one cell. `values` holds the arguments that are the same everywhere; the others are put into it. */
function cellAt(spread: readonly Spread[], values: Values, row: number, column: number, call: Call): Scalar {
  let blank = true;
  for (const { rows, name, read } of spread) {
    const raw = rows[row]?.[column];
    if (blank && !isBlankRaw(raw)) blank = false;
    values[name] = read(raw);
  }
  if (blank || (row === 0 && isHeader(spread, column, values))) return '';
  const result = runOnce(values, call);
  return isProblem(result) ? phraseInCell(result, call.say()) : result;
}

function shapeOf(spread: readonly Spread[], call: Call): { height: number; width: number } {
  const [height, width] = [spread[0]?.rows.length ?? 0, spread[0]?.rows[0]?.length ?? 0];
  if (spread.some(({ rows }) => rows.length !== height || rows.some((row) => row.length !== width))) {
    throw new ProblemError({ code: 'shapes-differ', name: call.spec.name });
  }
  return { height: Math.max(1, ...spread.map(({ rows }) => filledRows(rows))), width };
}

/** The arguments that are the same for every cell. One that cannot be read is a mistake in the formula itself. */
function fixedValues(call: Call): Values {
  const values: Values = {};
  for (const argument of call.args.filter((a) => !isSpread(a))) {
    const value = readWhole(argument, call);
    if (isProblem(value)) throw new ProblemError(value);
    values[argument.name] = value;
  }
  return values;
}

export function runOnCells(call: Call): Scalar | Scalar[][] {
  const spread = call.args.filter(isSpread).map((argument) => spreadOf(argument, call));
  const values = fixedValues(call);
  if (spread.length === 0) {
    const result = runOnce(values, call);
    if (isProblem(result)) throw new ProblemError(result);
    return call.args.some((a) => isPerCell(a) && a.name !== 'language' && Array.isArray(a.raw)) ? [[result]] : result;
  }
  const { height, width } = shapeOf(spread, call);
  const out: Scalar[][] = [];
  for (let row = 0; row < height; row += 1) {
    const cells: Scalar[] = [];
    for (let column = 0; column < width; column += 1) cells.push(cellAt(spread, values, row, column, call));
    out.push(cells);
  }
  return out;
}
