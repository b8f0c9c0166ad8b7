// The cells of a sheet, stored by row; blank rows and blank ends of rows take no room.

import type { DataRule } from './rules';
import type { CellStyle, Value } from './types';

type Sparse<T> = (T | undefined)[] | null;

/** A formula and the version of the workbook that its value was computed for. */
export interface FormulaCell {
  text: string;
  /** Version of the workbook when it was computed; -1 before the first time. */
  computedAt: number;
  /** Whether its result covers other cells. */
  spills: boolean;
}

/** One row. Each list is by 0-based column and as long as its last entry. */
export class CellRow {
  values: Value[] = [];
  formulas: Sparse<FormulaCell> = null;
  /** For a cell that a spill covers, the formula that it comes from. */
  spilled: Sparse<FormulaCell> = null;
  styles: Sparse<CellStyle> = null;
  notes: Sparse<string> = null;
  rules: Sparse<DataRule> = null;

  /** Index after the last cell with a value, a formula or a spill. */
  get contentEnd(): number {
    const values = this.values;
    let end = values.length;
    while (end > 0 && values[end - 1] === null) end--;
    for (const list of [this.formulas, this.spilled]) {
      if (!list) continue;
      let n = list.length;
      while (n > end && list[n - 1] === undefined) n--;
      if (n > end) end = n;
    }
    return end;
  }
}

type ListName = 'formulas' | 'spilled' | 'styles' | 'notes' | 'rules';
const LISTS: readonly ListName[] = ['formulas', 'spilled', 'styles', 'notes', 'rules'];

type Entry<K extends ListName> = NonNullable<CellRow[K]>[number];

export class CellGrid {
  rows: (CellRow | undefined)[] = [];

  row(row: number): CellRow {
    const index = row - 1;
    while (this.rows.length <= index) this.rows.push(undefined);
    let found = this.rows[index];
    if (!found) {
      found = new CellRow();
      this.rows[index] = found;
    }
    return found;
  }

  value(row: number, column: number): Value {
    return this.rows[row - 1]?.values[column - 1] ?? null;
  }

  setValue(row: number, column: number, value: Value): void {
    if (value === null && column > (this.rows[row - 1]?.values.length ?? 0)) return;
    const values = this.row(row).values;
    while (values.length < column - 1) values.push(null);
    values[column - 1] = value;
  }

  get<K extends ListName>(list: K, row: number, column: number): Entry<K> {
    return this.rows[row - 1]?.[list]?.[column - 1] as Entry<K>;
  }

  set<K extends ListName>(list: K, row: number, column: number, entry: Entry<K>): void {
    if (entry === undefined && !this.rows[row - 1]?.[list]) return;
    const cells = this.row(row);
    const entries = (cells[list] ?? []) as unknown[];
    while (entries.length < column - 1) entries.push(undefined);
    entries[column - 1] = entry;
    (cells as unknown as Record<string, unknown>)[list] = entries;
  }

  insertRows(at: number, count: number): void {
    if (at - 1 >= this.rows.length) return;
    const fresh = new Array<CellRow | undefined>(count).fill(undefined);
    this.rows = this.rows.slice(0, at - 1).concat(fresh, this.rows.slice(at - 1));
  }

  deleteRows(at: number, count: number): (CellRow | undefined)[] {
    return this.rows.splice(at - 1, count);
  }

  insertColumns(at: number, count: number): void {
    for (const row of this.rows) {
      if (!row) continue;
      if (row.values.length >= at) row.values.splice(at - 1, 0, ...new Array<Value>(count).fill(null));
      for (const list of LISTS) {
        const entries = row[list] as unknown[] | null;
        if (entries && entries.length >= at) entries.splice(at - 1, 0, ...new Array(count).fill(undefined));
      }
    }
  }

  deleteColumns(at: number, count: number): void {
    for (const row of this.rows) {
      if (!row) continue;
      row.values.splice(at - 1, count);
      for (const list of LISTS) (row[list] as unknown[] | null)?.splice(at - 1, count);
    }
  }

  /** Visits every formula with its 1-based place. */
  eachFormula(visit: (formula: FormulaCell, row: number, column: number) => void): void {
    this.rows.forEach((cells, r) => {
      cells?.formulas?.forEach((formula, c) => {
        if (formula) visit(formula, r + 1, c + 1);
      });
    });
  }
}
