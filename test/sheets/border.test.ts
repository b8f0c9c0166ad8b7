import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { escapeText, fromCell, sameCell, toCell, unescapeText, ZoneClock } from '../../src/sheets/border';

/** Utilities.formatDate for the one pattern that is used, by the platform's own time zones. */
function formatDate(date: Date, zone: string, pattern: string): string {
  if (pattern !== 'yyyy-MM-dd HH:mm') throw new Error(`pattern ${pattern}`);
  const digits = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', ...digits }).formatToParts(date);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}

const service = vi.fn(formatDate);
beforeAll(() => void vi.stubGlobal('Utilities', { formatDate: service }));
afterAll(() => void vi.unstubAllGlobals());

const PARIS = new ZoneClock('Europe/Paris');

describe('a date that comes in', () => {
  it('is the civil day of the spreadsheet’s zone, wherever the script runs', () => {
    // Midnight of 18 March in Auckland (UTC+13), Paris (UTC+1) and Los Angeles (UTC−7).
    expect(toCell(new Date('2025-03-17T11:00:00Z'), new ZoneClock('Pacific/Auckland'))).toEqual({ day: '2025-03-18' });
    expect(toCell(new Date('2025-03-17T23:00:00Z'), PARIS)).toEqual({ day: '2025-03-18' });
    expect(toCell(new Date('2025-03-18T07:00:00Z'), new ZoneClock('America/Los_Angeles'))).toEqual({
      day: '2025-03-18',
    });
  });

  it('is another day in another zone', () => {
    const instant = new Date('2025-03-17T23:00:00Z');
    expect(toCell(instant, new ZoneClock('America/Los_Angeles'))).toEqual({ day: '2025-03-17', minute: 16 * 60 });
  });

  it('keeps its minute of the day where it has a time', () => {
    expect(toCell(new Date('2025-07-01T12:35:59Z'), PARIS)).toEqual({ day: '2025-07-01', minute: 14 * 60 + 35 });
    expect(toCell(new Date('2025-12-31T22:59:00Z'), PARIS)).toEqual({ day: '2025-12-31', minute: 23 * 60 + 59 });
  });

  it('is a date also when it was made in another realm', () => {
    const foreign: unknown = runInNewContext('new Date(Date.UTC(2025, 2, 18))');
    expect(foreign).not.toBeInstanceOf(Date);
    expect(toCell(foreign, new ZoneClock('UTC'))).toEqual({ day: '2025-03-18' });
  });
});

describe('the clock of a zone', () => {
  it('asks the service once for each instant, and tells two instants of one day apart', () => {
    const clock = new ZoneClock('Europe/Paris');
    const [morning, evening] = [new Date('2025-07-01T06:00:00Z'), new Date('2025-07-01T18:00:00Z')];
    service.mockClear();
    const told = [morning, evening, new Date(morning), evening].map((date) => clock.cellOf(date)?.minute);
    expect(told).toEqual([8 * 60, 20 * 60, 8 * 60, 20 * 60]);
    expect(service).toHaveBeenCalledTimes(2);
  });

  it('has no day for what the calendar of cells does not know', () => {
    expect(new ZoneClock('UTC').cellOf(new Date('0999-12-31T00:00:00Z'))).toBeNull();
  });
});

describe('any other value that comes in', () => {
  it('is a number, a truth or a text as it is, and nothing when it is empty', () => {
    expect([12.5, 0, true, false, ' ', '2025-03-18', 'été'].map((value) => toCell(value, PARIS))).toEqual([
      12.5,
      0,
      true,
      false,
      ' ',
      '2025-03-18',
      'été',
    ]);
    expect(['', null, undefined].map((value) => toCell(value, PARIS))).toEqual([null, null, null]);
  });

  it.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NUM!', '#NAME?', '#ERROR!', '#NULL!'])(
    'is an error: %s',
    (error) => {
      expect(toCell(error, PARIS)).toEqual({ error });
    },
  );

  it('is a text when it only looks like an error', () => {
    expect(
      [' #N/A', '#promo', 'N/A', '#NAME', '#ref!', '#NAME? est notre jeu'].map((text) => toCell(text, PARIS)),
    ).toEqual([' #N/A', '#promo', 'N/A', '#NAME', '#ref!', '#NAME? est notre jeu']);
  });
});

