// Writing a plan into its sheet: what is new is added in place, what differs is rewritten, what a person owns is kept.
import type { Column, Row, SheetPlan } from '../plan/types';
import type { Book } from './book';
import { writeCells } from './cells';
import { ensureEditable } from './editable';
import { foldColumns, foldRows, runs, unfoldRows } from './fold';
import { type Axis, groupsOf, grow } from './grow';
import { CORNER, type Layout } from './layout';
import { applyLooks } from './looks';
import { applyMarks } from './marks';
import { createSheet, type OwnedSheet, setIdentity } from './metadata';
import { makeSheet, setChoices } from './setup';
import { markGone, restore, withdraw } from './vanished';

/** A plan with its rows and columns by key, in plan order. */
export interface Planned {
  readonly plan: SheetPlan;
  readonly rows: ReadonlyMap<string, Row>;
  readonly columns: ReadonlyMap<string, Column>;
}

function index(plan: SheetPlan): Planned {
  const rows = new Map<string, Row>();
  const columns = new Map<string, Column>();
  for (const block of plan.blocks) {
    for (const column of block.columns) if (!columns.has(column.key)) columns.set(column.key, column);
    for (const row of block.rows) {
      if (rows.has(row.key)) throw new RangeError(`two rows have the key "${row.key}"`);
      rows.set(row.key, row);
    }
  }
  return { plan, rows, columns };
}

function rowAxis(owned: OwnedSheet, layout: Layout, planned: Planned): Axis {
  const { sheet } = owned;
  return {
    dimension: 'rows',
    places: [layout.rows, layout.gone],
    origin: layout.keyRow,
    lastUsed: layout.lastRow,
    size: layout.maxRows,
    insertBefore: (position, count) => void sheet.insertRowsBefore(position, count),
    insertAfter: (position, count) => void sheet.insertRowsAfter(position, count),
    finish: (start, keys) => {
      const rows = keys.map((key) => planned.rows.get(key) ?? null);
      for (const [column, places] of columnRuns(layout, planned)) {
        applyLooks(sheet, { row: start, column, height: keys.length, width: places.length }, rows, places);
      }
      const at = (wanted: (row: Row | null) => boolean): number[] =>
        rows.flatMap((row, i) => (wanted(row) ? [start + i] : []));
      for (const [row, count] of runs(at((row) => row?.hidden === true))) sheet.hideRows(row, count);
      foldRows(
        sheet,
        at((row) => row?.folded === true),
      );
      sheet.getRange(start, layout.keyColumn, keys.length, 1).setValues(keys.map((key) => [key]));
    },
  };
}

/** The key column and the planned columns as contiguous runs: [first column, what each is]. */
function columnRuns(layout: Layout, planned: Planned): [number, (Column | null)[]][] {
  const at = new Map<number, Column | null>([[layout.keyColumn, null]]);
  for (const [key, column] of planned.columns) {
    const place = layout.columns.get(key);
    if (place !== undefined) at.set(place, column);
  }
  return runs([...at.keys()]).map(([first, count]) => [
    first,
    Array.from({ length: count }, (_, i) => at.get(first + i) ?? null),
  ]);
}

function columnAxis(owned: OwnedSheet, layout: Layout, planned: Planned): Axis {
  const { sheet } = owned;
  return {
    dimension: 'columns',
    places: [layout.columns],
    origin: layout.keyColumn,
    lastUsed: layout.lastColumn,
    size: layout.maxColumns,
    insertBefore: (position, count) => void sheet.insertColumnsBefore(position, count),
    insertAfter: (position, count) => void sheet.insertColumnsAfter(position, count),
    finish: (start, keys) => {
      const columns = keys.map((key) => planned.columns.get(key) ?? null);
      columnWidths(sheet, start, columns);
      const at = (wanted: (column: Column | null) => boolean): number[] =>
        columns.flatMap((column, i) => (wanted(column) ? [start + i] : []));
      for (const [column, count] of runs(at((column) => column?.hidden === true))) sheet.hideColumns(column, count);
      foldColumns(
        sheet,
        at((column) => column?.folded === true),
      );
      for (const [row, places] of rowRuns(layout, planned)) {
        applyLooks(sheet, { row, column: start, height: places.length, width: keys.length }, places, columns);
      }
      const corner = layout.columns.size === 0;
      const [column, values] = corner ? [layout.keyColumn, [CORNER, ...keys]] : [start, keys];
      if (corner) applyLooks(sheet, { row: layout.keyRow, column, height: 1, width: 1 }, [null], [null]);
      sheet.getRange(layout.keyRow, column, 1, values.length).setValues([[...values]]);
    },
  };
}

