// Tables cut into what one call carries.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RowBlock, blocksOf as streamed } from '../../../src/sidebar/files/blocks';

/** The blocks of a table that comes in pieces of so many rows. */
async function blocksOf(rows: string[][], cells?: number, characters?: number, piece = 7): Promise<RowBlock[]> {
  async function* pieces() {
    for (let at = 0; at < rows.length; at += piece) yield rows.slice(at, at + piece);
  }
  const width = rows.reduce((n, row) => Math.max(n, row.length), 0);
  const blocks: RowBlock[] = [];
  for await (const block of streamed(pieces(), width, cells, characters)) blocks.push(block);
  return blocks;
}

const rowsOf = (count: number, width: number): string[][] =>
  Array.from({ length: count }, (_, r) => Array.from({ length: width }, (_, c) => `${r}:${c}`));

describe('blocks', () => {
  it('hold as many whole rows as fit in the cells of a call, and say where they begin', async () => {
    const blocks = await blocksOf(rowsOf(25, 10), 100);
    expect(blocks.map(({ at, rows }) => [at, rows.length])).toEqual([
      [1, 10],
      [11, 10],
      [21, 5],
    ]);
  });

  it('end earlier where the texts are long', async () => {
    const rows = [['a'.repeat(60)], ['b'.repeat(60)], ['c']];
    expect((await blocksOf(rows, 100, 100)).map(({ at }) => at)).toEqual([1, 2]);
  });

  it('carry a row alone that is too long by itself: it is never cut', async () => {
    expect((await blocksOf([['x'.repeat(500)], ['y']], 100, 100)).map(({ rows }) => rows.length)).toEqual([1, 1]);
    expect((await blocksOf(rowsOf(2, 300), 100)).map(({ rows }) => rows.length)).toEqual([1, 1]);
  });

  it('of nothing are none', async () => {
    expect(await blocksOf([])).toEqual([]);
  });

  it('put together are the table, each within the limits unless it is a single row', async () => {
    const table = fc.array(fc.array(fc.string({ maxLength: 20 }), { maxLength: 6 }), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 10, max: 300 }),
        fc.integer({ min: 1, max: 70 }),
        async (rows, cells, characters, piece) => {
          const width = rows.reduce((n, row) => Math.max(n, row.length), 0);
          const blocks = await blocksOf(rows, cells, characters, piece);
          expect(blocks.flatMap((block) => block.rows)).toEqual(rows);
          let next = 1;
          for (const block of blocks) {
            expect(block.at).toBe(next);
            next += block.rows.length;
            if (block.rows.length === 1) continue;
            expect(block.rows.length * width).toBeLessThanOrEqual(cells);
            expect(block.rows.flat().join('').length).toBeLessThanOrEqual(characters);
          }
        },
      ),
    );
  });

  it('of a table with more rows than a call may have arguments are made all the same', async () => {
    const blocks = await blocksOf(rowsOf(200_000, 1), undefined, undefined, 130_000);
    expect(blocks.map(({ rows }) => rows.length)).toEqual([50_000, 50_000, 50_000, 50_000]);
  });
});
