// The small tools behind the sample: calendar, chance, bytes, typography.
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { sampleFiles } from '../../../local/sample';
import * as calendar from '../../../local/sample/calendar';
import { randomFor } from '../../../local/sample/random';
import { typeset } from '../../../local/sample/texts/typeset';
import { toCsv, utf8WithBom, utf16 } from '../../../local/sample/write';
import { toXlsx } from '../../../local/sample/xlsx';
import { rowsOf, textOf } from './reader';

describe('the sample', () => {
  it('is the same, byte for byte, each time it is asked for', () => {
    const [first, second] = [sampleFiles(), sampleFiles()];
    expect(second.map(({ name }) => name)).toEqual(first.map(({ name }) => name));
    for (const [at, { bytes }] of first.entries())
      expect(Buffer.compare(bytes, second[at]?.bytes ?? Buffer.of())).toBe(0);
  });

  it('has no two files of one name', () => {
    const names = sampleFiles().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has French texts without a plain space before a colon, nor a straight apostrophe', () => {
    const contents = sampleFiles().filter(({ format }) => format.startsWith('meta-content'));
    for (const file of contents) expect(textOf(file)).not.toMatch(/ [:;?!»]|« |[a-zé]'[a-zé]/);
  });
});

describe('the calendar', () => {
  it('has 547 days in eighteen months, from a Tuesday to a Tuesday', () => {
    expect(calendar.DAYS).toHaveLength(547);
    expect(calendar.MONTHS).toHaveLength(18);
    expect([calendar.weekdayOf('2024-10-01'), calendar.weekdayOf('2026-03-31')]).toEqual([2, 2]);
  });

  it('knows the end of a month, leap years included', () => {
    expect(['2024-02', '2025-02', '2025-12'].map(calendar.lastDayOf)).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2025-12-31',
    ]);
  });

  it('writes one day as each network does', () => {
    const day = '2025-02-08';
    expect(calendar.monthFirst(day)).toBe('02/08/2025');
    expect(calendar.inMetaFileName(day)).toBe('Feb-08-2025');
    expect(calendar.inXOverview(day)).toBe('Sat, Feb 8, 2025');
    expect(calendar.withoutYear(day)).toBe('February 8');
    expect(calendar.inYouTubeTable(day)).toBe('Feb 8, 2025');
    expect(calendar.compact(day)).toBe('20250208');
    expect(calendar.clock(7 * 60 + 8)).toBe('07:08');
  });
});

describe('the generator', () => {
  it('repeats itself under one name and differs under another', () => {
    const draw = (name: string) => Array.from({ length: 20 }, randomFor(name).real);
    expect(draw('one')).toEqual(draw('one'));
    expect(draw('one')).not.toEqual(draw('two'));
  });

  it('draws whole, unsigned counts whose mean is the one asked for', () => {
    for (const mean of [0.4, 3, 40]) {
      const random = randomFor(`count ${mean}`);
      const draws = Array.from({ length: 4000 }, () => random.count(mean));
      expect(draws.every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
      expect(draws.reduce((sum, n) => sum + n, 0) / draws.length).toBeCloseTo(mean, mean < 10 ? 1 : 0);
    }
  });

  it('refuses to pick from nothing', () => {
    expect(() => randomFor('empty').pick([])).toThrow(RangeError);
  });
});

describe('the writers', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', 'é', '=', '-') });

  it('write any text so that it reads back the same, whatever the quoting', () => {
    const quoting = fc.constantFrom('needed', 'all', 'spaces') satisfies fc.Arbitrary<'needed' | 'all' | 'spaces'>;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constant('x'), cell, fc.constant('y')), { minLength: 1 }),
        quoting,
        (rows, how) => {
          const text = toCsv(rows, { newline: '\n', quoting: how, closed: true });
          expect(rowsOf(text)).toEqual(rows);
        },
      ),
    );
  });

  it('leave an empty cell for null, even where all is quoted', () => {
    expect(toCsv([['a', null, 0]], { newline: '\n', quoting: 'needed', closed: true })).toBe('a,,0\n');
  });

  it('begin with the mark of their encoding', () => {
    expect([...utf8WithBom('é')]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9]);
    expect([...utf16('é')]).toEqual([0xff, 0xfe, 0xe9, 0]);
  });

  it('write a workbook that a common reader opens: texts, numbers, blanks, special signs, past column Z', async () => {
    const wide = [...Array.from({ length: 27 }, (_, n) => n), 'Thé <vert> & "noir"'];
    const book = await readXlsx(toXlsx([{ name: 'A & B', rows: [wide, ['x', null, 2.5]] }]));
    expect(book.sheets.map(({ name }) => name)).toEqual(['A & B']);
    expect(book.sheets[0]?.rows[0]).toEqual(wide);
    expect(book.sheets[0]?.rows[1]?.slice(0, 3)).toEqual(['x', null, 2.5]);
  });
});

describe('the typography', () => {
  it('puts no-break spaces where French wants them, and the curly apostrophe', () => {
    expect(typeset("« Tu viens ? » C'est prêt ! À 12 % : oui")).toBe(
      '«\u00A0Tu viens\u202F?\u00A0» C’est prêt\u202F! À 12\u00A0%\u00A0: oui',
    );
  });

  it('leaves addresses and times alone', () => {
    expect(typeset('https://goelette-samovar.example à 7:30')).toBe('https://goelette-samovar.example à 7:30');
  });
});
