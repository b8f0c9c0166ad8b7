// Sums under conditions, found by index, against sums found by reading every line.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '../../../local/model';
import { runs } from '../../runs';
import { bookOf, computedBook } from './sheet-of';

const category = fc.constantFrom<Value>('Ads', 'ads', 'Tools', 'Ads 2', '5', 5, 5.5, null, true);
const amount = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constantFrom<Value>(null, 'n/a', false));
const lines = fc.array(fc.record({ category, amount }), { minLength: 1, maxLength: 12 });

interface Line {
  readonly category: Value;
  readonly amount: Value;
}

/** Each criterion as a formula types it, and what it means, said once more in plain code. */
const CRITERIA: readonly (readonly [typed: string, holds: (line: Line) => boolean])[] = [
  ['"ads"', ({ category: c }) => typeof c === 'string' && c.toLowerCase() === 'ads'],
  ['"ads*"', ({ category: c }) => typeof c === 'string' && c.toLowerCase().startsWith('ads')],
  ['"?ools"', ({ category: c }) => typeof c === 'string' && c.length === 5 && c.toLowerCase().endsWith('ools')],
  ['5', ({ category: c }) => c === 5 || c === '5'],
  ['">5"', ({ category: c }) => typeof c === 'number' && c > 5],
  ['"<=5"', ({ category: c }) => typeof c === 'number' && c <= 5],
  ['"<>ads"', ({ category: c }) => !(typeof c === 'string' && c.toLowerCase() === 'ads')],
  ['TRUE', ({ category: c }) => c === true],
];

function bookWith(rows: readonly Line[], formulas: readonly string[]) {
  const cells: Record<string, Value> = { 'Costs!A1': 'Category', 'Costs!B1': 'Amount' };
  rows.forEach((line, i) => {
    cells[`Costs!A${i + 2}`] = line.category;
    cells[`Costs!B${i + 2}`] = line.amount;
  });
  formulas.forEach((formula, i) => {
    cells[`A${i + 1}`] = formula;
  });
  return bookOf(cells);
}

const total = (rows: readonly Line[]): number =>
  rows.reduce((sum, { amount: a }) => sum + (typeof a === 'number' ? a : 0), 0);

test('SUMIFS and COUNTIFS under one condition take the lines that satisfy it', async () => {
  await fc.assert(
    fc.asyncProperty(lines, async (rows) => {
      const last = rows.length + 1;
      const range = (column: string) => `Costs!$${column}$2:$${column}$${last}`;
      const formulas = CRITERIA.flatMap(([typed]) => [
        `=SUMIFS(${range('B')};${range('A')};${typed})`,
        `=COUNTIFS(${range('A')};${typed})`,
      ]);
      const book = await computedBook(bookWith(rows, formulas));
      CRITERIA.forEach(([, holds], i) => {
        expect(book.value(`A${2 * i + 1}`)).toBe(total(rows.filter(holds)));
        expect(book.value(`A${2 * i + 2}`)).toBe(rows.filter(holds).length);
      });
    }),
    { numRuns: runs(60) },
  );
});

test('SUMIFS under two conditions takes the lines that satisfy both', async () => {
  await fc.assert(
    fc.asyncProperty(lines, fc.integer({ min: -50, max: 50 }), async (rows, bound) => {
      const formulas = CRITERIA.map(([typed]) => `=SUMIFS(Costs!B:B;Costs!A:A;${typed};Costs!B:B;">="&${bound})`);
      const book = await computedBook(bookWith(rows, formulas));
      CRITERIA.forEach(([, holds], i) => {
        const both = rows.filter((line) => holds(line) && typeof line.amount === 'number' && line.amount >= bound);
        expect(book.value(`A${i + 1}`)).toBe(total(both));
      });
    }),
    { numRuns: runs(60) },
  );
});

test('blank lines after the last content are counted by a criterion for blank cells', async () => {
  const book = await computedBook(
    bookWith([{ category: 'Ads', amount: 1 }], ['=COUNTIF(Costs!A:A;"")', '=COUNTIFS(Costs!A:A;"";Costs!B:B;"")']),
  );
  const { maxRows } = book.workbook.sheet('Costs');
  expect(book.value('A1')).toBe(maxRows - 2);
  expect(book.value('A2')).toBe(maxRows - 2);
});

test('a lookup by key finds the first of equal keys', async () => {
  const keys = fc.array(fc.constantFrom('a|x', 'B|x', 'b|X', 'c|x'), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(keys, fc.constantFrom('a|x', 'b|x', 'd|x'), async (column, wanted) => {
      const cells: Record<string, Value> = { A1: `=IFERROR(INDEX(Data!$B:$B;MATCH("${wanted}";Data!$A:$A;0));"")` };
      column.forEach((key, i) => {
        cells[`Data!A${i + 2}`] = key;
        cells[`Data!B${i + 2}`] = i;
      });
      const first = column.findIndex((key) => key.toLowerCase() === wanted);
      const book = await computedBook(bookOf({ 'Data!A1': 'Key', ...cells }));
      expect(book.value('A1')).toBe(first < 0 ? '' : first);
    }),
    { numRuns: runs(60) },
  );
});
