// The open spreadsheet during one call: its own sheets, their layouts and contents, read once.
import type { Cell } from '../model/cell';
import type { Day } from '../model/day';
import type { Language } from '../model/text';
import type { CycleSheets, SheetSnapshot, ShownSheet } from '../plan/snapshot';
import type { SheetKind } from '../plan/types';
import { LINES_ROW } from '../results/lines';
import { toCell, unescapeText, ZoneClock } from './border';
import { blocks, Grid } from './grid';
import { type Layout, readLayout } from './layout';
import { linesOf } from './lines';
import { languageOf } from './locale';
import { type OwnedSheet, ownedSheets } from './metadata';

export class Book {
  readonly spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  readonly clock = new ZoneClock(this.spreadsheet.getSpreadsheetTimeZone());
  readonly owned: OwnedSheet[] = ownedSheets(this.spreadsheet);
  private readonly layouts = new Map<OwnedSheet, Layout>();
  private readonly grids = new Map<OwnedSheet, Grid>();
  private known: Readonly<Record<string, unknown>> | undefined;

  /** The sheet of that kind; of those that are many (raw tabs, cycles), the one with that id. */
  find(kind: SheetKind, id?: string): OwnedSheet | undefined {
    return this.owned.find(({ identity }) => identity.kind === kind && (id === undefined || identity.id === id));
  }

  rawSheets(): OwnedSheet[] {
    return this.owned.filter((one) => one.identity.kind === 'raw');
  }

  layout(owned: OwnedSheet): Layout {
    const known = this.layouts.get(owned);
    if (known) return known;
    const layout = readLayout(owned.sheet, owned.identity.made);
    this.layouts.set(owned, layout);
    return layout;
  }

  /** What the sheet held before this call wrote anything. */
  grid(owned: OwnedSheet): Grid {
    const known = this.grids.get(owned);
    if (known) return known;
    const { lastRow, lastColumn } = this.layout(owned);
    const grid = new Grid(owned.sheet, lastRow, lastColumn, this.clock);
    this.grids.set(owned, grid);
    return grid;
  }

  /** After rows or columns were added, contents have moved: they are read anew where they are asked for. */
  forget(owned: OwnedSheet): void {
    this.grids.delete(owned);
    this.layouts.delete(owned);
  }

  /** After a plan was written, of a kind that has one sheet. */
  forgetKind(kind: SheetKind): void {
    const owned = this.find(kind);
    if (owned) this.forget(owned);
  }

  snapshot(kind: SheetKind, id?: string): SheetSnapshot | undefined {
    const owned = this.find(kind, id);
    if (!owned?.identity.made) return undefined;
    const [layout, grid] = [this.layout(owned), this.grid(owned)];
    const keyed = new Set([...layout.rows.values(), ...layout.gone.values()]);
    const columns = new Set(layout.columns.values());
    const first = layout.rows.get(LINES_ROW);
    const isLine = (row: number): boolean => first !== undefined && row > first;
    grid.read((row, column) => (keyed.has(row) || isLine(row)) && columns.has(column));
    return {
      title: owned.sheet.getName(),
      rows: [...layout.rows.keys()],
      columns: [...layout.columns.keys()],
      cell: (row, column) => {
        const [r, c] = [layout.rows.get(row) ?? layout.gone.get(row), layout.columns.get(column)];
        const cell = r === undefined || c === undefined ? null : grid.value(r, c);
        return typeof cell === 'string' ? unescapeText(cell) : cell;
      },
      lines: first === undefined ? [] : linesOf(layout, grid, first),
    };
  }

  /** The keyed rows of a sheet as it was read, each in one text; what formulas show is not in it, they are. */
  *texts(kind: SheetKind): Iterable<[key: string, text: string]> {
    const owned = this.find(kind);
    if (!owned?.identity.made) return;
    const now = this.snapshot(kind);
    const [{ rows, columns }, grid] = [this.layout(owned), this.grid(owned)];
    for (const [key, row] of rows) {
      const cells = [...columns].map(([name, at]) => grid.formula(row, at) || now?.cell(key, name));
      yield [key, JSON.stringify([key, ...cells])];
    }
  }

  cycles(): CycleSheets {
    const made = this.owned.filter(({ identity }) => identity.kind === 'cycle' && identity.made);
    const snapshots = new Map<string, SheetSnapshot | undefined>();
    return {
      ids: made.map(({ identity }) => identity.id),
      title: (id) => this.find('cycle', id)?.sheet.getName() ?? null,
      get: (id) => {
        if (!snapshots.has(id)) snapshots.set(id, this.snapshot('cycle', id));
        return snapshots.get(id);
      },
      shown: (id) => this.shown('cycle', id)?.value ?? (() => null),
    };
  }

  /** What the cells of a sheet show, and the formulas behind. */
  shown(kind: SheetKind, id?: string): ShownSheet | undefined {
    const owned = this.find(kind, id);
    if (!owned?.identity.made) return undefined;
    const { rows, columns, lastRow, lastColumn } = this.layout(owned);
    const values = blocks({ row: 1, column: 1, height: lastRow, width: lastColumn }).flatMap((rect) =>
      owned.sheet.getRange(rect.row, rect.column, rect.height, rect.width).getValues(),
    );
    return {
      rows: [...rows.keys()],
      value: (row, column) => {
        const cell = toCell(values[(rows.get(row) ?? 0) - 1]?.[(columns.get(column) ?? 0) - 1], this.clock);
        return typeof cell === 'string' ? unescapeText(cell) : cell;
      },
      formula: (row, column) => this.grid(owned).formula(rows.get(row) ?? 0, columns.get(column) ?? 0),
    };
  }

  /** One row of a sheet as it shows, by column key; null where there is none. */
  line(kind: SheetKind, row: string): ((column: string) => Cell) | null {
    const owned = this.find(kind);
    if (!owned?.identity.made) return null;
    const { rows, columns, lastColumn } = this.layout(owned);
    const at = rows.get(row);
    if (at === undefined) return null;
    const [values = []] = owned.sheet.getRange(at, 1, 1, lastColumn).getValues();
    return (column) => toCell(values[(columns.get(column) ?? 0) - 1], this.clock);
  }

  /** The hidden settings, each value parsed; what cannot be parsed is left out. */
  settings(): Readonly<Record<string, unknown>> {
    if (this.known) return this.known;
    const sheet = this.snapshot('settings');
    const settings: Record<string, unknown> = Object.create(null);
    for (const key of sheet?.rows ?? []) {
      if (!key.startsWith('setting:')) continue;
      const text = sheet?.cell(key, 'value');
      if (typeof text !== 'string') continue;
      try {
        settings[key.slice('setting:'.length)] = JSON.parse(text);
      } catch {
        // A value that a person has edited into no JSON is as if it were not there.
      }
    }
    this.known = settings;
    return settings;
  }

  /** The workbook's language: set at the first build, then kept whoever refreshes. */
  language(): Language {
    const kept = this.settings().language;
    return kept === 'fr' || kept === 'en' ? kept : languageOf(this.spreadsheet.getSpreadsheetLocale());
  }

  /** Today's civil day in the spreadsheet's zone. */
  today(): Day {
    const day = this.clock.cellOf(new Date())?.day;
    if (!day) throw new Error('the clock gives no day');
    return day;
  }
}
