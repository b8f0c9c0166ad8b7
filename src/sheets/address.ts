// From references by key to A1 addresses: the one place where addresses are made.
import { type Formula, KEY, type Ref, type SheetKind } from '../plan/types';
import type { Layout } from './layout';

/** Where a formula stands, and where the sheets that it speaks of have their rows and columns. */
export interface AddressContext {
  readonly kind: SheetKind;
  readonly id: string;
  readonly row: number;
  readonly column: number;
  /** Without an id, the only sheet of its kind. */
  layout(kind: SheetKind, id?: string): Layout;
  /** The sheet's title before an address, quoted. */
  prefix(kind: SheetKind, id?: string): string;
  gid(kind: SheetKind, id: string): number;
}

/** A table has some thousand addresses for each column. */
const lettersOf: string[] = [];

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = lettersOf[column] ?? '';
  if (letters) return letters;
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  lettersOf[column] = letters;
  return letters;
}

/** A sheet's title before an address, quoted. */
export const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'!`;

const place = (map: ReadonlyMap<string, number>, key: string, own: number): number => {
  if (key === KEY) return own;
  const at = map.get(key);
  if (at === undefined) throw new RangeError(`no row or column "${key}" in the sheet`);
  return at;
};

const rowAt = (layout: Layout, key: string): number => place(layout.rows, key, layout.keyRow);
const columnAt = (layout: Layout, key: string): number => place(layout.columns, key, layout.keyColumn);

function address(ref: Ref, context: AddressContext): string {
  if (ref.at === 'gid') return `${context.gid(ref.sheet, ref.id)}`;
  const kind = 'sheet' in ref && ref.sheet ? ref.sheet : context.kind;
  const own = kind === context.kind;
  const id = 'id' in ref ? ref.id : own ? context.id : undefined;
  const layout = context.layout(kind, id);
  const prefix = own && (id === undefined || id === context.id) ? '' : context.prefix(kind, id);
  switch (ref.at) {
    case 'cell': {
      const [row, column] = [rowAt(layout, ref.row), columnLetters(columnAt(layout, ref.column))];
      return ref.fix ? `${prefix}$${column}$${row}` : `${prefix}${column}${row}`;
    }
    case 'own-row':
      return `$${columnLetters(columnAt(layout, ref.column))}${context.row}`;
    case 'own-column':
      return `${columnLetters(context.column)}$${rowAt(layout, ref.row)}`;
    case 'rows': {
      const column = columnLetters(columnAt(layout, ref.column));
      return `${prefix}$${column}$${rowAt(layout, ref.from)}:$${column}$${rowAt(layout, ref.to)}`;
    }
    case 'column': {
      const column = columnLetters(columnAt(layout, ref.column));
      return `${prefix}$${column}:$${column}`;
    }
    case 'run': {
      const [from, to] = [columnLetters(columnAt(layout, ref.from)), columnLetters(columnAt(layout, ref.to))];
      const row = ref.row === undefined ? `${context.row}` : `$${rowAt(layout, ref.row)}`;
      return `${prefix}$${from}${row}:$${to}${row}`;
    }
    case 'columns': {
      const [from, to] = [columnLetters(columnAt(layout, ref.from)), columnLetters(columnAt(layout, ref.to))];
      return `${prefix}$${from}:$${to}`;
    }
    case 'lines': {
      const column = `$${columnLetters(columnAt(layout, ref.column))}`;
      const row = rowAt(layout, ref.row);
      const whole = `${prefix}${column}:${column}`;
      const end = ref.last ? `${prefix}$${columnLetters(columnAt(layout, ref.last))}$${row}` : `ROWS(${whole})`;
      return `${prefix}${column}$${row}:INDEX(${whole};${end})`;
    }
  }
}

/** The formula's text at its place, beginning with "=". */
export function formulaText(formula: Formula, context: AddressContext): string {
  let text = '';
  for (const part of formula.parts) text += typeof part === 'string' ? part : address(part, context);
  return text;
}

/**
 * What two spellings of one formula share. Sheets may answer with the locale's separator, without needless quotes or
 * with other spaces; generated formulas hold no decimals and no array literals, so "," and ";" mean the same.
 */
export function sameFormula(a: string, b: string): boolean {
  return a === b || (a !== '' && b !== '' && canonical(a) === canonical(b));
}

function canonical(formula: string): string {
  return formula
    .split('"')
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[\s']/g, '').replace(/,/g, ';').toUpperCase()))
    .join('"');
}
