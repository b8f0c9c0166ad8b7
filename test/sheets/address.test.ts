import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { f } from '../../src/plan/formula';
import { type Formula, KEY, type Ref, type SheetKind } from '../../src/plan/types';
import { type AddressContext, columnLetters, formulaText, quoted, sameFormula } from '../../src/sheets/address';
import type { Layout } from '../../src/sheets/layout';

const layout = (
  keyRow: number,
  keyColumn: number,
  rows: Record<string, number>,
  columns: Record<string, number>,
): Layout => ({
  keyRow,
  keyColumn,
  rows: new Map(Object.entries(rows)),
  columns: new Map(Object.entries(columns)),
  gone: new Map(),
  goneColumns: new Map(),
  maxRows: 100,
  maxColumns: 100,
  lastRow: 50,
  lastColumn: 50,
});
const LAYOUTS: Partial<Record<SheetKind, Layout>> = {
  results: layout(1, 1, { keys: 5 }, { value: 5, 'n/2025-03': 27, '2025-01': 29 }),
  // A person has put a row above and two columns before.
  data: layout(2, 3, { 'a|b': 7 }, { value: 8 }),
  costs: layout(1, 1, { lines: 5 }, { amount: 7 }),
};
const TITLES: Partial<Record<SheetKind, string>> = { results: 'Résultats', data: 'Data', costs: "Coûts d'équipe" };
const CONTEXT: AddressContext = {
  kind: 'results',
  id: 'results',
  row: 10,
  column: 27,
  layout: (kind) => LAYOUTS[kind] as Layout,
  prefix: (kind) => quoted(TITLES[kind] ?? ''),
  gid: () => 77,
};
const at = (ref: Ref): string => formulaText(f`${ref}`, CONTEXT);

describe('the letters of a column', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [18_278, 'ZZZ'],
  ])('%i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('count in twenty-six signs without a zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (column) => {
        const count = [...columnLetters(column)].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
        expect(count).toBe(column);
      }),
    );
  });
});

describe('the address of a cell', () => {
  it('is free to move with its row and column, unless it is fixed', () => {
    expect(at({ at: 'cell', row: 'keys', column: 'value' })).toBe('E5');
    expect(at({ at: 'cell', row: 'keys', column: 'value', fix: true })).toBe('$E$5');
  });

  it('of another sheet names it; of the formula’s own does not', () => {
    expect(at({ at: 'cell', sheet: 'data', row: 'a|b', column: 'value' })).toBe("'Data'!H7");
    expect(at({ at: 'cell', sheet: 'data', row: 'a|b', column: 'value', fix: true })).toBe("'Data'!$H$7");
    expect(at({ at: 'cell', sheet: 'results', row: 'keys', column: 'value' })).toBe('E5');
  });

  it('of keys is where their row and column now are', () => {
    expect(at({ at: 'cell', sheet: 'data', row: KEY, column: 'value' })).toBe("'Data'!H2");
    expect(at({ at: 'cell', sheet: 'data', row: 'a|b', column: KEY })).toBe("'Data'!C7");
  });

  it('in the formula’s own row keeps the column, in its own column keeps the row', () => {
    expect(at({ at: 'own-row', column: 'value' })).toBe('$E10');
    expect(at({ at: 'own-column', row: 'keys' })).toBe('AA$5');
    expect(at({ at: 'own-column', row: KEY })).toBe('AA$1');
  });

  it('that is nowhere is refused: a wrong address would be a wrong figure', () => {
    expect(() => at({ at: 'own-row', column: 'gone' })).toThrow(RangeError);
    expect(() => at({ at: 'cell', sheet: 'data', row: 'gone', column: 'value' })).toThrow('"gone"');
  });
});

describe('the address of several cells', () => {
  it('is a whole column', () => {
    expect(at({ at: 'column', column: 'value' })).toBe('$E:$E');
    expect(at({ at: 'column', sheet: 'data', column: KEY })).toBe("'Data'!$C:$C");
  });

  it('is a run of a row, past the column Z too', () => {
    expect(at({ at: 'run', from: 'n/2025-03', to: '2025-01' })).toBe('$AA10:$AC10');
    expect(at({ at: 'run', row: 'keys', from: 'n/2025-03', to: '2025-01' })).toBe('$AA$5:$AC$5');
    expect(at({ at: 'run', row: KEY, from: 'n/2025-03', to: '2025-01' })).toBe('$AA$1:$AC$1');
  });

  it('is a person’s lines, down to the end of their sheet however long it grows', () => {
    const column = "'Coûts d''équipe'!$G:$G";
    expect(at({ at: 'lines', sheet: 'costs', row: 'lines', column: 'amount' })).toBe(
      `'Coûts d''équipe'!$G$5:INDEX(${column};ROWS(${column}))`,
    );
  });
});

describe('the text of a formula', () => {
  it('is its texts and addresses in order', () => {
    const own: Ref = { at: 'own-row', column: 'value' };
    const formula: Formula = f`=IF(${own}="";"";${own}/2)`;
    expect(formulaText(formula, CONTEXT)).toBe('=IF($E10="";"";$E10/2)');
  });
});

describe('two spellings of a formula', () => {
  it.each([
    ['=IF(A1;2;3)', '=IF(A1,2,3)', 'the separator of another locale'],
    ["='Data'!A1", '=Data!A1', 'needless quotation marks around a sheet'],
    ['=SUM( A1 ; B2 )', '=SUM(A1;B2)', 'spaces'],
    ['=sum(a1)', '=SUM(A1)', 'capitals'],
    ['=IF(A1;"x; y";3)', '=IF(A1,"x; y",3)', 'a separator outside of a text'],
  ])('%s and %s are the same in spite of %s', (a, b) => {
    expect(sameFormula(a, b)).toBe(true);
    expect(sameFormula(b, a)).toBe(true);
  });

  it.each([
    ['=A1', '=A2', 'another address'],
    ['=$A1', '=A1', 'another anchor'],
    ['=A1+B1', '=A1-B1', 'another sign'],
    ['="Oui"', '="oui"', 'capitals inside a text'],
    ['="a b"', '="ab"', 'spaces inside a text'],
    ['="1;2"', '="1,2"', 'a separator inside a text'],
    ['="l\'été"', '="lété"', 'an apostrophe inside a text'],
    ['="a""b"', '="a""B"', 'capitals after a quotation mark inside a text'],
    ['=A1&"x"', '=A1&"x"&"x"', 'another text'],
    ['=A1', '', 'no formula'],
    ['=A1', 'A1', 'a text'],
  ])('%s and %s are two formulas: %s', (a, b) => {
    expect(sameFormula(a, b)).toBe(false);
    expect(sameFormula(b, a)).toBe(false);
  });
});
