import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/sources/formats';
import { readTab } from '../../src/sources/recognise';
import type { Format, Reading } from '../../src/sources/types';
import { codes, textTab } from './support/tables';

const reading: Reading = {
  network: 'x',
  account: null,
  use: 'series',
  basis: 'day',
  rows: 1,
  skipped: [],
  from: null,
  to: null,
  coverage: null,
  observations: [],
  warnings: [],
  questions: [],
};
const fake = (id: string, score: number, because: string[] = ['a']): Format => ({
  id,
  reads: [],
  recognise: () => ({ score, because }),
  read: () => reading,
});
const TAB = textTab([
  ['Date', 'Mystery'],
  ['2025-01-01', '3'],
]);

describe('which format a table has', () => {
  it('is the one with the best evidence', () => {
    expect(readTab(TAB, () => ({}), [], [fake('low', 0.4), fake('high', 0.9)])[0]?.format).toBe('high');
    expect(readTab(TAB, () => ({}), [], [fake('two', 0.9, ['a', 'b']), fake('one', 0.9)])[0]?.format).toBe('two');
  });

  it('is asked where two have the same', () => {
    const [table] = readTab(TAB, () => ({}), [], [fake('a', 0.9), fake('b', 0.9)]);
    expect(table?.format).toBeNull();
    expect(table?.reading).toMatchObject({
      use: 'unknown',
      questions: ['network'],
      warnings: [{ problem: { code: 'same-evidence', formats: 'a, b' } }],
    });
  });

  it('is decided by the network that was answered, and never asked a second time', () => {
    const other: Format = { ...fake('b', 0.9), read: () => ({ ...reading, network: 'tiktok' }) };
    const answered = (network: 'x' | 'tiktok' | 'linkedin') =>
      readTab(TAB, () => ({ network }), [], [fake('a', 0.9), other])[0];
    expect([answered('x')?.format, answered('tiktok')?.format]).toEqual(['a', 'b']);
    expect(answered('linkedin')?.format).toBeNull();
    expect(answered('linkedin')?.reading.questions).toEqual([]);
  });

  it('is none for an unknown table, which is said with its headings and read as nothing', () => {
    const [table] = readTab(TAB, () => ({}));
    expect(table?.format).toBeNull();
    expect(table?.reading).toMatchObject({
      use: 'unknown',
      basis: null,
      rows: 0,
      observations: [],
      warnings: [{ problem: { code: 'unknown-table', headers: 'Date, Mystery' }, metric: null }],
    });
  });
});

it('gives one unknown table for a tab that holds nothing', () => {
  const tables = readTab(textTab([[]]), () => ({}));
  expect(tables.map((t) => [t.key, t.reading.use])).toEqual([['empty', 'unknown']]);
});

it('asks the answers of each table by its key', () => {
  const asked: string[] = [];
  const tables = readTab(textTab([['A', 'B'], ['1', '2'], [''], ['C', 'D'], ['1', '2']]), (key) => {
    asked.push(key);
    return {};
  });
  expect(asked).toEqual(tables.map((t) => t.key));
  expect(new Set(asked).size).toBe(2);
});

it('is not troubled by headings that are names of built-in properties, formulas or two thousand columns', () => {
  const head = [
    '__proto__',
    'constructor',
    'toString',
    '=IMPORTDATA("x")',
    ...Array.from({ length: 2000 }, (_, i) => `c${'x'.repeat(i % 5)}`),
  ];
  const [table] = readTab(textTab([head, head.map(() => '1')]), () => ({}));
  expect(codes(table?.reading ?? reading)).toEqual(['unknown-table']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

it('has formats with ids that differ', () => {
  expect(new Set(FORMATS.map((f) => f.id)).size).toBe(FORMATS.length);
});

it('leaves out the row in which the file breaks off, for half a figure looks like a figure', () => {
  const rows = [
    ['Date', 'Views'],
    ['2025-03-01', '10'],
    ['2025-03-02', '1'],
  ];
  const [table] = readTab({ ...textTab(rows), isCut: true }, () => ({}));
  expect(table?.format).toBe('youtube-days');
  expect(table?.reading.observations.map((o) => o.value)).toEqual([10]);
  expect(table?.reading.skipped).toEqual([{ row: 3, reason: 'cut-row' }]);
});
