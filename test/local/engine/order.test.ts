// The order of computing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Order } from '../../../local/engine/order';

const graphs = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.array(fc.array(fc.integer({ min: 0, max: count - 1 }), { maxLength: 4 }), {
    minLength: count,
    maxLength: count,
  }),
);

/** All nodes from 0 to count − 1. */
function orderOf(count: number, needsOf: (node: number) => readonly number[]): Order {
  const order = new Order(needsOf);
  for (let node = 0; node < count; node++) order.add(node);
  return order;
}

/** Nodes that are reached from a node by at least one step. */
function reached(needs: readonly (readonly number[])[], from: number): Set<number> {
  const found = new Set<number>();
  const open = [...(needs[from] ?? [])];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (found.has(node)) continue;
    found.add(node);
    open.push(...(needs[node] ?? []));
  }
  return found;
}

test('every node comes after all that it needs', () => {
  fc.assert(
    fc.property(graphs, (needs) => {
      const { order, circular } = orderOf(needs.length, (node) => needs[node] ?? []);
      order.forEach((node, at) => {
        for (const needed of needs[node] ?? []) {
          expect(circular.has(needed) || order.indexOf(needed) < at).toBe(true);
        }
      });
    }),
  );
});

test('a node is circular exactly where it can be reached from itself', () => {
  fc.assert(
    fc.property(graphs, (needs) => {
      const { order, circular } = orderOf(needs.length, (node) => needs[node] ?? []);
      const own = needs.map((_, node) => node).filter((node) => reached(needs, node).has(node));
      expect([...circular].sort((a, b) => a - b)).toEqual(own);
      expect(order.length + circular.size).toBe(needs.length);
    }),
  );
});

test('a chain of a hundred thousand nodes is ordered', () => {
  const { order } = orderOf(100_000, (node) => (node + 1 < 100_000 ? [node + 1] : []));
  expect(order[0]).toBe(99_999);
  expect(order[99_999]).toBe(0);
});
