// Which formulas are computed anew though no cell has changed that they read.
import { calledName, childrenOf, type Node } from './parse';

/** The clock, chance, and SUBTOTAL, which sees what is hidden and where formulas stand. */
const VOLATILE = new Set(['NOW', 'TODAY', 'RAND', 'RANDARRAY', 'RANDBETWEEN', 'SUBTOTAL']);

/** @param isCustom whether a name is that of a custom function: those see the number formats of cells */
export function isVolatile(node: Node, isCustom: (name: string) => boolean): boolean {
  const name = calledName(node);
  if (name !== null && (VOLATILE.has(name) || isCustom(name))) return true;
  return childrenOf(node).some((child) => isVolatile(child, isCustom));
}
