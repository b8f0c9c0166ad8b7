// Which delimiter a text has, and whether its records were saved as single quoted cells.
import { parseHead } from './records';
import { filled } from './rows';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Characters of a text that tell its dialect, and the most of its rows. */
export const HEAD = 1 << 18;
export const HEAD_ROWS = 200;

/** How well a delimiter fits: the cells it makes in the rows that agree on their number. */
export function fitness(rows: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const row of rows) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let best = 0;
  for (const [width, times] of counts) best = Math.max(best, times * (width - 1));
  return best;
}

/** The delimiter that a text declares, where it makes cells; else the best fit of , ; tab |. */
export function delimiterOf(head: string, declared: string | null): string {
  const fits = DELIMITERS.map((d) => ({ d: d as string, score: fitness(parseHead(head, d, HEAD_ROWS)) }));
  if (declared !== null && fitness(parseHead(head, declared, HEAD_ROWS)) > 0) return declared;
  return fits.reduce((a, b) => (b.score > a.score ? b : a)).d;
}

/** A `sep=` line at the beginning of a text tells the delimiter; the table begins after it. */
export function declaredIn(head: string): { declared: string | null; start: number } {
  const line = /^\uFEFF?"?sep=(.)"?[,;\t|]*\n/.exec(head);
  if (line) return { declared: line[1] ?? null, start: line[0].length };
  return { declared: null, start: head.startsWith('\uFEFF') ? 1 : 0 };
}

/** Tells a table that was opened as one column and saved again: each record is a single quoted cell that holds it. */
export class OneColumn {
  private records = 0;
  private single = 0;
  private readonly texts: string[] = [];

  add(row: readonly string[]): void {
    const cells = filled(row);
    if (cells === 0) return;
    this.records++;
    if (cells === 1) this.single++;
    if (this.texts.length < 20) this.texts.push(row.find((cell) => cell.trim() !== '') ?? '');
  }

  get isSo(): boolean {
    if (this.records < 2 || this.single < this.records * 0.9) return false;
    const widths = this.texts.flatMap((text) => DELIMITERS.map((d) => parseHead(text, d, 1)[0]?.length ?? 0));
    return Math.max(0, ...widths) >= 3;
  }
}

/** The text of a record that is a single cell. */
export function recordIn(row: readonly string[], delimiter: string): string {
  return row.join(delimiter).replace(new RegExp(`\\${delimiter}+$`), '');
}

/** A line that is one quoted cell with quotes inside: the mark of a record saved as a single cell. */
function isQuotedLine(line: string): boolean {
  const end = line.lastIndexOf('"');
  if (end < 4 || line.charAt(0) !== '"' || /[^,;\t|]/.test(line.slice(end + 1))) return false;
  const inside = line.slice(1, end).split('""');
  return inside.length > 1 && inside.every((part) => !part.includes('"'));
}

/** Another delimiter than the best fit, under which the first records are single cells. */
export function delimiterOfSingleCells(head: string, best: string): string | undefined {
  if (!head.split('\n').some(isQuotedLine)) return undefined;
  return DELIMITERS.find((d) => {
    const column = new OneColumn();
    for (const row of d === best ? [] : parseHead(head, d, HEAD_ROWS)) column.add(row);
    return column.isSo;
  });
}
