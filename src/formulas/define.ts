// What a formula that people type is: one specification, from which its wrapper, help, reference and tests are made.
import type { KpiId } from '../catalogue/kpis';
import type { Day } from '../model/day';
import type { Problem, ProblemCode } from '../model/problem';
import type { Language, Text } from '../model/text';

/** What a formula puts in a cell: a finite number, a text, or '' for a blank. */
export type Scalar = number | string;

/** A range as the spreadsheet passes it: rows of raw values. */
export type RawRows = readonly (readonly unknown[])[];

/** What each kind of parameter gives to `run`, once read. */
interface Read {
  /** A number; a cell or a range of them. */
  number: number;
  /** A civil day; a cell or a range of them. */
  day: Day;
  /** A text, trimmed; a cell or a range of them. */
  text: string;
  /** A row or a column of numbers, taken whole, without its header. */
  series: readonly number[];
  /** A range taken whole, as passed, without trailing blank rows. */
  table: RawRows;
}

export type ParamKind = keyof Read;

export interface Param {
  readonly kind: ParamKind;
  readonly optional?: true;
  /** One short sentence in each language, ending with a full stop. */
  readonly help: Text;
  /** What could be typed there: a reference or a literal. */
  readonly example: string;
}

export type Params = Readonly<Record<string, Param>>;

export type ArgsOf<P extends Params> = {
  readonly [K in keyof P]: P[K] extends { readonly optional: true }
    ? Read[P[K]['kind']] | undefined
    : Read[P[K]['kind']];
};

/** What a result is to be read as, and so the number format of its cell. */
export type Shown = 'percent' | 'amount' | 'number' | 'text';

/** A call and what it gives: its result, or the code of the problem that it throws. */
export interface Example {
  /** As the spreadsheet passes them. */
  readonly args: readonly unknown[];
  readonly result?: unknown;
  readonly problem?: ProblemCode;
  /** The spreadsheet's locale, fr_FR unless told. */
  readonly locale?: string;
  /** What the example shows, where it is not plain. */
  readonly note?: Text;
}

export interface FormulaSpec<P extends Params = Params> {
  /** As typed in a cell, in capitals. */
  readonly name: string;
  /** The indicator that it calculates, under whose names people look for it. */
  readonly kpi?: KpiId;
  /** How the result reads; by column where it is a table, by what is given where that decides. Text unless told. */
  readonly shows?: Shown | readonly Shown[] | ((args: readonly unknown[]) => Shown);
  /** One sentence in each language. */
  readonly summary: Text;
  /** In the order of the arguments. */
  readonly params: P;
  /** The first one shows the ordinary case with literal values. */
  readonly examples: readonly Example[];
  /** True where the result is a table of its own shape; else `run` is called for each cell of the ranges given. */
  readonly spills?: true;
  /**
   * Gives the result, or the problem that stands in its way. `say` is the language of texts: ask for it only to write
   * one, for it costs a call to the spreadsheet.
   */
  run(args: ArgsOf<P>, say: () => Language): Scalar | readonly (readonly Scalar[])[] | Problem;
}

export const defineFormula = <const P extends Params>(spec: FormulaSpec<P>): FormulaSpec<P> => spec;

/** The codes of problems that need nothing but the formula's name. */
type BareCode = {
  [C in ProblemCode]: Problem & { code: C } extends infer P ? (keyof P extends 'code' | 'name' ? C : never) : never;
}[ProblemCode];

/** What a calculation gives, or the problem that its reason stands for. */
export function outcome(name: string, result: number | BareCode): number | Problem {
  return typeof result === 'number' ? result : ({ code: result, name } as Problem);
}

export const isProblem = (x: unknown): x is Problem => typeof x === 'object' && x !== null && 'code' in x;
