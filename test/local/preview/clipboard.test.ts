// Plain text from and to the clipboard.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Workbook } from '../../../local/model';
import { copy, pastedRows, tiled } from '../../../local/preview/grid/clipboard';

describe('what is pasted', () => {
  it.each([
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\r\nb\r\n', [['a'], ['b']]],
    ['"two\nlines"\tx', [['two\nlines', 'x']]],
    ['"say ""hi"""', [['say "hi"']]],
    ['5" screen\tx', [['5" screen', 'x']]],
    ['a\t', [['a', '']]],
    ['', [['']]],
  ])('%j is read as rows and cells', (text, rows) => {
    expect(pastedRows(text)).toEqual(rows);
  });
});

describe('a block that is pasted into a selection', () => {
  const at = (bottom: number, right: number) => ({ top: 1, left: 1, bottom, right });

  it.each([
    ['a single cell', [['a']], at(2, 3), 'aaa/aaa'],
    ['whole times', [['a', 'b']], at(2, 4), 'abab/abab'],
    ['not whole times', [['a', 'b']], at(1, 3), 'ab'],
    [
      'larger than the selection',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      at(1, 1),
      'ab/cd',
    ],
    ['with rows of different lengths', [['a', 'b'], ['c']], at(2, 4), 'ab/c'],
  ])('%s', (_, block, rect, expected) => {
    expect(
      tiled(block, rect)
        .map((row) => row.join(''))
        .join('/'),
    ).toBe(expected);
  });
});

describe('what is copied', () => {
  it('is what the cells show, in the workbook’s locale, without hidden lines', () => {
    const sheet = new Workbook({ locale: 'fr_FR' }).active;
    sheet.type(1, 1, '12,5 %');
    sheet.type(1, 3, '3/4/2026');
    sheet.type(2, 1, 'caché');
    sheet.type(3, 1, 'x');
    sheet.hideRows(2);
    sheet.hideColumns(2);
    expect(copy(sheet, { top: 1, left: 1, bottom: 3, right: 3 }).text).toBe('12,50%\t03/04/2026\nx\t');
  });

  it('comes back cell by cell, whatever the texts hold', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', "'") });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), (rows) => {
        const sheet = new Workbook().active;
        rows.forEach((row, r) => {
          row.forEach((value, c) => {
            sheet.setValue(r + 1, c + 1, value);
          });
        });
        expect(pastedRows(copy(sheet, { top: 1, left: 1, bottom: rows.length, right: 2 }).text)).toEqual(rows);
      }),
    );
  });
});
