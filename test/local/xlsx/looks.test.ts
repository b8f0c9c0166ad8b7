// Looks, widths, groups and notes in the .xlsx file.
import { describe, expect, test } from 'vitest';
import { type CellStyle, type Rect, Workbook } from '../../../local/model';
import { bookOf } from '../engine/sheet-of';
import { opened } from './opened';

const A1: Rect = { top: 1, left: 1, bottom: 1, right: 1 };

async function look(patch: Partial<CellStyle>): Promise<string> {
  const workbook = bookOf({ A1: 1, B1: 2 });
  workbook.sheet('Here').patchStyle(A1, patch);
  return (await opened(workbook)).look(0, 'A1');
}

describe('Looks', () => {
  test.each<[string, Partial<CellStyle>, RegExp]>([
    ['bold', { fontWeight: 'bold' }, /<b\/>/],
    ['italic', { fontStyle: 'italic' }, /<i\/>/],
    ['underlined', { fontLine: 'underline' }, /<u\/>|<u val="single"\/>/],
    ['struck through', { fontLine: 'line-through' }, /<strike\/>/],
    ['a font', { fontFamily: 'Roboto', fontSize: 14 }, /<sz val="14"\/><name val="Roboto"\/>/],
    ['a colour of text', { fontColor: '#c00000' }, /<color rgb="FFC00000"\/>/],
    ['a fill', { background: '#f3f3f3' }, /<patternFill patternType="solid"><fgColor rgb="FFF3F3F3"\/>/],
    ['centred', { horizontalAlignment: 'center' }, /horizontal="center"/],
    ['in the middle', { verticalAlignment: 'middle' }, /vertical="center"/],
    ['wrapped', { wrap: 'wrap' }, /wrapText="true"/],
    [
      'a rule below',
      { borders: { bottom: { color: '#000000', style: 'SOLID_MEDIUM' } } },
      /<bottom style="medium"><color rgb="FF000000"\/>/,
    ],
    ['a dotted line', { borders: { top: { color: '#cccccc', style: 'DOTTED' } } }, /<top style="dotted">/],
    ['euros', { numberFormat: '#,##0.00 [$€-1]' }, /formatCode="#,##0\.00 \[\$€-1\]"/],
    ['a percentage', { numberFormat: '0.0%' }, /formatCode="0\.0%"/],
    ['a day', { numberFormat: 'dd/MM/yyyy' }, /formatCode="dd\/mm\/yyyy"/],
    ['an hour', { numberFormat: 'h:mm am/pm' }, /formatCode="h:mm AM\/PM"/],
    ['a pattern with a text', { numberFormat: '0 "Mo"' }, /formatCode="0 &quot;Mo&quot;"/],
    ['text', { numberFormat: '@' }, /formatCode="@"/],
  ])('%s', async (_, patch, xml) => {
    expect(await look(patch)).toMatch(xml);
  });

  test('a plain cell has no look of its own', async () => {
    expect((await opened(bookOf({ A1: 1 }))).cell(0, 'A1')?.style).toBe(0);
  });

  test('a blank cell keeps its fill', async () => {
    const workbook = bookOf({ B2: 1 });
    workbook.sheet('Here').patchStyle(A1, { background: '#ff0000' });
    expect((await opened(workbook)).look(0, 'A1')).toMatch(/FFFF0000/);
  });

  test('a column of texts keeps the text format in every cell', async () => {
    const workbook = bookOf({ A1: '007', A2: '008' });
    workbook.sheet('Here').patchStyle({ ...A1, bottom: 2 }, { numberFormat: '@' });
    const file = await opened(workbook);
    expect([file.look(0, 'A1'), file.look(0, 'A2')].every((xml) => xml.includes('formatCode="@"'))).toBe(true);
    expect(file.cell(0, 'A1')).toMatchObject({ type: 's', value: '007' });
  });
});

