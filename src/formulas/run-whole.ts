// Runs a formula that gives a table of its own: its arguments are single cells, or ranges taken whole.
import { type Problem, ProblemError } from '../model/problem';
import { isProblem, type Scalar } from './define';
import { readDay, readNumber, readText } from './read-cell';
import { readSeries, readTable, rowsOf } from './read-range';
import type { Argument, Call } from './run-formula';

/** The one cell of an argument; a wider range is refused. */
function cellOf({ name: argument, raw }: Argument, { spec }: Call): { cell: unknown } | Problem {
  if (!Array.isArray(raw)) return { cell: raw };
  const rows = rowsOf(raw);
  if (rows.length === 1 && rows[0]?.length === 1) return { cell: rows[0][0] };
  return { code: 'not-one-cell', name: spec.name, argument };
}

/** An argument that is not spread over cells: its value, `undefined` when blank, or a problem. */
export function readWhole(argument: Argument, call: Call): unknown {
  const place = { name: call.spec.name, argument: argument.name };
  if (argument.param.kind === 'series') return readSeries(argument.raw, place);
  if (argument.param.kind === 'table') {
    const rows = readTable(argument.raw);
    return rows.length > 0 ? rows : undefined;
  }
  const only = cellOf(argument, call);
  if (isProblem(only)) return only;
  if (argument.param.kind === 'number') return readNumber(only.cell, place);
  return argument.param.kind === 'day' ? readDay(only.cell, place, call.civilDayOf) : readText(only.cell, place);
}

/** What may stand in a cell: a finite number without a negative zero, or a text. */
export function checked(result: unknown, name: string): Scalar | Problem {
  if (typeof result === 'string' || isProblem(result)) return result;
  if (typeof result !== 'number') throw new TypeError(`${name} gave neither a number nor a text.`);
  return Number.isFinite(result) ? result + 0 : { code: 'result-too-large', name };
}

function orThrow<T>(read: T | Problem): T {
  if (isProblem(read)) throw new ProblemError(read);
  return read;
}

export function runWhole(call: Call): Scalar | Scalar[][] {
  const values: Record<string, unknown> = {};
  for (const argument of call.args) {
    const value = orThrow(readWhole(argument, call));
    if (value === undefined && !argument.param.optional) return '';
    values[argument.name] = value;
  }
  const result = orThrow(call.spec.run(values as never, call.say));
  const { name } = call.spec;
  if (!Array.isArray(result)) return orThrow(checked(result, name));
  return result.map((row: readonly Scalar[]) => row.map((cell) => orThrow(checked(cell, name))));
}
