import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/model/cell';
import { marksOf, type NumberKind, readNumbers } from '../../../src/sources/read/numbers';
import { runs } from '../../runs';

const read = (cells: Cell[], kind: NumberKind = 'amount', around: Cell[] = []) => {
  const column = readNumbers(cells, kind, marksOf(around));
  return column.ambiguous !== null
    ? `ambiguous ${column.ambiguous}`
    : column.cells.map((c) => (c.kind === 'value' ? c.value : c.kind));
};

describe('one meaning', () => {
  it.each<[string, Cell[], unknown[]]>([
    ['whole numbers', ['12', '0', '1234'], [12, 0, 1234]],
    ['decimal points', ['243.645', '6.27', '1938.0'], [243.645, 6.27, 1938]],
    ['decimal commas', ['70,2', '1,5', '0,125'], [70.2, 1.5, 0.125]],
    [
      'spaces between thousands, of any kind',
      ['1 234', '1\u00A0234,5', '1\u202F234\u202F567'],
      [1234, 1234.5, 1234567],
    ],
    ['apostrophes between thousands', ['1’234.50', "12'000"], [1234.5, 12000]],
    ['both marks', ['1,234.50', '12,345,678.9'], [1234.5, 12345678.9]],
    ['both marks the other way', ['1.234,50', '12.345.678,9'], [1234.5, 12345678.9]],
    ['several thousands marks', ['1,234,567', '1,234'], [1234567, 1234]],
    ['negatives', ['-1', '−2', '(3)', "'-4", '+5'], [-1, -2, -3, -4, 5]],
    ['percent signs, as fractions', ['2.5%', '12,5 %'.replace(',', '.'), '100%'], [0.025, 0.125, 1]],
    [
      'money',
      ['€12.50', '12.50 €', 'US$12.50', '12.50 EUR', '-$3.10', 'CHF 4.25'],
      [12.5, 12.5, 12.5, 12.5, -3.1, 4.25],
    ],
    ['typed numbers', [12, -1.5, 0], [12, -1.5, 0]],
  ])('reads %s', (_, cells, values) => {
    expect(read(cells)).toEqual(values);
  });

  it.each(['', ' ', '-', '--', '—', 'NAN', 'NaN', 'undefined', 'N/A', 'n/a', 'null', "'-", "'--"])(
    'takes %j for missing, never for zero',
    (cell) => {
      expect(read([cell, '1'])).toEqual(['missing', 1]);
    },
  );

  it.each<Cell>([
    'abc',
    '1,23,4',
    '12.34.5',
    '1..2',
    '1.08509E+16',
    '3.апр',
    '12-13',
    true,
    { day: '2025-04-03' },
    { error: '#N/A' },
  ])('does not take %j for a number', (cell) => {
    expect(read([cell])).toEqual(['bad']);
  });
});

describe('a mark before exactly three digits', () => {
  it('is asked where nothing decides', () => {
    expect(read(['1,234'])).toBe('ambiguous 1,234');
    expect(read(['10.236', '12.500', '3'])).toBe('ambiguous 10.236');
  });

  it.each<[string, Cell[], unknown[]]>([
    ['another cell has two decimals', ['1.234', '0.50'], [1.234, 0.5]],
    ['another cell begins with zero', ['1.234', '0.123'], [1.234, 0.123]],
    ['another cell has the other mark as decimal', ['1.234', '5,5'], [1234, 5.5]],
    ['another cell groups twice', ['1.234', '1.234.567'], [1234, 1234567]],
    ['another cell has four digits without a mark', ['1.234', '5678'], [1.234, 5678]],
    ['its whole part has four digits', ['1234.567', '1.234'], [1234.567, 1.234]],
  ])('is decided when %s', (_, cells, values) => {
    expect(read(cells)).toEqual(values);
  });

  it('is decided by the other columns of the table when its own does not', () => {
    expect(read(['1.234'], 'amount', ['1.68'])).toEqual([1.234]);
    expect(read(['1.234'], 'amount', ['1,68'])).toEqual([1234]);
    expect(read(['1.234'], 'amount', ['5,5', '5.5'])).toBe('ambiguous 1.234');
  });

  it('groups thousands in a count, which has no decimals, unless the same mark is decimal elsewhere in the table', () => {
    expect(read(['1,234', '12'], 'count')).toEqual([1234, 12]);
    expect(read(['1.234', '12'], 'count')).toEqual([1234, 12]);
    expect(read(['1.234', '12'], 'count', ['1.68'])).toBe('ambiguous 1.234');
    expect(read(['1,234', '5678'], 'count')).toBe('ambiguous 1,234');
  });
});

describe('damage', () => {
  it('is suspected in a column that uses both marks as decimal', () => {
    expect(read(['1.5', '2,5'])).toBe('ambiguous 1.5');
  });

  it('is seen in a count with decimals', () => {
    expect(read(['3.4', '5'], 'count')).toEqual(['bad', 5]);
  });

  it('is seen in typed counts that an import made into decimals: none of the column can be trusted', () => {
    // "12,345" and "12,000" imported where the comma is decimal are 12.345 and 12.
    expect(read([12.345, 12], 'count')).toBe('ambiguous 12.345');
  });

  it('is seen where an import took a decimal point for a thousands mark in some cells only', () => {
    // "243.645" imported where the point groups is 243645, "45.8772" stays a text.
    expect(read([243645, '45.8772'])).toBe('ambiguous 243645');
    expect(read([12, '45.8772'])).toEqual([12, 45.8772]);
    expect(read([1234, '45.8772', '45.125'])).toEqual([1234, 45.8772, 45.125]);
    expect(read([1234, '45.50'])).toEqual([1234, 45.5]);
  });
});

describe('any column written in one dialect', () => {
  const group = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);
  const dialects = fc.constantFrom(
    ['.', ','],
    [',', '.'],
    [',', '\u00A0'],
    [',', '\u202F'],
    ['.', ' '],
    ['.', '’'],
    ['.', ''],
    [',', ''],
  );

  it('is read right or asked, never wrong', () => {
    const figures = fc.array(
      fc.record({ cents: fc.integer({ min: -99_999_999, max: 99_999_999 }), places: fc.constantFrom(0, 1, 2, 3) }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(figures, dialects, (rows, [decimal = '.', thousands = '']) => {
        const written = rows.map(({ cents, places }) => {
          const whole = String(Math.floor(Math.abs(cents) / 10 ** places));
          const part = places === 0 ? '' : decimal + String(Math.abs(cents) % 10 ** places).padStart(places, '0');
          return (cents < 0 ? '-' : '') + group(whole, thousands) + part;
        });
        const result = readNumbers(written, 'amount');
        if (result.ambiguous !== null) return result.cells.every((c) => c.kind === 'bad');
        return result.cells.every((c, i) => {
          const { cents = 0, places = 0 } = rows[i] ?? {};
          return c.kind === 'value' && Math.abs(c.value - cents / 10 ** places) < 1e-6;
        });
      }),
      { numRuns: runs(2000) },
    );
  });

  it('of counts is read right, whatever groups the thousands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { minLength: 1 }),
        fc.constantFrom(',', '.', ' ', '\u00A0', '\u202F', '’', ''),
        (counts, mark) => {
          const cells = counts.map((n) => (n < 0 ? '-' : '') + group(String(Math.abs(n)), mark));
          expect(readNumbers(cells, 'count').cells).toEqual(counts.map((value) => ({ kind: 'value', value })));
        },
      ),
    );
  });
});
