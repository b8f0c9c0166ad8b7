// The text of a CSV, TSV or semicolon file → rows of cells.
import Papa from 'papaparse';
import { MOST_CELLS } from '../../model/limits';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const HEAD = 1 << 18;

export interface Parsed {
  readonly rows: string[][];
  /** Row (1-based) of a quote that is not closed where it should be; null where there is none. */
  readonly unclosedAt: number | null;
  /** The last row (1-based) where the text ends before it does; null where it is whole. */
  readonly cutAt: number | null;
  /** There are more cells than a spreadsheet can hold: nothing was read. */
  readonly tooMany: boolean;
}

interface Raw extends Omit<Parsed, 'cutAt' | 'tooMany'> {
  readonly delimiter: string;
}

function parseWith(text: string, delimiter: string, preview = 0): Raw {
  const result = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview, skipEmptyLines: false });
  const open = result.errors.find((e) => e.code === 'MissingQuotes' || e.code === 'InvalidQuotes');
  return { rows: result.data, unclosedAt: open ? (open.row ?? 0) + 1 : null, delimiter };
}

/** How well a delimiter fits: the cells it makes in the rows that agree on their number. */
function fitness(rows: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const row of rows) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let best = 0;
  for (const [width, times] of counts) best = Math.max(best, times * (width - 1));
  return best;
}

function detect(text: string, declared: string | null): string {
  const head = text.slice(0, HEAD);
  const fits = DELIMITERS.map((d) => ({ d: d as string, score: fitness(parseWith(head, d, 200).rows) }));
  if (declared !== null && fitness(parseWith(head, declared, 200).rows) > 0) return declared;
  return fits.reduce((a, b) => (b.score > a.score ? b : a)).d;
}

const filled = (row: readonly string[]): number => row.reduce((n, cell) => (cell.trim() === '' ? n : n + 1), 0);

/**
 * A table that was opened as one column and saved again: each record is a single quoted cell that holds the record.
 * Gives the text inside, or null where the table is not so.
 */
function insideOneColumn(raw: Raw): string | null {
  const rows = raw.rows.filter((row) => filled(row) > 0);
  const texts = rows.slice(0, 20).map((row) => row.find((cell) => cell.trim() !== '') ?? '');
  const single = rows.filter((row) => filled(row) <= 1).length;
  const inner = Math.max(
    0,
    ...texts.flatMap((text) => DELIMITERS.map((d) => parseWith(text, d, 1).rows[0]?.length ?? 0)),
  );
  if (rows.length < 2 || inner < 3 || single < rows.length * 0.9) return null;
  const lines = raw.rows.map((row) => row.join(raw.delimiter).replace(new RegExp(`\\${raw.delimiter}+$`), ''));
  return lines.join('\n');
}

/** A line that is one quoted cell with quotes inside: the mark of a record saved as a single cell. */
function isQuotedLine(line: string): boolean {
  const end = line.lastIndexOf('"');
  if (end < 4 || line.charAt(0) !== '"' || /[^,;\t|]/.test(line.slice(end + 1))) return false;
  const inside = line.slice(1, end).split('""');
  return inside.length > 1 && inside.every((part) => !part.includes('"'));
}

function unwrap(text: string, raw: Raw): Raw {
  const head = text.slice(0, HEAD);
  const others = head.split('\n').some(isQuotedLine) ? DELIMITERS.filter((d) => d !== raw.delimiter) : [];
  const tries = [raw, ...others.map((d) => parseWith(head, d, 200))];
  const found = tries.find((attempt) => insideOneColumn(attempt) !== null);
  if (!found) return raw;
  const whole = found === raw ? raw : parseWith(text, found.delimiter);
  const inside = insideOneColumn(whole);
  if (inside === null) return raw;
  const again = parseWith(inside, detect(inside, null));
  return fitness(again.rows.slice(0, 200)) > 0 ? again : raw;
}

const ROWS_COMPARED = 200;

/**
 * The last row of a text that ends without a line break, where it has fewer cells than all rows of its table have. Where
 * they differ, the file leaves out empty cells at the end of rows; what stands apart, or is one cell of words, is a note.
 */
function cutAt(rows: readonly string[][], text: string): number | null {
  const last = rows[rows.length - 1];
  if (!last || /\n\s*$/.test(text) || (last.length < 2 && !/\d/.test(last[0] ?? ''))) return null;
  let width = 0;
  let afterBlank = true;
  for (let i = rows.length - 2; i >= Math.max(0, rows.length - ROWS_COMPARED); i--) {
    const row = rows[i] ?? [];
    const isBlank = filled(row) === 0;
    const differs = !isBlank && width > 0 && row.length !== width;
    // A title, comments or another table stand above.
    if (differs && (afterBlank || row.length < 2)) break;
    if (differs) return null;
    if (!isBlank) width = row.length;
    else if (width === 0) return null;
    afterBlank = isBlank;
  }
  return last.length < width ? rows.length : null;
}

/** Records up to the last one that holds something, line breaks between quotes left aside: counted, not parsed. */
function recordsIn(text: string, delimiter: string): number {
  const empty = new Set([delimiter, '"', ' ', '\n'].map((char) => char.charCodeAt(0)));
  let records = 1;
  let last = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) quoted = !quoted;
    else if (code === 10 && !quoted) records++;
    else if (last < records && !empty.has(code)) last = records;
  }
  return last;
}

function isTooMany(text: string, delimiter: string): boolean {
  const width = parseWith(text.slice(0, HEAD), delimiter, 200).rows.reduce((n, row) => Math.max(n, row.length), 1);
  // As many line breaks as cells would be needed at the least.
  return (text.length / 2) * width > MOST_CELLS && recordsIn(text, delimiter) * width > MOST_CELLS;
}

/** Rows of a delimited text. A `sep=` line tells the delimiter and is dropped; else the best fit of , ; tab | is taken. */
export function parseDelimited(source: string): Parsed {
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  const declared = /^\uFEFF?"?sep=(.)"?[,;\t|]*\n/.exec(text);
  const body = declared ? text.slice(declared[0].length) : text.replace(/^\uFEFF/, '');
  const delimiter = detect(body, declared?.[1] ?? null);
  if (isTooMany(body, delimiter)) return { rows: [], unclosedAt: null, cutAt: null, tooMany: true };
  const raw = parseWith(body, delimiter);
  const found = unwrap(body, raw);
  return { ...found, cutAt: cutAt(found.rows, body), tooMany: false };
}
