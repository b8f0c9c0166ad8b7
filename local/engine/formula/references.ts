// Which cells a formula names, and which cells it needs before it can be computed.
import { parseA1Ref, type RangeA1 } from '@borgar/fx';
import type { SheetGrid } from '../sheet-grid';
import { Area, CellError, type Operand } from '../values';
import { hideBrackets, showBrackets } from './normalise';
import { calledName, type Node } from './parse';
import type { Slots } from './slots';

/** What formulas may name; names in small letters. */
export interface Directory {
  readonly sheets: ReadonlyMap<string, SheetGrid>;
  readonly ranges: ReadonlyMap<string, Area>;
}

/** A reference as it is written: its sheet's title, if any, and its sides from 0, null where open. */
export interface Written {
  readonly title: string | null;
  readonly range: RangeA1;
}

/** References that are kept read; a workbook writes most of its own thousands of times. */
const MOST_KEPT = 20_000;
const read = new Map<string, Written | null>();

/** What a reference names; null for a name. */
export function writtenReference(text: string): Written | null {
  const known = read.get(text);
  if (known !== undefined) return known;
  const reference = parseA1Ref(hideBrackets(text), { allowTernary: true });
  const [title] = reference?.context ?? [];
  const written =
    reference && 'range' in reference && reference.range
      ? { title: title === undefined ? null : showBrackets(title), range: reference.range }
      : null;
  if (read.size >= MOST_KEPT) read.clear();
  read.set(text, written);
  return written;
}

/**
 * The cells that a reference names. An open side reaches to the sheet's edge; an end beyond the edge is cut back to it.
 * `#REF!` where the sheet or the cells do not exist, `#NAME?` for a name that nothing bears.
 */
export function areaOf(text: string, own: SheetGrid, directory: Directory): Area | CellError {
  const known = own.places.get(text);
  if (known) return known;
  const found = findArea(text, own, directory);
  own.places.set(text, found);
  return found;
}

function findArea(text: string, own: SheetGrid, directory: Directory): Area | CellError {
  const written = writtenReference(text);
  if (!written) return directory.ranges.get(text.toLowerCase()) ?? new CellError('#NAME?', `Unknown name: '${text}'.`);
  const { title, range } = written;
  const sheet = title === null ? own : directory.sheets.get(title.toLowerCase());
  if (!sheet) return new CellError('#REF!', `Unresolved sheet name: ${title}`);
  const rows = ordered((range.top ?? 0) + 1, (range.bottom ?? sheet.maxRows - 1) + 1);
  const columns = ordered((range.left ?? 0) + 1, (range.right ?? sheet.maxColumns - 1) + 1);
  if (rows[0] > sheet.maxRows || columns[0] > sheet.maxColumns)
    return new CellError('#REF!', 'Reference does not exist');
  return new Area(sheet, rows[0], columns[0], Math.min(rows[1], sheet.maxRows), Math.min(columns[1], sheet.maxColumns));
}

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

/** The smallest area that holds both; `#REF!` where they lie in different sheets. */
export function spanning(a: Area, b: Area): Area | CellError {
  if (a.sheet !== b.sheet) return new CellError('#REF!');
  return new Area(
    a.sheet,
    Math.min(a.top, b.top),
    Math.min(a.left, b.left),
    Math.max(a.bottom, b.bottom),
    Math.max(a.right, b.right),
  );
}

/**
 * Where `INDEX(area; ROWS(area))` stands, the last cell of that area; else null. `E4:INDEX(E:E; ROWS(E:E))` is the usual way
 * of writing "from E4 down", and must not make a formula above E4 depend on itself.
 *
 * @returns null for any other call; else what it gives for the operands of a formula's slots
 */
export function lastCellAt(node: Node, { places }: Slots): ((operands: readonly Operand[]) => Area | null) | null {
  if (calledName(node) !== 'INDEX' || node.type !== 'CallExpression' || node.arguments.length !== 2) return null;
  const [whole, rows] = node.arguments as [Node | null, Node | null];
  if (!whole || !rows || calledName(rows) !== 'ROWS' || rows.type !== 'CallExpression') return null;
  const counted = rows.arguments[0];
  if (rows.arguments.length !== 1 || !counted) return null;
  const first = places.get(whole);
  const second = places.get(counted);
  if (first === undefined || second === undefined) return null;
  return (operands) => {
    const area = operands[first];
    const again = operands[second];
    if (!(area instanceof Area && again instanceof Area) || area.width !== 1) return null;
    return area === again || area.key === again.key ? area.lastCell : null;
  };
}
