// Which sources have which months, and the period that is proposed where a file does not say its own.
import { describe, expect, it } from 'vitest';
import { availableIn } from '../../src/results/available';
import { lastMonths, proposedPeriod, sourceMonths } from '../../src/results/coverage';
import { sheetWith } from './support/plans';

const TODAY = '2025-04-10';
const row = (account: string | null, missing: number | null) => ({ account, value: 5, 'missing-days': missing });
const coverages = (rows: Parameters<typeof sheetWith>[0]) =>
  sourceMonths(sheetWith(rows), TODAY).map(({ network, account, months }) => [
    network,
    account,
    ...months.slice(-2).map(({ coverage }) => coverage),
  ]);

describe('the grid of sources', () => {
  it('shows the six months that are over, oldest first', () => {
    expect(lastMonths(TODAY)).toEqual(['2024-10', '2024-11', '2024-12', '2025-01', '2025-02', '2025-03']);
  });

  it('joins a file that names no account to the only account of its network', () => {
    expect(
      coverages({
        '2025-02|facebook|maison|total|posts|post': row('Maison', 0),
        '2025-03|facebook|maison|total|posts|post': row('Maison', null),
        '2025-03|facebook||total|views|day': row(null, 3),
      }),
    ).toEqual([['facebook', 'Maison', 'complete', 'partial']]);
  });

  it('keeps it apart where there are two accounts, and never joins two networks', () => {
    expect(
      coverages({
        '2025-03|instagram||total|views|day': row(null, 0),
        '2025-03|facebook|a|total|posts|post': row('A', 0),
        '2025-03|facebook|b|total|posts|post': row('B', 0),
        '2025-03|facebook||total|views|day': row(null, 3),
      }),
    ).toEqual([
      ['facebook', 'A', 'missing', 'complete'],
      ['facebook', 'B', 'missing', 'complete'],
      ['facebook', null, 'missing', 'partial'],
      ['instagram', null, 'missing', 'complete'],
    ]);
  });

  it('calls the month complete as the grid does: a file without an account is no second source', () => {
    const data = sheetWith({
      '2025-02|facebook|maison|total|posts|post': row('Maison', 0),
      '2025-03|facebook|maison|total|posts|post': row('Maison', 0),
      '2025-03|facebook||total|views|day': row(null, 3),
    });
    expect(availableIn(data).lastComplete).toBe('2025-03');
  });
});

describe('the period proposed for a file of posts', () => {
  it('is whole months where the first and last post stand close to their borders', () => {
    expect(proposedPeriod('2025-02-04', '2025-03-28', '2025-04-02')).toEqual({
      from: '2025-02-01',
      to: '2025-03-31',
      whole: true,
    });
  });

  it('is the days of the rows where they do not: a month that is cut is not called whole', () => {
    expect(proposedPeriod('2025-03-18', '2025-04-02', '2025-05-02')).toEqual({
      from: '2025-03-18',
      to: '2025-04-02',
      whole: false,
    });
    expect(proposedPeriod('2025-03-07', '2025-03-25', '2025-05-02').whole).toBe(false);
  });

  it('is the days of the rows where only one of them is close', () => {
    expect(proposedPeriod('2025-03-02', '2025-04-14', '2025-05-02')).toEqual({
      from: '2025-03-02',
      to: '2025-04-14',
      whole: false,
    });
  });

  it('never reaches the day on which the file was read', () => {
    expect(proposedPeriod('2025-03-01', '2025-03-29', '2025-03-31').to).toBe('2025-03-29');
    expect(proposedPeriod('2025-03-01', '2025-03-29', '2025-04-01').to).toBe('2025-03-31');
  });
});
