// What became of the files that were dropped together.
import { describe, expect, it } from 'vitest';
import type { TableAnswer } from '../../../src/addon/contract';
import { type FileReport, summarise, waiting, withTables } from '../../../src/sidebar/files/report';

const table = (source: string, change: Partial<TableAnswer> = {}): TableAnswer => ({
  source,
  tab: source,
  fileName: 'x.csv',
  format: 'x-account-overview',
  network: 'x',
  account: null,
  use: 'series',
  basis: 'day',
  rows: 28,
  skipped: [],
  from: null,
  to: null,
  monthly: {},
  totals: {},
  warnings: [],
  questions: [],
  ...change,
});

const sent = (name: string, ids: readonly string[], known = false): FileReport => ({
  ...waiting(name),
  status: 'sent',
  sheets: ids.map((id) => ({ id, name: null, known })),
});

describe('the tables that were read', () => {
  it('go to the file whose sheets they came from, all of a workbook’s to the workbook', () => {
    const files = withTables(
      [sent('a.csv', ['1']), sent('b.xlsx', ['2', '3'])],
      ['1', '2', '3', '4'].map((id) => table(id)),
    );
    expect(files.map(({ tables }) => tables.map(({ source }) => source))).toEqual([['1'], ['2', '3']]);
    expect(files.map(({ status }) => status)).toEqual(['done', 'done']);
  });

  it('leave a file that could not be read as it was', () => {
    const failed: FileReport = { ...waiting('c.pdf'), status: 'failed', problems: ['…'] };
    expect(withTables([failed], [table('1')])).toEqual([failed]);
  });
});

describe('the summary', () => {
  it('counts accounts of networks, not files: two files of one account are one source', () => {
    const files = withTables(
      [sent('a.csv', ['1']), sent('b.csv', ['2']), sent('c.csv', ['3'])],
      [
        table('1', { network: 'instagram', account: 'maison_cerise' }),
        table('2', { network: 'instagram', account: 'maison_cerise' }),
        table('3', { network: 'instagram', account: 'autre' }),
      ],
    );
    expect(summarise(files)).toEqual({ sources: 2, unknown: 0, known: 0, failed: 0 });
  });

  it('counts what was not recognised, was there already or could not be read', () => {
    const files = withTables(
      [sent('a.csv', ['1']), sent('b.csv', ['2'], true), { ...waiting('c.pdf'), status: 'failed' }],
      [table('1', { format: null }), table('2')],
    );
    expect(summarise(files)).toEqual({ sources: 1, unknown: 1, known: 1, failed: 1 });
  });

  it('counts nothing of a file that was stopped half-way', () => {
    expect(summarise([{ ...waiting('a.csv'), status: 'stopped' }])).toEqual({
      sources: 0,
      unknown: 0,
      known: 0,
      failed: 0,
    });
  });
});
