// One tab → its tables: blank lines separate them, titles and comments above belong to what follows, notes to what precedes.
import { type Cell, isBlank } from '../../model/cell';
import { plainText } from '../../model/plain-text';
import type { RawTable } from '../types';
import { dateText } from './date-text';
import { isMissingText, numberText, textOf } from './number-text';

export interface Piece {
  /** Stable as long as the headings (and the title, where it has no figures) stay the same. */
  readonly key: string;
  readonly table: RawTable;
}

type Row = readonly Cell[];

/** First and last row (exclusive) of lines without a blank one between them. */
interface Run {
  readonly from: number;
  readonly to: number;
}

const isEmptyCell = (cell: Cell | undefined): boolean =>
  isBlank(cell) || (typeof cell === 'string' && cell.trim() === '');
export const isBlankRow = (row: Row): boolean => row.every(isEmptyCell);
const filledCells = (row: Row): Cell[] => row.filter((cell) => !isEmptyCell(cell));

function isFigureOrDate(cell: Cell): boolean {
  if (typeof cell !== 'string') return true;
  if (isMissingText(cell)) return true;
  if (numberText(cell).kind !== 'bad') return true;
  return /\d/.test(cell) && dateText(cell).kind !== 'bad';
}

/** `# Start date: …`; an order's number (`#1042`) or an error (`#REF!`) is none. */
const isComment = (row: Row): boolean => /^#(?:\s|$)/.test(textOf(filledCells(row)[0]));

/** A row of two headings or more, without a figure or a date among them. */
export function looksLikeHeader(row: Row): boolean {
  const cells = filledCells(row);
  return cells.length >= 2 && !isComment(row) && !cells.some(isFigureOrDate);
}

/** A title of one cell with headings under it: where no blank line stands between two tables, the second one's start. */
const startsTable = (rows: readonly Row[], i: number): boolean =>
  filledCells(rows[i] ?? []).length === 1 &&
  !isFigureOrDate(filledCells(rows[i] ?? [])[0] ?? null) &&
  looksLikeHeader(rows[i + 1] ?? []) &&
  (rows[i + 2] ?? []).some((cell) => !isEmptyCell(cell) && isFigureOrDate(cell));

function runsOf(rows: readonly Row[]): Run[] {
  const runs: Run[] = [];
  let from = -1;
  let figures = false;
  for (let i = 0; i <= rows.length; i++) {
    const row = rows[i];
    const blank = row === undefined || isBlankRow(row);
    if (from >= 0 && (blank || (figures && (isComment(row) || startsTable(rows, i))))) {
      runs.push({ from, to: i });
      from = -1;
      figures = false;
    }
    if (!blank && from < 0) from = i;
    figures = figures || (from >= 0 && i > from && filledCells(row ?? []).some(isFigureOrDate));
  }
  return runs;
}

type Role = 'table' | 'above' | 'rows' | 'below';

const headerIn = (rows: readonly Row[], run: Run): number => {
  for (let i = run.from; i < Math.min(run.to, run.from + 40); i++) if (looksLikeHeader(rows[i] ?? [])) return i;
  return -1;
};

/** A line such as `Report start: …`: a few cells, the first of them no figure. */
function isLabelled(row: Row): boolean {
  const cells = filledCells(row);
  return cells.length <= 4 && !isFigureOrDate(cells[0] ?? null);
}

/** What a run is: a table with its own header, lines above one, more rows of the one before, or notes below it. */
function roleOf(rows: readonly Row[], run: Run, before: Span | undefined, hasLinesAbove: boolean): Role {
  const at = headerIn(rows, run);
  if (at >= 0) {
    const heading = (rows[at] ?? []).map((c) => plainText(textOf(c))).join('|');
    const leads = rows.slice(run.from, at).every((row) => filledCells(row).length < 2 || isComment(row));
    const again = heading === before?.heading && at === run.from && !hasLinesAbove;
    return leads && !again ? 'table' : 'rows';
  }
  const lines = rows.slice(run.from, Math.min(run.to, run.from + 40));
  if (!before && lines.length <= 10 && lines.every(isLabelled)) return 'above';
  if (lines.every(isComment) || (lines.length === 1 && filledCells(lines[0] ?? []).length === 1)) return 'above';
  return lines.some((row) => filledCells(row).length > 1) ? 'rows' : 'below';
}

/** 32 bits of a text as 8 hexadecimal digits: FNV-1a. Source: Fowler, Noll, Vo, "FNV hash". */
function shortHash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h.toString(16).padStart(8, '0');
}

function keyOf(rows: readonly Row[], run: Run): string {
  const at = headerIn(rows, run);
  const titles = rows.slice(run.from, at < 0 ? run.from + 1 : at).map((row) => textOf(filledCells(row)[0]));
  const lasting = titles.filter((title) => title !== '' && title.charAt(0) !== '#' && !/\d/.test(title));
  const headings = (rows[at] ?? []).map((cell) => textOf(cell));
  return shortHash([...lasting, ...headings].map(plainText).join('|'));
}

interface Span {
  from: number;
  to: number;
  key: string;
  heading: string | null;
}

function spansOf(rows: readonly Row[]): Span[] {
  const spans: Span[] = [];
  let above = -1;
  for (const run of runsOf(rows)) {
    const last = spans[spans.length - 1];
    const role = roleOf(rows, run, last, above >= 0);
    if (role === 'above') {
      if (above < 0) above = run.from;
      continue;
    }
    if (role === 'table' || !last) {
      const at = headerIn(rows, run);
      const heading = at < 0 ? null : (rows[at] ?? []).map((c) => plainText(textOf(c))).join('|');
      spans.push({ from: above >= 0 ? above : run.from, to: run.to, key: keyOf(rows, run), heading });
    } else last.to = run.to;
    above = -1;
  }
  const last = spans[spans.length - 1];
  if (above >= 0 && last) last.to = rows.length;
  if (above >= 0 && !last)
    spans.push({ from: above, to: rows.length, key: keyOf(rows, { from: above, to: rows.length }), heading: null });
  return spans;
}

/**
 * The tables of a tab, in order, with the lines above and the notes below each; sheet rows are kept. A tab without a
 * blank line is one table. Two tables with the same headings get keys that differ by a number.
 */
export function splitTables(tab: RawTable): Piece[] {
  const seen = new Map<string, number>();
  const top = tab.rows.slice(0, 40);
  const end = top.findIndex((row) => filledCells(row).length > 1 && !isComment(row));
  const head = (end < 0 ? top : top.slice(0, end)).filter(isComment);
  return spansOf(tab.rows).map(({ from, to, key }, index) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const rows = tab.rows.slice(from, to);
    const table: RawTable = { ...tab, top: tab.top + from, rows, ...(index > 0 && head.length > 0 ? { head } : {}) };
    return { key: times === 1 ? key : `${key}-${times}`, table };
  });
}
