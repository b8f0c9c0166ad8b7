// Reading a sheet in blocks: formulas first, then only values that no formula makes.
import type { Cell } from '../model/cell';
import { toCell, type ZoneClock } from './border';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reads and writes go in blocks of about this many cells. */
export const BLOCK_CELLS = 200_000;

/** A rectangle of a sheet, 1-based. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** The rectangle cut into blocks of whole rows. */
export function blocks(rect: Rect): Rect[] {
  const step = Math.max(1, Math.floor(BLOCK_CELLS / Math.max(1, rect.width)));
  const out: Rect[] = [];
  for (let row = rect.row; row < rect.row + rect.height; row += step) {
    out.push({ ...rect, row, height: Math.min(step, rect.row + rect.height - row) });
  }
  return out;
}

/** The cells that a predicate wants, as few rectangles as possible; gaps without a formula are read along. */
export function rectanglesOf(
  width: number,
  height: number,
  wants: (r: number, c: number) => boolean,
  bars: (r: number, c: number) => boolean,
): Rect[] {
  const done: Rect[] = [];
  let open: Rect[] = [];
  for (let c = 1; c <= width; c += 1) {
    const runs = runsOf(
      height,
      (r) => wants(r, c),
      (r) => bars(r, c),
    );
    const next: Rect[] = [];
    for (const [row, last] of runs) {
      const same = open.find((rect) => rect.row === row && rect.height === last - row + 1);
      next.push(same ? { ...same, width: same.width + 1 } : { row, column: c, height: last - row + 1, width: 1 });
    }
    done.push(
      ...open.filter(
        (rect) => !next.some((one) => one.column === rect.column && one.row === rect.row && one.width > rect.width),
      ),
    );
    open = next;
  }
  return [...done, ...open];
}

/** Runs of wanted rows of one column; unwanted rows between two wanted ones are bridged unless barred. */
function runsOf(height: number, wants: (r: number) => boolean, bars: (r: number) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  let open: [number, number] | null = null;
  for (let r = 1; r <= height; r += 1) {
    if (bars(r)) open = null;
    else if (wants(r)) {
      if (open) open[1] = r;
      else {
        open = [r, r];
        runs.push(open);
      }
    }
  }
  return runs;
}

/** The content of a sheet as far as it was asked for. */
export class Grid {
  private readonly formulas: string[][] = [];
  private readonly cells: (Cell | undefined)[][] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly height: number,
    private readonly width: number,
    private readonly clock: ZoneClock,
  ) {
    if (height === 0 || width === 0) return;
    for (const rect of blocks({ row: 1, column: 1, height, width })) {
      this.formulas.push(...sheet.getRange(rect.row, rect.column, rect.height, rect.width).getFormulas());
    }
  }

  /** The formula of a cell, or "" (also beyond what the sheet holds). */
  formula(row: number, column: number): string {
    return this.formulas[row - 1]?.[column - 1] ?? '';
  }

  /** Reads the values of the wanted cells that have no formula. */
  read(wants: (row: number, column: number) => boolean): void {
    const bars = (r: number, c: number): boolean => this.formula(r, c) !== '';
    const needed = (r: number, c: number): boolean => this.cells[r - 1]?.[c - 1] === undefined && wants(r, c);
    for (const rect of rectanglesOf(this.width, this.height, needed, bars)) this.readRect(rect);
  }

  private readRect(rect: Rect): void {
    for (const block of blocks(rect)) {
      const values = this.sheet.getRange(block.row, block.column, block.height, block.width).getValues();
      values.forEach((line, r) => {
        const row = this.cells[block.row + r - 1] ?? [];
        line.forEach((value, c) => {
          row[block.column + c - 1] = toCell(value, this.clock);
        });
        this.cells[block.row + r - 1] = row;
      });
    }
  }

  /** A value that was read; null where the sheet holds nothing. */
  value(row: number, column: number): Cell {
    return this.cells[row - 1]?.[column - 1] ?? null;
  }
}
