// Runs a formula on what the spreadsheet passes: reads the arguments, spreads over ranges, checks what comes out.
import { ProblemError } from '../model/problem';
import type { Language } from '../model/text';
import type { FormulaSpec, Param, Scalar } from './define';
import { type LocaleOf, languageOfCall } from './language';
import type { CivilDayOf } from './read-cell';
import { runOnCells } from './run-on-cells';
import { runWhole } from './run-whole';

/** One argument: what was passed and how the formula declares it. */
export interface Argument {
  readonly name: string;
  readonly param: Param;
  readonly raw: unknown;
}

/** A call under way. `say` asks for the language once, and only when a text is to be written. */
export interface Call {
  readonly spec: FormulaSpec;
  readonly args: readonly Argument[];
  readonly say: () => Language;
  readonly civilDayOf: CivilDayOf;
}

function argumentsOf(spec: FormulaSpec, rawArgs: ArrayLike<unknown>): Argument[] {
  const params = Object.entries(spec.params);
  if (rawArgs.length > params.length) {
    throw new ProblemError({ code: 'too-many-arguments', name: spec.name, count: params.length });
  }
  return params.map(([name, param], i) => {
    if (i >= rawArgs.length && !param.optional) {
      throw new ProblemError({ code: 'missing-argument', name: spec.name, argument: name });
    }
    return { name, param, raw: rawArgs[i] };
  });
}

function once<T>(ask: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: ask() };
    return known.value;
  };
}

/**
 * The answer of a formula to a call, ready for the cells: a finite number, a text, '' for a blank, or rows of them.
 *
 * Ranges: single values are repeated against them and the answer has their shape; other shapes are refused. A row that
 * is blank gives ''; a first row of texts is a header and gives ''; blank rows at the end are dropped; a row that cannot
 * be worked out gives a short text that begins with "⚠ ". A single value that cannot be read, a formula that lacks an
 * argument or has one too many, throw a ProblemError, which the caller phrases.
 *
 * `localeOf` gives the spreadsheet's locale, `civilDayOf` the day of a date in its zone; both give null where no
 * service answers and are asked only when needed.
 */
export function runFormula(
  spec: FormulaSpec,
  rawArgs: ArrayLike<unknown>,
  localeOf: LocaleOf,
  civilDayOf: CivilDayOf = () => null,
): Scalar | Scalar[][] {
  const args = argumentsOf(spec, rawArgs);
  const call: Call = { spec, args, say: once(() => languageOfCall(spec, rawArgs, localeOf)), civilDayOf };
  return spec.spills ? runWhole(call) : runOnCells(call);
}
