// Runs a formula cell by cell: single values are repeated against ranges, the answer has the ranges' shape.
import { phraseInCell } from '../i18n/problems';
import { type Problem, ProblemError } from '../model/problem';
import { isProblem, type Param, type RawRows, type Scalar } from './define';
import { isBlankRaw, readDay, readNumber, readText } from './read-cell';
import { filledRows, rowsOf } from './read-range';
import type { Argument, Call } from './run-formula';
import { checked, readWhole } from './run-whole';

interface Spread extends Argument {
  readonly rows: RawRows;
}

const isSpread = ({ name, param, raw }: Argument): boolean =>
  Array.isArray(raw) && name !== 'language' && ['number', 'day', 'text'].includes(param.kind) && !isOneCell(raw);

const isOneCell = (raw: unknown): boolean => {
  const rows = rowsOf(raw);
  return rows.length === 1 && rows[0]?.length === 1;
};

function readSpread(param: Param, raw: unknown, argument: string, { spec, civilDayOf }: Call): unknown {
  const place = { name: spec.name, argument };
  if (param.kind === 'number') return readNumber(raw, place);
  return param.kind === 'day' ? readDay(raw, place, civilDayOf) : readText(raw, place);
}

/** The result for one set of arguments, '' where a needed one is blank. */
function runOnce(values: Readonly<Record<string, unknown>>, call: Call): Scalar | Problem {
  for (const { name, param } of call.args) {
    const value = values[name];
    if (isProblem(value)) return value;
    if (value === undefined && !param.optional) return '';
  }
  return checked(call.spec.run(values as never, call.say), call.spec.name);
}

/** A header stands above figures: texts that are no numbers, in the first of several rows, with nothing else beside. */
function isHeader(
  cells: readonly { readonly raw: unknown; readonly param: Param }[],
  values: readonly unknown[],
): boolean {
  const texts = cells.every(({ raw }) => isBlankRaw(raw) || typeof raw === 'string');
  return (
    texts &&
    cells.some(({ param }, i) => {
      const value = values[i];
      return param.kind !== 'text' && isProblem(value) && (value.code === 'not-a-number' || value.code === 'not-a-day');
    })
  );
}

function cellAt(
  spread: readonly Spread[],
  fixed: Record<string, unknown>,
  row: number,
  column: number,
  call: Call,
): Scalar {
  const cells = spread.map(({ param, rows }) => ({ param, raw: rows[row]?.[column] }));
  if (cells.every(({ raw }) => isBlankRaw(raw))) return '';
  const values = spread.map(({ param, name }, i) => readSpread(param, cells[i]?.raw, name, call));
  if (row === 0 && (spread[0]?.rows.length ?? 0) > 1 && isHeader(cells, values)) return '';
  const all = { ...fixed };
  spread.forEach(({ name }, i) => {
    all[name] = values[i];
  });
  const result = runOnce(all, call);
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
function fixedValues(call: Call): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const argument of call.args.filter((a) => !isSpread(a))) {
    const value = readWhole(argument, call);
    if (isProblem(value)) throw new ProblemError(value);
    values[argument.name] = value;
  }
  return values;
}

export function runOnCells(call: Call): Scalar | Scalar[][] {
  const spread: Spread[] = call.args.filter(isSpread).map((a) => ({ ...a, rows: rowsOf(a.raw) }));
  const fixed = fixedValues(call);
  if (spread.length === 0) {
    const result = runOnce(fixed, call);
    if (isProblem(result)) throw new ProblemError(result);
    return call.args.some(({ raw, param }) => Array.isArray(raw) && param.kind === 'number') ? [[result]] : result;
  }
  const { height, width } = shapeOf(spread, call);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => cellAt(spread, fixed, row, column, call)),
  );
}
