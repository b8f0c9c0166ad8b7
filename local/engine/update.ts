// Computes, after changes of some cells, the formulas that need them, and no other.
import type { ChangedCell } from '../model/types';
import type { Computed } from './compute';
import { formulaValue } from './evaluate/formula-value';
import { treeReader } from './formula/read';
import { FormulaCell } from './formula-cell';
import { names } from './graph';
import { Plan } from './plan';
import type { Settings } from './settings';
import { fromView, type SheetGrid } from './sheet-grid';
import { Area, isError, Matrix, type Scalar } from './values';

export interface Updated {
  readonly computed: Computed;
  /** The formulas whose values are to be written. */
  readonly written: readonly FormulaCell[];
}

interface Change {
  readonly sheet: SheetGrid;
  readonly row: number;
  readonly column: number;
}

/** Thrown where the change may reach further than can be told from what is known: the whole must be computed. */
class Unforeseen extends Error {}

const sameValue = (a: Scalar, b: Scalar): boolean =>
  a === b || (isError(a) && isError(b) && a.name === b.name && a.detail === b.detail);

class Update {
  readonly #before: Computed;
  readonly #settings: Settings;
  readonly #changes: readonly Change[];
  /** The cells that have another content so far. */
  readonly #touched = new Map<SheetGrid, Map<number, Set<number>>>();

  constructor(before: Computed, changes: readonly Change[], settings: Settings) {
    this.#before = before;
    this.#changes = changes;
    this.#settings = settings;
  }

  run(): Updated {
    const fresh = this.#takeOver();
    const plan = this.#planWith(fresh);
    const { graph } = plan;
    const changed = new Uint8Array(graph.size);
    const written: FormulaCell[] = [];
    for (const node of plan.order) {
      const formula = plan.formulas[node];
      const needs = graph.needs(node);
      // Sources stand last; of them the formula needs what it picked.
      const whole = formula ? needs.length - formula.sources.length : needs.length;
      const needsChanged = needs.some((needed, i) => i < whole && changed[needed] === 1);
      if (!formula) {
        if (needsChanged || this.#isTouched(graph.areaAt(node))) changed[node] = 1;
      } else if (needsChanged || formula.volatile || fresh.has(formula) || this.#isPickTouched(formula)) {
        if (!this.#compute(formula) && !fresh.has(formula)) continue;
        changed[node] = 1;
        written.push(formula);
      }
    }
    return { computed: { ...this.#before, plan }, written };
  }

  /** Takes over what is typed now; gives the formulas that stand in the changed cells. */
  #takeOver(): ReadonlySet<FormulaCell> {
    const { learned, directory, lookup } = this.#before;
    const spills = [...learned.spills.values()];
    const fresh = new Set<FormulaCell>();
    for (const { sheet, row, column } of this.#changes) {
      if (spills.some((area) => area.holds(sheet, row, column))) throw new Unforeseen();
      const text = sheet.view.formula(row, column);
      sheet.set(row, column, text === null ? fromView(sheet.view.value(row, column)) : null);
      sheet.extendTo(row, column);
      this.#touch(sheet, row, column);
      lookup.forget(sheet, row, column);
      if (text !== null) fresh.add(new FormulaCell(sheet, { row, column, text }, directory, this.#settings));
    }
    return fresh;
  }

  /** The plan as it was, or a new one where formulas have come or gone. */
  #planWith(fresh: ReadonlySet<FormulaCell>) {
    const { plan, learned } = this.#before;
    const isChanged = ({ sheet, row, column }: FormulaCell): boolean =>
      this.#changes.some((c) => c.sheet === sheet && c.row === row && c.column === column);
    const kept = plan.formulas.filter((formula) => !isChanged(formula));
    if (fresh.size === 0 && kept.length === plan.formulas.length) return plan;
    for (const formula of plan.formulas) {
      if (!isChanged(formula)) continue;
      learned.reached.delete(formula);
      learned.picked.delete(formula);
    }
    const next = new Plan([...kept, ...fresh].sort(inSheetOrder), learned);
    next.takeAll();
    if (next.circular.size > 0) throw new Unforeseen();
    return next;
  }

  #isTouched(area: Area | null): boolean {
    return area !== null && this.#changes.some(({ sheet, row, column }) => area.holds(sheet, row, column));
  }

  #touch(sheet: SheetGrid, row: number, column: number): void {
    const columns = this.#touched.get(sheet) ?? new Map<number, Set<number>>();
    this.#touched.set(sheet, columns);
    const rows = columns.get(column) ?? new Set<number>();
    columns.set(column, rows.add(row));
  }

  #isPickTouched(formula: FormulaCell): boolean {
    if (formula.sources.length === 0) return false;
    return this.#before.learned.picked.get(formula)?.some((area) => this.#holdsTouched(area)) === true;
  }

  #holdsTouched({ sheet, top, left, bottom, right }: Area): boolean {
    const columns = this.#touched.get(sheet);
    if (!columns) return false;
    if (top === bottom && left === right) return columns.get(left)?.has(top) === true;
    for (const [column, rows] of columns) {
      if (column >= left && column <= right) for (const row of rows) if (row >= top && row <= bottom) return true;
    }
    return false;
  }

