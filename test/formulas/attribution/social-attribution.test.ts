// SOCIAL_ATTRIBUTION as it is typed in cells.
import { describe, expect, it } from 'vitest';
import { formula } from '../../../src/formulas/attribution/social-attribution';
import type { FormulaSpec } from '../../../src/formulas/define';
import { GOLDEN, NAMES_OF_RULES } from '../../maths/attribution/golden';
import { call, column, problemOf, sentenceOf } from './call';

const spec = formula as unknown as FormulaSpec;
const attributed = (...args: unknown[]) => call(spec, args) as (string | number)[][];
const body = (...args: unknown[]) => attributed(...args).slice(1);

const inRow = (row: number, problem: object) => ({ code: 'in-row', name: 'SOCIAL_ATTRIBUTION', row, problem });
const place = (argument: string) => ({ name: 'SOCIAL_ATTRIBUTION', argument });

describe('The answer', () => {
  it('has its headings in the spreadsheet’s language, and a column of values when values are given', () => {
    const args = [column('X > Email'), column(2), 'last', column(90)];
    expect((call(spec, args, 'fr_FR') as string[][])[0]).toEqual([
      'Canal',
      'Conversions attribuées',
      'Part',
      'Valeur attribuée',
    ]);
    expect((call(spec, args, 'en_GB') as string[][])[0]).toEqual([
      'Channel',
      'Credited conversions',
      'Share',
      'Credited value',
    ]);
    expect((call(spec, args.slice(0, 3), 'en_GB') as string[][])[0]).toEqual([
      'Channel',
      'Credited conversions',
      'Share',
    ]);
  });

  it('has the channel with most conversions first, ties by name', () => {
    expect(body(column('B', 'C', 'A'), column(1, 5, 1), 'last').map(([channel]) => channel)).toEqual(['C', 'A', 'B']);
  });

  it('leaves the share blank when nothing converted', () => {
    expect(body(column('X > Email'), column(0), 'linear')).toEqual([
      ['Email', 0, ''],
      ['X', 0, ''],
    ]);
  });

  it('leaves the value blank when Markov has nothing to share it by', () => {
    expect(body(column('X'), column(0), 'markov', column(50))).toEqual([['X', 0, '', '']]);
  });

  it('is blank where there are no paths', () => {
    expect(call(spec, [column('', ''), column('', ''), 'last'])).toBe('');
  });
});

describe('Paths', () => {
  const expected = [
    ['Email', 3, 0.75],
    ['X', 1, 0.25],
  ];

  it('may be written with either separator or one touch per cell, to the same effect', () => {
    expect(body(column('X > Email', 'X | X', 'Email'), column(2, 1, 1), 'last')).toEqual(expected);
    const cells = [
      ['X', 'Email', ''],
      ['X', 'X', ''],
      ['Email', '', ''],
    ];
    expect(body(cells, column(2, 1, 1), 'last')).toEqual(expected);
  });

  it('of one cell may stand before blank columns', () => {
    expect(
      body(
        [
          ['X > Email', '', ''],
          ['X', '', ''],
        ],
        column(3, 1),
        'last',
      ),
    ).toEqual(expected);
  });

  it('that come back add up', () => {
    expect(body(column('X > Email', 'X', 'X > Email'), column(2, 1, 1), 'last')).toEqual(expected);
  });

  it('may stand below headings, with blank rows between and after them', () => {
    const paths = column('Parcours', 'X > Email', '', 'X', '', '');
    expect(body(paths, column('Conversions', 3, '', 1, '', ''), 'last')).toEqual(expected);
    expect(body(paths, column('Conversions', 3, '', 1), 'last', column('Valeur', 30, '', 10))).toEqual([
      ['Email', 3, 0.75, 30],
      ['X', 1, 0.25, 10],
    ]);
  });

  it('may be a single cell with a single number', () => {
    expect(body('X > Email', 2, 'premier')).toEqual([
      ['X', 2, 1],
      ['Email', 0, 0],
    ]);
  });

  it('treat direct traffic as such whatever its name', () => {
    for (const direct of ['Direct', 'DIRECT', '(direct)', '(none)', 'Accès direct']) {
      expect(body(column(`X > ${direct}`), column(2), 'dernier non direct')[0]).toEqual(['X', 2, 1]);
    }
  });
});

