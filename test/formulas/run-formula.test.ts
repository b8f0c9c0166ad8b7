// How any formula treats what the spreadsheet passes: shapes, headers, blanks, wrong kinds, languages.
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineFormula, type FormulaSpec } from '../../src/formulas/define';
import { formula as roi } from '../../src/formulas/money/social-roi';
import { runFormula } from '../../src/formulas/run-formula';
import { ProblemError } from '../../src/model/problem';

const text = { fr: 'Un texte.', en: 'A text.' };
const param = <K extends 'number' | 'text' | 'day' | 'series' | 'table'>(kind: K) => ({
  kind,
  help: text,
  example: 'A1',
});
const french = () => 'fr_FR';
const never = () => {
  throw new Error('The locale was asked for although no text was to be written.');
};

const run = (spec: FormulaSpec, args: readonly unknown[], localeOf: () => string | null = french): unknown =>
  runFormula(spec, args, localeOf);

function problem(spec: FormulaSpec, args: readonly unknown[]): unknown {
  try {
    return { result: runFormula(spec, args, french) };
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}

/** A value as another realm makes it, the way the spreadsheet's own values come. */
const foreign = (source: string): unknown => runInNewContext(source);

describe('Single values', () => {
  it('give a single value', () => {
    expect(run(roi, [7500, 5000], never)).toBe(0.5);
  });

  it('that are blank or left out in the call give a blank', () => {
    for (const blank of ['', undefined, null, '  ', '\u00a0']) expect(run(roi, [blank, 5000], never)).toBe('');
    expect(run(roi, [7500, ''], never)).toBe('');
    expect(run(roi, ['', ''], never)).toBe('');
  });

  it('are zero when they are zero: a gain of nothing is a loss of all', () => {
    expect(run(roi, [0, 5000])).toBe(-1);
  });

  it('give no negative zero', () => {
    expect(Object.is(run(roi, [5000, 5000]), 0)).toBe(true);
    const negate = defineFormula({
      name: 'N',
      summary: text,
      params: { x: param('number') },
      examples: [],
      run: ({ x }) => -x,
    });
    expect(Object.is(run(negate, [0]), 0)).toBe(true);
  });

  it('of the wrong kind are refused, naming formula and argument', () => {
    const place = { name: 'SOCIAL_ROI', argument: 'cost' };
    expect(problem(roi, [1, 'beaucoup'])).toEqual({ code: 'not-a-number', ...place, given: 'beaucoup' });
    expect(problem(roi, [1, true])).toEqual({ code: 'boolean-for-number', ...place });
    expect(problem(roi, [1, foreign('new Date(0)')])).toEqual({ code: 'date-for-number', ...place });
    expect(problem(roi, [1, { day: '2026-01-01' }])).toEqual({ code: 'date-for-number', ...place });
    expect(problem(roi, [1, '1,234'])).toEqual({ code: 'ambiguous-number', ...place, given: '1,234' });
    expect(problem(roi, [1, Number.NaN])).toEqual({ code: 'not-a-number', ...place, given: 'NaN' });
    expect(problem(roi, [1, '31/12/2025'])).toMatchObject({ code: 'not-a-number' });
  });

  it.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NUM!', '#NAME?', '#ERROR!', '#NULL!', '#VALEUR!', '#NOM?'])(
    'that hold the error %s are refused as errors',
    (name) => {
      expect(problem(roi, [name, 5])).toEqual({
        code: 'error-cell',
        name: 'SOCIAL_ROI',
        argument: 'gain',
        given: name,
      });
    },
  );

  it('that are error objects are refused as errors', () => {
    expect(problem(roi, [foreign('new Error("#N/A")'), 5])).toMatchObject({ code: 'error-cell', given: '#N/A' });
    expect(problem(roi, [new Error(''), 5])).toMatchObject({ code: 'error-cell', given: '#ERROR!' });
    expect(problem(roi, [{ error: '#REF!' }, 5])).toMatchObject({ code: 'error-cell', given: '#REF!' });
  });

  it('are refused when the result is beyond the range of numbers', () => {
    expect(problem(roi, [1e308, 1e-300])).toEqual({ code: 'result-too-large', name: 'SOCIAL_ROI' });
  });
});

describe('The number of arguments', () => {
  it('must be enough: a needed one that is not there at all is named', () => {
    expect(problem(roi, [7500])).toEqual({ code: 'missing-argument', name: 'SOCIAL_ROI', argument: 'cost' });
    expect(problem(roi, [])).toEqual({ code: 'missing-argument', name: 'SOCIAL_ROI', argument: 'gain' });
  });

  it('must not be too many: a comma typed as decimal mark makes two arguments of one', () => {
    expect(problem(roi, [7500, 5000, 5])).toEqual({ code: 'too-many-arguments', name: 'SOCIAL_ROI', count: 2 });
  });

  it('is read from the arguments object of the wrapper', () => {
    function wrapper(..._: unknown[]): unknown {
      // biome-ignore lint/complexity/noArguments: this is what the wrappers pass
      return runFormula(roi, arguments, french);
    }
    expect(wrapper(7500, 5000)).toBe(0.5);
  });
});

