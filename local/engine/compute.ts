// Computes all formulas of a workbook's sheets, in the order in which they need each other.
import type { CustomFunctions } from './custom';
import { operandsOf, programOf } from './evaluate/program';
import type { Writing } from './formula/locale';
import { readerOf, treeReader } from './formula/read';
import type { Directory } from './formula/references';
import { isVolatile } from './formula/volatile';
import { Lookup } from './functions/lookup-index';
import type { FormulaCell, Learned } from './graph';
import { Pass } from './pass';
import { type Plan, planOf } from './plan';
import type { FormulaAt, SheetGrid } from './sheet-grid';

export interface Settings {
  readonly writing: Writing;
  readonly timeZone: string;
  readonly custom: CustomFunctions | undefined;
  readonly now: number;
}

/** All that a workbook's formulas gave, and how they hang together. */
export interface Computed {
  readonly sheets: readonly SheetGrid[];
  readonly directory: Directory;
  readonly plan: Plan;
  readonly learned: Learned;
  readonly lookup: Lookup;
  /** Whether no formula stands on a circle and every result has found its room: then each value follows from what it reads. */
  readonly plain: boolean;
}

/** How often the whole is computed anew because a result covered other cells than the time before. */
const MOST_PASSES = 20;

/** A formula that nests too deep to be walked through is one that cannot be read. */
export function formulaCell(
  sheet: SheetGrid,
  { row, column, text }: FormulaAt,
  directory: Directory,
  { writing, custom }: Settings,
): FormulaCell {
  const unread = { sheet, row, column, program: null, operands: [], areas: [], sources: [], volatile: false };
  try {
    const reading = readerOf(writing.decimal)(text);
    if (!reading) return unread;
    const program = programOf(reading.model);
    const operands = operandsOf(reading, sheet, directory);
    const volatile = isVolatile(program.called, (name) => custom?.has(name) ?? false);
    return { sheet, row, column, program, operands, ...program.needs(operands), volatile };
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return unread;
  }
}

/**
 * Computes every formula and leaves its value in its sheet. What a result covers and what INDIRECT and OFFSET reach is
 * learned by computing; when a pass learns something new, the next one takes it into the order, until nothing is new.
 */
export function compute(sheets: readonly SheetGrid[], directory: Directory, settings: Settings): Computed {
  const formulas = sheets.flatMap((sheet) => sheet.formulas.map((at) => formulaCell(sheet, at, directory, settings)));
  const lookup = new Lookup(settings.writing);
  const parse = treeReader(settings.writing.decimal);
  let learned: Learned = { spills: new Map(), reached: new Map(), picked: new Map() };
  for (let pass = 1; ; pass++) {
    lookup.clear();
    const plan = planOf(formulas, learned);
    const run = new Pass(plan, learned, (watch) => ({ ...settings, ...watch, directory, lookup, parse }));
    const settled = run.settled();
    if (settled || pass === MOST_PASSES) {
      if (!settled) run.refuseUnsettled();
      const plain = settled && !run.refused && plan.circular.size === 0;
      return { sheets, directory, plan, learned: run.learned, lookup, plain };
    }
    run.clear();
    learned = run.learned;
  }
}
