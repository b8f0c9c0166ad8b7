// References inside formulas: followed through renamed and deleted sheets, inserted and deleted rows, and moves.
import { parseA1Range, type RangeA1, stringifyA1Ref, tokenize } from '@borgar/fx';
import { quoteSheet, splitSheet } from './a1';
import { type Edit, type Rect, spanAfter } from './rect';
import { isText, oncePerShape, shapeOf, withSlots } from './shapes';

/** What becomes of one reference: the same range object, another one, a new sheet title, or null for `#REF!`. */
export type MapReference = (sheet: string | null, range: RangeA1) => { sheet: string | null; range: RangeA1 } | null;

const REFERENCES = new Set(['range', 'range_beam', 'range_ternary']);

const tokensOf = (formula: string) => tokenize(formula, { allowTernary: true, mergeRefs: true });

/** The tokens of a formula, or of another one of its shape; whether its addresses are all its references. */
export const tokensOfShape = oncePerShape((formula, slots) => {
  const tokens = tokensOf(formula);
  const references = tokens.flatMap(({ type, value }) => (REFERENCES.has(type) ? [value] : []));
  const addresses = slots.filter((slot) => !isText(slot));
  const isPlain =
    addresses.join('\n') === references.join('\n') && withSlots(shapeOf(formula).shape, slots) === formula;
  return { tokens, isPlain };
});

/** Replaces each reference of formulas, the same one once; text that does not change stays as it was typed. */
export function referenceMapper(map: MapReference): (formula: string) => string {
  const known = new Map<string, string>();
  const mapped = (reference: string): string => {
    const found = known.get(reference) ?? mapToken(reference, map);
    known.set(reference, found);
    return found;
  };
  return (formula) => {
    if (!tokensOfShape(formula).isPlain)
      return tokensOf(formula)
        .map(({ type, value }) => (REFERENCES.has(type) ? mapped(value) : value))
        .join('');
    const { shape, slots } = shapeOf(formula);
    const after = slots.map((slot) => (isText(slot) ? slot : mapped(slot)));
    return after.some((slot, i) => slot !== slots[i]) ? withSlots(shape, after) : formula;
  };
}

/** The formula with each of its references replaced. */
const mapReferences = (formula: string, map: MapReference): string => referenceMapper(map)(formula);

function mapToken(text: string, map: MapReference): string {
  const { sheet, address } = splitSheet(text);
  const range = parseA1Range(address);
  if (!range) return text;
  const mapped = map(sheet, range);
  if (!mapped) return '#REF!';
  if (mapped.range === range && mapped.sheet === sheet) return text;
  const moved = mapped.range === range ? address : stringifyA1Ref({ context: [], range: mapped.range });
  const prefix =
    mapped.sheet === sheet ? text.slice(0, text.length - address.length) : `${quoteSheet(mapped.sheet ?? '')}!`;
  return prefix + moved;
}

export const sameTitle = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Formulas after rows or columns came into or went out of `edited`; `own` is the title of the formulas' sheet. */
export function afterEdit(own: string, edited: string, edit: Edit): (formula: string) => string {
  const map = referenceMapper((sheet, range) => {
    if (!sameTitle(sheet ?? own, edited)) return { sheet, range };
    const moved = rangeAfter(edit, range);
    return moved && { sheet, range: moved };
  });
  return sameTitle(own, edited) ? map : whereNamed(edited, map);
}

/** Most formulas do not even hold a sheet's title: those stay as they are. */
function whereNamed(title: string, map: (formula: string) => string): (formula: string) => string {
  const written = title.toLowerCase().replace(/'/g, "''");
  return (formula) => (formula.toLowerCase().includes(written) ? map(formula) : formula);
}

function rangeAfter(edit: Edit, range: RangeA1): RangeA1 | null {
  const [low, high] = edit.axis === 'rows' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  const start = range[low];
  const end = range[high];
  if (start === null && end === null) return range;
  const open = end === null || end === undefined;
  const span = spanAfter(edit, [(start ?? 0) + 1, open ? Number.MAX_SAFE_INTEGER : end + 1]);
  if (!span) return null;
  const newStart = start === null || start === undefined ? start : span[0] - 1;
  const newEnd = open ? end : span[1] - 1;
  if (newStart === start && newEnd === end) return range;
  return { ...range, [low]: newStart, [high]: newEnd };
}

/** Formulas after a sheet has got another title, or (null) has been deleted. */
export function afterRename(from: string, to: string | null): (formula: string) => string {
  const map = referenceMapper((sheet, range) => {
    if (sheet === null || !sameTitle(sheet, from)) return { sheet, range };
    return to === null ? null : { sheet: to, range };
  });
  return whereNamed(from, map);
}

/** Cells that go elsewhere, and how far. */
export interface Move {
  readonly from: string;
  readonly rect: Rect;
  readonly to: string;
  readonly down: number;
  readonly right: number;
}

/**
 * Formulas after cells have been cut out and put elsewhere: references to cells among them follow, all others keep their
 * cells. `before` and `after` are the titles of the sheets in which the formulas themselves stand.
 */
export function afterMove(
  before: string,
  after: string,
  { from, rect, to, down, right }: Move,
): (formula: string) => string {
  const isWithin = ({ top, left, bottom, right: last }: RangeA1): boolean =>
    [top, left, bottom, last].every((side) => typeof side === 'number') &&
    (top ?? 0) + 1 >= rect.top &&
    (bottom ?? 0) + 1 <= rect.bottom &&
    (left ?? 0) + 1 >= rect.left &&
    (last ?? 0) + 1 <= rect.right;
  return referenceMapper((sheet, range) => {
    const named = sheet ?? before;
    const follows = sameTitle(named, from) && isWithin(range);
    const title = follows ? to : named;
    const same = sheet === null ? sameTitle(title, after) : sameTitle(title, sheet);
    if (!follows || (down === 0 && right === 0)) return { sheet: same ? sheet : title, range };
    const { top, left, bottom, right: last } = range as Record<'top' | 'left' | 'bottom' | 'right', number>;
    const moved = { ...range, top: top + down, bottom: bottom + down, left: left + right, right: last + right };
    return { sheet: same ? sheet : title, range: moved };
  });
}

/** The formula as it reads when its cell is copied that many rows and columns away: `$` keeps its place. */
export function formulaMoved(formula: string, rows: number, columns: number): string {
  if (!rows && !columns) return formula;
  return mapReferences(formula, (sheet, range) => {
    const shift = (n: number | null | undefined, fixed: boolean | null | undefined, by: number) =>
      n === null || n === undefined || fixed ? n : n + by;
    const top = shift(range.top, range.$top, rows);
    const bottom = shift(range.bottom, range.$bottom, rows);
    const left = shift(range.left, range.$left, columns);
    const right = shift(range.right, range.$right, columns);
    if ([top, bottom, left, right].some((n) => typeof n === 'number' && n < 0)) return null;
    if (top === range.top && bottom === range.bottom && left === range.left && right === range.right)
      return { sheet, range };
    return { sheet, range: { ...range, top, bottom, left, right } as RangeA1 };
  });
}

/** Titles of the sheets that a formula names. */
export function sheetsNamed(formula: string): string[] {
  const found: string[] = [];
  mapReferences(formula, (sheet, range) => {
    if (sheet !== null) found.push(sheet);
    return { sheet, range };
  });
  return found;
}
