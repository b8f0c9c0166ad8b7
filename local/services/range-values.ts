// Class Range: values and formulas, in and out.
import { type Rect, RefusedError, violation } from '../model';
import { checkShape, putWritten, readScriptValue } from './cells-in';
import { checkFresh, displayValue, formulaText, scriptValue } from './cells-out';
import type { Context, Place } from './context';
import { checkFormula } from './formula-text';
import type { GRange, MembersOf } from './google';
import { CHAIN, read, write } from './kernel';

export const rowsOf = (r: Rect): number => r.bottom - r.top + 1;
export const columnsOf = (r: Rect): number => r.right - r.left + 1;

/** A grid with what `of` gives for each cell of the rectangle. */
export function gridOf<T>(rect: Rect, of: (row: number, column: number) => T): T[][] {
  const grid: T[][] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const line: T[] = [];
    for (let column = rect.left; column <= rect.right; column++) line.push(of(row, column));
    grid.push(line);
  }
  return grid;
}

/** Calls `put` with each cell of the rectangle and its entry in a grid of the same shape. */
export function eachOf<T>(
  rect: Rect,
  grid: readonly (readonly T[])[],
  put: (row: number, column: number, entry: T) => void,
): void {
  checkShape(grid, rowsOf(rect), columnsOf(rect));
  grid.forEach((line, r) => {
    for (let c = 0; c < line.length; c++) put(rect.top + r, rect.left + c, line[c] as T);
  });
}

/** A grid with the same entry everywhere. */
export const filled = <T>(rect: Rect, entry: T): T[][] => gridOf(rect, () => entry);

export function rangeValues(ctx: Context, { sheet, rect }: Place) {
  const value = (row: number, column: number) => scriptValue(sheet, row, column);
  const display = (row: number, column: number) => displayValue(sheet, row, column);
  const formula = (row: number, column: number) => formulaText(sheet, row, column, ctx.switches);
  return {
    getValue: read('', () => value(rect.top, rect.left)),
    getValues: read('', () => gridOf(rect, value)),
    getDisplayValue: read('', () => display(rect.top, rect.left)),
    getDisplayValues: read('', () => gridOf(rect, display)),
    getFormula: read('', () => formula(rect.top, rect.left)),
    getFormulas: read('', () => gridOf(rect, formula)),
    isBlank: read('', () => gridOf(rect, (r, c) => isBlank(r, c)).every((line) => line.every(Boolean))),
    setValue: write('any', (v: unknown) => setValues(ctx, { sheet, rect }, filled(rect, v))),
    setValues: write('grid', (grid: unknown[][]) => setValues(ctx, { sheet, rect }, grid)),
    setFormula: write('str', (text: string) => setFormulas(ctx, { sheet, rect }, filled(rect, text))),
    setFormulas: write('grid', (grid: unknown[][]) => setFormulas(ctx, { sheet, rect }, grid)),
    clearContent: write('', () => setValues(ctx, { sheet, rect }, filled(rect, ''))),
  } satisfies MembersOf<GRange>;

  function isBlank(row: number, column: number): boolean {
    checkFresh(sheet, row, column);
    return sheet.value(row, column) === null && sheet.formula(row, column) === null;
  }
}

/** All of it is checked before any of it is written. */
function setValues(ctx: Context, { sheet, rect }: Place, grid: readonly (readonly unknown[])[]): symbol {
  ctx.editable(sheet, rect);
  const written: ReturnType<typeof readScriptValue>[] = [];
  eachOf(rect, grid, (row, column, v) => {
    const one = readScriptValue(v, sheet, sheet.style(row, column).numberFormat, ctx.switches);
    const rule = sheet.rule(row, column);
    if (rule && !rule.allowInvalid && one.formula === undefined && violation(rule, one.value ?? null, sheet.workbook)) {
      throw new RefusedError('The data you entered violates the data validation rules set on this cell.');
    }
    written.push(one);
  });
  let next = 0;
  eachOf(rect, grid, (row, column) => {
    putWritten(sheet, row, column, written[next] as ReturnType<typeof readScriptValue>);
    next++;
  });
  return CHAIN;
}

/** Range.setFormula(s) (Apps Script reference); an empty text makes the cell blank. */
function setFormulas(ctx: Context, { sheet, rect }: Place, grid: readonly (readonly unknown[])[]): symbol {
  ctx.editable(sheet, rect);
  const texts: string[] = [];
  eachOf(rect, grid, (_row, _column, text) => {
    if (typeof text !== 'string') throw new RefusedError(`${String(text)} is no formula`);
    const formula = text === '' || text.startsWith('=') ? text : `=${text}`;
    if (formula) checkFormula(formula, sheet.workbook.locale);
    texts.push(formula);
  });
  let next = 0;
  eachOf(rect, grid, (row, column) => {
    const text = texts[next++] as string;
    if (text) sheet.setFormula(row, column, text);
    else sheet.setValue(row, column, null);
  });
  return CHAIN;
}
