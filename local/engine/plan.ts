// Formulas in the order in which they need each other.
import type { FormulaCell } from './formula-cell';
import { Graph, type Learned } from './graph';
import { Order } from './order';

/** The nodes of `order` and `circular` are those of the graph: the formulas by their place in the list, then areas. */
export class Plan {
  readonly formulas: readonly FormulaCell[];
  readonly graph: Graph;
  readonly #order: Order;

  constructor(formulas: readonly FormulaCell[], learned: Learned) {
    this.formulas = formulas;
    this.graph = new Graph(formulas, learned);
    this.#order = new Order((node) => this.graph.needs(node));
  }

  get order(): readonly number[] {
    return this.#order.order;
  }

  get circular(): ReadonlySet<number> {
    return this.#order.circular;
  }

  /** Gives formulas, and all that they need, their places after those that have one. */
  take(nodes: Iterable<number>): void {
    for (const node of nodes) this.#order.add(node);
  }

  takeAll(): void {
    this.take(this.formulas.keys());
  }
}
