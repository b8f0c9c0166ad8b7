// Formulas that differ only in their addresses and texts are read once: the first one's tree serves the others too.
import type { AstExpression as Node } from '@borgar/fx';

/** Stand for an address of cells or of whole columns, and for a text. */
const ADDRESS = '\ue002';
const TEXT = '\ue003';

/** A text, an address with its sheet, a word, a quoted title. Long column letters and row numbers are left to the parser. */
const PIECE =
  /("(?:[^"]|"")*")|(?:(?:'(?:[^']|'')*'|[\p{L}\p{M}\p{N}_.]+)!)?(\$?[A-Z]{1,2}\$?[1-9]\d{0,5}(?::\$?[A-Z]{1,2}\$?[1-9]\d{0,5})?|\$?[A-Z]{1,2}:\$?[A-Z]{1,2})(?![\p{L}\p{M}\p{N}_.$(!:])|[\p{L}\p{M}\p{N}_.$!]+|'(?:[^']|'')*'/giu;

interface Shaped {
  /** The formula without its addresses and texts. */
  readonly shape: string;
  /** These in order, each after its mark; an address with its sheet where it names one. */
  readonly slots: readonly string[];
}

/** The parser tells one cell, several cells and whole columns apart. */
const kindOf = (address: string): string => (address.includes(':') ? (/\d/.test(address) ? ':' : '|') : '');

function shapeOf(formula: string): Shaped {
  const slots: string[] = [];
  const shape = formula.replace(PIECE, (piece, text?: string, address?: string) => {
    if (text !== undefined) slots.push(TEXT + text.slice(1, -1).replace(/""/g, '"'));
    else if (address !== undefined) slots.push(ADDRESS + piece);
    else return piece;
    return address === undefined ? TEXT : ADDRESS + kindOf(address);
  });
  return { shape, slots };
}

/** The addresses and texts of a tree, as `shapeOf` finds them; null where it holds what `filled` does not copy. */
function slotsIn(node: Node): string[] | null {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [TEXT + node.value] : [];
    case 'ErrorLiteral':
      return [];
    case 'ReferenceIdentifier':
      return [ADDRESS + node.value];
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

/** The same tree with other addresses and texts, taken in order. */
function filled(node: Node, next: () => string): Node {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? textNode(node, next()) : node;
    case 'ReferenceIdentifier':
      return { ...node, value: next() };
    case 'UnaryExpression':
    case 'BinaryExpression':
    case 'CallExpression':
      return { ...node, arguments: node.arguments.map((arg) => arg && filled(arg, next)) } as Node;
    default:
      return node;
  }
}

const textNode = (node: Node & { type: 'Literal' }, value: string): Node => ({
  ...node,
  value,
  raw: `"${value.replace(/"/g, '""')}"`,
});

const MOST_KEPT = 5000;

/** @param read reads a formula in the parser's spelling; @returns the same, which reads each shape once */
export function readingShapes(read: (formula: string) => Node | null): (formula: string) => Node | null {
  const known = new Map<string, Node | null>();
  return (formula) => {
    const { shape, slots } = shapeOf(formula);
    const model = known.get(shape);
    if (model) {
      let at = 0;
      return filled(model, () => (slots[at++] ?? '').slice(1));
    }
    const node = read(formula);
    if (model === undefined && node) {
      if (known.size >= MOST_KEPT) known.clear();
      // Where the parser sees other pieces than these, the shape says too little.
      known.set(shape, slotsIn(node)?.join('\n') === slots.join('\n') ? node : null);
    }
    return node;
  };
}
