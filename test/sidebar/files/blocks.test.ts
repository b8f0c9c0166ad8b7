// Tables cut into what one call carries.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, widthOf } from '../../../src/sidebar/files/blocks';

const rowsOf = (count: number, width: number): string[][] =>
  Array.from({ length: count }, (_, r) => Array.from({ length: width }, (_, c) => `${r}:${c}`));

describe('blocks', () => {
  it('hold as many whole rows as fit in the cells of a call, and say where they begin', () => {
    const blocks = blocksOf(rowsOf(25, 10), 100);
    expect(blocks.map(({ at, rows }) => [at, rows.length])).toEqual([
      [1, 10],
      [11, 10],
      [21, 5],
    ]);
  });

  it('end earlier where the texts are long', () => {
    const rows = [['a'.repeat(60)], ['b'.repeat(60)], ['c']];
    expect(blocksOf(rows, 100, 100).map(({ at }) => at)).toEqual([1, 2]);
  });

  it('carry a row alone that is too long by itself: it is never cut', () => {
    expect(blocksOf([['x'.repeat(500)], ['y']], 100, 100).map(({ rows }) => rows.length)).toEqual([1, 1]);
    expect(blocksOf(rowsOf(2, 300), 100).map(({ rows }) => rows.length)).toEqual([1, 1]);
  });

  it('of nothing are none', () => {
    expect(blocksOf([])).toEqual([]);
    expect(widthOf([])).toBe(0);
  });

  it('put together are the table, each within the limits unless it is a single row', () => {
    const table = fc.array(fc.array(fc.string({ maxLength: 20 }), { maxLength: 6 }), { maxLength: 60 });
    fc.assert(
      fc.property(
        table,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 10, max: 300 }),
        (rows, cells, characters) => {
          const blocks = blocksOf(rows, cells, characters);
          expect(blocks.flatMap((block) => block.rows)).toEqual(rows);
          let next = 1;
          for (const block of blocks) {
            expect(block.at).toBe(next);
            next += block.rows.length;
            if (block.rows.length === 1) continue;
            expect(block.rows.length * widthOf(rows)).toBeLessThanOrEqual(cells);
            expect(block.rows.flat().join('').length).toBeLessThanOrEqual(characters);
          }
        },
      ),
    );
  });

  it('of a table with more rows than a call may have arguments are made all the same', () => {
    expect(blocksOf(rowsOf(200_000, 1)).map(({ rows }) => rows.length)).toEqual([50_000, 50_000, 50_000, 50_000]);
  });
});
