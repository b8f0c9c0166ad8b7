// Raw tabs: the copy of a file as text, block by block, and a person's own tab as it is.
import { sheetMessages } from '../i18n/sheets';
import { MOST_CELLS } from '../model/limits';
import { ProblemError } from '../model/problem';
import { TAB_COLORS } from '../plan/styles';
import type { Book } from './book';
import { escapeText } from './border';
import { blocks } from './grid';
import { adopt, createSheet, type OwnedSheet, type RawIdentity, setIdentity } from './metadata';
import { canReplace, openNext, putNext } from './raw-replace';

const MAX_TITLE = 80;

export interface RawFile {
  /** A fingerprint of the file's content. */
  readonly id: string;
  readonly fileName: string;
  readonly sheetName: string | null;
  readonly rows: number;
  readonly columns: number;
  readonly personal: readonly string[];
  readonly cut: number;
  readonly unclosed: number | null;
}

export interface OpenedRaw {
  /** The source's own id: it stays when its content changes. */
  readonly id: string;
  readonly title: string;
  /** That very content is already in the workbook. */
  readonly known: boolean;
}

const findRaw = (book: Book, id: string): OwnedSheet | undefined =>
  book.rawSheets().find((owned) => owned.identity.id === id);

function titleOf({ fileName, sheetName }: RawFile): string {
  const base = fileName.replace(/\.[a-z0-9]{1,5}$/i, '').slice(0, MAX_TITLE) || 'export';
  return sheetName ? `${base} · ${sheetName.slice(0, 31)}` : base;
}

function ensureRoom(book: Book, cells: number): void {
  const used = book.spreadsheet.getSheets().reduce((n, sheet) => n + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  if (used + cells > MOST_CELLS) throw new ProblemError({ code: 'too-many-cells', cells: used + cells });
}

const rawOf = (book: Book, file: RawFile) => ({
  fileName: file.fileName,
  origin: 'text' as const,
  read: book.today(),
  columns: Math.max(1, file.columns),
  personal: file.personal.join(', '),
  cut: file.cut,
  unclosed: file.unclosed,
  content: file.id,
  rows: Math.max(1, file.rows),
});

/** What the tab holds now: content that is written whole below holds already. */
const heldBy = (raw: RawIdentity | undefined): string | undefined =>
  raw?.next?.whole ? raw.next.content : raw?.content;

/** The tab of an import that stopped: of this very content, else of a file of this name, which this one replaces. */
function unfinished(book: Book, file: RawFile): OwnedSheet | undefined {
  const open = book.rawSheets().filter(({ identity }) => !identity.made);
  const title = titleOf(file);
  return (
    open.find(({ identity }) => identity.raw?.content === file.id) ??
    open.find(({ identity, sheet }) => identity.raw?.fileName === file.fileName && sheet.getName().startsWith(title))
  );
}

function newTab(book: Book, file: RawFile): OwnedSheet {
  let id = file.id;
  for (let n = 2; findRaw(book, id); n += 1) id = `${file.id}-${n}`;
  const owned = createSheet(book.spreadsheet, titleOf(file), 'raw', id, rawOf(book, file));
  book.owned.push(owned);
  return owned;
}

/**
 * The tab for a file, made and sized.
 *
 * @param replaces the source whose content the file brings anew: its tab is kept, and so is its content until the new
 * one is there whole
 */
export function openRaw(book: Book, file: RawFile, replaces: string | null): OpenedRaw {
  const held = book.rawSheets().find(({ identity }) => identity.made && heldBy(identity.raw) === file.id);
  if (held) {
    closeRaw(book, held.identity.id);
    return { id: held.identity.id, title: held.sheet.getName(), known: true };
  }
  const raw = rawOf(book, file);
  const old = replaces === null ? undefined : findRaw(book, replaces);
  const begun = unfinished(book, file);
  if (!begun) ensureRoom(book, raw.rows * raw.columns);
  const replaced = old && canReplace(old) ? old : null;
  const owned = replaced ?? begun ?? newTab(book, file);
  if (replaced) openNext(replaced, raw);
  else {
    if (begun) setIdentity(owned, { ...owned.identity, raw });
    resize(owned, raw.rows, raw.columns);
    owned.sheet.getRange(1, 1, raw.rows, raw.columns).setNumberFormat('@');
  }
  return { id: owned.identity.id, title: owned.sheet.getName(), known: false };
}

function resize({ sheet }: OwnedSheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  if (maxColumns > columns) sheet.deleteColumns(columns + 1, maxColumns - columns);
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (maxRows > rows) sheet.deleteRows(rows + 1, maxRows - rows);
}

/** Writes a block of the file's rows, the first of them at row `at` of the file (1-based). */
export function writeRaw(book: Book, id: string, at: number, rows: readonly (readonly string[])[]): void {
  const owned = findRaw(book, id);
  const raw = owned?.identity.raw;
  const width = (raw?.next ?? raw)?.columns ?? 0;
  if (!owned || width === 0 || rows.length === 0) return;
  const first = at + (raw?.next?.at ?? 1) - 1;
  const values = rows.map((row) => Array.from({ length: width }, (_, c) => escapeText(row[c] ?? '')));
  for (const block of blocks({ row: first, column: 1, height: rows.length, width })) {
    const part = values.slice(block.row - first, block.row - first + block.height);
    owned.sheet.getRange(block.row, 1, block.height, width).setValues(part);
  }
}

/** The tab says what it is, takes its colour and goes out of sight; what was brought anew takes the place of the old. */
export function closeRaw(book: Book, id: string): void {
  const owned = findRaw(book, id);
  const known = owned?.identity.raw;
  if (!owned || !known || (owned.identity.made && !known.next)) return;
  const raw = known.next ? putNext(owned, known, known.next) : known;
  owned.sheet.getRange(1, 1, 1, 1).setNote(sheetMessages[book.language()].raw.note(raw.fileName, raw.personal));
  if (!owned.identity.made) {
    owned.sheet.setTabColor(TAB_COLORS.raw);
    owned.sheet.hideSheet();
  }
  setIdentity(owned, { ...owned.identity, raw, made: true });
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