describe('Figures', () => {
  it('may be texts as the French write them', () => {
    expect(body(column('X'), column('1\u202f234,5'), 'last', column('12,50 €'))).toEqual([['X', 1234.5, 1, 12.5]]);
  });

  it('count a blank value as nothing only where nothing converted', () => {
    expect(body(column('X', 'Y'), column(1, 0), 'last', column(10, ''))).toEqual([
      ['X', 1, 1, 10],
      ['Y', 0, 0, 0],
    ]);
    expect(problemOf(spec, [column('X', 'Y'), column(1, 1), 'last', column(10, '')])).toEqual(
      inRow(2, { code: 'blank-value', ...place('value') }),
    );
  });

  it('of days are needed for time decay alone, and only where something converted', () => {
    const paths = column('X > Email', 'Email');
    expect(body(paths, column(3, 0), 'time decay', '', '', column('7 > 0', ''))).toEqual([
      ['Email', 2, 2 / 3],
      ['X', 1, 1 / 3],
    ]);
    expect(body(paths, column(3, 0), 'linear', '', '', column('soon', ''))[0]).toEqual(['Email', 1.5, 0.5]);
    expect(problemOf(spec, [paths, column(3, 1), 'time decay', '', '', column('7 > 0', '')])).toEqual(
      inRow(2, { code: 'days-unlike-path', name: 'SOCIAL_ATTRIBUTION', touches: 1, days: 0 }),
    );
    expect(problemOf(spec, [paths, column(3, 0), 'time decay'])).toEqual({
      code: 'missing-argument',
      ...place('days'),
    });
  });

  it('of days stand one per cell where touches do', () => {
    const [paths, days] = [
      [
        ['X', 'Email', ''],
        ['Email', '', ''],
      ],
      [
        [7, 0],
        [0, ''],
      ],
    ];
    expect(body(paths, column(3, 1), 'time decay', '', '', days)).toEqual([
      ['Email', 3, 0.75],
      ['X', 1, 0.25],
    ]);
  });
});

describe('A bad row is named', () => {
  const paths = column('X', 'X > Email', 'Email');

  it.each([
    ['a text for a number', column(1, 'two', 3), { code: 'not-a-number', ...place('conversions'), given: 'two' }],
    [
      'a number that can be read in two ways',
      column(1, '1,234', 3),
      { code: 'ambiguous-number', ...place('conversions'), given: '1,234' },
    ],
    ['a count below zero', column(1, -2, 3), { code: 'negative-value', ...place('conversions') }],
    ['a blank count', column(1, '', 3), { code: 'blank-value', ...place('conversions') }],
    ['an error', column(1, '#N/A', 3), { code: 'error-cell', ...place('conversions'), given: '#N/A' }],
    ['a boolean', column(1, true, 3), { code: 'boolean-for-number', ...place('conversions') }],
  ])('with %s', (_, conversions, problem) => {
    expect(problemOf(spec, [paths, conversions, 'last'])).toEqual(inRow(2, problem));
  });

  it('with the headings counted as its first row', () => {
    expect(problemOf(spec, [column('Path', 'X', 'Y'), column('Conversions', 1, 'two'), 'last'])).toMatchObject({
      row: 3,
    });
  });

  it('in every column of figures', () => {
    expect(problemOf(spec, [paths, column(1, 1, 1), 'last', column(1, 'x', 1)])).toMatchObject({
      row: 2,
      problem: { argument: 'value' },
    });
    expect(problemOf(spec, [paths, column(1, 1, 1), 'last', '', column(1, 1, -1)])).toMatchObject({
      row: 3,
      problem: { code: 'negative-value', argument: 'nulls' },
    });
  });

  it('even in the first row, when its path is plainly no heading', () => {
    expect(problemOf(spec, [column('X > Email', 'X'), column('two', 1), 'last'])).toMatchObject({ row: 1 });
    expect(problemOf(spec, [column('X'), column('two'), 'last'])).toMatchObject({ row: 1 });
    expect(problemOf(spec, [column('X', 'Y'), column('two', 1), 'last', column(5, 5)])).toMatchObject({ row: 1 });
    expect(problemOf(spec, [column('X', 'Y > X'), column('two', 1), 'last'])).toEqual(
      inRow(1, { code: 'not-a-number', ...place('conversions'), given: 'two' }),
    );
  });

  it('when figures have no path, or a path no figures', () => {
    expect(problemOf(spec, [column('X'), column(1, 2), 'last'])).toEqual(
      inRow(2, { code: 'blank-path', name: 'SOCIAL_ATTRIBUTION' }),
    );
    expect(problemOf(spec, [column('X', 'Y'), column(1), 'last'])).toEqual(
      inRow(2, { code: 'blank-value', ...place('conversions') }),
    );
  });

  it('in a sentence that says what to do', () => {
    expect(sentenceOf(spec, [paths, column(1, -2, 3), 'last'])).toBe(
      'SOCIAL_ATTRIBUTION\u00a0: ligne 2 de la plage\u00a0: l’argument conversions est négatif. Donnez un nombre positif ou nul.',
    );
  });
});

