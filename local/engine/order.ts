// The order in which things that need each other are computed.

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
export class Order {
  /** Every node so far after all that it needs; nodes on a circle are left out. */
  readonly order: number[] = [];
  /** Nodes that need themselves, directly or by way of others. */
  readonly circular = new Set<number>();
  readonly #index: number[] = [];
  readonly #low: number[] = [];
  readonly #open: boolean[] = [];
  readonly #stack: number[] = [];
  readonly #needsOf: (node: number) => readonly number[];
  #counter = 0;

  constructor(needsOf: (node: number) => readonly number[]) {
    this.#needsOf = needsOf;
  }

  /** Orders a node, and all that it needs, after those that have their place. */
  add(root: number): void {
    if (this.#index[root] !== undefined) return;
    const visits = [this.#enter(root)];
    for (let visit = visits[0]; visit; visit = visits[visits.length - 1]) {
      const needed = visit.needs[visit.next++];
      if (needed === undefined) {
        visits.pop();
        const above = visits[visits.length - 1];
        if (above) this.#lower(above.node, this.#low[visit.node] ?? 0);
        this.#leave(visit);
      } else if (this.#index[needed] === undefined) visits.push(this.#enter(needed));
      else if (this.#open[needed]) this.#lower(visit.node, this.#index[needed] ?? 0);
    }
  }

  #enter(node: number): Visit {
    this.#index[node] = this.#counter;
    this.#low[node] = this.#counter++;
    this.#stack.push(node);
    this.#open[node] = true;
    return { node, needs: this.#needsOf(node), next: 0 };
  }

  #lower(node: number, to: number): void {
    if (to < (this.#low[node] ?? 0)) this.#low[node] = to;
  }

  #leave({ node, needs }: Visit): void {
    if (this.#low[node] !== this.#index[node]) return;
    const members = this.#stack.splice(this.#stack.lastIndexOf(node));
    for (const member of members) this.#open[member] = false;
    if (members.length > 1 || needs.includes(node)) for (const member of members) this.circular.add(member);
    else this.order.push(node);
  }
}
