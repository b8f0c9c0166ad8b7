// The workbook: its sheets in order, locale, zone and names. Plain and synchronous; formulas are computed elsewhere.

import { duplicateSheet } from './duplicate';
import { History } from './history';
import { MAX_CELLS, RefusedError } from './limits';
import { afterRename, sameTitle } from './references';
import { rewriteFormulas } from './rewrite';
import type { Metadata, NamedRange } from './rules';
import { Sheet } from './sheet';
import { StyleBook } from './style';
import type { ChangedCell, WorkbookView } from './types';

export interface WorkbookOptions {
  readonly name?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  /** Year of the dates that people type without one. */
  readonly typingYear?: number;
  /** Titles of the first sheets. */
  readonly sheets?: readonly string[];
}

export class Workbook implements WorkbookView {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly typingYear: number;
  readonly styles = new StyleBook();
  sheets: Sheet[] = [];
  active: Sheet;
  metadata: Metadata[] = [];
  namedRanges: NamedRange[] = [];
  readonly #history = new History();
  /** Raised whenever a cell gets or loses a content, computed ones included. */
  contentVersion = 0;
  #lastId = -1;

  constructor(options: WorkbookOptions = {}) {
    this.locale = options.locale ?? 'fr_FR';
    this.timeZone = options.timeZone ?? 'Europe/Paris';
    this.name =
      options.name ?? (this.locale.startsWith('fr') ? 'Feuille de calcul sans titre' : 'Untitled spreadsheet');
    this.typingYear = options.typingYear ?? 2025;
    for (const title of options.sheets ?? [this.#standardTitle(1)]) this.addSheet(title);
    this.active = this.sheets[0] as Sheet;
  }

  #standardTitle(n: number): string {
    return this.locale.startsWith('fr') ? `Feuille ${n}` : `Sheet${n}`;
  }

  /** A number that no sheet, chart, protection or metadata of this workbook has had; the first sheet's is 0, as in Google. */
  nextId(): number {
    this.#lastId++;
    return this.#lastId;
  }

  /** Raised by each change that a formula may depend on; a formula computed for an earlier version is stale. */
  get version(): number {
    return this.#history.version;
  }

  /** To be called after each change that a formula may depend on; without a place, anything may have changed. */
  touch(place?: ChangedCell): void {
    this.#history.add(place);
    this.contentVersion++;
  }

  changesSince(version: number): readonly ChangedCell[] | null {
    return this.#history.since(version);
  }

  confirmComputed(): void {
    for (const sheet of this.sheets) {
      sheet.grid.eachFormula((formula) => {
        if (formula.computedAt >= 0) formula.computedAt = this.version;
      });
    }
  }

  get cellCount(): number {
    return this.sheets.reduce((sum, s) => sum + s.maxRows * s.maxColumns, 0);
  }

  /** Refuses what would bring the workbook over its limit of cells. */
  checkRoom(more: number): void {
    if (this.cellCount + more <= MAX_CELLS) return;
    throw new RefusedError(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  }

  sheet(title: string): Sheet {
    const found = this.sheets.find((s) => s.name === title);
    if (!found) throw new RefusedError(`There is no sheet ${title}`);
    return found;
  }

  sheetById(id: number): Sheet | null {
    return this.sheets.find((s) => s.id === id) ?? null;
  }

  /** Adds a sheet at a 0-based place (last, unless said), 1000 x 26 unless said. */
  addSheet(title?: string, at = this.sheets.length, size = { rows: 1000, columns: 26 }): Sheet {
    const name = title ?? this.#freeTitle();
    this.checkTitle(name, null);
    this.checkRoom(size.rows * size.columns);
    const sheet = new Sheet(this, this.nextId(), size.rows, size.columns);
    sheet.setTitle(name);
    this.sheets.splice(Math.min(Math.max(at, 0), this.sheets.length), 0, sheet);
    this.touch();
    return sheet;
  }

  #freeTitle(): string {
    let n = this.sheets.length + 1;
    while (this.hasTitle(this.#standardTitle(n))) n++;
    return this.#standardTitle(n);
  }

  hasTitle(title: string, except: Sheet | null = null): boolean {
    return this.sheets.some((s) => s !== except && sameTitle(s.name, title));
  }

  checkTitle(title: string, sheet: Sheet | null): void {
    if (title.trim() === '') throw new RefusedError('The sheet name cannot be empty.');
    if (title.length > 100) throw new RefusedError('The sheet name cannot be greater than 100 characters.');
    if (!this.hasTitle(title, sheet)) return;
    throw new RefusedError(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }

  /** Renames a sheet; formulas that name it follow. */
  rename(sheet: Sheet, title: string): void {
    this.checkTitle(title, sheet);
    const old = sheet.name;
    sheet.setTitle(title);
    rewriteFormulas(this, () => afterRename(old, title));
    this.touch();
  }

  /** Moves a sheet to a 0-based place. */
  move(sheet: Sheet, to: number): void {
    this.sheets = this.sheets.filter((s) => s !== sheet);
    this.sheets.splice(to, 0, sheet);
  }

  hide(sheet: Sheet, hidden = true): void {
    if (hidden && this.sheets.every((s) => s === sheet || s.hidden)) {
      throw new RefusedError("You can't hide all the sheets in a document.");
    }
    sheet.hidden = hidden;
  }

  /** Deletes a sheet; references to it become `#REF!`. */
  delete(sheet: Sheet): void {
    if (this.sheets.every((s) => s === sheet || s.hidden))
      throw new RefusedError("You can't remove all the sheets in a document.");
    this.sheets = this.sheets.filter((s) => s !== sheet);
    if (this.active === sheet) this.active = this.sheets[0] as Sheet;
    rewriteFormulas(this, () => afterRename(sheet.name, null));
    for (const each of this.sheets) {
      for (const chart of each.charts) chart.ranges = chart.ranges.filter((r) => r.sheetId !== sheet.id);
    }
    this.namedRanges = this.namedRanges.filter((n) => n.sheetId !== sheet.id);
    this.touch();
  }

  /** Duplicates a sheet as a person does, right after it; its developer metadata is copied too. */
  duplicate(sheet: Sheet, title?: string): Sheet {
    return duplicateSheet(this, sheet, title);
  }
}
