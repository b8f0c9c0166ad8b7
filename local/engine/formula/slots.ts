// Where formulas of one shape differ: the addresses, names and texts of a tree.
import { hideBrackets } from './normalise';
import { childrenOf, type Node } from './parse';

/** As they are written, in order; a text with its quotes. */
export interface Slots {
  readonly texts: readonly string[];
  /** The place in `texts` of each node that stands for one. */
  readonly places: ReadonlyMap<Node, number>;
}

const written = (node: Node): string | null => {
  if (node.type === 'ReferenceIdentifier') return node.value;
  return node.type === 'Literal' && typeof node.value === 'string' ? `"${node.value.replace(/"/g, '""')}"` : null;
};

/** The text that a slot with quotes holds. */
export const textIn = (slot: string): string => {
  const text = slot.slice(1, -1);
  return text.includes('"') ? text.replace(/""/g, '"') : text;
};

export function slotsOf(tree: Node): Slots {
  const texts: string[] = [];
  const places = new Map<Node, number>();
  const visit = (node: Node): void => {
    const text = written(node);
    if (text === null) childrenOf(node).forEach(visit);
    else {
      places.set(node, texts.length);
      texts.push(text);
    }
  };
  visit(tree);
  return { texts, places };
}

/** Whether a tree may be filled with other slots: it binds no names and holds no arrays. */
export function isFillable(node: Node): boolean {
  switch (node.type) {
    case 'Literal':
    case 'ErrorLiteral':
    case 'ReferenceIdentifier':
      return true;
    case 'CallExpression':
      return (node.callee as { type: string }).type === 'Identifier' && childrenOf(node).every(isFillable);
    case 'UnaryExpression':
    case 'BinaryExpression':
      return childrenOf(node).every(isFillable);
    default:
      return false;
  }
}

/** The same tree with other slots, taken in order. */
export function filled(tree: Node, slots: readonly string[]): Node {
  let at = 0;
  const fill = (node: Node): Node => {
    switch (node.type) {
      case 'Literal': {
        if (typeof node.value !== 'string') return node;
        const raw = slots[at++] ?? '';
        return { ...node, value: textIn(raw), raw };
      }
      case 'ReferenceIdentifier':
        return { ...node, value: hideBrackets(slots[at++] ?? '') };
      case 'UnaryExpression':
      case 'BinaryExpression':
      case 'CallExpression':
        return { ...node, arguments: node.arguments.map((arg) => arg && fill(arg)) } as Node;
      default:
        return node;
    }
  };
  return fill(tree);
}
