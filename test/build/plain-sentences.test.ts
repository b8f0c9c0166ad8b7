// Sentences that only quote what they are given are read from the file: each one says there what its source says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { OUTPUTS, ROOT } from '../../local/build/paths.mjs';
import { plainSentences, withoutSentences } from '../../local/build/plain-sentences.mjs';
import { fileProblemsEn } from '../../src/i18n/file-problems-en';
import { fileProblemsFr } from '../../src/i18n/file-problems-fr';

const TABLE = `export const problems: Sentences = {
  busy: () => 'Wait.',
  'bad-row': ({ row, tab }) => \`Row \${row} of \${tab}.\`,
  many: ({ count }) => \`\${n(count)} rows.\`,
  renamed: ({ row: at }) => \`Row \${at}.\`,
};`;

test('A text and a text that quotes go; what is worked out stays.', () => {
  const { text, sentences } = withoutSentences(TABLE, 'en');
  expect(sentences).toEqual({ busy: 'Wait.', 'bad-row': 'Row {row} of {tab}.' });
  expect(text).toMatch(/many: \(\{ count \}\) => `.*rows/);
  expect(text).toContain('renamed: ({ row: at })');
  expect(text).not.toMatch(/Wait|bad-row/);
});

test('What has gone is asked for by language and code, and only when it is wanted.', () => {
  const { text } = withoutSentences("export const problems = { busy: () => 'Wait.', one: () => n(1) };", 'fr');
  const asked: unknown[] = [];
  const file = { sentenceOf: (...of: unknown[]) => asked.push(of) };
  const table = new Function('require', `${text.replace('export const problems =', 'return')}`)(() => file);
  expect(asked).toEqual([]);
  expect(typeof table.one).toBe('function');
  table.busy;
  expect(asked).toEqual([['fr', 'busy']]);
});

test('A module without a table is refused.', () => {
  expect(() => withoutSentences('const problems = {};', 'fr')).toThrow('No table');
});

describe.each([
  ['fr', fileProblemsFr],
  ['en', fileProblemsEn],
] as const)('In %s', (language, table) => {
  const plain = plainSentences(ROOT)[language] ?? {};

  it('the file holds the plain sentences', () => {
    expect(JSON.parse(readFileSync(join(ROOT, OUTPUTS.catalogue), 'utf8')).sentences[language]).toEqual(plain);
    expect(Object.keys(plain).length).toBeGreaterThan(30);
  });

  it.each(Object.entries(plain))('“%s” says what its source says', (code, text) => {
    const write = table[code as keyof typeof table] as (data: object) => string;
    const quoted = new Proxy({}, { get: (_, name) => `{${String(name)}}` });
    expect(text).toBe(write(quoted));
  });
});
