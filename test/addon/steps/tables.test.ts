// Tabs are read one after the other, and let go: of half a million rows the figures stay, and the headings.
import { expect, it } from 'vitest';
import { allTables } from '../../../src/addon/steps/tables';
import type { RawSource, Snapshot } from '../../../src/plan/snapshot';
import { instagram } from '../../product/support';

const POSTS = Array.from({ length: 300 }, (_, i) => [`03/${(i % 28) + 1}/2025`, i, 80, 10, 1, 2, 3] as const);

const sourceOf = (id: string): RawSource => ({
  id,
  title: id,
  fileName: 'Mar-01-2025_Mar-31-2025_1396269028466733.csv',
  origin: 'text',
  read: '2025-04-02',
  cut: 0,
  unclosed: null,
  rows: instagram(POSTS),
});

const bookOf = (raw: Iterable<RawSource>): Snapshot => ({
  today: '2025-04-02',
  language: 'fr',
  settings: {},
  sheets: {},
  raw,
  cycles: { ids: [], title: () => null, get: () => undefined, shown: () => () => null },
  shown: () => undefined,
  has: () => false,
});

it('Of each tab that was read its figures are kept and the first rows of its tables, no other cell.', () => {
  const [table] = allTables(bookOf([sourceOf('a')]), undefined);
  expect(table?.format).toBe('meta-content-instagram');
  expect(table?.reading.rows).toBe(300);
  expect(table?.table.table.rows.length).toBeLessThanOrEqual(50);
  expect(table?.source).not.toHaveProperty('rows');
});

it('Each tab is come to once, in order.', () => {
  const given: string[] = [];
  function* sources() {
    for (const id of ['a', 'b', 'c']) {
      given.push(id);
      yield sourceOf(id);
    }
  }
  const tables = allTables(bookOf(sources()), undefined);
  expect(given).toEqual(['a', 'b', 'c']);
  expect(tables.map(({ source }) => source.id)).toEqual(['a', 'b', 'c']);
});
