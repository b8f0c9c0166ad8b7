// The .xlsx file of a workbook, read as XML.
import { beforeAll, describe, expect, test } from 'vitest';
import { recalculate } from '../../../local/engine/load';
import type { Value } from '../../../local/model';
import { bookOf, computed } from '../engine/sheet-of';
import { type Opened, opened } from './opened';

const fileOf = async (cells: Readonly<Record<string, Value>>, locale = 'fr_FR'): Promise<Opened> =>
  opened((await computed(cells, locale)).workbook);

describe('Values', () => {
  let file: Opened;
  beforeAll(async () => {
    file = await fileOf({
      A1: 'texte',
      A2: 12.5,
      A3: true,
      A4: { error: '#N/A' },
      A5: '#N/A',
      A6: 'a\u0001b\nc',
      A7: '_x0041_',
      B8: 'x',
      A9: { error: '#ERROR!' },
    });
  });

  test.each([
    ['A1', 's', 'texte'],
    ['A2', null, '12.5'],
    ['A3', 'b', '1'],
    ['A4', 'e', '#N/A'],
  ])('%s', (address, type, value) => {
    expect(file.cell(0, address)).toMatchObject({ type, value, formula: null });
  });

  test('a text that spells an error stays a text', () => {
    expect(file.cell(0, 'A5')).toMatchObject({ type: 'inlineStr', value: '#N/A' });
  });

  test('a control character is escaped as the format escapes it', () => {
    expect(file.cell(0, 'A6')?.value).toBe('a_x0001_b\nc');
  });

  test('a text that looks like an escaped character is escaped once more', () => {
    expect(file.cell(0, 'A7')?.value).toBe('_x005F_x0041_');
  });

  test('a blank cell is not there', () => {
    expect(file.cell(0, 'A8')).toBeNull();
  });

  test('an error that Excel has not is one that it has', () => {
    expect(file.cell(0, 'A9')).toMatchObject({ type: 'e', value: '#VALUE!' });
  });

  test('a text longer than Excel’s longest is cut, and the cut is marked', async () => {
    const long = (await fileOf({ A1: 'x'.repeat(40_000) })).cell(0, 'A1')?.value ?? '';
    expect(long).toHaveLength(32_767);
    expect(long.endsWith('x…')).toBe(true);
  });

  test('a text that begins like a formula is no formula', async () => {
    const workbook = bookOf({});
    workbook.sheet('Here').setValue(1, 1, '=1+1');
    expect((await opened(workbook)).cell(0, 'A1')).toMatchObject({ type: 's', formula: null, value: '=1+1' });
  });
});

