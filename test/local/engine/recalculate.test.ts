// What recalculating a workbook writes back.
import { describe, expect, test } from 'vitest';
import { recalculate } from '../../../local/engine/load';
import { bookOf, computed, computedBook } from './sheet-of';

describe('Values written back', () => {
  test('a computed cell is no longer stale, until something changes', async () => {
    const { workbook } = await computed({ A1: '=B1*2', B1: 4 });
    const sheet = workbook.sheet('Here');
    expect(sheet.isStale(1, 1)).toBe(false);
    sheet.setValue(1, 2, 5);
    expect(sheet.isStale(1, 1)).toBe(true);
    await recalculate(workbook);
    expect(sheet.value(1, 1)).toBe(10);
  });

  test('cells are computed in whatever order they stand', async () => {
    const book = await computed({ A1: '=A2+1', A2: '=Other!B9*2', 'Other!B9': '=Here!C3', C3: 5 });
    expect(book.value('A1')).toBe(11);
  });

  test('a column of running totals is computed to its end', async () => {
    const workbook = bookOf({ A1: 1 });
    const sheet = workbook.sheet('Here');
    sheet.insertRows(1000, 4000);
    for (let row = 2; row <= 4900; row++) sheet.setFormula(row, 1, `=A${row - 1}+1`);
    await computedBook(workbook);
    expect(sheet.value(4900, 1)).toBe(4900);
  });

  test('a truth value stays one', async () => {
    expect((await computed({ A1: '=1=1' })).value('A1')).toBe(true);
  });

  test('a formula that nests too deep is an error of its own cell alone', async () => {
    const book = await computed({ A1: `=1${'+1'.repeat(20_000)}`, A2: '=1+1' });
    expect([book.value('A1'), book.value('A2')]).toEqual([{ error: '#ERROR!' }, 2]);
  });

  test('failures are listed with their place and reason', async () => {
    const { recalculation } = await computed({ A1: 1, B2: '=1/0', 'Other!C3': '=NOSUCH()' });
    expect(recalculation.formulas).toBe(2);
    expect(recalculation.failures.map(({ sheet, row, column, error }) => [sheet, row, column, error])).toEqual([
      ['Here', 2, 2, '#DIV/0!'],
      ['Other', 3, 3, '#NAME?'],
    ]);
    expect(recalculation.failures[1]?.detail).toContain('NOSUCH');
  });

  test('a named range is known by its name', async () => {
    const workbook = bookOf({ A1: '=SUM(prices)', B1: 2, B2: 3 });
    const rect = { top: 1, left: 2, bottom: 2, right: 2 };
    workbook.namedRanges = [{ name: 'Prices', sheetId: workbook.sheet('Here').id, rect }];
    expect((await computedBook(workbook)).value('A1')).toBe(5);
  });

  test('TODAY is the day in the spreadsheet’s zone', async () => {
    const workbook = bookOf({ A1: '=TODAY()', A2: '=NOW()' });
    // 31 December 2024, 23:30 in Paris is 22:30 in UTC; an hour later it is New Year in Paris alone.
    await recalculate(workbook, undefined, Date.UTC(2024, 11, 31, 23, 30));
    expect(workbook.sheet('Here').value(1, 1)).toBe(45658);
    expect(workbook.sheet('Here').value(2, 1)).toBeCloseTo(45658 + 0.5 / 24, 6);
  });
});

describe('Results that spill', () => {
  const cells = { B1: 1, B2: 2, B3: 3, C1: 1, D1: '=FILTER(B1:B3;B1:B3>=C1)', F1: '=SUM(D:D)' };

  test('the cells that a result covers know it', async () => {
    const book = await computed(cells);
    expect([book.value('D1'), book.value('D2'), book.value('D3'), book.value('F1')]).toEqual([1, 2, 3, 6]);
    expect([book.isSpilled('D1'), book.isSpilled('D2'), book.isSpilled('D4')]).toEqual([false, true, false]);
  });

  test('a result that becomes shorter leaves blank cells behind', async () => {
    const book = await computed(cells);
    book.workbook.sheet('Here').setValue(1, 3, 3);
    await recalculate(book.workbook);
    expect([book.value('D1'), book.value('D2'), book.value('F1')]).toEqual([3, null, 3]);
    expect(book.isSpilled('D2')).toBe(false);
  });

  test('what a person types into a covered cell stays, and the result gives way', async () => {
    const book = await computed(cells);
    book.workbook.sheet('Here').setValue(2, 4, 'mine');
    await recalculate(book.workbook);
    expect([book.value('D1'), book.value('D2'), book.value('D3')]).toEqual([{ error: '#REF!' }, 'mine', null]);
  });

  test('a result that would reach beyond the sheet is #REF!', async () => {
    const book = await computed({ A2: '=ARRAYFORMULA(B:B*1)' });
    expect(book.value('A2')).toEqual({ error: '#REF!' });
  });

  test('of two results that want the same cell one gives way', async () => {
    const book = await computed({ A2: '={1,2,3}', C1: '={1;2;3}' });
    const values = [book.value('A2'), book.value('C1')];
    expect(values.filter((value) => value === 1)).toHaveLength(1);
    expect(values).toContainEqual({ error: '#REF!' });
  });

  test('a result over its own source is a circle', async () => {
    const book = await computed({ A1: '=SORT(B1:B3)', B1: 1, B2: '=A2' });
    expect(book.value('A1')).toEqual({ error: '#REF!' });
  });
});

describe('Circles', () => {
  test('everything outside a circle is computed all the same', async () => {
    const book = await computed({ A1: '=A2', A2: '=A1', A3: '=1+1', A4: '=IFERROR(A1;"guarded")' });
    expect([book.value('A1'), book.value('A3'), book.value('A4')]).toEqual([{ error: '#REF!' }, 2, 'guarded']);
  });

  test('a total inside its own column is a circle', async () => {
    expect((await computed({ B1: '=SUM(B:B)', B2: 4 })).value('B1')).toEqual({ error: '#REF!' });
  });

  test('a formula that only asks for its own place is none', async () => {
    expect((await computed({ B3: '=ROW(B3)*10+COLUMN(B:B)' })).value('B3')).toBe(32);
  });

  test('a circle that INDIRECT closes is found', async () => {
    const book = await computed({ A1: '=INDIRECT("B"&1)', B1: '=A1+1' });
    expect(book.value('B1')).toEqual({ error: '#REF!' });
  });
});
