// A column of numbers: its decimal and thousands marks are decided from all its cells, never guessed.
import type { Cell } from '../../model/cell';
import { type Mark, type NumberText, numberText } from './number-text';

/** `count`: whole numbers only. `amount`: money, hours, anything that may have decimals. */
export type NumberKind = 'count' | 'amount';

export type ReadNumber = { kind: 'value'; value: number } | { kind: 'missing' } | { kind: 'bad'; given: string };

export interface NumberColumn {
  /** One per cell, in order. All bad where the column is ambiguous. */
  readonly cells: readonly ReadNumber[];
  /** A cell that could mean two numbers and that nothing decides; null where every cell has one meaning. */
  readonly ambiguous: string | null;
}

/** What a set of cells proves about marks. */
export interface Marks {
  readonly decimal: ReadonlySet<Mark>;
  readonly group: ReadonlySet<Mark>;
  /** A whole part of four digits or more stands without any thousands mark. */
  readonly ungrouped: boolean;
}

interface Gathered {
  readonly decimal: Set<Mark>;
  readonly group: Set<Mark>;
  ungrouped: boolean;
}

const nothing = (): Gathered => ({ decimal: new Set(), group: new Set(), ungrouped: false });

function gather(into: Gathered, t: NumberText): void {
  if (t.kind !== 'exact') return;
  if (t.decimal) into.decimal.add(t.decimal);
  if (t.group) into.group.add(t.group);
  if (t.long) into.ungrouped = true;
}

function marksOfTexts(texts: readonly NumberText[]): Marks {
  const marks = nothing();
  for (const t of texts) gather(marks, t);
  return marks;
}

/** What the numbers among these cells prove about the marks of their table. */
export function marksOf(cells: readonly (Cell | undefined)[]): Marks {
  const marks = nothing();
  for (const cell of cells) gather(marks, numberText(cell));
  return marks;
}

/** What several columns prove together. */
export function allMarks(parts: readonly Marks[]): Marks {
  const decimal = new Set(parts.flatMap((m) => [...m.decimal]));
  const group = new Set(parts.flatMap((m) => [...m.group]));
  return { decimal, group, ungrouped: parts.some((m) => m.ungrouped) };
}

/** As {@link marksOf}, of a column that may be anything: nothing where it is not all numbers, and never `ungrouped`. */
export function marksOfOther(cells: readonly (Cell | undefined)[]): Marks {
  const texts = cells.map(numberText);
  return texts.some((t) => t.kind === 'bad') ? NO_MARKS : { ...marksOfTexts(texts), ungrouped: false };
}

export const NO_MARKS: Marks = { decimal: new Set(), group: new Set(), ungrouped: false };

const other = (mark: Mark): Mark => (mark === '.' ? ',' : '.');

const contradicts = (marks: Marks): boolean =>
  marks.decimal.size > 1 || marks.group.size > 1 || [...marks.decimal].some((m) => marks.group.has(m));

/** What marks prove of one mark: decimal, thousands, or nothing. */
function roleIn(marks: Marks, mark: Mark): 'decimal' | 'group' | null {
  if (contradicts(marks)) return null;
  if (marks.decimal.has(mark) || marks.group.has(other(mark))) return 'decimal';
  return marks.group.has(mark) || marks.decimal.has(other(mark)) ? 'group' : null;
}

function roleOf(mark: Mark, own: Marks, table: Marks, kind: NumberKind): 'decimal' | 'group' | null {
  const proved = roleIn(own, mark);
  if (proved) return proved;
  const around = roleIn(table, mark);
  if (kind === 'count') return around === 'decimal' || own.ungrouped ? null : 'group';
  if (own.ungrouped) return 'decimal';
  return around ?? (table.ungrouped ? 'decimal' : null);
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;

/**
 * True where a spreadsheet's import may have changed typed numbers: a count that is no whole number (a thousands mark
 * taken for a decimal one), or large whole numbers beside texts with many decimals (a decimal mark taken for a thousands
 * one).
 */
function damagedByImport(
  cells: readonly (Cell | undefined)[],
  texts: readonly NumberText[],
  kind: NumberKind,
): boolean {
  const typed = cells.filter((c): c is number => typeof c === 'number');
  if (kind === 'count') return typed.some((n) => !isWhole(n));
  // 243.645 typed as 243645: only where values go beyond two decimals, and none with exactly three has stayed a text.
  const fine = cells.some((c) => typeof c === 'string' && /[.,]\d{4,}\D*$/.test(c));
  const spared = texts.some((t, i) => typeof cells[i] === 'string' && t.kind === 'either');
  return fine && !spared && typed.some((n) => isWhole(n) && Math.abs(n) >= 1000);
}

function settle(t: NumberText, role: (mark: Mark) => 'decimal' | 'group' | null, kind: NumberKind): ReadNumber {
  if (t.kind === 'missing') return t;
  if (t.kind === 'bad') return t;
  const value = t.kind === 'exact' ? t.value : role(t.mark) === 'decimal' ? t.asDecimal : t.asGroup;
  if (kind === 'count' && !isWhole(value)) return { kind: 'bad', given: String(value) };
  return { kind: 'value', value: kind === 'count' ? Math.round(value) + 0 : value + 0 };
}

const asGiven = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : String(cell));

/**
 * Reads a column. A mark before exactly three digits is decimal or thousands as the rest of the column says, else as
 * the other columns of the table say; a count cannot have decimals. Where nothing decides, no cell is read.
 *
 * @param table what the other numbers of the same table prove (see {@link marksOf}).
 */
export function readNumbers(
  cells: readonly (Cell | undefined)[],
  kind: NumberKind,
  table: Marks = NO_MARKS,
): NumberColumn {
  const texts = cells.map(numberText);
  const own = marksOfTexts(texts);
  const role = (mark: Mark): 'decimal' | 'group' | null => roleOf(mark, own, table, kind);
  const open = texts.findIndex((t) => t.kind === 'either' && role(t.mark) === null);
  const marked = contradicts(own) ? texts.findIndex((t) => t.kind === 'exact' && (t.decimal ?? t.group) !== null) : -1;
  const typed = damagedByImport(cells, texts, kind) ? cells.findIndex((c) => typeof c === 'number') : -1;
  const suspect = [open, marked, typed].find((at) => at >= 0) ?? -1;
  if (suspect < 0) return { cells: texts.map((t) => settle(t, role, kind)), ambiguous: null };
  const bad = texts.map((t, i): ReadNumber => (t.kind === 'missing' ? t : { kind: 'bad', given: asGiven(cells[i]) }));
  return { cells: bad, ambiguous: asGiven(cells[suspect]) };
}
