import { describe, expect, it } from 'vitest';
import { readOptions, USAGE, UsageError } from '../../../local/command/options';

/** The one line that wrong usage is told in. */
function told(...argv: string[]): string {
  try {
    readOptions(argv);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error(`accepted: ${argv.join(' ')}`);
}

describe('the arguments of the command line', () => {
  it('are files, in French and without JSON unless told otherwise', () => {
    expect(readOptions(['a.csv', 'b.xlsx'])).toEqual({ files: ['a.csv', 'b.xlsx'], lang: 'fr', json: false });
  });

  it('may be everything that there is, in any order', () => {
    const argv = [
      '--json',
      'a.csv',
      '--as-of',
      '2025-04-30',
      '--month=2025-03',
      '--lang',
      'en',
      '--out',
      'r.xlsx',
      'b.csv',
    ];
    expect(readOptions(argv)).toEqual({
      files: ['a.csv', 'b.csv'],
      asOf: '2025-04-30',
      month: '2025-03',
      lang: 'en',
      out: 'r.xlsx',
      json: true,
    });
  });

  it('may name a file that looks like an option, after two hyphens', () => {
    expect(readOptions(['--', '--json']).files).toEqual(['--json']);
  });

  it('are not changed', () => {
    const argv = Object.freeze(['a.csv', '--json']);
    expect(() => readOptions(argv)).not.toThrow();
  });
});

describe('wrong usage', () => {
  it.each([
    [['--json'], 'No file given'],
    [[], 'No file given'],
    [['a.csv', '--colour', 'red'], "Unknown option '--colour'"],
    [['a.csv', '-x'], "Unknown option '-x'"],
    [['a.csv', '--lang'], "Option '--lang <value>' argument missing"],
    [['a.csv', '--lang', '--json'], "Option '--lang' argument is ambiguous"],
    [['a.csv', '--json=yes'], "Option '--json' does not take an argument"],
    [['a.csv', '--lang', 'de'], '--lang must be fr or en, not "de"'],
    [['a.csv', '--as-of', '30/04/2025'], '--as-of must be a day such as 2025-04-30, not "30/04/2025"'],
    [['a.csv', '--month', '2025-13'], '--month must be a month such as 2025-04, not "2025-13"'],
  ])('%j is told why, and then the usage', (argv, why) => {
    expect(told(...argv)).toBe(`${why}. ${USAGE}`);
  });

  it.each([
    ['2025-02-29', false],
    ['2024-02-29', true],
    ['2025-04-31', false],
    ['2025-4-30', false],
    ['2025-04-30T10:00', false],
    ['', false],
  ])('of a day: %j is one (%s)', (day, right) => {
    const read = () => readOptions(['a.csv', `--as-of=${day}`]);
    if (right) expect(read().asOf).toBe(day);
    else expect(read).toThrow(UsageError);
  });

  it.each(['2025-00', '2025-4', '2025-04-01', 'mars', ''])('of a month: %j is none', (month) => {
    expect(() => readOptions(['a.csv', `--month=${month}`])).toThrow(UsageError);
  });

  it('is one line', () => {
    for (const argv of [['--json'], ['a.csv', '--what'], ['a.csv', '--lang', '--json']])
      expect(told(...argv).split('\n')).toHaveLength(1);
  });

  it('shows every option in the usage', () => {
    for (const option of ['FILE…', '--as-of YYYY-MM-DD', '--month YYYY-MM', '--lang fr|en', '--out', '--json'])
      expect(USAGE).toContain(option);
  });
});
