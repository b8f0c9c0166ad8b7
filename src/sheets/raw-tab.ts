// Raw tabs: the copy of a file as text, block by block, and a person's own tab as it is.
import { sheetMessages } from '../i18n/sheets';
import type { Cell } from '../model/cell';
import { ProblemError } from '../model/problem';
import type { RawSource } from '../plan/snapshot';
import { TAB_COLORS } from '../plan/styles';
import type { Book } from './book';
import { escapeText, toCell, unescapeText } from './border';
import { blocks } from './grid';
import { adopt, createSheet, type OwnedSheet, setIdentity } from './metadata';

/** Google's bound for a spreadsheet. */
const MAX_CELLS = 10_000_000;
const MAX_TITLE = 80;

export interface RawFile {
  /** A fingerprint of the file's content: the same content is the same source. */
  readonly id: string;
  readonly fileName: string;
  readonly sheetName: string | null;
  readonly rows: number;
  readonly columns: number;
  readonly personal: readonly string[];
  readonly cut: number;
  readonly unclosed: number | null;
}

const findRaw = (book: Book, id: string): OwnedSheet | undefined =>
  book.rawSheets().find((owned) => owned.identity.id === id);

function titleOf({ fileName, sheetName }: RawFile): string {
  const base = fileName.replace(/\.[a-z0-9]{1,5}$/i, '').slice(0, MAX_TITLE) || 'export';
  return sheetName ? `${base} · ${sheetName.slice(0, 31)}` : base;
}

function ensureRoom(book: Book, file: RawFile): void {
  const used = book.spreadsheet.getSheets().reduce((n, sheet) => n + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  const cells = used + file.rows * file.columns;
  if (cells > MAX_CELLS) throw new ProblemError({ code: 'too-many-cells', cells });
}

/** The tab for a file, made and sized; `known` when that very content is already in the workbook. */
export function openRaw(book: Book, file: RawFile): { title: string; known: boolean } {
  const found = findRaw(book, file.id);
  if (found?.identity.made) return { title: found.sheet.getName(), known: true };
  if (!found) ensureRoom(book, file);
  const raw = {
    fileName: file.fileName,
    origin: 'text' as const,
    read: book.today(),
    columns: file.columns,
    personal: file.personal.join(', '),
    cut: file.cut,
    unclosed: file.unclosed,
  };
  const owned = found ?? createSheet(book.spreadsheet, titleOf(file), 'raw', file.id, raw);
  if (!found) book.owned.push(owned);
  resize(owned, Math.max(1, file.rows), Math.max(1, file.columns));
  owned.sheet.getRange(1, 1, Math.max(1, file.rows), Math.max(1, file.columns)).setNumberFormat('@');
  return { title: owned.sheet.getName(), known: false };
}

function resize({ sheet }: OwnedSheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  if (maxColumns > columns) sheet.deleteColumns(columns + 1, maxColumns - columns);
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (maxRows > rows) sheet.deleteRows(rows + 1, maxRows - rows);
}

/** Writes a block of the file's rows, the first of them at row `at` (1-based). */
export function writeRaw(book: Book, id: string, at: number, rows: readonly (readonly string[])[]): void {
  const owned = findRaw(book, id);
  const width = owned?.identity.raw?.columns ?? 0;
  if (!owned || width === 0 || rows.length === 0) return;
  const values = rows.map((row) => Array.from({ length: width }, (_, c) => escapeText(row[c] ?? '')));
  for (const block of blocks({ row: at, column: 1, height: rows.length, width })) {
    const part = values.slice(block.row - at, block.row - at + block.height);
    owned.sheet.getRange(block.row, 1, block.height, width).setValues(part);
  }
}

/** The tab says what it is, takes its colour and goes out of sight. */
export function closeRaw(book: Book, id: string): void {
  const owned = findRaw(book, id);
  const raw = owned?.identity.raw;
  if (!owned || !raw || owned.identity.made) return;
  owned.sheet.getRange(1, 1, 1, 1).setNote(sheetMessages[book.language()].raw.note(raw.fileName, raw.personal));
  owned.sheet.setTabColor(TAB_COLORS.raw);
  owned.sheet.hideSheet();
  setIdentity(owned, { ...owned.identity, made: true });
}

/** Takes a tab of the person's own for a source. Nothing is written in it. */
export function adoptTab(book: Book, title: string): { title: string; known: boolean } {
  const sheet = book.spreadsheet.getSheetByName(title);
  if (!sheet) throw new ProblemError({ code: 'unknown-tab', tab: title });
  const owned = book.owned.find((one) => one.sheet.getSheetId() === sheet.getSheetId());
  if (owned) return { title, known: true };
  book.owned.push(adopt(sheet, book.today()));
  return { title, known: false };
}

/** The rows of every complete raw tab, oldest first. */
export function readRaw(book: Book): RawSource[] {
  return book.rawSheets().flatMap((owned) => {
    const raw = owned.identity.raw;
    if (!raw || !owned.identity.made) return [];
    const cells = contentOf(book, owned);
    const rows = raw.origin === 'text' ? cells.map((row) => row.map(unescaped)) : cells;
    const { fileName, origin, read, cut, unclosed } = raw;
    return [{ id: owned.identity.id, title: owned.sheet.getName(), fileName, origin, read, cut, unclosed, rows }];
  });
}

const unescaped = (cell: Cell): Cell => (typeof cell === 'string' ? unescapeText(cell) : cell);

function contentOf(book: Book, { sheet }: OwnedSheet): Cell[][] {
  const [height, width] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (height === 0 || width === 0) return [];
  return blocks({ row: 1, column: 1, height, width }).flatMap((block) =>
    sheet
      .getRange(block.row, block.column, block.height, block.width)
      .getValues()
      .map((line) => line.map((value) => toCell(value, book.clock))),
  );
}
