// Which cells a formula names, and which cells it needs before it can be computed.
import { parseA1Ref, type RangeA1 } from '@borgar/fx';
import type { SheetGrid } from '../sheet-grid';
import { Area, CellError } from '../values';
import { showBrackets } from './normalise';
import { calledName, childrenOf, type Node } from './parse';

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
export function writtenReference(node: Node & { type: 'ReferenceIdentifier' }): Written | null {
  const key = `${node.kind}|${node.value}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  const reference =
    node.kind === 'name' || node.kind === 'table' ? undefined : parseA1Ref(node.value, { allowTernary: true });
  const [title] = reference?.context ?? [];
  const written =
    reference && 'range' in reference && reference.range
      ? { title: title === undefined ? null : showBrackets(title), range: reference.range }
      : null;
  if (read.size >= MOST_KEPT) read.clear();
  read.set(key, written);
  return written;
}

/**
 * The cells that a reference names. An open side reaches to the sheet's edge; an end beyond the edge is cut back to it.
 * `#REF!` where the sheet or the cells do not exist, `#NAME?` for a name that nothing bears.
 */
export function areaOf(node: Node, own: SheetGrid, directory: Directory): Area | CellError {
  const known = own.places.get(node);
  if (known) return known;
  const found = findArea(node, own, directory);
  own.places.set(node, found);
  return found;
}

function findArea(node: Node, own: SheetGrid, directory: Directory): Area | CellError {
  if (node.type !== 'ReferenceIdentifier') return new CellError('#REF!');
  const written = writtenReference(node);
  if (!written) {
    return directory.ranges.get(node.value.toLowerCase()) ?? new CellError('#NAME?', `Unknown name: '${node.value}'.`);
  }
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
 */
export function lastCellOf(node: Node, own: SheetGrid, directory: Directory): Area | null {
  if (calledName(node) !== 'INDEX' || node.type !== 'CallExpression' || node.arguments.length !== 2) return null;
  const [whole, rows] = node.arguments as [Node | null, Node | null];
  if (!whole || !rows || calledName(rows) !== 'ROWS' || rows.type !== 'CallExpression') return null;
  const counted = rows.arguments[0];
  if (rows.arguments.length !== 1 || !counted) return null;
  const area = areaOf(whole, own, directory);
  const again = areaOf(counted, own, directory);
  if (!(area instanceof Area) || !(again instanceof Area) || area.key !== again.key || area.width !== 1) return null;
  return new Area(area.sheet, area.bottom, area.left, area.bottom, area.left);
}

/** Functions that look at the place of a reference and never at what it holds; of anything else they need the value. */
const PLACE_ONLY = new Set(['ROW', 'ROWS', 'COLUMN', 'COLUMNS', 'SHEET', 'ISREF', 'SPARKLINE']);

/** The areas that must be computed before a formula. */
export interface Needed {
  readonly areas: readonly Area[];
  /** Those that it names only for INDEX to pick from: what it picks is known once it has run. */
  readonly sources: readonly Area[];
}

/** What a formula names. What INDIRECT and OFFSET reach is known only once they have run. */
export function areasNeeded(node: Node, own: SheetGrid, directory: Directory): Needed {
  const found = new Map<string, Area>();
  const sources = new Map<string, Area>();
  const visit = (at: Node): void => {
    const name = calledName(at);
    if (name === 'INDEX' && at.type === 'CallExpression' && at.arguments[0]?.type === 'ReferenceIdentifier') {
      const source = areaOf(at.arguments[0], own, directory);
      if (source instanceof Area) sources.set(source.key, source);
      for (const other of at.arguments.slice(1)) if (other) visit(other);
      return;
    }
    if (name !== null && PLACE_ONLY.has(name)) {
      for (const child of childrenOf(at)) if (child.type !== 'ReferenceIdentifier') visit(child);
      return;
    }
    const areas = at.type === 'ReferenceIdentifier' ? [areaOf(at, own, directory)] : spanNeeded(at, own, directory);
    if (areas) for (const area of areas) if (area instanceof Area) found.set(area.key, area);
    if (!areas) childrenOf(at).forEach(visit);
  };
  visit(node);
  return {
    areas: [...found.values()],
    sources: [...sources.values()].filter(({ key }) => !found.has(key)),
  };
}

/** For `A1:…` with a computed end: the widest area that it can be; null for any other node. */
function spanNeeded(node: Node, own: SheetGrid, directory: Directory): (Area | CellError)[] | null {
  if (node.type !== 'BinaryExpression' || node.operator !== ':') return null;
  const [left, right] = node.arguments.map((end) => lastCellOf(end, own, directory) ?? firstArea(end, own, directory));
  if (!(left instanceof Area) || !(right instanceof Area)) return null;
  const inner = node.arguments.flatMap((end) => {
    if (lastCellOf(end, own, directory)) return [];
    const { areas, sources } = areasNeeded(end, own, directory);
    return [...areas, ...sources];
  });
  return [spanning(left, right), ...inner];
}

function firstArea(node: Node, own: SheetGrid, directory: Directory): Area | CellError | null {
  if (node.type === 'ReferenceIdentifier') return areaOf(node, own, directory);
  if (calledName(node) !== 'INDEX' || node.type !== 'CallExpression' || !node.arguments[0]) return null;
  return areaOf(node.arguments[0], own, directory);
}
