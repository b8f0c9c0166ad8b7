// What a formula is without its addresses and texts: a workbook holds thousands of formulas and a few dozen shapes.

/** Stand for an address of one cell, of several cells or of whole columns, and for a text. */
const CELL = '\ue002';
const TEXT = '\ue003';
const CELLS = '\ue004';
const COLUMNS = '\ue005';
const MARKS = /[\ue002-\ue005]/g;

/**
 * A text, an address with its sheet, a word, a quoted title. Long column letters and row numbers are left out, and the ends
 * of a range but for `A1:INDEX(…)`.
 */
const PIECE =
  /("(?:[^"]|"")*")|(?:(?:'(?:[^']|'')*'|[\p{L}\p{M}\p{N}_.]+)!)?(\$?[A-Z]{1,2}\$?[1-9]\d{0,5}(?::\$?[A-Z]{1,2}\$?[1-9]\d{0,5})?|\$?[A-Z]{1,2}:\$?[A-Z]{1,2})(?![\p{L}\p{M}\p{N}_.$(!]|:(?!INDEX\())|[\p{L}\p{M}\p{N}_.$!]+|'(?:[^']|'')*'/giu;

export interface Shaped {
  /** The formula without its addresses and texts. One cell, several cells and whole columns are told apart. */
  readonly shape: string;
  /** These in order as they are written: a text with its quotes, an address with its sheet where it names one. */
  readonly slots: readonly string[];
}

export const isText = (slot: string): boolean => slot.startsWith('"');

const markOf = (address: string): string => (address.includes(':') ? (/\d/.test(address) ? CELLS : COLUMNS) : CELL);

const MOST_KEPT = 20_000;
const known = new Map<string, Shaped>();

/** The shape of a formula as it was typed; worked out once for the same text. */
export function shapeOf(formula: string): Shaped {
  const before = known.get(formula);
  if (before) return before;
  const slots: string[] = [];
  let shape = '';
  let end = 0;
  PIECE.lastIndex = 0;
  for (let found = PIECE.exec(formula); found; found = PIECE.exec(formula)) {
    const [piece, text, address] = found;
    if (text === undefined && address === undefined) continue;
    slots.push(piece);
    shape += formula.slice(end, found.index) + (address === undefined ? TEXT : markOf(address));
    end = PIECE.lastIndex;
  }
  shape += formula.slice(end);
  if (known.size >= MOST_KEPT) known.clear();
  const shaped = { shape, slots };
  known.set(formula, shaped);
  return shaped;
}

/** The formula of a shape with these in its slots. */
export function withSlots(shape: string, slots: readonly string[]): string {
  let at = 0;
  return shape.replace(MARKS, () => slots[at++] ?? '');
}

/** What is worked out from a formula once for all formulas of its shape. */
export function oncePerShape<T>(work: (formula: string, slots: readonly string[]) => T): (formula: string) => T {
  const results = new Map<string, { readonly result: T }>();
  return (formula) => {
    const { shape, slots } = shapeOf(formula);
    const done = results.get(shape);
    if (done) return done.result;
    const result = work(formula, slots);
    if (results.size >= MOST_KEPT) results.clear();
    results.set(shape, { result });
    return result;
  };
}
