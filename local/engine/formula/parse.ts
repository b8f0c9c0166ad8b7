// Reads a formula into a tree. The grammar is that of @borgar/fx.
import { type AstExpression, parse, tokenize } from '@borgar/fx';
import { normalise } from './normalise';

export type Node = AstExpression;

/** A formula that could not be read is null: Google shows #ERROR! "Formula parse error". */
export function parseFormula(text: string, decimal: ',' | '.'): Node | null {
  const normal = normalise(text, decimal);
  if (normal === null) return null;
  try {
    return parse(tokenize(normal, { allowTernary: true, withLocation: false }));
  } catch {
    return null;
  }
}

/** The name of the function that is called, in capitals; null where something else is called. */
export function calledName(node: Node): string | null {
  if (node.type !== 'CallExpression') return null;
  const callee = node.callee as { type: string; name?: string };
  return callee.type === 'Identifier' ? (callee.name ?? '').toUpperCase() : null;
}

/** The nodes directly below one, in order; an omitted argument is left out. */
export function childrenOf(node: Node): Node[] {
  const some = (nodes: readonly (Node | null)[]): Node[] => nodes.filter((n): n is Node => n !== null);
  switch (node.type) {
    case 'UnaryExpression':
    case 'BinaryExpression':
      return some(node.arguments);
    case 'CallExpression': {
      const callee = node.callee as unknown as Node;
      return calledName(node) === null ? [callee, ...some(node.arguments)] : some(node.arguments);
    }
    case 'LambdaExpression':
      return some([node.body]);
    case 'LetExpression':
      return some([...node.declarations.map((d) => d.init), node.body]);
    case 'ArrayExpression':
      return node.elements.flat();
    default:
      return [];
  }
}
