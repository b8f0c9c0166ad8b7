// Which formulas are computed anew though no cell has changed that they read.
import { oncePerShape } from '../../model/shapes';
import { calledName, childrenOf, type Node, sharedReader } from './parse';

/** The clock, chance, and SUBTOTAL, which sees what is hidden and where formulas stand. */
const VOLATILE = new Set(['NOW', 'TODAY', 'RAND', 'RANDARRAY', 'RANDBETWEEN', 'SUBTOTAL']);

function calledIn(node: Node | null, names = new Set<string>()): ReadonlySet<string> {
  const name = node && calledName(node);
  if (name) names.add(name);
  if (node) for (const child of childrenOf(node)) calledIn(child, names);
  return names;
}

const calledBy = {
  ',': oncePerShape((formula) => calledIn(sharedReader(',')(formula))),
  '.': oncePerShape((formula) => calledIn(sharedReader('.')(formula))),
};

/** @param isCustom whether a name is that of a custom function: those see the number formats of cells */
export function isVolatile(formula: string, decimal: ',' | '.', isCustom: (name: string) => boolean): boolean {
  for (const name of calledBy[decimal](formula)) if (VOLATILE.has(name) || isCustom(name)) return true;
  return false;
}
