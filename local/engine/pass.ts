// One time through all formulas of a workbook, in the order in which they need each other.
import { toCol } from '@borgar/fx';
import { formulaValue } from './evaluate/formula-value';
import type { Session } from './evaluate/scope';
import type { FormulaCell } from './formula-cell';
import { type Learned, names } from './graph';
import type { Plan } from './plan';
import type { SheetGrid } from './sheet-grid';
import { Area, CellError, Matrix, type Scalar } from './values';

const CIRCULAR = new CellError('#REF!', 'Circular dependency detected.');

/** One time through all formulas. */
export class Pass {
  readonly learned: Learned;
  readonly #before: Learned;
  readonly #plan: Plan;
  readonly #session: Session;
  /** The formula that is being computed, and what INDEX has picked for it. */
  #current: FormulaCell | undefined;
  #picks: Area[] = [];
  /** How much of the plan has been computed. */
  #done = 0;
  readonly #refusedCircles = new Set<number>();
  /** Cells that a spill of this pass covers, by sheet, row and column. */
  readonly #covered = new Set<string>();
  readonly #places: ReadonlySet<string>;
  /** Whether a result found no room to spread. */
  refused = false;

  constructor(plan: Plan, before: Learned, session: (watch: Pick<Session, 'onReach' | 'onPick'>) => Session) {
    this.#plan = plan;
    this.#before = before;
    this.#places = new Set(plan.formulas.map((f) => placeKey(f.sheet, f.row, f.column)));
    this.learned = {
      spills: new Map(),
      reached: new Map([...before.reached].map(([formula, areas]) => [formula, new Map(areas)])),
      picked: new Map(),
    };
    this.#session = session({
      onReach: (area) => this.#current && this.#reach(this.#current, area),
      onPick: (area) => this.#picks.push(area),
    });
  }

  /** Computes what the plan has taken since the last time; gives those formulas. */
  run(): FormulaCell[] {
    const { formulas, order, circular } = this.#plan;
    const computed: FormulaCell[] = [];
    for (const id of circular) {
      const formula = formulas[id];
      if (!formula || this.#refusedCircles.has(id)) continue;
      this.#refusedCircles.add(id);
      this.#store(formula, CIRCULAR);
      computed.push(formula);
    }
    for (; this.#done < order.length; this.#done++) {
      const formula = formulas[order[this.#done] ?? -1];
      if (!formula) continue;
      this.#compute(formula);
      computed.push(formula);
    }
    return computed;
  }

  #compute(formula: FormulaCell): void {
    this.#current = formula;
    this.#store(formula, formulaValue(formula, this.#session));
    if (this.#picks.length === 0) return;
    this.learned.picked.set(formula, this.#picks);
    this.#picks = [];
  }

  #reach(formula: FormulaCell, area: Area): void {
    if (names(formula, area)) return;
    const areas = this.learned.reached.get(formula) ?? new Map<string, Area>();
    areas.set(area.key, area);
    this.learned.reached.set(formula, areas);
  }

  #store(formula: FormulaCell, value: Scalar | Matrix): void {
    const { sheet, row, column } = formula;
    if (!(value instanceof Matrix)) {
      sheet.set(row, column, value);
      return;
    }
    const area = new Area(sheet, row, column, row + value.height - 1, column + value.width - 1);
    const refused = this.#refusal(area);
    if (refused) {
      this.refused = true;
      sheet.set(row, column, refused);
      return;
    }
    this.learned.spills.set(formula, area);
    value.rows.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        sheet.set(row + r, column + c, cell);
        this.#covered.add(placeKey(sheet, row + r, column + c));
      });
    });
  }

  /** Why a result may not spread over an area, or null where it may. */
  #refusal({ sheet, top, left, bottom, right }: Area): CellError | null {
    if (bottom > sheet.maxRows || right > sheet.maxColumns)
      return new CellError('#REF!', 'Result was not automatically expanded: the sheet is too small.');
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (row === top && column === left) continue;
        const key = placeKey(sheet, row, column);
        const taken = this.#places.has(key) || this.#covered.has(key) || sheet.get(row, column) !== null;
        if (taken)
          return new CellError(
            '#REF!',
            `Array result was not expanded because it would overwrite data in ${toCol(column - 1)}${row}.`,
          );
      }
    }
    return null;
  }

  /** Whether what this pass learned would change nothing in the next one. */
  settled(): boolean {
    const { spills, reached } = this.learned;
    if ([...reached].some(([formula, areas]) => areas.size !== this.#before.reached.get(formula)?.size)) return false;
    const changed = (a: ReadonlyMap<FormulaCell, Area>, b: ReadonlyMap<FormulaCell, Area>) =>
      [...a].filter(([formula, area]) => b.get(formula)?.key !== area.key).map(([, area]) => area);
    return ![...changed(spills, this.#before.spills), ...changed(this.#before.spills, spills)].some((area) =>
      this.#isRead(area),
    );
  }

  /** Whether a formula reads a cell of the area. */
  #isRead(area: Area): boolean {
    return this.#plan.formulas.some((formula) =>
      [...formula.areas, ...formula.sources, ...(this.learned.reached.get(formula)?.values() ?? [])].some((read) =>
        overlap(read, area),
      ),
    );
  }

  /** Blanks what the pass wrote into cells that hold no formula. */
  clear(): void {
    for (const [, area] of this.learned.spills) blank(area);
    for (const { sheet, row, column } of this.#plan.formulas) sheet.set(row, column, null);
  }

  /** A result that never covers the same cells twice has no value that could be trusted. */
  refuseUnsettled(): void {
    for (const [formula, area] of this.learned.spills) {
      if (this.#before.spills.get(formula)?.key === area.key) continue;
      blank(area);
      this.learned.spills.delete(formula);
      formula.sheet.set(area.top, area.left, CIRCULAR);
    }
  }
}

const placeKey = (sheet: SheetGrid, row: number, column: number): string => `${sheet.index}|${row}|${column}`;

const overlap = (a: Area, b: Area): boolean =>
  a.sheet === b.sheet && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function blank(area: Area): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) area.sheet.set(row, column, null);
  }
}
