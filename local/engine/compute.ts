// Computes all formulas of a workbook's sheets, in the order in which they need each other.
import { treeReader } from './formula/read';
import type { Directory } from './formula/references';
import { FormulaCell } from './formula-cell';
import { Lookup } from './functions/lookup-index';
import type { Learned } from './graph';
import { Pass } from './pass';
import { Plan } from './plan';
import type { Settings } from './settings';
import type { SheetGrid } from './sheet-grid';
import { mayCoverMore } from './single-values';
import type { Area } from './values';

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

/** What is computed before the rest, and how the cells stand then. */
export interface First {
  readonly formulas: readonly FormulaCell[];
  readonly directory: Directory;
}

/**
 * Computes every formula and leaves its value in its sheet. What a result covers and what INDIRECT and OFFSET reach is
 * learned by computing; when a pass learns something new, the next one takes it into the order, until nothing is new.
 *
 * @param wanted areas of which the formulas, and what they need, are computed and yielded before the rest; not where a
 *   result of the rest might still cover cells that they read
 */
export function* compute(
  sheets: readonly SheetGrid[],
  directory: Directory,
  settings: Settings,
  wanted: readonly Area[],
): Generator<First, Computed> {
  const formulas = sheets.flatMap((sheet) =>
    sheet.formulas.map((at) => new FormulaCell(sheet, at, directory, settings)),
  );
  const lookup = new Lookup(settings.writing);
  const parse = treeReader(settings.writing.decimal);
  let learned: Learned = { spills: new Map(), reached: new Map(), picked: new Map() };
  for (let pass = 1; ; pass++) {
    lookup.clear();
    const plan = new Plan(formulas, learned);
    const run = new Pass(plan, learned, (watch) => ({ ...settings, ...watch, directory, lookup, parse }));
    if (pass === 1 && wanted.length > 0 && !formulas.some(({ text }) => mayCoverMore(text, settings.writing.decimal))) {
      for (const area of wanted) plan.take(plan.graph.makersIn(area));
      const first = run.run();
      if (run.settled()) yield { formulas: first, directory };
    }
    plan.takeAll();
    run.run();
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