describe('Formulas', () => {
  test('a computed formula carries its value', async () => {
    const file = await fileOf({ A1: '=1+1', A2: '="a"&"b"', A3: '=1=1' });
    expect(file.cell(0, 'A1')).toMatchObject({ type: null, formula: '1+1', value: '2' });
    expect(file.cell(0, 'A2')).toMatchObject({ type: 'str', formula: '"a"&"b"', value: 'ab' });
    expect(file.cell(0, 'A3')).toMatchObject({ type: 'b', value: '1' });
  });

  test('a formula that nothing has computed carries none', async () => {
    expect((await opened(bookOf({ A1: '=1+1' }))).cell(0, 'A1')).toMatchObject({ formula: '1+1', value: null });
  });

  test('a formula computed before the last change carries none', async () => {
    const { workbook } = await computed({ A1: '=B1*2', B1: 2 });
    workbook.sheet('Here').setValue(1, 2, 3);
    expect((await opened(workbook)).cell(0, 'A1')).toMatchObject({ formula: 'B1*2', value: null });
  });

  test('a formula that gives the empty text or a blank carries the empty text', async () => {
    const file = await fileOf({ A1: '=""', A2: '=Z9' });
    expect(file.cell(0, 'A1')).toMatchObject({ type: 'str', value: '' });
    expect(file.cell(0, 'A2')).toMatchObject({ type: 'str', formula: 'Z9', value: '' });
  });

  test('a formula that gives an error is left to be computed again', async () => {
    expect((await fileOf({ A1: '=1/0' })).cell(0, 'A1')).toMatchObject({ formula: '1/0', value: null });
  });

  test('SPARKLINE is left out', async () => {
    const file = await fileOf({ A1: '=SPARKLINE(B1:B3)', B1: 1 });
    expect(file.cell(0, 'A1')).toBeNull();
  });

  test('what Excel has not is given as its value, with the formula in a note', async () => {
    const file = await fileOf({ A1: '=COUNTUNIQUE(B1:B3)', B1: 'x', B2: 'y', B3: 'x' });
    expect(file.cell(0, 'A1')).toMatchObject({ formula: null, value: '2' });
    expect(file.parts['xl/comments1.xml']).toContain('=COUNTUNIQUE(B1:B3)');
  });

  test('a formula longer than Excel’s longest is given as its value', async () => {
    const file = await fileOf({ A1: `=LEN("${'x'.repeat(9000)}")` });
    expect(file.cell(0, 'A1')).toMatchObject({ formula: null, value: '9000' });
  });

  test('what Excel has not and nothing has computed is given as a text', async () => {
    const file = await opened(bookOf({ A1: '=NOSUCH(1;2)' }));
    expect(file.cell(0, 'A1')).toMatchObject({ type: 's', formula: null, value: '=NOSUCH(1;2)' });
  });

  test('a result that spills is an array formula over its cells, which carry their values', async () => {
    const file = await fileOf({ A1: '=ARRAYFORMULA(B1:B2*2)', B1: 1, B2: 2 });
    expect(file.cell(0, 'A1')).toMatchObject({ formula: 'B1:B2*2', formulaRange: 'A1:A2', value: '2' });
    expect(file.cell(0, 'A2')).toMatchObject({ formula: null, value: '4' });
  });

  test('cells that a result covered before the last change are blank', async () => {
    const { workbook } = await computed({ A1: '=ARRAYFORMULA(B1:B2*2)', B1: 1, B2: 2 });
    workbook.sheet('Here').setValue(1, 2, 5);
    expect((await opened(workbook)).cell(0, 'A2')).toBeNull();
  });

  test('the application is told to compute all of them when it opens the file', async () => {
    expect((await fileOf({ A1: '=1' })).parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });
});

describe('Sheets', () => {
  test('stand in their order, hidden ones as such', async () => {
    const workbook = bookOf({ A1: 1, 'Données!A1': 2 });
    workbook.hide(workbook.sheet('Here'));
    const file = await opened(workbook);
    expect(file.sheets).toEqual([
      { title: 'Here', state: 'hidden' },
      { title: 'Données', state: null },
    ]);
    expect(file.parts['xl/workbook.xml']).toContain('activeTab="1"');
  });

  test('a title that Excel does not allow is shortened, and formulas follow', async () => {
    const long = 'Facebook: export des publications [2025-03]';
    const file = await fileOf({ A1: `='${long}'!B2*2`, [`'${long}'!B2`]: 21, [`'${long} (2)'!B2`]: 1 });
    const titles = file.sheets.map(({ title }) => title);
    expect(titles).toEqual(['Here', 'Facebook_ export des publicatio', 'Facebook_ export des publicat 2']);
    expect(file.cell(0, 'A1')).toMatchObject({ formula: "'Facebook_ export des publicatio'!B2*2", value: '42' });
  });

  test('a named range bears its sheet’s title in the file', async () => {
    const workbook = bookOf({ A1: '=SUM(prix)', 'L’été!B2': 3 });
    const rect = { top: 2, left: 2, bottom: 3, right: 2 };
    workbook.namedRanges = [{ name: 'prix', sheetId: workbook.sheet('L’été').id, rect }];
    await recalculate(workbook);
    const file = await opened(workbook);
    expect(file.parts['xl/workbook.xml']).toMatch(/<definedName name="prix">'L’été'!\$B\$2:\$B\$3<\/definedName>/);
    expect(file.cell(0, 'A1')).toMatchObject({ formula: 'SUM(prix)', value: '3' });
  });
});
