import { describe, expect, it } from 'vitest';
import { aggregate, type DatedReading } from '../../src/results/aggregate';
import { ofPost, seen, table } from './support/readings';

const values = (...tables: DatedReading[]) => aggregate(tables).map((figure) => figure.value);
const period = (
  value: number,
  from: '2025-03-01' | '2025-03-10' | '2025-03-16',
  to: '2025-03-15' | '2025-03-20' | '2025-03-31',
) => seen(value, { from, to, basis: 'period' });

describe('totals of periods that overlap', () => {
  it('are not added: a month-end export holds what the mid-month export held', () => {
    const mid = table([period(60, '2025-03-01', '2025-03-15')], {}, { read: '2025-03-16' });
    const end = table([period(100, '2025-03-01', '2025-03-31')], {}, { read: '2025-04-02' });
    expect(values(mid, end)).toEqual([100]);
    expect(values(end, mid)).toEqual([100]);
  });

  it('are added where they follow one another', () => {
    const first = table([period(60, '2025-03-01', '2025-03-15')]);
    const second = table([period(40, '2025-03-16', '2025-03-31')]);
    expect(values(first, second)).toEqual([100]);
  });

  it('give no figure where neither holds the other', () => {
    const first = table([period(60, '2025-03-01', '2025-03-15')]);
    const second = table([period(40, '2025-03-10', '2025-03-20')]);
    expect(values(first, second)).toEqual([]);
  });

  it('are read anew where the same period comes again: the later reading wins', () => {
    const first = table([period(60, '2025-03-01', '2025-03-31')], {}, { read: '2025-04-01' });
    const again = table([period(64, '2025-03-01', '2025-03-31')], {}, { read: '2025-04-09' });
    expect(values(first, again)).toEqual([64]);
  });
});

describe('one post', () => {
  it('counts once where another zone gives it the day before, and the later reading wins', () => {
    const here = table([ofPost('p1', 10, { day: '2025-03-11' })]);
    const there = table([ofPost('p1', 12, { day: '2025-03-10' })], {}, { read: '2025-05-06' });
    expect(values(here, there)).toEqual([12]);
    expect(values(there, here)).toEqual([12]);
  });

  it('is another one under the same words two days later', () => {
    const first = table([ofPost('Bonjour', 10, { day: '2025-03-11' })]);
    expect(values(first, table([ofPost('Bonjour', 12, { day: '2025-03-13' })]))).toEqual([22]);
  });

  it('counts once, even twice in one table', () => {
    expect(values(table([ofPost('a', 10, { row: 2 }), ofPost('a', 10, { row: 40 })]))).toEqual([10]);
  });

  it('without an id adds to the others of its day', () => {
    expect(values(table([seen(10, { basis: 'post' }), seen(5, { basis: 'post', row: 3 })]))).toEqual([15]);
  });
});

describe('a long table', () => {
  it('never adds amounts in two currencies of one day', () => {
    const paid = (currency: string, row: number) => seen(10, { metric: 'spend', item: `c${row}`, currency, row });
    const figures = aggregate([table([paid('EUR', 2), paid('EUR', 3), paid('USD', 4)])]);
    expect(figures.map(({ key, value, currency }) => [key.includes('@'), value, currency])).toEqual([
      [true, 10, 'USD'],
      [false, 20, 'EUR'],
    ]);
  });

  it('of one day has a figure, however many rows the day has', () => {
    const rows = Array.from({ length: 150_000 }, (_, i) => seen(1, { row: i + 2 }));
    expect(aggregate([table(rows)]).map(({ value, rows: count }) => [value, count])).toEqual([[150_000, 150_000]]);
  });
});
