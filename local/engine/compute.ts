// Computes all formulas of a workbook's sheets, in the order in which they need each other.
import type { CustomFunctions } from './custom';
import type { Writing } from './formula/locale';
import { type formulaReader, sharedReader } from './formula/parse';
import { areasNeeded, type Directory } from './formula/references';
import { Lookup } from './functions/lookup-index';
import type { FormulaCell, Learned } from './graph';
import { Pass } from './pass';
import type { FormulaAt, SheetGrid } from './sheet-grid';
import type { Area } from './values';

type Reader = ReturnType<typeof formulaReader>;

export interface Settings {
  readonly writing: Writing;
  readonly timeZone: string;
  readonly custom: CustomFunctions | undefined;
  readonly now: number;
}

export interface Computed {
  readonly formulas: readonly FormulaCell[];
  /** By formula, the area that its result covers, where it is more than its own cell. */
  readonly spills: ReadonlyMap<number, Area>;
}

/** How often the whole is computed anew because a result covered other cells than the time before. */
const MOST_PASSES = 20;

/** A formula that nests too deep to be walked through is one that cannot be read. */
function formulaCell(
  sheet: SheetGrid,
  { row, column, text }: FormulaAt,
  parse: Reader,
  directory: Directory,
): FormulaCell {
  try {
    const node = parse(text);
    return { sheet, row, column, node, areas: node ? areasNeeded(node, sheet, directory) : [] };
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return { sheet, row, column, node: null, areas: [] };
  }
}

/**
 * Computes every formula and leaves its value in its sheet. What a result covers and what INDIRECT and OFFSET reach is
 * learned by computing; when a pass learns something new, the next one takes it into the order, until nothing is new.
 */
export function compute(sheets: readonly SheetGrid[], directory: Directory, settings: Settings): Computed {
  const parse = sharedReader(settings.writing.decimal);
  const formulas = sheets.flatMap((sheet) => sheet.formulas.map((at) => formulaCell(sheet, at, parse, directory)));
  const lookup = new Lookup(settings.writing);
  let learned: Learned = { spills: new Map(), reached: new Map() };
  for (let pass = 1; ; pass++) {
    lookup.clear();
    const run = new Pass(formulas, learned, (onReach) => ({ ...settings, directory, lookup, parse, onReach }));
    const settled = run.settled();
    if (settled || pass === MOST_PASSES) {
      if (!settled) run.refuseUnsettled();
      return { formulas, spills: run.learned.spills };
    }
    run.clear();
    learned = run.learned;
  }
}
