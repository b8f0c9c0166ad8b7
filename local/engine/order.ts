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
 * Orders the nodes 0 to count − 1. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1
 * (1972): strongly connected components come out after all those that they need. Written without recursion, for a column
 * of running totals is as deep as it is long.
 */
export function orderOf(count: number, needsOf: (node: number) => readonly number[]): Ordered {
  const index = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const onStack = new Uint8Array(count);
  const stack: number[] = [];
  const order: number[] = [];
  const circular = new Set<number>();
  let counter = 0;

  const enter = (node: number): Visit => {
    index[node] = counter;
    low[node] = counter++;
    stack.push(node);
    onStack[node] = 1;
    return { node, needs: needsOf(node), next: 0 };
  };
  const leave = ({ node, needs }: Visit): void => {
    if (low[node] !== index[node]) return;
    const members = stack.splice(stack.lastIndexOf(node));
    for (const member of members) onStack[member] = 0;
    if (members.length > 1 || needs.includes(node)) for (const member of members) circular.add(member);
    else order.push(node);
  };
  const lower = (node: number, to: number): void => {
    if (to < (low[node] ?? 0)) low[node] = to;
  };

  for (let root = 0; root < count; root++) {
    if (index[root] !== -1) continue;
    const visits = [enter(root)];
    for (let visit = visits[0]; visit; visit = visits[visits.length - 1]) {
      const needed = visit.needs[visit.next++];
      if (needed === undefined) {
        visits.pop();
        const above = visits[visits.length - 1];
        if (above) lower(above.node, low[visit.node] ?? 0);
        leave(visit);
      } else if (index[needed] === -1) visits.push(enter(needed));
      else if (onStack[needed]) lower(visit.node, index[needed] ?? 0);
    }
  }
  return { order, circular };
}