describe('a text that Sheets would take for a formula', () => {
  it.each(['=1+1', '+33 6 12', '-5', '@maison', '\tx', '\rx'])('%j is written with an apostrophe', (text) => {
    expect(escapeText(text)).toBe(`'${text}`);
    expect(unescapeText(`'${text}`)).toBe(text);
    expect(unescapeText(text)).toBe(text);
  });

  it.each(['', 'a=1', '(5)', "l'été", "'été", "''", '5-3', '#N/A'])('%j is written as it is', (text) => {
    expect(escapeText(text)).toBe(text);
    expect(unescapeText(text)).toBe(text);
  });

  it('comes back the same, whether Sheets keeps the apostrophe or not', () => {
    const text = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", 'a', '1', ' ') });
    // A text that begins with an apostrophe and a formula sign is what an escaped one looks like: never told apart.
    const plain = text.filter((one) => !/^'[=+\-@\t\r]/.test(one));
    fc.assert(
      fc.property(plain, (one) => {
        const written = escapeText(one);
        expect(unescapeText(written)).toBe(one);
        expect(/^[=+\-@\t\r]/.test(written)).toBe(false);
      }),
    );
  });
});

describe('a cell that goes out', () => {
  it('is a value that Sheets understands in every locale', () => {
    expect([12.5, -3, 0, true, 'été', null].map(fromCell)).toEqual([12.5, -3, 0, true, 'été', '']);
  });

  it('is a serial number when it is a day: under a date format that is the day in every zone', () => {
    expect(fromCell({ day: '2025-01-01' })).toBe(45_658);
    expect(fromCell({ day: '1900-01-01' })).toBe(2);
    expect(fromCell({ day: '2025-01-01', minute: 720 })).toBe(45_658.5);
  });

  it('never begins a formula, and a negative number stays a number', () => {
    expect(fromCell('=IMPORTDATA("x")')).toBe('\'=IMPORTDATA("x")');
    expect(fromCell(-5)).toBe(-5);
  });

  it('is an error’s name when it is one', () => {
    expect(fromCell({ error: '#N/A' })).toBe('#N/A');
  });
});

describe('a cell that is already what is planned', () => {
  const same: [Cell, Cell][] = [
    [12, 12],
    ['mars 2025', 'mars 2025'],
    [null, null],
    ['', null],
    [null, ''],
    ["'=1+1", '=1+1'],
    ['=1+1', '=1+1'],
    [45_658, { day: '2025-01-01' }],
    [{ day: '2025-01-01' }, { day: '2025-01-01' }],
    [5, '5'],
    [true, 'true'],
    [false, false],
  ];
  it.each(same)('%j is %j', (read, planned) => {
    expect(sameCell(read, planned)).toBe(true);
  });

  const different: [Cell, Cell][] = [
    [12, 13],
    [0, null],
    [null, 0],
    [false, null],
    [' ', null],
    [null, 'x'],
    ['mars', 'avril'],
    ['12', 12],
    ['Mars', 'mars'],
    [45_659, { day: '2025-01-01' }],
    [{ day: '2025-01-02' }, { day: '2025-01-01' }],
    ['2025-01-01', { day: '2025-01-01' }],
    [{ day: '2025-01-01' }, '2025-01-01'],
    [{ error: '#N/A' }, 12],
    [{ error: '#N/A' }, null],
  ];
  it.each(different)('%j is not %j', (read, planned) => {
    expect(sameCell(read, planned)).toBe(false);
  });

  it('is what it was written as, however Sheets gives a text back', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer(), fc.boolean()), (planned) => {
        const written = fromCell(planned);
        expect(sameCell(toCell(written, PARIS), planned)).toBe(true);
      }),
    );
  });
});