function columnWidths(sheet: OwnedSheet['sheet'], start: number, columns: readonly (Column | null)[]): void {
  const widths = new Map<number, number[]>();
  columns.forEach((column, i) => {
    if (column?.width) widths.set(column.width, [...(widths.get(column.width) ?? []), start + i]);
  });
  for (const [width, places] of widths) {
    for (const [column, count] of runs(places)) sheet.setColumnWidths(column, count, width);
  }
}

/** The key row and the planned rows as contiguous runs. */
function rowRuns(layout: Layout, planned: Planned): [number, (Row | null)[]][] {
  const at = new Map<number, Row | null>([[layout.keyRow, null]]);
  for (const [key, row] of planned.rows) {
    const place = layout.rows.get(key);
    if (place !== undefined) at.set(place, row);
  }
  return runs([...at.keys()]).map(([first, count]) => [
    first,
    Array.from({ length: count }, (_, i) => at.get(first + i) ?? null),
  ]);
}

/** Comment columns of months that are no longer the shown one fold as new ones come; those before are folded already. */
function foldOlder(owned: OwnedSheet, layout: Layout, planned: Planned): void {
  for (const column of planned.columns.values()) {
    const place = layout.columns.get(column.key);
    if (!column.folded || place === undefined) continue;
    const grouped = owned.sheet.getColumnGroupDepth(place) > 0;
    foldColumns(owned.sheet, [place]);
    if (grouped) return;
  }
}

/** Adds what is new. Answers which rows and columns are. */
function addNew(book: Book, owned: OwnedSheet, planned: Planned): { rows: Set<string>; columns: Set<string> } {
  const layout = book.layout(owned);
  const columnGroups = groupsOf(
    [...planned.columns.keys()].map((key) => ({ key, atEnd: false })),
    layout.columns,
  );
  const rowGroups = groupsOf(
    planned.plan.blocks.flatMap((block) => block.rows.map(({ key }) => ({ key, atEnd: block.grow === 'at-end' }))),
    layout.rows,
  );
  const fresh = {
    rows: new Set(rowGroups.flatMap((group) => group.keys)),
    columns: new Set(columnGroups.flatMap((group) => group.keys)),
  };
  if (fresh.rows.size + fresh.columns.size === 0) {
    if (owned.identity.made) finishGrowth(owned);
    return fresh;
  }
  const [columns, rows] = [columnAxis(owned, layout, planned), rowAxis(owned, layout, planned)];
  if (fresh.columns.size > 0) foldOlder(owned, layout, planned);
  grow(owned, columns, columnGroups);
  grow(owned, rows, rowGroups);
  if (owned.identity.made) finishGrowth(owned);
  book.forget(owned);
  return fresh;
}

function finishGrowth(owned: OwnedSheet): void {
  const { growth, ...identity } = owned.identity;
  if (growth) setIdentity(owned, identity);
}

function refold(book: Book, owned: OwnedSheet, { refold: change }: SheetPlan): void {
  if (!change) return;
  const { rows } = book.layout(owned);
  const placed = (keys: readonly string[]): number[] => keys.flatMap((key) => rows.get(key) ?? []);
  unfoldRows(owned.sheet, placed(change.open));
  foldRows(owned.sheet, placed(change.close));
}

/** Brings a sheet to its plan. Running it twice changes nothing; a run that stopped anywhere is completed. */
export function applyPlan(book: Book, plan: SheetPlan): void {
  const planned = index(plan);
  let owned = book.find(plan.kind, plan.kind === 'cycle' ? plan.id : undefined);
  if (owned) ensureEditable(book, owned, planned);
  else {
    owned = createSheet(book.spreadsheet, plan.title, plan.kind, plan.id);
    book.owned.push(owned);
  }
  restore(book, owned, planned);
  withdraw(book, owned, plan.withdrawn ?? []);
  const fresh = addNew(book, owned, planned);
  markGone(book, owned, planned);
  // A value is refused where the drop-down of its cell does not list it yet.
  setChoices(book, owned, planned);
  writeCells(book, owned, planned, fresh);
  refold(book, owned, plan);
  applyMarks(book, owned, planned);
  if (!owned.identity.made) makeSheet(book, owned, planned);
}
