// Formulas in the order in which they need each other.
import { type FormulaCell, Graph, type Learned } from './graph';
import { type Ordered, orderOf } from './order';

/** The nodes of `order` and `circular` are those of the graph: the formulas by their place in the list, then areas. */
export interface Plan extends Ordered {
  readonly formulas: readonly FormulaCell[];
  readonly graph: Graph;
}

export function planOf(formulas: readonly FormulaCell[], learned: Learned): Plan {
  const graph = new Graph(formulas, learned);
  return { formulas, graph, ...orderOf(graph.size, (node) => graph.needs(node)) };
}
