// Numbers, days and the engine's function library.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, numberText, readNumber } from '../../../local/engine/evaluate/coerce';
import { civilOf, serialOf, weekdayOf } from '../../../local/engine/evaluate/serial';
import { writingOf } from '../../../local/engine/formula/locale';
import { formatNumber } from '../../../local/engine/univer/format';
import { isKnown } from '../../../local/engine/univer/library';
import { SINGLE_VALUED } from '../../../local/engine/univer/single-valued';

const FR = writingOf('fr_FR');
const EN = writingOf('en_US');
const DAY = 86_400_000;

describe('Numbers as texts', () => {
  test('a number read from its own text is the number to fifteen digits', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(numbers, fc.constantFrom(FR, EN), (number, writing) => {
        expect(readNumber(numberText(number, writing), writing)).toBe(clean(number) === 0 ? 0 : clean(number));
      }),
    );
  });

  test.each([
    ['12,5', FR, 12.5],
    ['12.5', FR, null],
    ['12.5', EN, 12.5],
    ['1,234.5', EN, 1234.5],
    ['12,5', EN, null],
    ['1 234,5', FR, 1234.5],
    ['12 %', FR, 0.12],
    ['-3', EN, -3],
    ['1e3', EN, 1000],
    ['', EN, null],
    ['abc', EN, null],
    ['31/01/2026', FR, 46053],
    ['31/01/2026', EN, null],
    ['2026-02-30', EN, null],
  ])('%s', (text, writing, number) => {
    expect(readNumber(text, writing)).toBe(number);
  });
});

describe('Days as numbers', () => {
  const days = fc.integer({ min: -100_000, max: 2_900_000 });

  test('a day made of its parts is the same day', () => {
    fc.assert(
      fc.property(days, (serial) => {
        expect(serialOf(civilOf(serial))).toBe(serial);
      }),
    );
  });

  test('the parts are those of the calendar', () => {
    fc.assert(
      fc.property(days, (serial) => {
        // 25569 is 1 January 1970.
        const [year = '', month = '', day = ''] = new Date((serial - 25_569) * DAY)
          .toISOString()
          .replace('+', '')
          .slice(0, 10)
          .split('-');
        expect(civilOf(serial)).toEqual({ year: Number(year), month: Number(month), day: Number(day) });
      }),
    );
  });

  test('1 January 2024 was a Monday', () => {
    expect(weekdayOf(45292)).toBe(1);
  });
});

describe('Number formats', () => {
  test.each([
    [1234.5, '#,##0.00', 'en-US', '1,234.50'],
    [1.005, '0.00', 'en-US', '1.01'],
    [2.5, '0', 'en-US', '3'],
    [0.125, '0.0%', 'fr-FR', '12,5%'],
    [45352, 'mmmm yyyy', 'fr-FR', 'mars 2024'],
    [3, '00', 'en-US', '03'],
  ])('%s as %s (%s)', (number, pattern, locale, text) => {
    expect(formatNumber(number, pattern, locale)).toBe(text);
  });
});

test('each function said to take single values is in the library', () => {
  expect([...SINGLE_VALUED].filter((name) => !isKnown(name))).toEqual([]);
});
