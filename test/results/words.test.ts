import { describe, expect, it } from 'vitest';
import { groupDigits } from '../../src/i18n/sheets';
import { dayText, monthLabel, networkLabel, rowRanges } from '../../src/results/words';

describe('words that sheets share', () => {
  it('name months in both languages', () => {
    expect([monthLabel('2025-02', 'fr'), monthLabel('2025-08', 'fr'), monthLabel('2024-12', 'en')]).toEqual([
      'février 2025',
      'août 2025',
      'December 2024',
    ]);
  });

  it('tell days as text, which reads the same in every locale', () => {
    expect([dayText('2025-03-08', 'fr'), dayText('2025-03-08', 'en')]).toEqual(['08/03/2025', '2025-03-08']);
  });

  it('name networks, and the company as a whole', () => {
    expect(networkLabel('linkedin', 'fr')).toBe('LinkedIn');
    expect([networkLabel('all', 'fr'), networkLabel('all', 'en')]).toEqual(['Tous réseaux', 'All networks']);
  });

  it.each([
    [[], ''],
    [[2], '2'],
    [[2, 3], '2–3'],
    [[2, 3, 4, 7], '2–4, 7'],
    [[1, 3, 5], '1, 3, 5'],
  ])('tell rows %j as %j', (rows, text) => {
    expect(rowRanges(rows)).toBe(text);
  });

  it('tell a long list of rows up to its twelfth range', () => {
    const odd = Array.from({ length: 13 }, (_, i) => 2 * i + 1);
    expect(rowRanges(odd.slice(0, 12))).toBe('1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23');
    expect(rowRanges(odd)).toBe('1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23…');
  });

  it('set thousands apart as each language does', () => {
    expect(groupDigits(8517, 'fr')).toBe('8\u202f517');
    expect(groupDigits(1234567.5, 'en')).toBe('1,234,567.5');
    expect(groupDigits(-1234.25, 'fr')).toBe('-1\u202f234,25');
    expect([groupDigits(0, 'fr'), groupDigits(999, 'en')]).toEqual(['0', '999']);
  });
});
