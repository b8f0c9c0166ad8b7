// What is recalculated after an edit: what follows from it, and the values are those of a whole recalculation.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleEngine } from '../../../local/engine/bundle.mjs';
import { type Recalculation, recalculate } from '../../../local/engine/load';
import { a1Of, type Value, Workbook } from '../../../local/model';
import { runs } from '../../runs';
import { bookOf } from './sheet-of';

const NOW = Date.UTC(2025, 2, 31, 12);
const SHEETS = ['Here', 'Other'];
const ROWS = 7;
const COLUMNS = 5;

const compute = (workbook: Workbook): Promise<Recalculation> => recalculate(workbook, undefined, NOW);

interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly content: Value;
}
type Change =
  | Edit
  | { readonly sheet: number; readonly lines: 'rows' | 'columns'; readonly at: number; readonly insert: boolean };

const row = fc.integer({ min: 1, max: ROWS });
const column = fc.integer({ min: 1, max: COLUMNS });
const cellName = fc.tuple(row, column).map(([r, c]) => a1Of({ top: r, bottom: r, left: c, right: c }));
const areaName = fc
  .tuple(row, column, row, column)
  .map(([r, c, s, d]) =>
    a1Of({ top: Math.min(r, s), bottom: Math.max(r, s), left: Math.min(c, d), right: Math.max(c, d) }),
  );
const wide = fc.oneof(
  { weight: 3, arbitrary: areaName },
  { weight: 1, arbitrary: fc.constantFrom('A:A', 'B2:B', 'C:D', 'Other!A:A', 'Other!B1:C4', 'Here!E:E') },
);
const formula = fc.oneof(
  fc.tuple(cellName, cellName).map(([a, b]) => `=${a}+${b}*2`),
  cellName.map((a) => `=IFERROR(${a};"none")`),
  cellName.map((a) => `=Other!${a}&"x"`),
  wide.map((a) => `=SUM(${a})`),
  wide.map((a) => `=COUNTBLANK(${a})+COUNTA(${a})`),
  fc.tuple(cellName, cellName).map(([a, b]) => `=IF(${a}>2;${b};0)`),
  fc.tuple(areaName, cellName).map(([a, b]) => `=SUMIF(${a};">1";${b})`),
  wide.map((a) => `=COUNTIFS(${a};2)`),
  wide.map((a) => `=MATCH(3;INDEX(${a};0;1);0)`),
  areaName.map((a) => `=SORT(${a})`),
  areaName.map((a) => `=ROWS(UNIQUE(${a}))`),
  areaName.map((a) => `=FILTER(${a};INDEX(${a};0;1)>1)`),
  areaName.map((a) => `=ARRAYFORMULA(${a}*2)`),
  cellName.map((a) => `=INDIRECT("A"&${a})`),
  fc.tuple(cellName, row).map(([a, n]) => `=SUM(OFFSET(${a};0;0;${n};1))`),
  fc.tuple(cellName, wide).map(([a, b]) => `=SUM(${a}:INDEX(${b};2;1))`),
  areaName.map((a) => `=SUBTOTAL(9;${a})`),
  fc.tuple(wide, cellName, wide).map(([a, b, c]) => `=IFERROR(INDEX(${a};MATCH(${b};INDEX(${c};0;1);0);1);"")`),
  fc.tuple(cellName, row).map(([a, n]) => `=INDEX(Other!A:A;${a}+${n})`),
  fc.tuple(wide, cellName).map(([a, b]) => `=SUM(INDEX(${a};0;${b}))`),
  fc.tuple(wide, row).map(([a, n]) => `=SUM(OFFSET(INDEX(${a};${n};1);1;0))`),
  fc.tuple(wide, row, row).map(([a, n, m]) => `=SUM(INDEX(${a};${n};1):INDEX(${a};${m};1))`),
  fc.tuple(areaName, wide).map(([a, b]) => `=SUMIF(${a};">1";INDEX(${b};1;1))`),
  fc.tuple(wide, areaName).map(([a, b]) => `=ARRAYFORMULA(INDEX(${a};${b};1))+COUNT(${a})`),
  fc.constant('=TODAY()'),
);
const content: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom<Value>(null, 'text', true, 3) },
  { weight: 4, arbitrary: formula },
);
const sheet = fc.integer({ min: 0, max: 1 });
const edit: fc.Arbitrary<Edit> = fc.record({ sheet, row, column, content });
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 8, arbitrary: edit },
  {
    weight: 1,
    arbitrary: fc.record({
      sheet,
      lines: fc.constantFrom('rows' as const, 'columns' as const),
      at: column,
      insert: fc.boolean(),
    }),
  },
);

function apply(workbook: Workbook, change: Change): void {
  const target = workbook.sheets[change.sheet];
  if (!target) return;
  if ('lines' in change)
    target.edit({ axis: change.lines, kind: change.insert ? 'insert' : 'delete', at: change.at, count: 1 });
  else if (typeof change.content === 'string' && change.content.startsWith('='))
    target.setFormula(change.row, change.column, change.content);
  else target.setValue(change.row, change.column, change.content);
}

