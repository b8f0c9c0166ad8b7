// A workbook says once which days it covers.
import { describe, expect, it } from 'vitest';
import { withFilePeriods } from '../../../src/addon/steps/file-period';
import type { Reading } from '../../../src/sources/types';

const READING: Reading = {
  network: 'linkedin',
  account: null,
  use: 'series',
  basis: 'post',
  rows: 3,
  skipped: [],
  from: '2025-03-04',
  to: '2025-03-20',
  coverage: null,
  observations: [],
  warnings: [
    { problem: { code: 'unknown-coverage', from: '2025-03-04', to: '2025-03-20' }, metric: null },
    { problem: { code: 'no-year' }, metric: null },
  ],
  questions: ['period', 'year'],
};
const MARCH = { from: '2025-03-01', to: '2025-03-31' } as const;

const table = (reading: Partial<Reading>, fileName = 'content.xls', read = '2025-04-02' as const) => ({
  source: { fileName, read },
  reading: { ...READING, ...reading },
});
const posts = (reading: Partial<Reading> = {}, fileName?: string) => table(reading, fileName);
const days = (coverage: Reading['coverage'] = MARCH, reading: Partial<Reading> = {}, fileName?: string) =>
  table({ basis: 'day', coverage, questions: [], warnings: [], ...reading }, fileName);

const periodOf = (...tables: Parameters<typeof withFilePeriods>[0][number][]) =>
  withFilePeriods(tables)[0]?.reading.coverage;

describe('posts without a period', () => {
  it('have that of the days beside them, and nothing else of them changes', () => {
    const [found] = withFilePeriods([posts(), days()]);
    expect(found?.reading).toEqual({
      ...READING,
      coverage: MARCH,
      questions: ['year'],
      warnings: [{ problem: { code: 'no-year' }, metric: null }],
    });
  });

  it('of another file, another network or another day of import have none', () => {
    expect(periodOf(posts(), days(MARCH, {}, 'other.xls'))).toBeNull();
    expect(periodOf(posts(), days(MARCH, { network: 'facebook' }))).toBeNull();
    expect(periodOf(posts(), { ...days(), source: { fileName: 'content.xls', read: '2025-04-03' } })).toBeNull();
  });

  it('have none where a post is of a day that the days do not reach, or where two tables could tell', () => {
    expect(periodOf(posts(), days({ from: '2025-03-05', to: '2025-03-31' }))).toBeNull();
    expect(periodOf(posts(), days({ from: '2025-03-01', to: '2025-03-19' }))).toBeNull();
    expect(periodOf(posts(), days(), days({ from: '2025-02-01', to: '2025-04-01' }))).toBeNull();
  });

  it('of a text file have none: two files may bear one name', () => {
    expect(periodOf(posts({}, 'posts.csv'), days(MARCH, {}, 'posts.csv'))).toBeNull();
  });
});

it('What was answered, or said by the file, stays.', () => {
  const told = { from: '2025-03-02', to: '2025-03-25' } as const;
  expect(periodOf(posts({ coverage: told, questions: [] }), days())).toEqual(told);
});
