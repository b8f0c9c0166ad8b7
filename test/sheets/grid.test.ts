import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZoneClock } from '../../src/sheets/border';
import { BLOCK_CELLS, blocks, Grid, type Rect, rectanglesOf } from '../../src/sheets/grid';

const cellsOf = ({ row, column, height, width }: Rect): string[] =>
  Array.from({ length: height * width }, (_, i) => `${row + Math.floor(i / width)}:${column + (i % width)}`);

describe('a rectangle in blocks', () => {
  it('is one block while it is small, also when it is wider than a block', () => {
    expect(blocks({ row: 3, column: 2, height: 10, width: 4 })).toEqual([{ row: 3, column: 2, height: 10, width: 4 }]);
    expect(blocks({ row: 1, column: 1, height: 1, width: 300_000 })).toHaveLength(1);
    expect(blocks({ row: 1, column: 1, height: 0, width: 5 })).toEqual([]);
  });

  it('is cut at whole rows', () => {
    expect(blocks({ row: 1, column: 1, height: 450_000, width: 1 }).map(({ row, height }) => [row, height])).toEqual([
      [1, 200_000],
      [200_001, 200_000],
      [400_001, 50_000],
    ]);
    expect(blocks({ row: 1, column: 1, height: 3, width: 150_000 }).map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  it('has each of its rows in one block, and no block of more than 200,000 cells', () => {
    const rect = fc.record({
      row: fc.integer({ min: 1, max: 1000 }),
      column: fc.integer({ min: 1, max: 50 }),
      height: fc.integer({ min: 1, max: 2000 }),
      width: fc.integer({ min: 1, max: 18_000 }),
    });
    fc.assert(
      fc.property(rect, (whole) => {
        const cut = blocks(whole);
        const ends = cut.map(({ row, height }) => row + height);
        expect(cut.map(({ row }) => row)).toEqual([whole.row, ...ends.slice(0, -1)]);
        expect(ends[ends.length - 1]).toBe(whole.row + whole.height);
        expect(cut.filter((one) => one.column !== whole.column || one.width !== whole.width)).toEqual([]);
        expect(Math.max(...cut.map(({ height, width }) => height * width))).toBeLessThanOrEqual(BLOCK_CELLS);
        expect(cut).toHaveLength(Math.ceil(whole.height / Math.floor(200_000 / whole.width)));
      }),
    );
  });
});

/** W: wanted; x: barred; any other sign: neither. */
const drawn = (rows: readonly string[]): Rect[] => {
  const is = (sign: string) => (r: number, c: number) => rows[r - 1]?.[c - 1] === sign;
  return rectanglesOf(rows[0]?.length ?? 0, rows.length, is('W'), is('x'));
};

describe('the rectangles of wanted cells', () => {
  it('are none where nothing is wanted', () => {
    expect(drawn(['..x', '...'])).toEqual([]);
    expect(drawn([])).toEqual([]);
  });

  it('are one for a full table', () => {
    expect(drawn(['WWW', 'WWW'])).toEqual([{ row: 1, column: 1, height: 2, width: 3 }]);
  });

  it('reach over a gap of their column, never over a barred cell', () => {
    expect(drawn(['W', '.', 'W'])).toEqual([{ row: 1, column: 1, height: 3, width: 1 }]);
    expect(drawn(['W', 'x', 'W'])).toEqual([
      { row: 1, column: 1, height: 1, width: 1 },
      { row: 3, column: 1, height: 1, width: 1 },
    ]);
  });

  it('do not reach beyond the first and the last wanted cell', () => {
    expect(drawn(['.', 'W', 'W', '.'])).toEqual([{ row: 2, column: 1, height: 2, width: 1 }]);
  });

  it('join columns that want the same rows, and no others', () => {
    expect(drawn(['WWW', 'WW.'])).toEqual(
      expect.arrayContaining([
        { row: 1, column: 1, height: 2, width: 2 },
        { row: 1, column: 3, height: 1, width: 1 },
      ]),
    );
    expect(drawn(['W.W'])).toHaveLength(2);
  });

  it('leave a barred cell alone even when it is wanted', () => {
    const rects = rectanglesOf(
      1,
      3,
      () => true,
      (r) => r === 2,
    );
    expect(rects.map(({ row, height }) => [row, height])).toEqual([
      [1, 1],
      [3, 1],
    ]);
  });

  it('cover every wanted cell once and no barred one, inside the sheet', () => {
    const row = fc.string({ unit: fc.constantFrom('W', 'x', '.'), minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const covered = drawn(rows).flatMap(cellsOf);
        expect(new Set(covered).size).toBe(covered.length);
        const signs = covered.map((cell) => {
          const [r = 0, c = 0] = cell.split(':').map(Number);
          return rows[r - 1]?.[c - 1];
        });
        expect(signs.filter((sign) => sign !== 'W' && sign !== '.')).toEqual([]);
        expect(signs.filter((sign) => sign === 'W')).toHaveLength(rows.join('').replace(/[^W]/g, '').length);
      }),
    );
  });
});

const UTC = new ZoneClock('UTC');

/** A sheet that notes which cells are asked for their values. */
function sheetOf(formulas: string[][], values: unknown[][]) {
  const asked: string[] = [];
  const part = <T>(cells: T[][], { row, column, height, width }: Rect): T[][] =>
    cells.slice(row - 1, row - 1 + height).map((line) => line.slice(column - 1, column - 1 + width));
  const getRange = (row: number, column: number, height: number, width: number) => {
    const rect = { row, column, height, width };
    return {
      getFormulas: () => part(formulas, rect),
      getValues: () => {
        asked.push(...cellsOf(rect));
        return part(values, rect);
      },
    };
  };
  return { sheet: { getRange } as unknown as GoogleAppsScript.Spreadsheet.Sheet, asked };
}

describe('a sheet that is read', () => {
  it('is never asked for the value of a formula', () => {
    const { sheet, asked } = sheetOf([['', '=1', '']], [[1, 2, 3]]);
    const grid = new Grid(sheet, 1, 3, UTC);
    grid.read(() => true);
    expect(asked).toEqual(['1:1', '1:3']);
    expect([1, 2, 3].map((column) => grid.value(1, column))).toEqual([1, null, 3]);
    expect([grid.formula(1, 2), grid.formula(1, 1), grid.formula(9, 9)]).toEqual(['=1', '', '']);
  });

  it('is asked once for each cell', () => {
    const { sheet, asked } = sheetOf([['', '']], [['a', 'b']]);
    const grid = new Grid(sheet, 1, 2, UTC);
    grid.read((_, column) => column === 1);
    grid.read(() => true);
    grid.read(() => true);
    expect(asked).toEqual(['1:1', '1:2']);
    expect([grid.value(1, 1), grid.value(1, 2), grid.value(5, 5)]).toEqual(['a', 'b', null]);
  });

  it('is not asked at all when it is empty', () => {
    const { sheet, asked } = sheetOf([], []);
    new Grid(sheet, 0, 0, UTC).read(() => true);
    expect(asked).toEqual([]);
  });
});
