import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstRows, groupsOf, rowsByGroup, sumsOf } from '../../src/maths/groups';
import { sum } from '../../src/maths/sum';

const of = (...columns: readonly (readonly string[])[]) => groupsOf(columns[0]?.length ?? 0, columns);

describe('rows put into groups', () => {
  it('are together where all their texts are alike', () => {
    const { of: group, count } = of(['a', 'b', 'a', 'a'], ['x', 'x', 'y', 'x']);
    expect([...group]).toEqual([0, 1, 2, 0]);
    expect(count).toBe(3);
  });

  it('are all together without a text, and none are none', () => {
    expect([...groupsOf(3, []).of]).toEqual([0, 0, 0]);
    expect(groupsOf(0, [[]])).toEqual({ of: new Int32Array(0), count: 0 });
  });

  it('are told apart by texts that a joined key would confuse', () => {
    expect(of(['a|b', 'a'], ['c', 'b|c']).count).toBe(2);
  });

  it('are known by their first row and by all of them', () => {
    const groups = of(['b', 'a', 'b']);
    expect(firstRows(groups)).toEqual([0, 1]);
    expect(rowsByGroup(groups)).toEqual([[0, 2], [1]]);
  });

  it('stay right where there are more pairs than a table holds', () => {
    const length = 1500;
    const groups = groupsOf(length, [
      Array.from({ length }, (_, row) => `a${row}`),
      Array.from({ length }, (_, row) => `b${row % 1400}`),
    ]);
    expect(groups.count).toBe(length);
    expect([...groups.of]).toEqual(Array.from({ length }, (_, row) => row));
  });

  it('are what a joined key would make of them, whatever the texts', () => {
    const text = fc.constantFrom('', 'é', 'a', '__proto__', '0');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { maxLength: 60 }), (rows) => {
        const groups = groupsOf(
          rows.length,
          [0, 1, 2].map((c) => rows.map((row) => row[c as 0])),
        );
        const known = new Map<string, number>();
        const expected = rows.map((row) => {
          const key = JSON.stringify(row);
          if (!known.has(key)) known.set(key, known.size);
          return known.get(key);
        });
        expect([...groups.of]).toEqual(expected);
        expect(groups.count).toBe(known.size);
      }),
    );
  });
});

describe('sums by group', () => {
  const groups = of(['a', 'b', 'a', 'c']);

  it('leave what is missing out, and have none where all is', () => {
    expect(sumsOf(groups, [1, 2, Number.NaN, Number.NaN])).toEqual([1, 2, null]);
    expect(sumsOf(groups, [0, 2, 3, 0])).toEqual([3, 2, 0]);
  });

  it('have no float dust', () => {
    expect(sumsOf(of(['a', 'a', 'a']), [0.1, 0.2, -0.3])).toEqual([0]);
    const tenths = Array.from({ length: 10 }, () => 'a');
    expect(
      sumsOf(
        of(tenths),
        tenths.map(() => 0.1),
      ),
    ).toEqual([1]);
  });

  it('are exact of whole numbers', () => {
    expect(sumsOf(of(['a', 'a', 'b']), [123_456_789_012, -1, 7])).toEqual([123_456_789_011, 7]);
  });

  it('are those of each group’s own values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.double({ noNaN: true, min: -1e9, max: 1e9 }))),
        (rows) => {
          const all = groupsOf(rows.length, [rows.map(([text]) => text)]);
          const expected = rowsByGroup(all).map((own) => sum(own.map((row) => rows[row]?.[1] ?? 0)));
          expect(
            sumsOf(
              all,
              rows.map(([, value]) => value),
            ),
          ).toEqual(expected);
        },
      ),
    );
  });
});
