// SOCIAL_ASSISTED as it is typed in cells.
import { expect, it } from 'vitest';
import { formula } from '../../../src/formulas/attribution/social-assisted';
import type { FormulaSpec } from '../../../src/formulas/define';
import { call, column, problemOf } from './call';

const spec = formula as unknown as FormulaSpec;

it('gives assisted and last-click conversions and their ratio, the most assists first', () => {
  expect(call(spec, [column('X > Blog > Ads', 'Ads', 'X > Blog'), column(3, 2, 1)], 'en_GB')).toEqual([
    ['Channel', 'Assisted conversions', 'Last-click conversions', 'Assist ratio'],
    ['X', 4, 0, ''],
    ['Blog', 3, 1, 3],
    ['Ads', 0, 5, 0],
  ]);
});

it('has its headings in French elsewhere', () => {
  expect((call(spec, [column('X'), column(3)], 'fr_CA') as unknown[][])[0]).toEqual([
    'Canal',
    'Conversions assistées',
    'Conversions au dernier clic',
    'Ratio d’assistance',
  ]);
});

it('reads one touch per cell', () => {
  expect(
    (
      call(spec, [
        [
          ['X', 'Ads'],
          ['X', ''],
        ],
        column(3, 4),
      ]) as unknown[][]
    ).slice(1),
  ).toEqual([
    ['X', 3, 4, 0.75],
    ['Ads', 0, 3, 0],
  ]);
});

it('names the row that cannot be read', () => {
  expect(problemOf(spec, [column('X', 'X > > Ads'), column(1, 2)])).toEqual({
    code: 'in-row',
    name: 'SOCIAL_ASSISTED',
    row: 2,
    problem: { code: 'blank-touch', name: 'SOCIAL_ASSISTED', position: 2 },
  });
});

it('is blank where there are no paths', () => {
  expect(call(spec, [column(''), column('')])).toBe('');
});
