// Which formula needs which: from the areas that formulas read and the cells that formulas fill.
import type { FormulaCell } from './formula-cell';
import type { Area } from './values';

/** What is learned only by computing: how far results spill, and what INDIRECT and OFFSET reach. */
export interface Learned {
  /** By formula, the area that its result covers, where it is more than its own cell. */
  readonly spills: Map<FormulaCell, Area>;
  /** By formula, areas that it read and does not name. */
  readonly reached: Map<FormulaCell, Map<string, Area>>;
  /** By formula, what INDEX picked the last time. */
  readonly picked: Map<FormulaCell, readonly Area[]>;
}

/** Whether a formula takes an area into account as a whole, reached ones aside. */
export const names = (formula: FormulaCell, area: Area): boolean => formula.areas.some((named) => named.covers(area));

/** Formula cells of one column of one sheet, by rising row. */
interface Filled {
  readonly rows: number[];
  readonly makers: number[];
}

/**
 * Nodes 0 to `formulas.length − 1` are the formulas; those after stand for areas, so that a thousand readers of a column
 * share it: there are those that a formula needs whose needs have been asked for.
 */
export class Graph {
  readonly #formulas: readonly FormulaCell[];
  readonly #learned: Learned;
  readonly #areas: Area[] = [];
  readonly #areaNodes = new Map<string, number>();
  readonly #filled = new Map<string, Filled>();
  readonly #needs = new Map<number, readonly number[]>();

  constructor(formulas: readonly FormulaCell[], learned: Learned) {
    this.#formulas = formulas;
    this.#learned = learned;
    this.#fill(formulas, learned);
  }

  /** How many nodes there are so far. */
  get size(): number {
    return this.#formulas.length + this.#areas.length;
  }

  /** The nodes that a node needs. */
  needs(node: number): readonly number[] {
    const known = this.#needs.get(node);
    if (known) return known;
    const formula = this.#formulas[node];
    const area = this.areaAt(node);
    const needs = formula ? this.#neededBy(formula) : area ? this.makersIn(area) : [];
    this.#needs.set(node, needs);
    return needs;
  }

  /** Areas named first, then reached ones, then the sources of INDEX. */
  #neededBy(formula: FormulaCell): number[] {
    const reached = this.#learned.reached.get(formula);
    const areas = reached ? [...formula.areas, ...reached.values()] : formula.areas;
    return [...areas, ...formula.sources].map((area) => this.#nodeOf(area));
  }

  /** The area that a node stands for; null for a formula. */
  areaAt(node: number): Area | null {
    return this.#areas[node - this.#formulas.length] ?? null;
  }

  #nodeOf(area: Area): number {
    const { key } = area;
    const known = this.#areaNodes.get(key);
    if (known !== undefined) return known;
    const node = this.size;
    this.#areas.push(area);
    this.#areaNodes.set(key, node);
    return node;
  }

  #fill(formulas: readonly FormulaCell[], learned: Learned): void {
    const cells: { key: string; row: number; maker: number }[] = [];
    formulas.forEach((formula, maker) => {
      const { sheet, row, column } = formula;
      const spill = learned.spills.get(formula);
      if (!spill) cells.push({ key: `${sheet.index}|${column}`, row, maker });
      else {
        for (let c = spill.left; c <= spill.right; c++) {
          for (let r = spill.top; r <= spill.bottom; r++) cells.push({ key: `${sheet.index}|${c}`, row: r, maker });
        }
      }
    });
    cells.sort((a, b) => a.row - b.row);
    for (const { key, row, maker } of cells) {
      const filled = this.#filled.get(key) ?? { rows: [], makers: [] };
      filled.rows.push(row);
      filled.makers.push(maker);
      this.#filled.set(key, filled);
    }
  }

  /** The formulas that fill a cell of the area, each once. */
  makersIn(area: Area): number[] {
    const makers = new Set<number>();
    const right = Math.min(area.right, area.sheet.lastColumn);
    for (let column = area.left; column <= right; column++) {
      const filled = this.#filled.get(`${area.sheet.index}|${column}`);
      if (!filled) continue;
      for (let i = firstFrom(filled.rows, area.top); i < filled.rows.length; i++) {
        if ((filled.rows[i] ?? 0) > area.bottom) break;
        makers.add(filled.makers[i] ?? 0);
      }
    }
    return [...makers];
  }
}

/** Index of the first number that is at least `from`, in a rising list. */
function firstFrom(rising: readonly number[], from: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