describe('Refused as a whole', () => {
  it('are figures over several columns', () => {
    expect(problemOf(spec, [column('X'), [[1, 2]], 'last'])).toEqual({
      code: 'not-one-column',
      ...place('conversions'),
    });
    expect(problemOf(spec, [column('X > Y'), column(1), 'time decay', '', '', [[7, 0]]])).toEqual({
      code: 'not-one-column',
      ...place('days'),
    });
  });

  it('is an unknown model, with the names of those there are', () => {
    expect(sentenceOf(spec, [column('X'), column(1), 'magie'])).toBe(
      'Modèle inconnu\u00a0: «\u00a0magie\u00a0». Écrivez l’un de ceux-ci\u00a0: premier, dernier, les deux, dernier non direct, linéaire, position, décroissance temporelle, Markov, Shapley.',
    );
  });

  it('are more channels than Markov can take, and no fewer', () => {
    const channels = (count: number) => column(...Array.from({ length: count }, (_, i) => `C${i}`));
    const ones = (count: number) => column(...new Array(count).fill(1));
    expect(problemOf(spec, [channels(501), ones(501), 'markov'])).toEqual({
      code: 'too-many-channels',
      name: 'SOCIAL_ATTRIBUTION',
      count: 501,
      most: 500,
    });
    expect(body(channels(500), ones(500), 'markov')).toHaveLength(500);
    expect(body(channels(501), ones(501), 'linear')).toHaveLength(501);
  });
});

describe('Reference journeys typed in cells', () => {
  const social = GOLDEN.find(([name]) => name === 'social_small')?.[1];
  if (!social) throw new Error('The reference set is missing.');
  const { input, reference } = social;
  const joined = (separator: string) => column(...input.map(({ path }) => path.join(separator)));
  const wide = input.map(({ path }) => [0, 1, 2, 3].map((i) => path[i] ?? ''));
  const figures = {
    conversions: column(...input.map((row) => row.conversions)),
    value: column(...input.map((row) => row.value)),
    nulls: column(...input.map((row) => row.nulls)),
  };
  const days = (separator: string) =>
    column(...input.map(({ hours }) => hours?.map((h) => h / 24).join(separator) ?? ''));
  const wideDays = input.map(({ hours }) => [0, 1, 2, 3].map((i) => (hours?.[i] === undefined ? '' : hours[i] / 24)));

  it.each([
    ['with >', joined(' > '), days(' > ')],
    ['with |', joined('|'), days('|')],
    ['with one touch per cell', wide, wideDays],
  ])('%s give the reference figures of every model', (_, paths, dayCells) => {
    const { conversions, value, nulls } = figures;
    const wanted: [string, Readonly<Record<string, number>>, Readonly<Record<string, number>>][] = [
      ...Object.entries(NAMES_OF_RULES).map(([name, model]): (typeof wanted)[number] => [
        model,
        reference.conversions[name] ?? {},
        reference.value[name] ?? {},
      ]),
      [
        'markov',
        reference.markov_order1_with_self_loops?.credit ?? {},
        reference.markov_order1_with_self_loops?.credit_value ?? {},
      ],
    ];
    expect(wanted).toHaveLength(9);
    for (const [model, credits, values] of wanted) {
      const rows = body(paths, conversions, model, value, nulls, dayCells);
      expect(rows).toHaveLength(8);
      for (const [channel = '', credit, , worth] of rows) {
        expect(Math.abs(Number(credit) - (credits[channel] ?? Number.NaN)), `${model}, ${channel}`).toBeLessThan(1e-9);
        expect(Math.abs(Number(worth) - (values[channel] ?? Number.NaN)), `${model}, ${channel}`).toBeLessThan(1e-9);
      }
    }
  });
});

describe('Ten thousand distinct paths over thirty channels', () => {
  /** The digits of a number in base thirty, as channels: every number is another path. */
  const path = (n: number): string[] => (n < 30 ? [`C${n}`] : [...path(Math.floor(n / 30)), `C${n % 30}`]);
  const paths = Array.from({ length: 10_000 }, (_, n) => path(n + 30).join(' > '));

  it.each(['first', 'last_non_direct', 'linear', 'position', 'markov', 'shapley'])(
    'are credited in full by %s',
    (model) => {
      const rows = body(
        column(...paths),
        column(...paths.map((_, n) => n % 7)),
        model,
        '',
        column(...paths.map((_, n) => n % 90)),
      );
      expect(rows).toHaveLength(30);
      // 1428 runs of 0 to 6, which sum to 21, then 0, 1, 2 and 3.
      expect(rows.reduce((sum, [, credit]) => sum + Number(credit), 0)).toBeCloseTo(1428 * 21 + 6, 6);
    },
  );
});
