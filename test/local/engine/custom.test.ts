// Custom functions in cells.
import { describe, expect, test } from 'vitest';
import type { CustomArgument, CustomFunctions } from '../../../local/engine/load';
import { bookOf, computed, computedBook } from './sheet-of';

/** Functions that note what they are given. */
function custom(functions: Readonly<Record<string, (...args: readonly (CustomArgument | undefined)[]) => unknown>>) {
  const calls: { name: string; args: readonly (CustomArgument | undefined)[] }[] = [];
  const host: CustomFunctions = {
    has: (name) => name in functions,
    call: (name, args) => {
      calls.push({ name, args });
      return functions[name]?.(...args);
    },
  };
  return { host, calls };
}

describe('Arguments', () => {
  test('one cell is a single value, several are rows of values', async () => {
    const { host, calls } = custom({ MINE: () => 0 });
    await computed({ A1: '=MINE(B1;B1:C2;"x";TRUE)', B1: 5, C2: 'y' }, 'en_US', host);
    const [call] = calls;
    expect(call?.args.map((arg) => [arg?.single, arg?.values])).toEqual([
      [true, [[5]]],
      [
        false,
        [
          [5, null],
          [null, 'y'],
        ],
      ],
      [true, [['x']]],
      [true, [[true]]],
    ]);
  });

  test('a blank cell and an error come as they are', async () => {
    const { host, calls } = custom({ MINE: () => 0 });
    await computed({ A1: '=MINE(B1;C1)', C1: '=1/0' }, 'en_US', host);
    expect(calls[0]?.args.map((arg) => arg?.values[0]?.[0])).toEqual([null, { error: '#DIV/0!' }]);
  });

  test('an argument left out is not there, and is no blank cell', async () => {
    const { host, calls } = custom({ MINE: () => 0 });
    await computed({ A1: '=MINE(1;;B1)', A2: '=MINE(1)' }, 'en_US', host);
    expect(calls.map(({ args }) => args.map((arg) => arg?.values[0]?.[0]))).toEqual([[1, undefined, null], [1]]);
  });

  test('the number format of a date’s cell can be asked for', async () => {
    const { host, calls } = custom({ MINE: () => 0 });
    const workbook = bookOf({ A1: '=MINE(B1:B2;7)', B2: 45000 });
    workbook.sheet('Here').patchStyle({ top: 2, left: 2, bottom: 2, right: 2 }, { numberFormat: 'yyyy-MM-dd' });
    await computedBook(workbook, host);
    const [range, number] = calls[0]?.args ?? [];
    expect(range?.numberFormat(1, 0)).toBe('yyyy-MM-dd');
    expect(number?.numberFormat(0, 0)).toBe('');
  });

  test('whole columns and open ranges come with all their rows', async () => {
    const { host } = custom({ ROWS_OF: (range) => range?.values.length });
    const book = await computed({ A1: '=ROWS_OF(B2:B)', B2: 1 }, 'en_US', host);
    expect(book.value('A1')).toBe(book.workbook.sheet('Here').maxRows - 1);
  });
});

describe('Results', () => {
  test.each([
    ['a number', 0.5, 0.5],
    ['a text', 'é', 'é'],
    ['a truth value', false, false],
    ['nothing', undefined, null],
    ['the empty text', '', ''],
    ['no number', Number.NaN, { error: '#NUM!' }],
    ['an error', { error: '#N/A' }, { error: '#N/A' }],
    ['something else', new Map(), { error: '#ERROR!' }],
  ])('%s', async (_, given, shown) => {
    const { host } = custom({ MINE: () => given });
    expect((await computed({ A1: '=MINE()' }, 'en_US', host)).value('A1')).toEqual(shown);
  });

  test('rows spill, and rows of different length are filled up with blanks', async () => {
    const { host } = custom({ MINE: () => [['a', 'b'], ['c']] });
    const book = await computed({ A1: '=MINE()' }, 'en_US', host);
    expect([book.value('A1'), book.value('B1'), book.value('A2'), book.value('B2')]).toEqual(['a', 'b', 'c', null]);
  });

  test('two hundred thousand rows spill', async () => {
    const { host } = custom({ MINE: () => Array.from({ length: 200_000 }, (_, i) => [i]) });
    const workbook = bookOf({ A1: '=MINE()', B1: '=SUM(A1:A200000)' });
    workbook.sheet('Here').insertRows(1000, 199_000);
    const book = await computedBook(workbook, host);
    expect([book.value('A200000'), book.value('B1')]).toEqual([199_999, (199_999 * 200_000) / 2]);
  });

  test('a list runs down the column', async () => {
    const { host } = custom({ MINE: () => [1, 2] });
    const book = await computed({ A1: '=MINE()', C1: '=SUM(A1:B9)' }, 'en_US', host);
    expect([book.value('A2'), book.value('B1'), book.value('C1')]).toEqual([2, null, 3]);
  });

  test('a message that is thrown is shown over #ERROR!, and the rest is computed', async () => {
    const { host } = custom({
      MINE: () => {
        throw new Error('MINE: cost is 0.');
      },
    });
    const book = await computed({ A1: '=MINE()', A2: '=1+1', A3: '=IFERROR(MINE();"guarded")' }, 'en_US', host);
    expect([book.value('A1'), book.value('A2'), book.value('A3')]).toEqual([{ error: '#ERROR!' }, 2, 'guarded']);
    expect(book.recalculation.failures[0]?.detail).toBe('MINE: cost is 0.');
  });

  test('what is thrown may come from another realm or be no error at all', async () => {
    const { host } = custom({
      MINE: () => {
        throw { message: 'from elsewhere' };
      },
      YOURS: () => {
        throw 'a text';
      },
    });
    const { recalculation } = await computed({ A1: '=MINE()', A2: '=YOURS()' }, 'en_US', host);
    expect(recalculation.failures.map(({ detail }) => detail)).toEqual(['from elsewhere', 'a text']);
  });
});

describe('Calls', () => {
  test('a function is called once per cell where nothing reads what it spills', async () => {
    const { host, calls } = custom({ MINE: () => [1, 2, 3] });
    await computed({ A1: '=MINE()', C1: '=1' }, 'en_US', host);
    expect(calls).toHaveLength(1);
  });

  test('a function in a branch that is not taken is not called', async () => {
    const { host, calls } = custom({ MINE: () => 1 });
    const book = await computed({ A1: '=IF(TRUE;5;MINE())' }, 'en_US', host);
    expect([book.value('A1'), calls.length]).toEqual([5, 0]);
  });

  test('a built-in function of the same name comes first', async () => {
    const { host, calls } = custom({ SUM: () => 99 });
    expect((await computed({ A1: '=SUM(1;2)' }, 'en_US', host)).value('A1')).toBe(3);
    expect(calls).toHaveLength(0);
  });

  test('capitals make no difference to a name', async () => {
    const { host } = custom({ MINE: () => 4 });
    expect((await computed({ A1: '=mine()' }, 'en_US', host)).value('A1')).toBe(4);
  });
});
