// Tables that name no account: taken for the account whose figures they repeat, kept apart and asked where in doubt.
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/model/day';
import { isNameless, withAccounts } from '../../src/results/whose';
import type { Observation } from '../../src/sources/types';
import { ofPost, readingOf, seen } from './support/readings';

interface Given {
  readonly id: string;
  readonly account?: string;
  readonly read?: Day;
  readonly format?: string;
}

const file = (observations: readonly Observation[], { id, account, read = '2025-05-05', format = 'a' }: Given) => ({
  tab: id,
  format,
  read,
  source: { id },
  reading: readingOf(
    observations.map((one) => ({ ...one, account: account ?? null })),
    { account: account ?? null },
  ),
});

/** Likes of so many days from the first of March on. */
const likes = (values: readonly number[], from: Day = '2025-03-01'): Observation[] =>
  values.map((value, i) => seen(value, { day: addDays(from, i) }));

const told = (tables: readonly ReturnType<typeof file>[]) =>
  withAccounts(tables).map(({ reading: { account, questions, observations, warnings } }) => ({
    account,
    asked: questions.join(),
    figures: observations.length,
    why: warnings.map(({ problem }) => problem.code).join(),
  }));

const OUR = likes([40, 52, 31, 77]);
const OTHER = likes([9, 3, 12, 5]);
const isKept = { account: null, asked: '', figures: 4, why: '' };
const isOut = { account: null, asked: 'account', figures: 0, why: 'whose-account' };

describe('two tables without a name', () => {
  it('that tell other figures of the same days: the later one stays out, and both are asked', () => {
    expect(told([file(OUR, { id: '1' }), file(OTHER, { id: '2' })])).toEqual([{ ...isKept, asked: 'account' }, isOut]);
  });

  it('of which the later one was put first in the workbook: the day of reading decides', () => {
    const [late, early] = told([file(OUR, { id: '1', read: '2025-05-06' }), file(OTHER, { id: '2' })]);
    expect([late?.figures, early?.figures]).toEqual([0, 4]);
  });

  it('that tell the same, but for what has grown a little since, are one account', () => {
    expect(told([file(OUR, { id: '1' }), file(likes([40, 53, 33, 80]), { id: '2' })])).toEqual([isKept, isKept]);
  });

  it('whose figures have doubled are asked about', () => {
    expect(told([file(OUR, { id: '1' }), file(likes([80, 104, 62, 154]), { id: '2' })])[1]).toEqual(isOut);
  });

  it('of days that do not meet, of two formats, or of one file are left as they are', () => {
    expect(told([file(OUR, { id: '1' }), file(likes([9, 3, 12, 5], '2025-03-05'), { id: '2' })])[1]).toEqual(isKept);
    expect(told([file(OUR, { id: '1' }), file(OTHER, { id: '2', format: 'b' })])[1]).toEqual(isKept);
    expect(told([file(OUR, { id: '1' }), file(OTHER, { id: '1' })])[1]).toEqual(isKept);
  });

  it('list other posts of the same days: asked; the same posts read later: one account', () => {
    const posts = (prefix: string, by: number): Observation[] =>
      [1, 2, 3, 4].map((n) => ofPost(prefix + n, n * by, { day: addDays('2025-03-01', n) }));
    expect(told([file(posts('a', 10), { id: '1' }), file(posts('b', 10), { id: '2' })])[1]).toEqual(isOut);
    expect(told([file(posts('a', 10), { id: '1' }), file(posts('a', 30), { id: '2' })])[1]).toEqual(isKept);
  });

  it('list lines of the same names with other figures, as two sites do in GA4: asked', () => {
    const lines = (by: number): Observation[] =>
      ['google', 'facebook.com', 'direct', 'mail'].map((item, i) => seen((i + 3) * by, { item }));
    expect(told([file(lines(10), { id: '1' }), file(lines(23), { id: '2' })])[1]).toEqual(isOut);
  });

  it('a third one that repeats the first is not held against the second, which is out', () => {
    const three = told([file(OUR, { id: '1' }), file(OTHER, { id: '2' }), file(OUR, { id: '3' })]);
    expect(three.map(({ figures }) => figures)).toEqual([4, 0, 4]);
  });
});

describe('once an account was answered', () => {
  const ours = file(OUR, { id: '1', account: 'Maison' });

  it('a table that repeats its figures is of that account, and so is what repeats that one', () => {
    const later = file(likes([77, 30, 31], '2025-03-04'), { id: '2' });
    const last = file(likes([30, 31, 40], '2025-03-05'), { id: '3' });
    const tables = withAccounts([later, last, ours]);
    expect(tables.map(({ reading }) => reading.account)).toEqual(['Maison', 'Maison', 'Maison']);
    expect(tables[1]?.reading.observations.map(({ account }) => account)).toEqual(['Maison', 'Maison', 'Maison']);
  });

  it('a table that contradicts it stays out, and it alone is asked', () => {
    expect(told([file(OTHER, { id: '2' }), ours])).toEqual([isOut, { ...isKept, account: 'Maison' }]);
  });

  it('both answers settle the matter, whatever their figures', () => {
    const two = told([ours, file(OTHER, { id: '2', account: 'Boutique' })]);
    expect(two.map(({ asked, figures }) => [asked, figures])).toEqual([
      ['', 4],
      ['', 4],
    ]);
  });

  it('the next month’s table is asked about where two accounts are known, and not where there is one', () => {
    const april = file(likes([1, 2, 3, 4], '2025-04-01'), { id: '3' });
    expect(told([ours, file(OTHER, { id: '2', account: 'Boutique' }), april])[2]).toEqual(isOut);
    expect(told([ours, april])[1]).toEqual(isKept);
  });
});

it('a table without figures is neither asked about nor named', () => {
  expect(isNameless(readingOf([]))).toBe(false);
  expect(told([file([], { id: '1' }), file(OUR, { id: '2' })])[0]).toMatchObject({ asked: '', figures: 0, why: '' });
});

describe('a person’s own profile', () => {
  const page = (id: string, account?: string) =>
    file(OUR, { id, format: 'linkedin-content-daily', ...(account ? { account } : {}) });
  const profile = (id: string, account?: string) =>
    file(likes([4, 5, 3, 7]), { id, format: 'linkedin-profile-days', ...(account ? { account } : {}) });

  it('is never taken for the page that stands beside it without a name: its own is asked, and the page’s is not', () => {
    expect(told([page('1'), profile('2')])).toEqual([isKept, isOut]);
    expect(told([profile('1'), page('2')])).toEqual([isOut, isKept]);
  });

  it('is not asked about alone, nor once it or the page has a name', () => {
    expect(told([profile('1')])).toEqual([isKept]);
    expect(told([page('1'), profile('2', 'Marie')])).toEqual([isKept, { ...isKept, account: 'Marie' }]);
    expect(told([page('1', 'Atelier'), profile('2')])).toEqual([{ ...isKept, account: 'Atelier' }, isKept]);
  });
});