describe('Ranges', () => {
  it('give the same shape', () => {
    expect(
      run(
        roi,
        [
          [[200], [100]],
          [[50], [10]],
        ],
        never,
      ),
    ).toEqual([[3], [9]]);
    expect(run(roi, [[[200, 100]], [[50, 10]]], never)).toEqual([[3, 9]]);
    const square = [[2, 4], [6, 8]]; // biome-ignore format: a square
    expect(run(roi, [square, [[1, 1], [1, 1]]])).toEqual([[1, 3], [5, 7]]); // biome-ignore format: a square
  });

  it('of one cell are that cell, and give one cell', () => {
    expect(run(roi, [[[7500]], 5000])).toEqual([[0.5]]);
    expect(run(roi, [[[200], [100]], [[50]]])).toEqual([[3], [1]]);
  });

  it('repeat single values', () => {
    expect(run(roi, [[[200], [100]], 100])).toEqual([[1], [0]]);
    expect(run(roi, [300, [[100], [50]]])).toEqual([[2], [5]]);
  });

  it('of different shapes are refused', () => {
    const expected = { code: 'shapes-differ', name: 'SOCIAL_ROI' };
    expect(
      problem(roi, [
        [[1], [2]],
        [[1], [2], [3]],
      ]),
    ).toEqual(expected);
    expect(problem(roi, [[[1], [2]], [[1, 2]]])).toEqual(expected);
    expect(
      problem(roi, [
        [[1, 2], [3]],
        [[1, 2], [3]],
      ]),
    ).toEqual(expected);
  });

  it('lose their blank rows at the end and keep the others blank', () => {
    const gains = [[''], [200], [''], [100], [''], ['']];
    expect(run(roi, [gains, 100], never)).toEqual([[''], [1], [''], [0]]);
    expect(run(roi, [gains, [[''], [100], [''], [''], [50], ['']]], never)).toEqual([[''], [1], [''], [''], ['']]);
  });

  it('that are all blank give one blank cell', () => {
    expect(run(roi, [[[''], [''], ['']], 100], never)).toEqual([['']]);
  });

  it('leave the header blank', () => {
    expect(
      run(
        roi,
        [
          [['Gain'], [200]],
          [['Coût'], [50]],
        ],
        never,
      ),
    ).toEqual([[''], [3]]);
    expect(run(roi, [[['Gain'], [200]], 50], never)).toEqual([[''], [3]]);
    expect(
      run(
        roi,
        [
          [['Gain'], [200]],
          [[''], [50]],
        ],
        never,
      ),
    ).toEqual([[''], [3]]);
  });

  it('take a text for a header only above figures, not beside one nor in a single row', () => {
    expect(
      run(roi, [
        [['erreur'], [200]],
        [[50], [50]],
      ]),
    ).toEqual([[expect.stringMatching(/^⚠ «\u00a0erreur\u00a0»/)], [3]]);
    expect(run(roi, [[['Gain', 200]], 50])).toEqual([[expect.stringMatching(/^⚠ /), 3]]);
    expect(run(roi, [[[200], ['Gain']], 50])).toEqual([[3], [expect.stringMatching(/^⚠ /)]]);
  });

  it('read numbers typed as text in the first row as numbers', () => {
    expect(run(roi, [[['1 200 €'], [200]], 100], never)).toEqual([[11], [1]]);
  });

  it('say what is wrong with a row in that row alone, in the language of the spreadsheet', () => {
    const gains = [[200], ['beaucoup'], [true], ['#N/A'], ['1,234'], [100]];
    const costs = [[50], [50], [50], [50], [50], [0]];
    const [first, ...others] = run(roi, [gains, costs]) as [unknown][];
    expect(first).toEqual([3]);
    expect(others.map(([cell]) => cell)).toEqual([
      '⚠ «\u00a0beaucoup\u00a0» n’est pas un nombre (argument gain). Écrivez par exemple 1234,56.',
      '⚠ l’argument gain contient VRAI ou FAUX. Donnez un nombre.',
      '⚠ la cellule donnée à l’argument gain contient l’erreur #N/A. Corrigez-la d’abord.',
      expect.stringMatching(/^⚠ «\u00a01,234\u00a0» peut se lire de deux façons .* 1234, ou 1,2340/),
      '⚠ le coût est nul. Indiquez tout ce qui a été dépensé, temps passé compris.',
    ]);
    expect(
      run(
        roi,
        [
          [[1], [2]],
          [[0], [1]],
        ],
        () => 'en_GB',
      ),
    ).toEqual([['⚠ the cost is zero. Enter all that was spent, time included.'], [1]]);
  });

  it('are refused when a single value beside them is wrong: the mistake is in the formula', () => {
    expect(problem(roi, [[[1], [2]], 'abc'])).toMatchObject({ code: 'not-a-number', argument: 'cost' });
  });

  it('give blanks where the single value beside them is blank', () => {
    expect(run(roi, [[[1], [2]], ''], never)).toEqual([[''], ['']]);
  });

  it('of ten thousand rows ask for the locale once at most', () => {
    let asked = 0;
    const result = run(roi, [Array.from({ length: 10_000 }, (_, i) => [i % 2 ? 'x' : i]), 100], () => {
      asked += 1;
      return 'fr_FR';
    }) as unknown[][];
    expect(asked).toBe(1);
    expect(result).toHaveLength(10_000);
    expect(result[9998]).toEqual([98.98]);
  });

  it('are left as they were passed', () => {
    const gains = [['Gain'], [200], ['']];
    const copy = JSON.stringify(gains);
    run(roi, [gains, 100]);
    expect(JSON.stringify(gains)).toBe(copy);
  });

  it('from another realm are ranges all the same', () => {
    expect(run(roi, [foreign('[[200], [100]]'), 100])).toEqual([[1], [0]]);
  });

  it('hold only finite numbers and texts, whatever is passed', () => {
    const cell = fc.oneof(
      fc.double(),
      fc.string(),
      fc.boolean(),
      fc.constantFrom<unknown>('', null, undefined, '#N/A', new Date(0), '1 234,5', { error: '#REF!' }),
    );
    const ranges = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 })).chain(([h, w]) => {
      const range = fc.array(fc.array(cell, { minLength: w, maxLength: w }), { minLength: h, maxLength: h });
      return fc.tuple(range, range);
    });
    fc.assert(
      fc.property(ranges, ([gains, costs]) => {
        if (gains.length * (gains[0]?.length ?? 0) === 1) return;
        const result = run(roi, [gains, costs]) as unknown[][];
        expect(result.length).toBeGreaterThan(0);
        for (const one of result.flat()) {
          expect(typeof one === 'string' ? one === '' || one.startsWith('⚠ ') : Number.isFinite(one)).toBe(true);
        }
      }),
    );
  });

  it('give row by row what single values give', () => {
    const pairs = fc.array(fc.tuple(fc.double({ noNaN: true }), fc.double({ min: 0.001, noNaN: true })), {
      minLength: 2,
    });
    fc.assert(
      fc.property(pairs, (list) => {
        fc.pre(list.every(([g, c]) => Number.isFinite((g - c) / c) && Number.isFinite(g) && Number.isFinite(c)));
        const together = run(roi, [list.map(([g]) => [g]), list.map(([, c]) => [c])]);
        expect(together).toEqual(list.map(([g, c]) => [run(roi, [g, c])]));
      }),
    );
  });
});

