// Header rows: columns are found by the meaning of their headings, in every known language, never by position.
import type { Cell } from '../../model/cell';
import { plainText } from '../../model/plain-text';
import { textOf } from './number-text';

/** The names that a column has, in all languages known for it. `(¤)` at the end stands for any currency: `(EUR)`. */
export type Names = readonly string[];

export interface Header {
  /** Index of the header row in the table's rows. */
  readonly at: number;
  /** Headings as they stand. */
  readonly titles: readonly string[];
  /** Headings in comparable form, '' where blank. */
  readonly names: readonly string[];
}

const forms = new WeakMap<Names, ReadonlySet<string>>();

function formsOf(names: Names): ReadonlySet<string> {
  const known = forms.get(names);
  if (known) return known;
  const made = new Set(names.map(plainText));
  forms.set(names, made);
  return made;
}

/** A cell as a heading in comparable form. */
export const headingOf = (cell: Cell | undefined): string => plainText(textOf(cell));

/** A heading with its currency taken out: `montant depense (eur)` → `montant depense (¤)`. */
const anyCurrency = (heading: string): string => heading.replace(/\([a-z]{3}\)$/, '(¤)');

/** The currency that a heading names, ISO 4217; null where it names none. */
export const currencyIn = (heading: string): string | null =>
  /\(([a-z]{3})\)$/.exec(heading)?.[1]?.toUpperCase() ?? null;

/** Whether a heading (in comparable form) is one of these names: exactly, never a part of it. */
export function isNamed(heading: string, names: Names): boolean {
  if (heading === '') return false;
  const set = formsOf(names);
  return set.has(heading) || (heading.endsWith(')') && set.has(anyCurrency(heading)));
}

/** Header rows already compared, so that each format that looks at a table does not do it again. */
const headers = new WeakMap<readonly Cell[], Omit<Header, 'at'>>();

/** A row of a table as its header. */
export function headerAt(rows: readonly (readonly Cell[])[], at: number): Header {
  const row = rows[at] ?? [];
  const known = headers.get(row);
  if (known) return { at, ...known };
  const titles = row.map(textOf);
  const made = { titles, names: titles.map(plainText) };
  headers.set(row, made);
  return { at, ...made };
}

const found = new WeakMap<readonly string[], WeakMap<Names, readonly number[]>>();

/** Every column so named, first to last. */
export function columnsNamed(header: Header, names: Names): readonly number[] {
  const known = found.get(header.names) ?? new WeakMap<Names, readonly number[]>();
  found.set(header.names, known);
  const columns = known.get(names) ?? header.names.flatMap((name, c) => (isNamed(name, names) ? [c] : []));
  known.set(names, columns);
  return columns;
}

export const hasColumn = (header: Header, names: Names): boolean => columnsNamed(header, names).length > 0;

/** How far down a table its header may stand: descriptions and comment lines come above it. */
const HEADER_DEPTH = 40;

/** The first row that has all the columns asked for; null where there is none. */
export function findHeader(rows: readonly (readonly Cell[])[], needed: readonly Names[]): Header | null {
  for (let at = 0; at < Math.min(rows.length, HEADER_DEPTH); at++) {
    if ((rows[at]?.length ?? 0) < needed.length) continue;
    const header = headerAt(rows, at);
    if (needed.every((names) => hasColumn(header, names))) return header;
  }
  return null;
}

/** The first filled cell of a row among the columns so named. */
export function cellNamed(cells: readonly Cell[], columns: readonly number[]): Cell | undefined {
  const filled = columns.find((c) => textOf(cells[c]) !== '');
  return cells[filled ?? columns[0] ?? -1];
}
