// Formulas as people type them, in the spelling that the parser knows.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writingOf } from '../../../local/engine/formula/locale';
import { normalise } from '../../../local/engine/formula/normalise';
import { parseFormula } from '../../../local/engine/formula/parse';
import { treeReader } from '../../../local/engine/formula/read';
import { runs } from '../../runs';

describe('Where the point is the decimal mark', () => {
  test.each([
    ['=SUM(A1;B1)', '=SUM(A1,B1)'],
    ['=SUM(A1,B1)', '=SUM(A1,B1)'],
    ['=0.5*A1', '=0.5*A1'],
    ['=.5', '=.5'],
    ['=1e3+2E-4', '=1e3+2E-4'],
    ['=IF(A1=";";"a;b";"c,d")', '=IF(A1=";","a;b","c,d")'],
    ["='a;b'!A1;1", "='a;b'!A1,1"],
    ['=SUM(2:3;Data!$4:5)', '=SUM(2:3,Data!$4:5)'],
    ['=IFERROR(A1;#N/A)', '=IFERROR(A1,#N/A)'],
    ['=A1/A2', '=A1/A2'],
  ])('%s reads %s', (typed, read) => {
    expect(normalise(typed, '.')).toBe(read);
  });
});

describe('Where the comma is the decimal mark', () => {
  test.each([
    ['=SUM(A1;0,5)', '=SUM(A1,0.5)'],
    ['=IF(A1>1,5;"1,5";2)', '=IF(A1>1.5,"1,5",2)'],
    ['=12,5%', '=12.5%'],
  ])('%s reads %s', (typed, read) => {
    expect(normalise(typed, ',')).toBe(read);
  });

  test.each(['=SUM(A1,B1)', '=0.5', '=SUM(1;2', '=SUM(1;2))', '={1;2', '=(1;2}'])('%s cannot be read', (typed) => {
    expect(normalise(typed, ',')).toBeNull();
  });
});

test('what cannot be read gives no tree', () => {
  expect(parseFormula('=1+', '.')).toBeNull();
  expect(parseFormula('="open', '.')).toBeNull();
  expect(parseFormula('=A1 B1)', '.')).toBeNull();
});

test('a text between quotes is never changed', () => {
  const plain = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/"/g, '""'));
  fc.assert(
    fc.property(plain, fc.constantFrom('.' as const, ',' as const), (text, decimal) => {
      expect(normalise(`=A1&"${text}"`, decimal)).toBe(`=A1&"${text}"`);
    }),
  );
});

test('a title with brackets names its sheet', () => {
  expect(parseFormula("='Export [2025]'!A1", '.')?.type).toBe('ReferenceIdentifier');
});

describe('The writing of a locale', () => {
  test.each([
    ['fr_FR', ',', true],
    ['en_US', '.', false],
    ['en_GB', '.', true],
    ['de_DE', ',', true],
    ['no_such_locale_at_all', '.', false],
  ])('%s has %s for its decimal mark', (locale, decimal, dayFirst) => {
    expect(writingOf(locale)).toMatchObject({ decimal, dayFirst });
  });
});

describe('A formula whose shape has been read before', () => {
  const address = fc.constantFrom(
    'A1',
    '$B$2',
    'C3:D4',
    'Other!A1',
    "'It''s; A1'!B2:C3",
    'B:B',
    '$A:$C',
    'Data!$H:H',
    '2:3',
    'A1:B',
    'XFE1',
    'LOG10',
    'a1',
  );
  const model = fc.constantFrom(
    (a: string, b: string) => `=SUM(${a};${b})*2`,
    (a: string, b: string) => `=IF(${a}="A1";-${b}%;"${b.replace(/"/g, '')}")`,
    (a: string, b: string) => `=COUNTIF('Data'!$A:$A;${a}&"say ""${b}""")&""&'A:A'!B1`,
    (a: string, b: string) => `=IFERROR(INDEX(${a};MATCH(${b};Data!$A:$A;0));)`,
    (a: string, b: string) => `=${a}:INDEX(${b};2)`,
    (a: string, b: string) => `=SUM(${a}:INDEX(${b};ROWS(${b})))`,
    (a: string, b: string) => `=LET(x;${a};x+${b})`,
    (a: string, b: string) => `=MAP(${a};LAMBDA(v;v+${b}))`,
    (a: string, b: string) => `={${a};${b}}`,
    (a: string, b: string) => `=LOG10(${a})&${b}&A1B`,
    (a: string, b: string) => `=(${a} ${b}`,
  );

  test('gives the tree that the parser gives', () => {
    const read = treeReader('.');
    fc.assert(
      fc.property(model, address, address, (write, a, b) => {
        expect(read(write(a, b))).toEqual(parseFormula(write(a, b), '.'));
      }),
      { numRuns: runs(2000) },
    );
  });
});
