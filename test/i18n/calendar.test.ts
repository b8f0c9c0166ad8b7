// Days, months and periods in words.
import { describe, expect, it } from 'vitest';
import {
  capital,
  ofMonthInFrench,
  writeDay,
  writeMonth,
  writeMonths,
  writePeriod,
  writeShortMonth,
} from '../../src/i18n/calendar';

/** No-break spaces hold a day and its month together; they are shown here as plain ones. */
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('a day', () => {
  it('is ordinal in French on the first of the month only', () => {
    expect(plain(writeDay('2026-03-01', 'fr'))).toBe('1er mars 2026');
    expect(plain(writeDay('2026-03-02', 'fr'))).toBe('2 mars 2026');
    expect(plain(writeDay('2026-03-01', 'en'))).toBe('1 March 2026');
  });

  it('is never cut from its month at the end of a line', () => {
    expect(writeDay('2026-08-31', 'fr')).toBe('31\u00a0août\u00a02026');
  });
});

describe('a month', () => {
  it('has its name, short or long', () => {
    expect(plain(writeMonth('2025-12', 'fr'))).toBe('décembre 2025');
    expect(writeShortMonth('2025-07', 'fr')).toBe('juil.');
    expect(writeShortMonth('2025-07', 'en')).toBe('Jul');
    expect(capital(writeMonth('2026-04', 'fr'))).toBe('Avril\u00a02026');
  });

  it('is elided in French before a vowel', () => {
    expect(['2026-04', '2026-08', '2026-10', '2026-05'].map((m) => plain(ofMonthInFrench(m as '2026-04')))).toEqual([
      'd’avril 2026',
      'd’août 2026',
      'd’octobre 2026',
      'de mai 2026',
    ]);
  });
});

describe('a period', () => {
  it('says once what both ends share', () => {
    expect(plain(writePeriod('2026-03-01', '2026-03-31', 'fr'))).toBe('du 1er au 31 mars 2026');
    expect(plain(writePeriod('2026-02-01', '2026-03-31', 'fr'))).toBe('du 1er février au 31 mars 2026');
    expect(plain(writePeriod('2025-12-15', '2026-01-14', 'fr'))).toBe('du 15 décembre 2025 au 14 janvier 2026');
    expect(plain(writePeriod('2026-02-01', '2026-03-31', 'en'))).toBe('from 1 February to 31 March 2026');
  });

  it('of one day is that day', () => {
    expect(plain(writePeriod('2026-03-01', '2026-03-01', 'fr'))).toBe('le 1er mars 2026');
    expect(plain(writePeriod('2026-03-01', '2026-03-01', 'en'))).toBe('on 1 March 2026');
  });

  it('of whole months ends on the last day that the calendar has', () => {
    expect(plain(writeMonths('2024-01', '2024-02', 'fr'))).toBe('du 1er janvier au 29 février 2024');
    expect(plain(writeMonths('2026-02', '2026-02', 'en'))).toBe('from 1 to 28 February 2026');
  });
});