/** All that can be seen of the cells. */
function seen(workbook: Workbook): unknown[] {
  return workbook.sheets.map((one) =>
    Array.from({ length: 20 }, (_, r) =>
      Array.from({ length: 12 }, (_, c) => [
        one.value(r + 1, c + 1),
        one.formula(r + 1, c + 1),
        one.isSpilled(r + 1, c + 1),
        one.isStale(r + 1, c + 1),
      ]),
    ),
  );
}

const emptyBook = (): Workbook => {
  const workbook = new Workbook({ locale: 'en_US', sheets: [] });
  for (const title of SHEETS) workbook.addSheet(title, undefined, { rows: 20, columns: 12 });
  return workbook;
};

beforeAll(() => bundleEngine());

describe('After any edits', () => {
  test('the values are those that the whole recalculation gives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 5, maxLength: 30 }),
        fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        async (first, rounds) => {
          const bit = emptyBook();
          const made: Change[] = [...first];
          for (const one of first) apply(bit, one);
          await compute(bit);
          for (const round of rounds) {
            for (const one of round) apply(bit, one);
            made.push(...round);
            const { failures } = await compute(bit);
            const whole = emptyBook();
            for (const one of made) apply(whole, one);
            const expected = await compute(whole);
            expect(seen(bit)).toEqual(seen(whole));
            expect(failures).toEqual(expected.failures);
          }
        },
      ),
      { numRuns: runs(80) },
    );
  });
});

describe('What is computed after an edit', () => {
  const cells = { A1: 1, A2: 2, B1: '=A1*10', B2: '=A2*10', C1: '=B1+B2', C2: '=IF(B1>0;"yes";"no")', D1: '=C2&"!"' };

  test('are the formulas that need the cell, and theirs while values change', async () => {
    const workbook = bookOf(cells);
    expect((await compute(workbook)).written).toBe(5);
    workbook.sheet('Here').setValue(1, 1, 3);
    // B1 and C1 have another value; C2 is computed and stays "yes", so that D1 has nothing to follow.
    expect((await compute(workbook)).written).toBe(2);
    expect(workbook.sheet('Here').value(1, 3)).toBe(50);
  });

  test('is nothing where nothing has changed, and no cell is stale', async () => {
    const workbook = bookOf(cells);
    await compute(workbook);
    workbook.sheet('Here').setValue(9, 9, 'beside');
    expect((await compute(workbook)).written).toBe(0);
    expect(workbook.sheet('Here').isStale(1, 3)).toBe(false);
  });

  test('is a new formula alone, at the end of the sheet', async () => {
    const workbook = bookOf(cells);
    await compute(workbook);
    workbook.sheet('Here').setFormula(900, 20, '=SUM(C:C)');
    expect((await compute(workbook)).written).toBe(1);
    workbook.sheet('Here').setFormula(901, 21, '=T900*2');
    expect((await compute(workbook)).written).toBe(1);
    expect(workbook.sheet('Here').value(901, 21)).toBe(60);
  });

  test('is what INDEX picks from a column, not the rest of it', async () => {
    const workbook = bookOf({ A1: 'x', A2: 'y', A3: 'z', B1: 1, B2: 2, B3: 3, C1: '=INDEX(B:B;MATCH("y";A:A;0))*10' });
    const sheet = workbook.sheet('Here');
    await compute(workbook);
    sheet.setValue(3, 2, 30);
    expect((await compute(workbook)).written).toBe(0);
    sheet.setValue(2, 2, 20);
    expect((await compute(workbook)).written).toBe(1);
    sheet.setValue(3, 1, 'y');
    sheet.setValue(2, 1, 'gone');
    expect((await compute(workbook)).written).toBe(1);
    expect(sheet.value(1, 3)).toBe(300);
    sheet.setValue(2, 2, 21);
    expect((await compute(workbook)).written).toBe(0);
  });

  test('is a total whose search column has changed', async () => {
    const workbook = bookOf({ A1: 'x', A2: 'y', A3: 'x', B1: 1, B2: 2, B3: 4, C1: '=SUMIFS(B:B;A:A;"x")', D1: 'x' });
    workbook.sheet('Here').setFormula(2, 3, '=SUMIFS(B:B;A:A;D1)');
    await compute(workbook);
    workbook.sheet('Here').setValue(2, 1, 'x');
    await compute(workbook);
    expect([workbook.sheet('Here').value(1, 3), workbook.sheet('Here').value(2, 3)]).toEqual([7, 7]);
  });

  test('is the day, when the clock goes on', async () => {
    const workbook = bookOf({ A1: '=TODAY()', B1: '=A1+1' });
    await compute(workbook);
    await recalculate(workbook, undefined, NOW + 86_400_000);
    expect([workbook.sheet('Here').value(1, 1), workbook.sheet('Here').value(1, 2)]).toEqual([45748, 45749]);
  });

  test('is a SUMIF whose total column is longer than it is written', async () => {
    const workbook = bookOf({ A1: 2, A2: 2, A3: 2, B1: 1, B2: 1, B3: 1, C1: '=SUMIF(A1:A3;2;B1)' });
    await compute(workbook);
    workbook.sheet('Here').setValue(3, 2, 10);
    await compute(workbook);
    expect(workbook.sheet('Here').value(1, 3)).toBe(12);
  });
});
