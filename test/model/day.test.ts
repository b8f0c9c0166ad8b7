import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type Day,
  dayFromNumber,
  dayFromSerial,
  dayNumber,
  dayOf,
  dayOfMonth,
  daysFromTo,
  daysInMonth,
  firstDay,
  lastDay,
  lengthOfMonth,
  type Month,
  monthNumberOf,
  monthOf,
  monthsBetween,
  parseDay,
  parseMonth,
  serialOf,
  yearOf,
} from '../../src/model/day';
import { runs } from '../runs';

/** The days from 1000-01-01 to 9999-12-31, by number. */
const anyNumber = fc.integer({ min: -354_285, max: 2_932_896 });
const anyMonth = fc
  .tuple(fc.integer({ min: 1100, max: 9800 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}` as Month);

describe('the length of a month', () => {
  it('is 31, 30 or 28 days in a common year', () => {
    const lengths = Array.from({ length: 12 }, (_, i) => daysInMonth(2025, i + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it.each([
    [2024, 29],
    [2023, 28],
    [1900, 28],
    [2000, 29],
    [2100, 28],
  ])('February %i has %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
    expect(lengthOfMonth(`${year}-02`)).toBe(days);
  });
});

describe('a civil day', () => {
  it.each(['2025-03-18', '2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('%s is read as itself', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '0999-12-31',
    '2025-1-1',
    '18-03-2025',
    ' 2025-03-18',
    '2025-03-18T00:00',
    '2025-03-18\n',
    '',
  ])('%j is none', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('is made of whole numbers only', () => {
    expect(dayOf(2025, 3, 8)).toBe('2025-03-08');
    expect(dayOf(2025, 3, 8.5)).toBeNull();
    expect(dayOf(2025, Number.NaN, 8)).toBeNull();
    expect(dayOf(10_000, 1, 1)).toBeNull();
  });

  it('tells its year, month and day', () => {
    expect([yearOf('2025-03-18'), monthNumberOf('2025-03-18'), dayOfMonth('2025-03-18')]).toEqual([2025, 3, 18]);
    expect(monthOf('2025-03-18')).toBe('2025-03');
  });
});

describe('a civil month', () => {
  it('is read as itself, or not at all', () => {
    expect(parseMonth('2025-12')).toBe('2025-12');
    expect(['2025-13', '2025-00', '2025-1', '0999-12', '2025-01-01', ''].map(parseMonth)).toEqual(Array(6).fill(null));
  });

  it('has a first and a last day', () => {
    expect([firstDay('2024-02'), lastDay('2024-02'), lastDay('2025-02')]).toEqual([
      '2024-02-01',
      '2024-02-29',
      '2025-02-28',
    ]);
  });

  it.each<[Month, number, Month]>([
    ['2025-01', -1, '2024-12'],
    ['2024-12', 1, '2025-01'],
    ['2024-11', 15, '2026-02'],
    ['2025-03', -27, '2022-12'],
    ['2025-03', 0, '2025-03'],
  ])('%s and %i months is %s', (month, n, expected) => {
    expect(addMonths(month, n)).toBe(expected);
  });

  it('comes back after as many months forth and back', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: -1000, max: 1000 }), (month, n) => {
        expect(addMonths(addMonths(month, n), -n)).toBe(month);
      }),
    );
  });

  it('is listed with those up to another, both included', () => {
    expect(monthsBetween('2024-11', '2025-02')).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
    expect(monthsBetween('2025-02', '2025-02')).toEqual(['2025-02']);
    expect(monthsBetween('2025-03', '2025-02')).toEqual([]);
  });
});

describe('the number of a day', () => {
  // Days since 1970-01-01, as `date -u -d DAY +%s` ÷ 86400 gives them.
  it.each<[Day, number]>([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1900-03-01', -25_508],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2024-12-31', 20_088],
    ['2025-01-01', 20_089],
  ])('%s is number %i', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayFromNumber(number)).toBe(day);
  });

  it('agrees with the platform’s own calendar for every day of nine thousand years', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect(dayFromNumber(number)).toBe(day);
        expect(dayNumber(day as Day)).toBe(number);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('grows as the texts sort', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (a, b) => {
        expect(dayFromNumber(a) < dayFromNumber(b)).toBe(a < b);
      }),
    );
  });

  it('carries a day over the ends of months and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
  });

  it('counts both ends of a period', () => {
    expect(daysFromTo('2025-03-18', '2025-03-18')).toBe(1);
    expect(daysFromTo('2024-01-01', '2024-12-31')).toBe(366);
    expect(daysFromTo('2025-03-18', '2025-03-17')).toBe(0);
  });
});

describe('the serial number of a day in a spreadsheet', () => {
  // 1899-12-30 is 0. 61 and 2958465 are also the numbers of Excel, whose calendar has a false 1900-02-29.
  it.each<[Day, number]>([
    ['1899-12-30', 0],
    ['1900-01-01', 2],
    ['1900-02-28', 60],
    ['1900-03-01', 61],
    ['1970-01-01', 25_569],
    ['2000-01-01', 36_526],
    ['2025-01-01', 45_658],
    ['9999-12-31', 2_958_465],
  ])('%s is %i', (day, serial) => {
    expect(serialOf(day)).toBe(serial);
    expect(dayFromSerial(serial)).toBe(day);
  });

  it('is that of the same day at any time of it', () => {
    expect(dayFromSerial(45_658.999)).toBe('2025-01-01');
  });
});
