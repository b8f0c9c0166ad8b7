import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/model/cell';
import { addDays, type Day, dayFromNumber } from '../../../src/model/day';
import { type DateClues, type DateRules, readDates } from '../../../src/sources/read/dates';

const read = (cells: Cell[], rules: DateRules = {}, clues: DateClues = {}) => {
  const { cells: out } = readDates(cells, rules, clues);
  return out.map((d) => (d.kind === 'day' ? (d.minute === undefined ? d.day : `${d.day} ${d.minute}`) : d.kind));
};

describe('layouts with one meaning', () => {
  it.each<[Cell, string]>([
    ['2025-03-18', '2025-03-18'],
    ['2025/10/31', '2025-10-31'],
    ['2025/10/31 18:19:10', '2025-10-31 1099'],
    ['2025-01-01T01:00:00', '2025-01-01 60'],
    ['2016-12-23 18:50 +0000', '2016-12-23 1130'],
    ['2022-01-11 04:32:31 -0500', '2022-01-11 272'],
    ['20231010', '2023-10-10'],
    ['2024041623', '2024-04-16 1380'],
    [20231010, '2023-10-10'],
    ['44008', '2020-06-26'],
    [44008, '2020-06-26'],
    ['Tue, Feb 18, 2025', '2025-02-18'],
    ['Mon Feb 17 2025', '2025-02-17'],
    ['Aug 28, 2025', '2025-08-28'],
    ['18-Feb-25', '2025-02-18'],
    ['25-Mar-25', '2025-03-25'],
    ['25-mars-25', '2025-03-25'],
    ['18 février 2025', '2025-02-18'],
    ['1er mars 2025', '2025-03-01'],
    ['mar. 4 mars 2025', '2025-03-04'],
    ['mar., 4 févr. 2025', '2025-02-04'],
    ['8 de marzo de 2025', '2025-03-08'],
    ['13 de agosto de 2025', '2025-08-13'],
    ['6 de maio de 2024', '2024-05-06'],
    ['17. März 2025', '2025-03-17'],
    ['31 déc. 2024', '2024-12-31'],
    ['February 29, 2024', '2024-02-29'],
    ['1 September 2026', '2026-09-01'],
    ["'2025-03-18", 'bad'],
    [{ day: '2025-03-18', minute: 5 }, '2025-03-18 5'],
  ])('reads %j', (cell, wanted) => {
    expect(read([cell])).toEqual([wanted]);
  });

  it.each<Cell>([
    'Lifetime',
    'February 30, 2025',
    '2025-02-29',
    '2025-13-01',
    'Feb 2025',
    '12',
    'Mar 5 - Mar 11',
    '25:61',
    '2025-01-01 25:00',
    true,
    { error: '#REF!' },
  ])('does not take %j for a date', (cell) => {
    expect(read([cell])).toEqual(['bad']);
  });

  it('keeps an empty cell missing', () => {
    expect(read(['', null, '-'])).toEqual(['missing', 'missing', 'missing']);
  });
});

