// The headings that formats know are read from the file: every list back in its place, and nothing that is computed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OUTPUTS, ROOT } from '../../local/build/paths.mjs';
import { listsOfFormats, withoutLists } from '../../local/build/plain-lists.mjs';
import { FORMATS } from '../../src/sources/formats';

const LONG = "['Impressions payées', 'Paid impressions', 'Anzeigenimpressionen']";

test('A long list of texts goes, and stands in the file; a short one stays.', () => {
  const { text, lists } = withoutLists(`const a = ${LONG};\nconst b = ['Date', 'Jour'];`, 'x');
  expect(text).toBe(
    "import { listOf } from '../../sheets/catalogue-file';\nconst a = listOf('x', 0);\nconst b = ['Date', 'Jour'];",
  );
  expect(lists).toEqual([['Impressions payées', 'Paid impressions', 'Anzeigenimpressionen']]);
});

test('A table of texts goes whole, whatever its names are; several keep their order.', () => {
  const { text, lists } = withoutLists(`f({ views: ${LONG}, 'link-clicks': 'Clics' }, ${LONG});`, 'x');
  expect(text).toMatch(/f\(listOf\('x', 0\), listOf\('x', 1\)\);$/);
  expect(lists[0]).toEqual({
    views: ['Impressions payées', 'Paid impressions', 'Anzeigenimpressionen'],
    'link-clicks': 'Clics',
  });
  expect(lists).toHaveLength(2);
});

test('What is computed stays: a name, a spread, a pattern, a number, a computed key.', () => {
  for (const item of ['OTHER', '...OTHER', '/views/i', '12']) {
    const text = `const a = [${item}, 'Impressions payées', 'Paid impressions', 'x'];`;
    expect(withoutLists(text, 'x')).toEqual({ text, lists: [] });
  }
  const keyed = "const a = { [KEY]: 'Impressions payées et autres', other: 'Paid impressions and others' };";
  expect(withoutLists(keyed, 'x')).toEqual({ text: keyed, lists: [] });
});

test('The file holds the lists of every format, as many as the code reads there.', () => {
  const file = JSON.parse(readFileSync(join(ROOT, OUTPUTS.catalogue), 'utf8'));
  expect(file.lists).toEqual(listsOfFormats(ROOT));
  expect(Object.keys(file.lists).length).toBeGreaterThan(FORMATS.length / 2);
  const folder = join(ROOT, 'src', 'sources', 'formats');
  const names = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
  expect(Object.keys(file.lists).filter((name) => !names.includes(name))).toEqual([]);
});