describe('Rows and columns', () => {
  test('a width in pixels becomes one in digits', async () => {
    const workbook = bookOf({ A1: 1 });
    workbook.sheet('Here').columns.setSize(2, 1, 145);
    const file = await opened(workbook);
    expect(Number(file.column(0, 2).width)).toBeCloseTo(20, 6);
    expect(Number(file.column(0, 1).width)).toBeCloseTo((100 - 5) / 7, 6);
  });

  test('hidden rows and columns are hidden', async () => {
    const workbook = bookOf({ A1: 1, A2: 2, C3: 3 });
    workbook.sheet('Here').hideRows(2);
    workbook.sheet('Here').hideColumns(2);
    const file = await opened(workbook);
    expect([file.row(0, 2).hidden, file.row(0, 1).hidden]).toEqual(['1', undefined]);
    expect([file.column(0, 2).hidden, file.column(0, 1).hidden]).toEqual(['true', undefined]);
  });

  test('groups have their depth, and a folded one leaves its mark on the line after it', async () => {
    const workbook = bookOf({ A1: 1, A5: 5 });
    const sheet = workbook.sheet('Here');
    sheet.groupRows(2, 3);
    sheet.groupRows(3, 2, true);
    sheet.groupColumns(2, 2, true);
    const file = await opened(workbook);
    expect([1, 2, 3, 4, 5].map((row) => file.row(0, row).outlineLevel)).toEqual([undefined, '1', '2', '2', undefined]);
    expect([file.row(0, 3).hidden, file.row(0, 2).hidden, file.row(0, 5).collapsed]).toEqual(['1', undefined, '1']);
    expect([file.column(0, 2).outlineLevel, file.column(0, 2).hidden, file.column(0, 4).collapsed]).toEqual([
      '1',
      'true',
      'true',
    ]);
  });

  test('a folded group at the end of a sheet leaves its mark below it', async () => {
    const workbook = bookOf({ A1: 1, A3: 5 });
    workbook.sheet('Here').groupRows(2, 2, true);
    expect((await opened(workbook)).row(0, 4).collapsed).toBe('1');
  });

  test('frozen rows and columns stay', async () => {
    const workbook = bookOf({ A1: 1, B2: 2 });
    workbook.sheet('Here').rows.frozen = 2;
    workbook.sheet('Here').columns.frozen = 1;
    expect((await opened(workbook)).sheet(0)).toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"');
  });

  test('a sheet without frozen lines has no pane', async () => {
    expect((await opened(bookOf({ A1: 1 }))).sheet(0)).not.toContain('<pane');
  });
});

describe('Notes', () => {
  test('a note stands at its cell', async () => {
    const workbook = bookOf({ A1: 1 });
    workbook.sheet('Here').setNote(1, 1, 'Lu le 3 mars & vérifié');
    const file = await opened(workbook);
    expect(file.parts['xl/comments1.xml']).toMatch(/<comment ref="A1"[^>]*>.*Lu le 3 mars &amp; vérifié/s);
  });

  test('a person’s note stays where the add-on gives a value for a formula', async () => {
    const workbook = bookOf({ A1: '=NOSUCH()' });
    workbook.sheet('Here').setNote(1, 1, 'à moi');
    expect((await opened(workbook)).parts['xl/comments1.xml']).toContain('à moi');
  });
});

test('an empty workbook is a file with one empty sheet', async () => {
  const file = await opened(new Workbook({ sheets: ['Vide'] }));
  expect(file.sheets).toEqual([{ title: 'Vide', state: null }]);
  expect(file.sheet(0)).toContain('<sheetData');
});

describe('The height of a row', () => {
  const heightOf = async (text: string, wrap: CellStyle['wrap'], given?: number): Promise<number> => {
    const workbook = bookOf({ A1: text });
    workbook.sheet('Here').patchStyle(A1, { wrap });
    if (given !== undefined) workbook.sheet('Here').rows.setSize(1, 1, given);
    return Number((await opened(workbook)).row(0, 1).ht ?? 0);
  };

  test('is what it was given, in points', async () => {
    expect(await heightOf('x', 'overflow', 40)).toBe(30);
  });

  test('has room for the lines of a wrapped text', async () => {
    const height = await heightOf('A text that takes three or four lines of a column of a hundred pixels', 'wrap');
    expect(height).toBeGreaterThan(3 * 12);
    expect(height).toBeLessThan(7 * 12);
    expect(await heightOf('short', 'wrap')).toBe(0);
    expect(await heightOf('A text that takes three or four lines, were it wrapped into its column', 'overflow')).toBe(
      0,
    );
  });
});
