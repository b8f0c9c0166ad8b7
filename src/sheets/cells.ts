// Writing the cells of a plan that differ from the sheet, in contiguous runs.
import type { Cell } from '../model/cell';
import { type Column, type Formula, isFormula, type Row, type SheetKind } from '../plan/types';
import { type AddressContext, formulaText, quoted, sameFormula } from './address';
import type { Planned } from './apply';
import type { Book } from './book';
import { fromCell, sameCell } from './border';
import { blocks, rectanglesOf } from './grid';
import type { OwnedSheet } from './metadata';

interface Fresh {
  readonly rows: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
}

interface Target {
  readonly row: number;
  readonly column: number;
  readonly content: Cell | Formula;
  /** In a new row or column: the cell is known to be empty. */
  readonly fresh: boolean;
  /** Nobody else writes there: a planned blank empties it. */
  readonly exact: boolean;
  /** The person's cell: it gets its first content, and whatever it then holds is left alone. */
  readonly personal: boolean;
}

/** The cells of the plan that stand in the sheet; of the person's only those that the plan has a first content for. */
function targetsOf(book: Book, owned: OwnedSheet, planned: Planned, fresh: Fresh): Target[] {
  const layout = book.layout(owned);
  const targets: Target[] = [];
  for (const [rowKey, row] of planned.rows) {
    const at = layout.rows.get(rowKey);
    if (at === undefined) continue;
    for (const [columnKey, column] of planned.columns) {
      const place = layout.columns.get(columnKey);
      if (place === undefined) continue;
      const isFresh = fresh.rows.has(rowKey) || fresh.columns.has(columnKey);
      if (planned.plan.shared && !isFresh && !(columnKey in row.cells)) continue;
      const content = row.cells[columnKey] ?? null;
      const isPersonal = personal(row, column);
      // Of a line that is given, the person's other cells stay as they are, but for those that it empties.
      const emptied = row.emptied !== undefined && row.emptied.indexOf(columnKey) >= 0;
      if ((isPersonal || row.given) && !isFresh && !emptied && (content === null || content === '')) continue;
      targets.push({
        row: at,
        column: place,
        content,
        fresh: isFresh,
        exact: column.exact === true || emptied,
        personal: isPersonal,
      });
    }
  }
  return targets;
}

const personal = (row: Row, column: Column): boolean =>
  (column.owner === 'person' && !row.given) || (row.chosen !== undefined && row.chosen.indexOf(column.key) >= 0);

/** What is found out of a sheet, once for each. */
function once<T>(find: (kind: SheetKind, id?: string) => T): (kind: SheetKind, id?: string) => T {
  const found = new Map<string, Map<string | undefined, T>>();
  return (kind, id) => {
    const ofKind = found.get(kind) ?? new Map<string | undefined, T>();
    found.set(kind, ofKind);
    const known = ofKind.get(id);
    if (known !== undefined) return known;
    const fresh = find(kind, id);
    ofKind.set(id, fresh);
    return fresh;
  };
}

/** All but the cell itself, with each sheet looked up once. */
function placesOf(book: Book, owned: OwnedSheet): Omit<AddressContext, 'row' | 'column'> {
  const { kind: own, id: ownId } = owned.identity;
  const sheetOf = (kind: SheetKind, id?: string): OwnedSheet => {
    const found = kind === own && (id ?? ownId) === ownId ? owned : book.find(kind, id);
    if (!found) throw new RangeError(`the ${kind} sheet does not exist yet`);
    return found;
  };
  const layout = once((kind, id) => book.layout(sheetOf(kind, id)));
  const prefix = once((kind, id) => quoted(sheetOf(kind, id).sheet.getName()));
  return {
    kind: own,
    id: ownId,
    layout,
    prefix,
    gid: (kind, id) => sheetOf(kind, id).identity.sheetId,
  };
}

/** No sheet has so many columns. */
const MOST_COLUMNS = 100_000;
const placeOf = (row: number, column: number): number => row * MOST_COLUMNS + column;

/** What to write in each cell that differs; a new cell is always written, so that a new table goes in one piece. */
function changes(
  book: Book,
  owned: OwnedSheet,
  targets: readonly Target[],
  exact: boolean,
): Map<number, string | number | boolean> {
  const grid = book.grid(owned);
  const compared = (target: Target): boolean => exact || target.exact || isConstant(target);
  const constants = new Set(targets.filter((t) => !t.fresh && compared(t)).map((t) => placeOf(t.row, t.column)));
  if (constants.size > 0) grid.read((row, column) => constants.has(placeOf(row, column)));
  const places = placesOf(book, owned);
  const out = new Map<number, string | number | boolean>();
  for (const target of targets) {
    const place = placeOf(target.row, target.column);
    const now = grid.formula(target.row, target.column);
    if (target.personal && !target.fresh && (now !== '' || grid.value(target.row, target.column) !== null)) continue;
    if (isFormula(target.content)) {
      const text = formulaText(target.content, { ...places, row: target.row, column: target.column });
      if (!sameFormula(now, text)) out.set(place, text);
    } else if (
      target.fresh ||
      now !== '' ||
      (compared(target) && !sameCell(grid.value(target.row, target.column), target.content))
    ) {
      out.set(place, fromCell(target.content));
    }
  }
  return out;
}

/** A planned blank is not compared: what a person may have put in an unused cell stays. */
const isConstant = ({ content }: Target): boolean => content !== null && content !== '' && !isFormula(content);

export function writeCells(book: Book, owned: OwnedSheet, planned: Planned, fresh: Fresh): void {
  const out = changes(book, owned, targetsOf(book, owned, planned, fresh), planned.plan.exact === true);
  if (out.size === 0) return;
  const { maxRows, maxColumns } = book.layout(owned);
  const wants = (row: number, column: number): boolean => out.has(placeOf(row, column));
  const rects = rectanglesOf(maxColumns, maxRows, wants, (row, column) => !wants(row, column));
  // From right to left: what is noted of an old value is written before the value that replaces it.
  for (const rect of rects.sort((a, b) => b.column - a.column)) {
    for (const { row, column, height, width } of blocks(rect)) {
      const values = Array.from({ length: height }, (_, r) =>
        Array.from({ length: width }, (_, c) => out.get(placeOf(row + r, column + c)) ?? ''),
      );
      owned.sheet.getRange(row, column, height, width).setValues(values);
    }
  }
}
