// Numbers that people type as text, in French and English ways; what may mean two things is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumberText } from '../../src/formulas/number-text';

describe('A number typed as text', () => {
  it.each([
    ['1 234,56', 1234.56],
    ['1\u00a0234,56', 1234.56],
    ['1\u202f234,56', 1234.56],
    ['1\u2009234', 1234],
    ['12 345 678', 12_345_678],
    ['1234,56', 1234.56],
    ['1234.56', 1234.56],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0,5', 0.5],
    [',5', 0.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1234,567', 1234.567],
    ['1,2345', 1.2345],
    ['1,234.56', 1234.56],
    ['1.234,56', 1234.56],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1,234,567.8', 1_234_567.8],
    ['1 234,567', 1234.567],
    ['1 234.567', 1234.567],
    ["1'234.50", 1234.5],
    ['1’234.50', 1234.5],
    ['50 %', 0.5],
    ['50\u00a0%', 0.5],
    ['12,5%', 0.125],
    ['-7 %', -0.07],
    ['1 200 €', 1200],
    ['1\u202f200,50\u00a0€', 1200.5],
    ['€1,200.50', 1200.5],
    ['-€ 5', -5],
    ['$-5.00', -5],
    ['1200 EUR', 1200],
    ['−42', -42],
    ['+42', 42],
    ['  42  ', 42],
    ['007', 7],
  ])('"%s" is %d', (text, value) => {
    expect(readNumberText(text)).toBe(value);
  });

  it.each(['1,234', '1.234', '12,345', '999.999', '-1,234', '1,234 €', '1,234 %', '$1.234'])(
    '"%s" may mean two things',
    (text) => {
      expect(readNumberText(text)).toBe('ambiguous');
    },
  );

  it.each([
    '',
    'abc',
    '12 34',
    '1 2345',
    '1234 567',
    '12,',
    '.',
    ',',
    '1,23,456',
    '1.234,567.8',
    '1,2,3',
    '--5',
    '-5-',
    '- €-5',
    '€5€',
    '5 € 3',
    '50 %%',
    '€50 %',
    '1e5',
    '12k',
    '0x10',
    'Infinity',
    '31/12/2025',
    '2025-12-31',
    '12:30',
    '(5)',
    '1 234 56',
    '5 apples',
    '١٢',
  ])('"%s" is no number', (text) => {
    expect(readNumberText(text)).toBeNull();
  });

  const cents = fc.integer({ min: 0, max: 999_999_999_99 });
  const dialects = fc.constantFrom(
    [' ', ','],
    ['\u00a0', ','],
    ['\u202f', ','],
    ['', ','],
    ['', '.'],
    ["'", '.'],
    [',', '.'],
    ['.', ','],
  );

  it('written with two decimals in any dialect is read back', () => {
    fc.assert(
      fc.property(cents, dialects, fc.boolean(), (n, [apart = '', mark = ''], negative) => {
        const whole = String(Math.floor(n / 100)).replace(/\B(?=(\d{3})+$)/g, apart);
        const text = `${negative ? '-' : ''}${whole}${mark}${String(n % 100).padStart(2, '0')}`;
        const expected = Number(`${negative ? '-' : ''}${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`);
        expect(readNumberText(text)).toBe(expected);
      }),
    );
  });

  it('never gives anything but a finite number, a doubt or nothing', () => {
    const pieces = fc.array(fc.constantFrom('1', '0', '234', ' ', '.', ',', '-', '€', '%', "'", '\u202f', 'x'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(pieces, (parts) => {
        const read = readNumberText(parts.join(''));
        expect(read === null || read === 'ambiguous' || Number.isFinite(read)).toBe(true);
      }),
    );
  });

  it('is read quickly even when it is very long and wrong', () => {
    expect(readNumberText(`${'1 '.repeat(20_000)}x`)).toBeNull();
    expect(readNumberText(`1${' 234'.repeat(10_000)}x`)).toBeNull();
  });
});