describe('A text argument', () => {
  const upper = defineFormula({
    name: 'UPPER_CASE',
    summary: text,
    params: { word: param('text'), end: { ...param('text'), optional: true } },
    examples: [],
    run: ({ word, end = '!' }) => word.toUpperCase() + end,
  });

  it('is trimmed, and a number is taken as its digits', () => {
    expect(run(upper, [' ah\u00a0'])).toBe('AH!');
    expect(run(upper, [12, '?'])).toBe('12?');
  });

  it('spreads over a range like a number, and a blank optional one is as if left out', () => {
    expect(run(upper, [[['a'], [''], ['b']], ''])).toEqual([['A!'], [''], ['B!']]);
    expect(
      run(upper, [
        [['a'], ['b']],
        [['?'], ['']],
      ]),
    ).toEqual([['A?'], ['B!']]);
  });

  it('may be no boolean and no error', () => {
    expect(problem(upper, [true])).toEqual({ code: 'not-a-text', name: 'UPPER_CASE', argument: 'word' });
    expect(problem(upper, ['#REF!'])).toMatchObject({ code: 'error-cell' });
  });
});

describe('A day argument', () => {
  const spell = defineFormula({
    name: 'SPELL',
    summary: text,
    params: { day: param('day') },
    examples: [],
    run: ({ day }) => day,
  });
  const at = (raw: unknown, civilDayOf?: (date: object) => string | null) =>
    runFormula(spell, [raw], french, civilDayOf);

  it('is an ISO text, a serial number, a civil day, or a date in the spreadsheet’s zone', () => {
    expect(at('2026-03-31')).toBe('2026-03-31');
    expect(at(46112)).toBe('2026-03-31');
    expect(at({ day: '2026-03-31' })).toBe('2026-03-31');
    expect(at(foreign('new Date(0)'), () => '2026-03-31')).toBe('2026-03-31');
  });

  it('is refused where it may mean two days, or where nobody knows the zone', () => {
    expect(problem(spell, ['01/02/2026'])).toMatchObject({ code: 'not-a-day', argument: 'day', given: '01/02/2026' });
    expect(problem(spell, ['2026-02-30'])).toMatchObject({ code: 'not-a-day' });
    expect(problem(spell, [31])).toMatchObject({ code: 'not-a-day', given: '31' });
    expect(problem(spell, [foreign('new Date(0)')])).toMatchObject({ code: 'not-a-day', given: '' });
  });

  it('spreads over a range under its header', () => {
    expect(runFormula(spell, [[['Jour'], ['2026-01-01'], ['demain']]], french)).toEqual([
      [''],
      ['2026-01-01'],
      [expect.stringMatching(/^⚠ «\u00a0demain\u00a0» n’est pas une date/)],
    ]);
  });
});

