import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/model/day';
import { aggregate, type DatedReading } from '../../src/results/aggregate';
import { ofPost, seen, table } from './support/readings';

const range = (from: Day, to: Day) => ({ coverage: { from, to } });
const covered = (...tables: DatedReading[]) => aggregate(tables).map(({ days, missingDays }) => [days, missingDays]);
const two = [seen(1, { day: '2025-03-03' }), seen(1, { day: '2025-03-20' })];

describe('days covered by daily figures', () => {
  it('are those with a row, where no file says more', () => {
    expect(covered(table(two))).toEqual([[2, 29]]);
  });

  it('are those of the range that the file states: days without a row had nothing to count', () => {
    expect(covered(table(two, range('2025-03-01', '2025-03-31')))).toEqual([[31, 0]]);
    expect(covered(table(two, range('2025-03-03', '2025-03-20')))).toEqual([[18, 13]]);
  });

  it('stop at the ends of the month', () => {
    expect(covered(table(two, range('2025-01-15', '2025-05-15')))).toEqual([[31, 0]]);
  });

  it('know leap years', () => {
    const rows = [seen(1, { day: '2024-02-10' })];
    expect(covered(table(rows, range('2024-01-01', '2024-12-31')))).toEqual([[29, 0]]);
  });

  it('are counted once where two files overlap', () => {
    const first = table([seen(1, { day: '2025-03-02' })], range('2025-03-01', '2025-03-15'));
    const second = table([seen(1, { day: '2025-03-20' })], range('2025-03-10', '2025-03-31'));
    expect(covered(first, second)).toEqual([[31, 0]]);
  });

  it('leave a gap between two files open', () => {
    const first = table([seen(1, { day: '2025-03-02' })], range('2025-03-01', '2025-03-10'));
    const second = table([seen(1, { day: '2025-03-30' })], range('2025-03-20', '2025-03-31'));
    expect(covered(first, second)).toEqual([[22, 9]]);
  });

  it('owe nothing to a file that brought nothing to the figure', () => {
    const other = table([seen(1, { metric: 'comments' })], range('2025-03-01', '2025-03-31'));
    expect(covered(table(two), other)).toEqual([
      [31, 0],
      [2, 29],
    ]);
  });

  it('are those of the period where a total is given for one', () => {
    const rows = [seen(100, { from: '2025-03-18', to: '2025-03-31', basis: 'period' })];
    expect(covered(table(rows))).toEqual([[14, 17]]);
  });
});

describe('days covered by levels of followers', () => {
  it('are the same for the level at the start as for the last one', () => {
    const rows = ['2025-03-01', '2025-03-02', '2025-03-03'].map((day) =>
      seen(100, { metric: 'followers', day: day as Day }),
    );
    expect(covered(table(rows))).toEqual([
      [3, 28],
      [3, 28],
    ]);
  });
});

describe('days covered by a level at the start that comes from the month before', () => {
  it('are those of the month itself', () => {
    const level = (day: Day) => seen(100, { metric: 'followers', day });
    const february = table([level('2025-02-28')], range('2025-02-01', '2025-02-28'));
    const march = table([level('2025-03-31')], range('2025-03-01', '2025-03-31'));
    const days = aggregate([february, march]).map(({ key, missingDays }) => [key.slice(0, 7), missingDays]);
    expect(days).toEqual([
      ['2025-02', 0],
      ['2025-03', 0],
      ['2025-03', 0],
    ]);
  });
});

describe('days covered by figures of posts', () => {
  const posts = (...days: Day[]) => days.map((day, i) => ofPost(`p${i}`, 1, { day }));

  it('never come from the posts themselves: without a stated range the first and last months are unknown', () => {
    expect(covered(table(posts('2025-01-20', '2025-02-03', '2025-03-30')))).toEqual([
      [null, null],
      [28, 0],
      [null, null],
    ]);
  });

  it('are unknown where all posts are of one month', () => {
    expect(covered(table(posts('2025-03-01', '2025-03-31')))).toEqual([[null, null]]);
  });

  it('are those of the range that the file states', () => {
    expect(covered(table(posts('2025-03-20', '2025-04-02'), range('2025-03-18', '2025-04-14')))).toEqual([
      [14, 17],
      [14, 16],
    ]);
  });

  it('are known for the last month of one file where another goes on', () => {
    const first = table(posts('2025-01-10', '2025-02-07', '2025-03-05'));
    const second = table([
      ofPost('q', 1, { day: '2025-02-20' }),
      ofPost('r', 1, { day: '2025-03-15' }),
      ofPost('s', 1, { day: '2025-04-01' }),
    ]);
    expect(covered(first, second)).toEqual([
      [null, null],
      [28, 0],
      [31, 0],
      [null, null],
    ]);
  });
});

describe('the age of a figure', () => {
  it('of posts is counted from the end of the month to the reading', () => {
    const [march] = aggregate([table([ofPost('a', 1)], {}, { read: '2025-04-10' })]);
    expect(march?.age).toBe(10);
  });

  it('of posts of a running month is negative', () => {
    const [march] = aggregate([table([ofPost('a', 1)], {}, { read: '2025-03-20' })]);
    expect(march?.age).toBe(-11);
  });

  it('of posts read twice is that of the later reading', () => {
    const early = table([ofPost('a', 1)], {}, { read: '2025-04-02' });
    const late = table([ofPost('a', 2)], {}, { read: '2025-05-01' });
    expect(aggregate([early, late])[0]?.age).toBe(31);
  });

  it('has no meaning for activity of days and totals of periods', () => {
    const whole = { from: '2025-03-01', to: '2025-03-31', basis: 'period' } as const;
    expect(aggregate([table([seen(1), seen(1, whole)])]).map(({ age }) => age)).toEqual([null, null]);
  });
});
