// Sorting the lines of a range: numbers, then texts, then truth values, then errors; blanks stay last either way.
import { CellRow } from './grid';
import { RefusedError } from './limits';
import type { Rect } from './rect';
import { formulaMoved } from './references';
import type { Sheet } from './sheet';
import type { Value } from './types';

/** `column` is the sheet's (1-based). */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

const rank = (v: Value): number => {
  if (v === null || v === '') return 4;
  if (typeof v === 'number') return 0;
  if (typeof v === 'string') return 1;
  return typeof v === 'boolean' ? 2 : 3;
};

function comparer(locale: string): (a: Value, b: Value, ascending: boolean) => number {
  const collator = new Intl.Collator(locale.replace('_', '-'), { sensitivity: 'base' });
  return (a, b, ascending) => {
    const [ra, rb] = [rank(a), rank(b)];
    if (ra === 4 || rb === 4) return ra - rb;
    const order = ra - rb || (typeof a === 'string' ? collator.compare(a, b as string) : Number(a) - Number(b)) || 0;
    return ascending ? order : -order;
  };
}

/**
 * Sorts the lines of the rectangle. Values, formulas, looks, notes and validations move; a formula's relative references
 * move with its line, those with `$` do not, and other formulas go on pointing at the same addresses.
 */
export function sortRows(sheet: Sheet, rect: Rect, keys: readonly SortKey[]): void {
  const rows = Array.from({ length: rect.bottom - rect.top + 1 }, (_, i) => rect.top + i);
  for (const { column } of keys) {
    if (column < rect.left || column > rect.right) throw new RefusedError('The sort column lies outside the range.');
    if (rows.some((row) => sheet.isStale(row, column))) {
      throw new Error(`${sheet.name}: cannot sort by formulas that have not been computed`);
    }
  }
  const compare = comparer(sheet.workbook.locale);
  const sorted = [...rows].sort((a, b) => {
    for (const { column, ascending } of keys) {
      const order = compare(sheet.value(a, column), sheet.value(b, column), ascending);
      if (order) return order;
    }
    return a - b;
  });
  forgetSpills(sheet, rect);
  const lines = sorted.map((row) => cut(sheet, row, rect));
  lines.forEach((line, i) => {
    paste(sheet, line, rect.top + i, rect.top + i - (sorted[i] as number), rect);
  });
  sheet.workbook.touch();
}

function forgetSpills(sheet: Sheet, rect: Rect): void {
  sheet.grid.eachFormula((formula, row, column) => {
    if (formula.spills && row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right)
      sheet.forgetSpill(formula);
  });
}

function cut(sheet: Sheet, row: number, rect: Rect): CellRow {
  const from = sheet.grid.rows[row - 1];
  const line = new CellRow();
  if (!from) return line;
  line.values = from.values.slice(rect.left - 1, rect.right);
  line.formulas = from.formulas?.slice(rect.left - 1, rect.right) ?? null;
  line.styles = from.styles?.slice(rect.left - 1, rect.right) ?? null;
  line.notes = from.notes?.slice(rect.left - 1, rect.right) ?? null;
  line.rules = from.rules?.slice(rect.left - 1, rect.right) ?? null;
  return line;
}

function paste(sheet: Sheet, line: CellRow, row: number, moved: number, rect: Rect): void {
  for (let column = rect.left; column <= rect.right; column++) {
    const i = column - rect.left;
    const formula = line.formulas?.[i];
    sheet.grid.setValue(row, column, line.values[i] ?? null);
    sheet.grid.set('formulas', row, column, formula && { ...formula, text: formulaMoved(formula.text, moved, 0) });
    sheet.grid.set('styles', row, column, line.styles?.[i]);
    sheet.grid.set('notes', row, column, line.notes?.[i]);
    sheet.grid.set('rules', row, column, line.rules?.[i]);
  }
}
