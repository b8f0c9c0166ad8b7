// Service calls grow with the number of sheets and of blocks of cells, never with rows, months or KPIs.
import { describe, expect, it } from 'vitest';
import { BLOCK, type Counted, counted, PER_SHEET } from './counted-calls';
import { daysOf, drop, instagram, openProduct, type Rows, xOverview } from './support';

const X = (months: number): Rows =>
  xOverview(
    Array.from({ length: months }, (_, i) => daysOf(2023 + Math.floor(i / 12), (i % 12) + 1))
      .flat()
      .map((day) => [day, 100, 4, 1, 2, 0] as const),
  );

const POSTS = (months: number): Rows =>
  instagram(
    Array.from({ length: months }, (_, i) => {
      const month = String((i % 12) + 1).padStart(2, '0');
      return [`${month}/20/${2023 + Math.floor(i / 12)}`, 100, 80, 10, 1, 2, 3] as const;
    }),
  );

/** The comment columns before and after the open one are folded in two runs where there are enough of them. */
const ONE_MORE_FOLD = 5;

function build(months: number): { read: Counted; build: Counted; again: Counted } {
  const product = openProduct({ now: () => Date.UTC(2026, 0, 5) });
  product.session.step('setup', {});
  drop(product, 'x.csv', X(months));
  drop(product, 'posts.csv', POSTS(months));
  const read = counted(product, () => product.session.step('read', {}));
  const results = counted(product, () => product.session.step('build', {}));
  const again = counted(product, () => {
    product.session.step('read', {});
    product.session.step('build', {}, true);
  });
  return { read, build: results, again };
}

describe('the calls of a build', () => {
  const small = build(2);
  const large = build(24);

  it.each(['read', 'build', 'again'] as const)('of step "%s" stay within sheets × constant + blocks', (step) => {
    for (const { calls, sheets, cells } of [small[step], large[step]]) {
      expect(calls).toBeLessThanOrEqual(sheets * PER_SHEET + Math.ceil(cells / BLOCK));
    }
  });

  it.each(['read', 'build', 'again'] as const)(
    'of step "%s" are for two years what they are for two months',
    (step) => {
      const blocks = Math.ceil(large[step].cells / BLOCK);
      expect(large[step].calls - small[step].calls).toBeLessThanOrEqual(blocks + ONE_MORE_FOLD);
    },
  );
});