describe('A series argument', () => {
  const sum = defineFormula({
    name: 'TOTAL',
    summary: text,
    params: { list: param('series') },
    examples: [],
    run: ({ list }) => list.reduce((a, b) => a + b, 0),
  });

  it('is a row, a column or a single value, taken whole without header and trailing blanks', () => {
    expect(run(sum, [[[1, 2, 3]]])).toBe(6);
    expect(run(sum, [[['Flux'], [1], ['2,5'], [''], ['']]])).toBe(3.5);
    expect(run(sum, [7])).toBe(7);
    expect(run(sum, [[[''], ['']]])).toBe('');
  });

  it('may hold no gap, for nobody knows whether it is a zero', () => {
    const place = { name: 'TOTAL', argument: 'list' };
    expect(problem(sum, [[[1], [''], [3]]])).toEqual({ code: 'gap-in-series', ...place, position: 2 });
    expect(problem(sum, [[['Flux'], [''], [3]]])).toEqual({ code: 'gap-in-series', ...place, position: 1 });
  });

  it('may be no block, and holds only numbers', () => {
    expect(
      problem(sum, [
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    ).toMatchObject({ code: 'not-one-line' });
    expect(problem(sum, [[[1], ['x'], [3]]])).toMatchObject({ code: 'not-a-number', given: 'x' });
    expect(problem(sum, [['x']])).toMatchObject({ code: 'not-a-number' });
  });
});

describe('A formula that gives a table', () => {
  const repeat = defineFormula({
    name: 'REPEAT',
    summary: text,
    params: { word: param('text'), times: param('number') },
    examples: [],
    spills: true,
    run: ({ word, times }) => Array.from({ length: times }, () => [word, times]),
  });

  it('takes single cells, as ranges of one too', () => {
    expect(run(repeat, [[['a']], 2])).toEqual([['a', 2], ['a', 2]]); // biome-ignore format: a table
  });

  it('refuses a wider range, and is blank where a needed argument is', () => {
    expect(problem(repeat, [[['a'], ['b']], 2])).toEqual({ code: 'not-one-cell', name: 'REPEAT', argument: 'word' });
    expect(run(repeat, ['', 2])).toBe('');
  });
});

describe('The language', () => {
  const hello = defineFormula({
    name: 'HELLO',
    summary: text,
    params: { language: { ...param('text'), optional: true } },
    examples: [],
    run: (_, say) => say(),
  });

  it.each([
    ['fr', 'fr'],
    ['Français', 'fr'],
    ['FRENCH', 'fr'],
    ['fr-CA', 'fr'],
    ['en', 'en'],
    ['anglais', 'en'],
    ['English', 'en'],
    ['en_US', 'en'],
  ])('is the argument where there is one: "%s" is %s', (given, language) => {
    expect(runFormula(hello, [given], never)).toBe(language);
    expect(runFormula(hello, [[[given]]], never)).toBe(language);
  });

  it('else is the spreadsheet’s, and French where nobody knows', () => {
    const of = (locale: string | null) => runFormula(hello, [], () => locale);
    expect([of('en_GB'), of('en'), of('fr_FR'), of('fr_CA'), of(null), of('')]).toEqual([
      'en',
      'en',
      'fr',
      'fr',
      'fr',
      'fr',
    ]);
  });

  it('must be one that the product speaks', () => {
    expect(problem(hello, ['de'])).toEqual({ code: 'unknown-language', given: 'de' });
  });
});