  /** Computes one formula; true where what it gives, or a cell that it covers, is another value than before. */
  #compute(formula: FormulaCell): boolean {
    const { learned, lookup, directory } = this.#before;
    const parse = treeReader(this.#settings.writing.decimal);
    // An exception would become the formula's own error.
    let foreseen = true;
    const onReach = (area: Area): void => {
      const known = names(formula, area) || learned.reached.get(formula)?.has(area.key);
      foreseen = foreseen && known === true;
    };
    const picks: Area[] = [];
    const onPick = (area: Area) => picks.push(area);
    const value = formulaValue(formula, { ...this.#settings, directory, lookup, parse, onReach, onPick });
    if (!foreseen) throw new Unforeseen();
    if (formula.sources.length > 0) learned.picked.set(formula, picks);
    const { sheet, row, column } = formula;
    const spill = learned.spills.get(formula);
    if (!(value instanceof Matrix)) {
      if (spill) throw new Unforeseen();
      return this.#put(sheet, row, column, value);
    }
    const area = new Area(sheet, row, column, row + value.height - 1, column + value.width - 1);
    if (spill?.key !== area.key) throw new Unforeseen();
    let differs = false;
    value.rows.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        differs = this.#put(sheet, row + r, column + c, cell) || differs;
      });
    });
    return differs;
  }

  #put(sheet: SheetGrid, row: number, column: number, value: Scalar): boolean {
    if (sameValue(sheet.get(row, column), value)) return false;
    sheet.set(row, column, value);
    this.#touch(sheet, row, column);
    this.#before.lookup.forget(sheet, row, column);
    return true;
  }
}

const inSheetOrder = (a: FormulaCell, b: FormulaCell): number =>
  a.sheet.index - b.sheet.index || a.row - b.row || a.column - b.column;

/**
 * Computes what follows from changes of some cells. Null where the whole must be computed: on a circle, where a result
 * covers other cells than before, where INDIRECT or OFFSET reaches others. What was computed before is used up either way.
 */
export function update(before: Computed, changed: readonly ChangedCell[], settings: Settings): Updated | null {
  if (!before.plain) return null;
  const byId = new Map(before.sheets.map((sheet) => [sheet.view.id, sheet]));
  const changes = new Map<string, Change>();
  for (const { sheet: id, row, column } of changed) {
    const sheet = byId.get(id);
    if (!sheet) return null;
    changes.set(`${id}|${row}|${column}`, { sheet, row, column });
  }
  try {
    return new Update(before, [...changes.values()], settings).run();
  } catch (thrown) {
    if (thrown instanceof Unforeseen) return null;
    throw thrown;
  }
}