describe('day first or month first', () => {
  it('is told by one date of the column that allows only one order', () => {
    expect(read(['04/03/2025', '13/03/2025'])).toEqual(['2025-03-04', '2025-03-13']);
    expect(read(['04/03/2025', '03/13/2025'])).toEqual(['2025-04-03', '2025-03-13']);
    expect(read(['04.03.25', '13.03.25'])).toEqual(['2025-03-04', '2025-03-13']);
    expect(read(['4/8/2025 17:19', '2/22/2025 8:02 PM'])).toEqual(['2025-04-08 1039', '2025-02-22 1202']);
  });

  it('is asked where every date allows both, and the answer is followed', () => {
    expect(readDates(['04/03/2025'], {}, {})).toEqual({
      cells: [{ kind: 'undecided' }],
      open: 'order',
      given: '04/03/2025',
    });
    expect(read(['04/03/2025'], {}, { dayFirst: true })).toEqual(['2025-03-04']);
    expect(read(['04/03/2025'], {}, { dayFirst: false })).toEqual(['2025-04-03']);
  });

  it('follows the platform where the column allows both, but the column where it does not', () => {
    expect(read(['04/03/2025'], { order: 'month-first' })).toEqual(['2025-04-03']);
    expect(read(['04/03/2025', '13/03/2025'], { order: 'month-first' })).toEqual(['2025-03-04', '2025-03-13']);
  });

  it('does not follow the platform where its order makes neighbouring days the same day of several months', () => {
    expect(read(['01/03/2025', '02/03/2025'], { order: 'month-first' })).toEqual(['undecided', 'undecided']);
    expect(read(['03/01/2025', '03/02/2025'], { order: 'month-first' })).toEqual(['2025-03-01', '2025-03-02']);
  });

  it('asks where the days of a few months would be the same few days of many', () => {
    // 5, 9 and 12 of January to March, day first: month first they are days 1 to 3 of five months and more.
    const dates = ['09/03/2025', '12/02/2025', '05/02/2025', '05/01/2025', '11/01/2025'];
    expect(new Set(read(dates, { order: 'month-first' }))).toEqual(new Set(['undecided']));
    const native = ['03/09/2025', '02/12/2025', '02/05/2025', '01/05/2025', '01/11/2025'];
    expect(read(native, { order: 'month-first' })[1]).toBe('2025-02-12');
  });

  it('asks where only the other order sorts the rows', () => {
    const dates = ['02/01/2025', '01/03/2025', '02/05/2025', '01/07/2025', '02/09/2025'];
    expect(new Set(read(dates, { order: 'month-first' }))).toEqual(new Set(['undecided']));
    expect(read([...dates].sort(), { order: 'month-first' })[0]).toBe('2025-01-03');
  });

  it('asks where the other order sorts all rows but one, and the platform’s leaves many out of order', () => {
    // The second of each month, a post of May ahead of the others, as a file of Meta's would have them.
    const dates = ['09/05/2025', '01/03/2025', '08/03/2025', '02/04/2025', '07/04/2025', '03/05/2025', '04/06/2025'];
    expect(new Set(read(dates, { order: 'month-first' }))).toEqual(new Set(['undecided']));
    // The same days as the platform writes them.
    const native = dates.map((text) => text.replace(/^(..)\/(..)/, '$2/$1'));
    expect(read(native, { order: 'month-first' })[0]).toBe('2025-05-09');
  });

  it('follows the platform where neither order sorts the rows', () => {
    const dates = ['05/04/2025', '02/11/2025', '07/01/2025', '03/06/2025', '09/02/2025', '01/08/2025'];
    expect(read(dates, { order: 'month-first' })[0]).toBe('2025-05-04');
  });

  it('tells so from a hundred thousand rows without delay', () => {
    const dates = Array.from({ length: 100_000 }, (_, i) => `0${1 + (i % 9)}/0${1 + Math.floor(i / 12_000)}/2025`);
    expect(read(dates, { order: 'month-first' })).toHaveLength(100_000);
  }, 5_000);

  it('does not follow the platform where the dates do not look as it writes them', () => {
    const rules: DateRules = { order: 'month-first', look: /^\d{2}\/\d{2}\/\d{4}$/ };
    expect(read(['03/01/2025', '04/02/2025'], rules)).toEqual(['2025-03-01', '2025-04-02']);
    expect(read(['3/1/2025', '4/2/2025'], rules)).toEqual(['undecided', 'undecided']);
  });

  it('leaves a column that contradicts itself undecided, wholly', () => {
    expect(read(['13/03/2025', '03/14/2025', '04/03/2025'], { order: 'month-first' })).toEqual([
      'undecided',
      'undecided',
      'undecided',
    ]);
  });

  it('does not let one broken date undo the column', () => {
    expect(read(['04/03/2025', '13/03/2025', '31/31/2025'])).toEqual(['2025-03-04', '2025-03-13', 'bad']);
  });

  it('needs no order where day and month are the same number', () => {
    expect(read(['03/03/2025'])).toEqual(['2025-03-03']);
  });

  it('is told by rows that follow each other day by day', () => {
    expect(read(['01/02/2025', '02/02/2025', '03/02/2025', '04/02/2025'], { daily: true })).toEqual([
      '2025-02-01',
      '2025-02-02',
      '2025-02-03',
      '2025-02-04',
    ]);
    expect(read(['02/04/2025', '02/03/2025', '02/02/2025', '02/01/2025'], { daily: true })[0]).toBe('2025-02-04');
  });

  it('is told by the days that the file covers', () => {
    expect(read(['04/03/2025'], {}, { within: { from: '2025-03-01', to: '2025-03-31' } })).toEqual(['2025-03-04']);
  });
});

describe('dates that a spreadsheet has typed', () => {
  const rules: DateRules = { order: 'month-first' };

  it('are taken as they are where one has a day above 12: no exchange can give that', () => {
    expect(read([{ day: '2025-03-18' }, { day: '2025-04-03' }], rules)).toEqual(['2025-03-18', '2025-04-03']);
  });

  it('are exchanged back where the dates that the import refused have stayed texts', () => {
    // 03/05/2025 and 03/18/2025, month first, imported where the day comes first: 3 May, and a text.
    expect(read([{ day: '2025-05-03', minute: 600 }, '03/18/2025 09:48'], rules)).toEqual([
      '2025-03-05 600',
      '2025-03-18 588',
    ]);
    expect(read(['2025-05-03 10:00', '03/18/2025 09:48'], rules)).toEqual(['2025-03-05 600', '2025-03-18 588']);
  });

  it('are exchanged back wherever texts prove that the import had the other order, whatever the platform', () => {
    expect(read([{ day: '2025-08-04' }, '2/22/2025 20:22'])).toEqual(['2025-04-08', '2025-02-22 1222']);
    expect(read([{ day: '2025-04-08' }, '22/02/2025'])).toEqual(['2025-08-04', '2025-02-22']);
    expect(read([{ day: '2025-04-22' }, '2/22/2025'])).toEqual(['undecided', 'undecided']);
  });

  it('are asked where all could be exchanged, and the answer tells how the sheet read them', () => {
    expect(read([{ day: '2025-05-03' }], rules)).toEqual(['undecided']);
    expect(read([{ day: '2025-05-03' }], rules, { dayFirst: true })).toEqual(['2025-03-05']);
    expect(read([{ day: '2025-05-03' }], rules, { dayFirst: false })).toEqual(['2025-05-03']);
  });

  it('are trusted where the platform writes dates with one meaning', () => {
    expect(read([{ day: '2025-05-03' }])).toEqual(['2025-05-03']);
  });
});

