// What somebody looks at is computed first, with the values that it keeps.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleEngine } from '../../../local/engine/bundle.mjs';
import { type Recalculation, recalculate } from '../../../local/engine/load';
import { a1Of, type Value, type Workbook } from '../../../local/model';
import { runs } from '../../runs';
import { bookOf } from './sheet-of';

const NOW = Date.UTC(2025, 2, 31, 12);

beforeAll(() => bundleEngine());

/** Recalculates, and calls `shown` when these cells of the first sheet have been computed. */
const computeFirst = (workbook: Workbook, address: string, shown: () => void): Promise<Recalculation> => {
  const [column, row] = [address.charCodeAt(0) - 64, Number(address.slice(1))];
  const rect = { top: row, bottom: row, left: column, right: column };
  return recalculate(workbook, undefined, NOW, {
    sheetId: workbook.active.id,
    rects: [rect],
    shown: async () => shown(),
  });
};

describe('what is in sight', () => {
  const CELLS = { A1: 2, A2: '=A1*3', B1: '=Other!A1+A2', 'Other!A1': '=SUM(A2:A3)', 'Other!A2': 5, C1: '=A1+1' };

  test('is computed with all that it needs, in other sheets too, before the rest', async () => {
    const workbook = bookOf(CELLS);
    const { active, sheets } = workbook;
    let seen: unknown[] = [];
    const { formulas } = await computeFirst(workbook, 'B1', () => {
      seen = [active.value(1, 2), active.value(2, 1), sheets[1]?.value(1, 1), active.isStale(1, 3)];
    });
    expect(seen).toEqual([11, 6, 5, true]);
    expect([formulas, active.value(1, 3), active.isStale(1, 3)]).toEqual([4, 3, false]);
  });

  test('is not shown before the rest where a result of the rest may cover what it reads', async () => {
    const workbook = bookOf({ ...CELLS, D1: '=SUM(E1:E3)', E1: '=SEQUENCE(3)' });
    const shown: Value[] = [];
    await computeFirst(workbook, 'D1', () => shown.push(workbook.active.value(1, 4)));
    expect([shown, workbook.active.value(1, 4)]).toEqual([[], 6]);
  });

  test('is computed anew where the workbook is changed while it is being shown', async () => {
    const workbook = bookOf(CELLS);
    let times = 0;
    await computeFirst(workbook, 'B1', () => {
      times += 1;
      if (times === 1) workbook.active.setValue(1, 1, 10);
    });
    expect([times, workbook.active.value(1, 2), workbook.active.value(1, 3)]).toEqual([2, 35, 11]);
  });

  test('on a circle is an error, as it is when all is computed', async () => {
    const workbook = bookOf({ A1: '=B1+1', B1: '=A1+1', C1: '=A1', D1: 1, E1: '=D1' });
    const shown: Value[] = [];
    await computeFirst(workbook, 'C1', () => shown.push(workbook.active.value(1, 3)));
    expect(shown).toEqual([{ error: '#REF!' }]);
    expect([workbook.active.value(1, 1), workbook.active.value(1, 5)]).toEqual([{ error: '#REF!' }, 1]);
  });

  const ROWS = 5;
  const COLUMNS = 4;
  const row = fc.integer({ min: 1, max: ROWS });
  const column = fc.integer({ min: 1, max: COLUMNS });
  const cellName = fc.tuple(row, column).map(([r, c]) => a1Of({ top: r, bottom: r, left: c, right: c }));
  const formula = fc.oneof(
    fc.tuple(cellName, cellName).map(([a, b]) => `=${a}+${b}`),
    cellName.map((a) => `=IFERROR(INDEX(B:B;${a});"none")`),
    fc.tuple(cellName, cellName).map(([a, b]) => `=IF(${a}>2;${b};SUM(C:C))`),
    cellName.map((a) => `=SUM(${a}:INDEX(A:A;ROWS(A:A)))`),
    cellName.map((a) => `=SUM(A1:INDEX(D:D;${a}))`),
    cellName.map((a) => `=MATCH(${a};A1:A5;0)`),
  );
  const content = fc.oneof(fc.integer({ min: 0, max: 6 }), formula);
  const cells = fc.dictionary(cellName, content, { minKeys: 6, maxKeys: 16 });

  test('has the values that a whole recalculation gives, then and at the end', async () => {
    let shownAtAll = 0;
    await fc.assert(
      fc.asyncProperty(cells, cellName, async (made, address) => {
        const [column, row] = [address.charCodeAt(0) - 64, Number(address.slice(1))];
        const plain = bookOf(made);
        await recalculate(plain, undefined, NOW);
        const workbook = bookOf(made);
        await computeFirst(workbook, address, () => {
          shownAtAll += 1;
          expect(workbook.active.value(row, column)).toEqual(plain.active.value(row, column));
        });
        for (let r = 1; r <= ROWS; r++)
          for (let c = 1; c <= COLUMNS; c++) expect(workbook.active.value(r, c)).toEqual(plain.active.value(r, c));
      }),
      { numRuns: runs(300) },
    );
    expect(shownAtAll).toBeGreaterThan(runs(300) / 3);
  });
});
