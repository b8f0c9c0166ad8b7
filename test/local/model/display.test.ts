// What cells show: "Date & number formats" of the Sheets API guide gives the patterns.
import { describe, expect, it } from 'vitest';
import { displayed } from '../../../local/model';

const NARROW = '\u202f';

describe('numbers', () => {
  it.each([
    [1234.5, 'General', 'en_US', '1234.5'],
    [1234.5, 'General', 'fr_FR', '1234,5'],
    [0.1 + 0.2, 'General', 'en_US', '0.3'],
    [1234567.891, '#,##0.00', 'en_US', '1,234,567.89'],
    [1234567.891, '#,##0.00', 'fr_FR', `1${NARROW}234${NARROW}567,89`],
    [-1234.5, '#,##0.00', 'en_US', '-1,234.50'],
    [0.125, '0.0%', 'fr_FR', '12,5%'],
    [0.125, '0 %', 'fr_FR', '13 %'],
    [12.5, '#,##0.00 [$€-1]', 'fr_FR', '12,50 €'],
    [1.005, '0.00', 'en_US', '1.01'],
    [0.4, '0.##', 'en_US', '0.4'],
    [12, '0.##', 'en_US', '12'],
    [7, '000', 'en_US', '007'],
    [-0.001, '0.00', 'en_US', '0.00'],
    [-5, '0;[Red]-0', 'en_US', '-5'],
    [-5, '0;(0)', 'en_US', '(5)'],
    [0, '0;-0;"nul"', 'en_US', 'nul'],
    [12345, '0.00E+00', 'en_US', '1.23E+04'],
    [3, '0" jours"', 'fr_FR', '3 jours'],
    [12, '@', 'fr_FR', '12'],
  ])('%d as %s in %s shows %s', (value, format, locale, shown) => {
    expect(displayed(value, format, locale)).toBe(shown);
  });

  it('in a format that is not known here are refused, not guessed', () => {
    expect(() => displayed(1, '# ?/?', 'en_US')).toThrow('not implemented here');
  });
});

describe('dates and times', () => {
  // 45688.75 is 2025-01-31 at 18:00.
  it.each([
    ['dd/MM/yyyy', '31/01/2025'],
    ['yyyy-mm-dd', '2025-01-31'],
    ['d mmm yy', '31 janv. 25'],
    ['MMMM yyyy', 'janvier 2025'],
    ['dddd', 'vendredi'],
    ['dd/MM/yyyy HH:mm:ss', '31/01/2025 18:00:00'],
    ['h:mm am/pm', '6:00 PM'],
    ['[h]:mm', '1096530:00'],
  ])('in the format %s', (format, shown) => {
    expect(displayed(45688.75, format, 'fr_FR')).toBe(shown);
  });
});

describe('other values', () => {
  it('show as the locale writes them', () => {
    expect(displayed(true, 'General', 'fr_FR')).toBe('VRAI');
    expect(displayed(false, 'General', 'en_US')).toBe('FALSE');
    expect(displayed({ error: '#N/A' }, '0.00', 'fr_FR')).toBe('#N/A');
    expect(displayed(null, '0.00', 'fr_FR')).toBe('');
    expect(displayed('texte', '0.00', 'fr_FR')).toBe('texte');
  });
});
