// A sheet of a workbook, with what a person does to it.

import { RefusedError } from './limits';
import { allows } from './overlays';
import type { Edit, Rect } from './rect';
import type { Banding, Chart, ConditionalRule, DataRule, Metadata, Protection, SheetFilter } from './rules';
import { SheetCells } from './sheet-cells';
import { type SortKey, sortRows } from './sort';
import { applyEdit } from './structure';
import { readTyped } from './typed';
import { violation } from './validate';

export class Sheet extends SheetCells {
  #name = '';
  tabColor: string | null = null;
  hiddenGridlines = false;
  conditionalRules: ConditionalRule[] = [];
  protections: Protection[] = [];
  bandings: Banding[] = [];
  charts: Chart[] = [];
  metadata: Metadata[] = [];
  filter: SheetFilter | null = null;
  /** The cells that the person has selected, and the one among them in which they are. */
  selected: Rect = { top: 1, left: 1, bottom: 1, right: 1 };
  current = { row: 1, column: 1 };

  get name(): string {
    return this.#name;
  }

  /** Only for the workbook, which keeps titles apart and follows them in formulas. */
  setTitle(name: string): void {
    this.#name = name;
  }

  /** Selects cells; the person is in the first, unless told. */
  select(rect: Rect, current = { row: rect.top, column: rect.left }): void {
    this.selected = rect;
    this.current = current;
  }

  /**
   * Types into a cell as in the grid: `=` begins a formula, a leading apostrophe makes a text, numbers, percentages, dates
   * and truth values are read as the workbook's locale writes them. A cell in the text format (`@`) keeps the text.
   */
  type(row: number, column: number, text: string): void {
    const style = this.style(row, column);
    const typed = readTyped(text, this.workbook.locale, style.numberFormat, this.workbook.typingYear);
    if (typed.kind === 'formula') {
      this.setFormula(row, column, typed.text);
      return;
    }
    const rule = this.rule(row, column);
    if (rule && !rule.allowInvalid && violation(rule, typed.value, this.workbook)) {
      throw new RefusedError('The data you entered violates the data validation rules set on this cell.');
    }
    this.setValue(row, column, typed.value);
    if (typed.numberFormat)
      this.patchStyle({ top: row, left: column, bottom: row, right: column }, { numberFormat: typed.numberFormat });
  }

  /** Types a block of texts, row by row, from its upper left cell on. */
  typeRows(row: number, column: number, texts: readonly (readonly string[])[]): void {
    texts.forEach((line, r) => {
      line.forEach((text, c) => {
        this.type(row + r, column + c, text);
      });
    });
  }

  insertRows(before: number, count = 1): void {
    this.edit({ axis: 'rows', kind: 'insert', at: before, count });
  }
  deleteRows(first: number, count = 1): void {
    this.edit({ axis: 'rows', kind: 'delete', at: first, count });
  }
  insertColumns(before: number, count = 1): void {
    this.edit({ axis: 'columns', kind: 'insert', at: before, count });
  }
  deleteColumns(first: number, count = 1): void {
    this.edit({ axis: 'columns', kind: 'delete', at: first, count });
  }

  /** Inserts or deletes; `formatFrom` is the line whose looks the new ones take (none: the one before them). */
  edit(edit: Edit, formatFrom = Math.max(1, edit.at - 1)): void {
    applyEdit(this, edit, formatFrom);
  }

  /** Sorts whole lines of a range, by one column after another; their formulas move along. */
  sort(rect: Rect, keys: readonly SortKey[]): void {
    sortRows(this, rect, keys);
  }

  hideRows(first: number, count = 1, hidden = true): void {
    this.rows.setHidden(first, count, hidden);
    this.workbook.touch();
  }
  hideColumns(first: number, count = 1, hidden = true): void {
    this.columns.setHidden(first, count, hidden);
    this.workbook.touch();
  }
  groupRows(first: number, count: number, collapsed = false): void {
    this.#group('rows', first, count, collapsed);
  }
  groupColumns(first: number, count: number, collapsed = false): void {
    this.#group('columns', first, count, collapsed);
  }

  #group(axis: 'rows' | 'columns', first: number, count: number, collapsed: boolean): void {
    this[axis].shiftDepth(first, count, 1);
    const group = this[axis].groupAt(first, this[axis].depth(first));
    if (group && collapsed) this[axis].setCollapsed(group, true);
  }

  setRules(rect: Rect, rule: DataRule | null): void {
    for (let r = rect.top; r <= rect.bottom; r++)
      for (let c = rect.left; c <= rect.right; c++) this.setRule(r, c, rule);
  }

  addConditionalRule(rule: ConditionalRule): void {
    this.conditionalRules = [...this.conditionalRules, rule];
  }

  setFilter(rect: Rect | null, hiddenValues: ReadonlyMap<number, readonly string[]> = new Map()): void {
    this.filter = rect && { rect, hiddenValues: new Map(hiddenValues) };
    this.workbook.touch();
  }

  /** Protects a range (null: the whole sheet); unless said, the person who runs the script may not edit it. */
  protect(
    rect: Rect | null,
    more: Partial<Pick<Protection, 'description' | 'editable' | 'warningOnly'>> = {},
  ): Protection {
    const id = this.workbook.nextId();
    const made = { id, rect, description: '', warningOnly: false, editable: false, unprotected: [], ...more };
    this.protections.push(made);
    return made;
  }

  /** Whether the person who runs the script may change every cell of the rectangle. */
  canEdit(rect: Rect): boolean {
    return this.protections.every((protection) => allows(protection, rect));
  }

  addChart(chart: Omit<Chart, 'id'>): Chart {
    const made = { ...chart, id: this.workbook.nextId() };
    this.charts.push(made);
    return made;
  }
}
