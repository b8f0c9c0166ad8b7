// The order in which things that need each other are computed.

export interface Ordered {
  /** Every node after all that it needs; nodes on a circle are left out. */
  readonly order: readonly number[];
  /** Nodes that need themselves, directly or by way of others. */
  readonly circular: ReadonlySet<number>;
}

interface Visit {
  readonly node: number;
  readonly needs: readonly number[];
  next: number;
}

/**
 * Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1 (1972): strongly connected
 * components come out after all those that they need. Without recursion, for a column of running totals is as deep as it is
 * long.
 */
class Walk {
  readonly order: number[] = [];
  readonly circular = new Set<number>();
  readonly #index: Int32Array;
  readonly #low: Int32Array;
  readonly #open: Uint8Array;
  readonly #stack: number[] = [];
  readonly #needsOf: (node: number) => readonly number[];
  #counter = 0;

  constructor(count: number, needsOf: (node: number) => readonly number[]) {
    this.#index = new Int32Array(count).fill(-1);
    this.#low = new Int32Array(count);
    this.#open = new Uint8Array(count);
    this.#needsOf = needsOf;
  }

  from(root: number): void {
    if (this.#index[root] !== -1) return;
    const visits = [this.#enter(root)];
    for (let visit = visits[0]; visit; visit = visits[visits.length - 1]) {
      const needed = visit.needs[visit.next++];
      if (needed === undefined) {
        visits.pop();
        const above = visits[visits.length - 1];
        if (above) this.#lower(above.node, this.#low[visit.node] ?? 0);
        this.#leave(visit);
      } else if (this.#index[needed] === -1) visits.push(this.#enter(needed));
      else if (this.#open[needed]) this.#lower(visit.node, this.#index[needed] ?? 0);
    }
  }

  #enter(node: number): Visit {
    this.#index[node] = this.#counter;
    this.#low[node] = this.#counter++;
    this.#stack.push(node);
    this.#open[node] = 1;
    return { node, needs: this.#needsOf(node), next: 0 };
  }

  #lower(node: number, to: number): void {
    if (to < (this.#low[node] ?? 0)) this.#low[node] = to;
  }

  #leave({ node, needs }: Visit): void {
    if (this.#low[node] !== this.#index[node]) return;
    const members = this.#stack.splice(this.#stack.lastIndexOf(node));
    for (const member of members) this.#open[member] = 0;
    if (members.length > 1 || needs.includes(node)) for (const member of members) this.circular.add(member);
    else this.order.push(node);
  }
}

/** Orders the nodes 0 to count − 1. */
export function orderOf(count: number, needsOf: (node: number) => readonly number[]): Ordered {
  const walk = new Walk(count, needsOf);
  for (let root = 0; root < count; root++) walk.from(root);
  const { order, circular } = walk;
  return { order, circular };
}