describe('dates without a year', () => {
  const rules: DateRules = { yearless: 'run' };

  it('are asked where nothing tells the year', () => {
    expect(readDates(['February 28', 'March 1'], rules, {}).open).toBe('year');
  });

  it('end at the latest occurrence that is not after the day of the export', () => {
    expect(read(['December 30', 'December 31', 'January 1'], rules, { asOf: '2024-03-05' })).toEqual([
      '2023-12-30',
      '2023-12-31',
      '2024-01-01',
    ]);
    expect(read(['February 28', 'July 1', 'December 1', 'February 27'], rules, { asOf: '2024-03-05' })).toEqual([
      '2023-02-28',
      '2023-07-01',
      '2023-12-01',
      '2024-02-27',
    ]);
    expect(read(['8 de marzo', '9 de marzo'], rules, { asOf: '2024-03-08' })).toEqual(['2023-03-08', '2023-03-09']);
  });

  it('that are in no order lie in the year before the export, unless they fill it', () => {
    expect(read(['March 5', 'March 1', 'March 3'], rules, { asOf: '2024-03-10' })).toEqual([
      '2024-03-05',
      '2024-03-01',
      '2024-03-03',
    ]);
    expect(readDates(['March 5', 'March 1', 'March 3'], rules, { year: 2023 }).open).toBe('year');
    expect(readDates(['March 15', 'January 1', 'March 13'], rules, { asOf: '2024-03-10' }).open).toBe('year');
  });

  it('go back in time when the newest comes first', () => {
    expect(read(['January 2', 'January 1', 'December 31'], rules, { asOf: '2024-03-05' })).toEqual([
      '2024-01-02',
      '2024-01-01',
      '2023-12-31',
    ]);
  });

  it('follow an answer: the year of the latest day', () => {
    expect(read(['December 31', 'January 1'], rules, { year: 2022 })).toEqual(['2021-12-31', '2022-01-01']);
  });

  it('with 29 February fall in a leap year', () => {
    expect(read(['February 28', 'February 29', 'March 1'], rules, { asOf: '2026-03-05' })).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
  });

  it('lose the year that an import gave them', () => {
    expect(read([{ day: '2026-12-31' }, { day: '2026-01-01' }], rules, { asOf: '2024-03-05' })).toEqual([
      '2023-12-31',
      '2024-01-01',
    ]);
  });

  it('out of order are each the latest before the day of the export', () => {
    expect(read(['July 16', 'February 1', 'February 28'], { yearless: 'any' }, { asOf: '2023-02-28' })).toEqual([
      '2022-07-16',
      '2023-02-01',
      '2023-02-28',
    ]);
  });
});

describe('any run of days', () => {
  const start = fc.integer({ min: 0, max: 25_000 }).map((n) => dayFromNumber(n));
  const parts = (d: Day): [string, string, string] => [d.slice(0, 4), d.slice(5, 7), d.slice(8, 10)];

  it('written in one order comes back the same or undecided', () => {
    fc.assert(
      fc.property(
        start,
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 30 }),
        fc.boolean(),
        fc.constantFrom('/', '-', '.'),
        (first, steps, dayFirst, mark) => {
          let day = first;
          const days = steps.map((n) => (day = addDays(day, n)));
          const cells = days.map((d) => {
            const [y, m, dd] = parts(d);
            return (dayFirst ? [dd, m, y] : [m, dd, y]).join(mark);
          });
          const got = read(cells);
          expect(got.every((g) => g === 'undecided') || got.every((g, i) => g === days[i])).toBe(true);
        },
      ),
    );
  });

  it('without its year comes back with it, for a day of export within a year of its end', () => {
    const months = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ];
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 1, max: 364 }),
        fc.integer({ min: 0, max: 300 }),
        fc.boolean(),
        (first, length, later, reverse) => {
          const days = Array.from({ length }, (_, i) => addDays(first, i));
          const cells = days.map((d) => `${months[Number(d.slice(5, 7)) - 1]} ${Number(d.slice(8, 10))}`);
          const asOf = addDays(days[length - 1] ?? first, later);
          if (reverse) cells.reverse();
          const got = read(cells, { yearless: 'run' }, { asOf });
          expect(reverse ? got.reverse() : got).toEqual(days);
        },
      ),
    );
  });
});
