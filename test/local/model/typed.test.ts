// What typing into a cell makes of a text, by locale.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialOfDay, Workbook } from '../../../local/model';

function typed(text: string, locale = 'fr_FR', format?: string) {
  const sheet = new Workbook({ locale, sheets: ['S'], typingYear: 2025 }).sheet('S');
  if (format) sheet.patchStyle({ top: 1, left: 1, bottom: 1, right: 1 }, { numberFormat: format });
  sheet.type(1, 1, text);
  return { value: sheet.value(1, 1), formula: sheet.formula(1, 1), format: sheet.style(1, 1).numberFormat };
}

describe('numbers in French', () => {
  it.each([
    ['12,5', 12.5, 'General'],
    ['1234', 1234, 'General'],
    ['-3', -3, 'General'],
    ['1 234,50', 1234.5, '#,##0.00'],
    ['1\u202f234\u202f567', 1234567, '#,##0'],
    ['15 %', 0.15, '0%'],
    ['12,5\u00a0%', 0.125, '0.00%'],
    ['12,50 €', 12.5, '#,##0.00 [$€-1]'],
    ['1,234', 1.234, 'General'],
  ])('%s is %d', (text, value, format) => {
    expect(typed(text)).toEqual({ value, formula: null, format });
  });

  it.each(['12.50', '1,2,3', '12 34', '--', '', ' ', '1 23', '5 % 3'])('%s is no number', (text) => {
    expect(typeof typed(text).value).not.toBe('number');
  });
});

describe('numbers in English', () => {
  it.each([
    ['12.5', 12.5, 'General'],
    ['1,234', 1234, '#,##0'],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['$12.50', 12.5, '[$$]#,##0.00'],
    ['(5)', -5, 'General'],
    ['1e3', 1000, '0.00E+00'],
  ])('%s is %d', (text, value, format) => {
    expect(typed(text, 'en_US')).toEqual({ value, formula: null, format });
  });

  it('12,5 stays a text', () => {
    expect(typed('12,5', 'en_US').value).toBe('12,5');
  });
});

describe('dates', () => {
  it.each([
    ['31/01/2026', 'fr_FR', 2026, 1, 31, 'dd/MM/yyyy'],
    ['31-01-26', 'fr_FR', 2026, 1, 31, 'dd/MM/yyyy'],
    ['31.01.2026', 'fr_FR', 2026, 1, 31, 'dd/MM/yyyy'],
    ['2026-01-31', 'fr_FR', 2026, 1, 31, 'dd/MM/yyyy'],
    ['2026-01-31', 'en_US', 2026, 1, 31, 'M/d/yyyy'],
    ['1/31/2026', 'en_US', 2026, 1, 31, 'M/d/yyyy'],
    ['3/4', 'fr_FR', 2025, 4, 3, 'dd/MM/yyyy'],
    ['3/4', 'en_US', 2025, 3, 4, 'M/d/yyyy'],
    ['5 mars 2026', 'fr_FR', 2026, 3, 5, 'dd/MM/yyyy'],
    ['1er févr. 2026', 'fr_FR', 2026, 2, 1, 'dd/MM/yyyy'],
    ['Jan 5, 2026', 'en_US', 2026, 1, 5, 'M/d/yyyy'],
    ['janvier 2026', 'fr_FR', 2026, 1, 1, 'dd/MM/yyyy'],
  ])('%s in %s is a day', (text, locale, y, m, d, format) => {
    expect(typed(text, locale)).toEqual({ value: serialOfDay(y, m, d), formula: null, format });
  });

  // 1899-12-30 is 0 in spreadsheets, so that 1900-01-01 is 2 and 2025-01-01 is 45658.
  it('count their days from 1899-12-30', () => {
    expect(typed('01/01/2025').value).toBe(45658);
    expect(typed('01/01/1900').value).toBe(2);
  });

  it('may have a time, or be a time alone', () => {
    expect(typed('31/01/2026 12:00').value).toBe(46053.5);
    expect(typed('18:00')).toEqual({ value: 0.75, formula: null, format: 'HH:mm:ss' });
    expect(typed('6:00 PM', 'en_US').value).toBe(0.75);
  });

  it('that no calendar has stay texts', () => {
    expect(typed('31/02/2026').value).toBe('31/02/2026');
    expect(typed('13/31/2026', 'en_US').value).toBe('13/31/2026');
  });

  it('keep the format that the cell has', () => {
    expect(typed('31/01/2026', 'fr_FR', 'yyyy-MM-dd').format).toBe('yyyy-MM-dd');
  });

  it('are read back from their ISO form, whatever the day', () => {
    const days = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2199-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const expected = Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.parse('1899-12-30T00:00:00Z')) / 86_400_000);
        expect(typed(iso).value).toBe(expected);
      }),
    );
  });
});

describe('everything else', () => {
  it('= begins a formula, kept as typed', () => {
    expect(typed('=SOMME(A1;B2)')).toEqual({ value: null, formula: '=SOMME(A1;B2)', format: 'General' });
    expect(typed('=').value).toBe('=');
  });

  it('a leading apostrophe makes a text and is taken off', () => {
    expect(typed("'=A1")).toMatchObject({ value: '=A1', formula: null });
    expect(typed("'12,5").value).toBe('12,5');
  });

  it('truth values are words of the locale', () => {
    expect(typed('VRAI').value).toBe(true);
    expect(typed('faux').value).toBe(false);
    expect(typed('TRUE').value).toBe(true);
    expect(typed('VRAI', 'en_US').value).toBe('VRAI');
  });

  it('error names are errors', () => {
    expect(typed('#N/A').value).toEqual({ error: '#N/A' });
    expect(typed('#hashtag').value).toBe('#hashtag');
  });

  it.each(['12,5', '31/01/2026', 'VRAI', '=A1+1', '15 %'])('%s stays a text in a cell of the text format', (text) => {
    expect(typed(text, 'fr_FR', '@')).toEqual({ value: text, formula: null, format: '@' });
  });
});

describe('a number typed in French', () => {
  it('is the number that it shows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.integer({ min: 0, max: 999 }),
        (whole, thousandths) => {
          const text = `${whole},${String(thousandths).padStart(3, '0')}`;
          const sign = whole < 0 ? -1 : 1;
          expect(typed(text).value).toBe(
            Number(`${sign < 0 ? '-' : ''}${Math.abs(whole)}.${String(thousandths).padStart(3, '0')}`) || 0,
          );
        },
      ),
    );
  });
});
