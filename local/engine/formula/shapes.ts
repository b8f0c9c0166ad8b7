// Formulas that differ only in their addresses and texts are read once: the first one's tree serves the others too.
import type { AstExpression as Node } from '@borgar/fx';
import { isText, shapeOf } from '../../model/shapes';
import { hideBrackets } from './normalise';

const textSlot = (value: string): string => `"${value.replace(/"/g, '""')}"`;
const textIn = (slot: string): string => slot.slice(1, -1).replace(/""/g, '"');

/** The addresses and texts of a tree, as `shapeOf` finds them once brackets are hidden; null where it holds what `filled` does not copy. */
function slotsIn(node: Node): string[] | null {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [textSlot(node.value)] : [];
    case 'ErrorLiteral':
      return [];
    case 'ReferenceIdentifier':
      return [node.value];
    case 'CallExpression':
      if ((node.callee as { type: string }).type !== 'Identifier') return null;
      break;
    case 'UnaryExpression':
    case 'BinaryExpression':
      break;
    default:
      return null;
  }
  const found: string[] = [];
  for (const arg of node.arguments) {
    const inner = arg ? slotsIn(arg) : [];
    if (!inner) return null;
    found.push(...inner);
  }
  return found;
}

/** References of one spelling share a node, so that what is known of one is known of all. */
const references = new Map<string, Node>();

function referenceNode(model: Node & { type: 'ReferenceIdentifier' }, slot: string): Node {
  const known = references.get(slot);
  if (known) return known;
  const node = { ...model, value: hideBrackets(slot) };
  if (references.size >= MOST_KEPT) references.clear();
  references.set(slot, node);
  return node;
}

/** The same tree with other addresses and texts, taken in order. */
function filled(node: Node, next: () => string): Node {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? textNode(node, next()) : node;
    case 'ReferenceIdentifier':
      return referenceNode(node, next());
    case 'UnaryExpression':
    case 'BinaryExpression':
    case 'CallExpression':
      return { ...node, arguments: node.arguments.map((arg) => arg && filled(arg, next)) } as Node;
    default:
      return node;
  }
}

const textNode = (node: Node & { type: 'Literal' }, slot: string): Node => ({
  ...node,
  value: textIn(slot),
  raw: slot,
});

const MOST_KEPT = 20_000;

/** @param read reads a formula as it was typed; @returns the same, which reads each shape once */
export function readingShapes(read: (formula: string) => Node | null): (formula: string) => Node | null {
  const known = new Map<string, Node | null>();
  return (formula) => {
    const { shape, slots } = shapeOf(formula);
    const model = known.get(shape);
    if (model) {
      let at = 0;
      return filled(model, () => slots[at++] ?? '');
    }
    const node = read(formula);
    if (model === undefined && node) {
      if (known.size >= MOST_KEPT) known.clear();
      // Where the parser sees other pieces than these, the shape says too little.
      const seen = slots.map((slot) => (isText(slot) ? slot : hideBrackets(slot)));
      known.set(shape, slotsIn(node)?.join('\n') === seen.join('\n') ? node : null);
    }
    return node;
  };
}
