// Which cells a formula needs before it can be computed.
import { Area, type CellError, type Operand } from '../values';
import { calledName, childrenOf, type Node } from './parse';
import { lastCellAt, spanning } from './references';
import type { Slots } from './slots';

/** Functions that look at the place of a reference and never at what it holds; of anything else they need the value. */
const PLACE_ONLY = new Set(['ROW', 'ROWS', 'COLUMN', 'COLUMNS', 'SHEET', 'ISREF', 'SPARKLINE']);

/** The areas that must be computed before a formula. */
export interface Needed {
  readonly areas: readonly Area[];
  /** Those that it names only for INDEX to pick from: what it picks is known once it has run. */
  readonly sources: readonly Area[];
}

type Operands = readonly Operand[];

interface Found {
  readonly areas: Map<string, Area>;
  readonly sources: Map<string, Area>;
}

/** Adds what a part of a formula names. */
type Gather = (operands: Operands, found: Found) => void;

const keep = (areas: Map<string, Area>, operand: Operand | undefined): void => {
  if (operand instanceof Area) areas.set(operand.key, operand);
};

/** What formulas with this tree name. What INDIRECT and OFFSET reach is known only once they have run. */
export function needsOf(tree: Node, slots: Slots): (operands: Operands) => Needed {
  const gather = gathering(tree, slots);
  return (operands) => {
    const found: Found = { areas: new Map(), sources: new Map() };
    for (const add of gather) add(operands, found);
    const { areas, sources } = found;
    for (const key of areas.keys()) sources.delete(key);
    return { areas: [...areas.values()], sources: [...sources.values()] };
  };
}

function gathering(node: Node, slots: Slots): Gather[] {
  const name = calledName(node);
  const below = (nodes: readonly (Node | null)[]) => nodes.flatMap((child) => (child ? gathering(child, slots) : []));
  if (name === 'INDEX' && node.type === 'CallExpression' && node.arguments[0]?.type === 'ReferenceIdentifier') {
    const [source, ...others] = node.arguments;
    const place = slots.places.get(source as Node) ?? -1;
    return [(operands, { sources }) => keep(sources, operands[place]), ...below(others)];
  }
  if (name !== null && PLACE_ONLY.has(name))
    return below(childrenOf(node).filter(({ type }) => type !== 'ReferenceIdentifier'));
  if (node.type === 'ReferenceIdentifier') {
    const place = slots.places.get(node) ?? -1;
    return [(operands, { areas }) => keep(areas, operands[place])];
  }
  return node.type === 'BinaryExpression' && node.operator === ':'
    ? [spanNeeded(node.arguments, slots, below(node.arguments))]
    : below(childrenOf(node));
}

/** For `A1:…` with a computed end: the widest area that it can be. */
function spanNeeded(ends: readonly Node[], slots: Slots, otherwise: readonly Gather[]): Gather {
  const parts = ends.map((end) => ({
    last: lastCellAt(end, slots),
    first: firstOf(end, slots),
    inner: gathering(end, slots),
  }));
  return (operands, found) => {
    const lasts = parts.map(({ last }) => last?.(operands) ?? null);
    const [from, to] = parts.map(({ first }, i) => lasts[i] ?? first(operands));
    if (!(from instanceof Area && to instanceof Area)) {
      for (const add of otherwise) add(operands, found);
      return;
    }
    keep(found.areas, spanning(from, to));
    parts.forEach(({ inner }, i) => {
      // What a computed end picks from is read to find it.
      if (!lasts[i]) for (const add of inner) add(operands, { areas: found.areas, sources: found.areas });
    });
  };
}

function firstOf(node: Node, { places }: Slots): (operands: Operands) => Area | CellError | null {
  const named = calledName(node) === 'INDEX' && node.type === 'CallExpression' ? node.arguments[0] : node;
  const place = named ? places.get(named) : undefined;
  return (operands) => {
    const operand = place === undefined ? null : operands[place];
    return operand instanceof Area ? operand : null;
  };
}
