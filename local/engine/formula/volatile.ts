// Which formulas are computed anew though no cell has changed that they read.
import { calledName, childrenOf, type Node } from './parse';

/** The clock, chance, and SUBTOTAL, which sees what is hidden and where formulas stand. */
const VOLATILE = new Set(['NOW', 'TODAY', 'RAND', 'RANDARRAY', 'RANDBETWEEN', 'SUBTOTAL']);

/** The functions that a tree calls, in capitals. */
export function calledIn(node: Node, names = new Set<string>()): ReadonlySet<string> {
  const name = calledName(node);
  if (name) names.add(name);
  for (const child of childrenOf(node)) calledIn(child, names);
  return names;
}

/** @param isCustom whether a name is that of a custom function: those see the number formats of cells */
export function isVolatile(called: ReadonlySet<string>, isCustom: (name: string) => boolean): boolean {
  for (const name of called) if (VOLATILE.has(name) || isCustom(name)) return true;
  return false;
}
