// What identifies a row and whose figures it gives: the post's identifier and the account's name.

import type { Cell } from '../../model/cell';
import type { Warning } from '../types';
import { cellNamed, columnsNamed, type Header, type Names } from './headers';
import { numberText, textOf } from './number-text';
import type { DataRow } from './rows';
import type { TableSpec } from './spec';

interface Span {
  readonly from: string;
  readonly to: string;
}

/** An identifier that went through a spreadsheet as a number: its last digits are lost. */
function isDamaged(cell: Cell | undefined): boolean {
  if (typeof cell === 'number') return !Number.isSafeInteger(cell);
  return typeof cell === 'string' && /^\d([.,]\d+)?E\+\d+$/i.test(cell.trim());
}

/** What each row is about where no column identifies it: the texts of the columns that hold neither figures nor dates. */
function textsOf(header: Header, rows: readonly DataRow[], spec: TableSpec): string[] {
  const dates = spec.date ? [spec.date.names, spec.date.until ?? [], spec.date.readOn ?? []] : [];
  const left = new Set([...spec.metrics.map((m) => m.names), ...dates].flatMap((names) => columnsNamed(header, names)));
  const columns = header.names.flatMap((name, c) => {
    const isText = name !== '' && !left.has(c) && rows.some((row) => numberText(row.cells[c]).kind === 'bad');
    return isText ? [c] : [];
  });
  return rows.map((row) =>
    columns
      .map((c) => textOf(row.cells[c]))
      .filter((text) => text !== '')
      .join('|'),
  );
}

/** All rows but the last of each key; rows without a key stay. */
function allButLast(rows: readonly DataRow[], keyOf: (row: DataRow, i: number) => string | null): Set<DataRow> {
  const last = new Map(rows.map((row, i) => [keyOf(row, i), row]));
  return new Set(
    rows.filter((row, i) => {
      const key = keyOf(row, i);
      return key !== null && last.get(key) !== row;
    }),
  );
}

/** The rows that a later one of the same day, or of the same post, replaces: it is of a later export, pasted below. */
export function replacedRows(header: Header, rows: readonly DataRow[], spec: TableSpec): ReadonlySet<DataRow> {
  const days = rows.map(({ date }) => (date?.kind === 'day' ? date.day : null));
  if (spec.basis === 'post') {
    const { ids } = idsOf(header, rows, spec);
    return allButLast(rows, (_, i) => (ids?.[i] && days[i] ? `${days[i]}|${ids[i]}` : null));
  }
  const dated = days.filter((day) => day !== null);
  if (!spec.date?.daily || spec.item || new Set(dated).size === dated.length) return new Set();
  const texts = textsOf(header, rows, spec);
  return allButLast(rows, (_, i) => (days[i] === null ? null : `${days[i]}|${texts[i]}`));
}

/** Tells rows of the same days apart. Rows that are alike in all texts are readings of one thing. */
function apart(
  header: Header,
  rows: readonly DataRow[],
  spec: TableSpec,
  days: readonly (Span | null)[],
): (string | null)[] {
  const keys = rows.map((_, i) => `${days[i]?.from ?? ''}|${days[i]?.to ?? ''}`);
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  if (times.size === rows.length) return rows.map(() => null);
  const texts = textsOf(header, rows, spec);
  return rows.map((_, i) => (times.get(keys[i] ?? '') === 1 ? null : texts[i] || null));
}

/** What the best column that is whole says of each row; null where there is no such column. */
function idsOf(
  header: Header,
  rows: readonly DataRow[],
  spec: TableSpec,
): { ids: (string | null)[] | null; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const part = spec.itemPart ? columnsNamed(header, spec.itemPart) : [];
  const whole = (row: DataRow, cell: Cell | undefined): string | null => {
    const parts = [textOf(cell), ...part.map((c) => textOf(row.cells[c]))].filter((text) => text !== '');
    return parts.join('|') || null;
  };
  for (const names of spec.item ?? []) {
    const columns = columnsNamed(header, names);
    const column = columns[0];
    if (column === undefined) continue;
    const cells = rows.map((row) => cellNamed(row.cells, columns));
    if (!cells.some(isDamaged)) return { ids: rows.map((row, i) => whole(row, cells[i])), warnings };
    warnings.push({ problem: { code: 'damaged-ids', column: header.titles[column] ?? '' }, metric: null });
  }
  return { ids: null, warnings };
}

/** The identifier of each row, from the best column that is whole; null where there is none. */
export function itemsOf(
  header: Header,
  rows: readonly DataRow[],
  spec: TableSpec,
  days: readonly (Span | null)[],
): { items: (string | null)[]; warnings: Warning[] } {
  const { ids, warnings } = idsOf(header, rows, spec);
  return { items: ids ?? apart(header, rows, spec, days), warnings };
}

/** The account of each row; the one that was answered where the table names none. */
export function accountsOf(
  header: Header,
  rows: readonly DataRow[],
  names: Names | undefined,
  answered: string | undefined,
): (string | null)[] {
  const columns = names ? columnsNamed(header, names) : [];
  return rows.map((row) => (columns.length > 0 ? textOf(cellNamed(row.cells, columns)) : '') || (answered ?? null));
}

/** The account of a whole table: the only one that its rows name, else null. */
export function onlyOne(accounts: readonly (string | null)[]): string | null {
  const named = new Set(accounts.filter((a) => a !== null));
  const [first] = [...named];
  return named.size === 1 ? (first ?? null) : null;
}
