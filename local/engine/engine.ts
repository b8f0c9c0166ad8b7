// Recalculates a workbook. Runs in Node and in a browser alike; nothing of it stays behind.
import type { WorkbookView } from '../model/types';
import { compute } from './compute';
import type { CustomFunctions } from './custom';
import { writingOf } from './formula/locale';
import type { Directory } from './formula/references';
import { SheetGrid, toView } from './sheet-grid';
import { Area, CellError } from './values';

export type { CustomArgument, CustomFunctions } from './custom';

/** An error in a formula's cell, with what Google would show over it. */
export interface Failure {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly error: string;
  readonly detail: string;
}

export interface Recalculation {
  /** How many cells hold a formula. */
  readonly formulas: number;
  readonly failures: readonly Failure[];
}

function directoryOf(workbook: WorkbookView, sheets: readonly SheetGrid[]): Directory {
  const ranges = new Map<string, Area>();
  for (const { name, sheetId, rect } of workbook.namedRanges) {
    const sheet = sheets.find(({ view }) => view.id === sheetId);
    if (sheet) ranges.set(name.toLowerCase(), new Area(sheet, rect.top, rect.left, rect.bottom, rect.right));
  }
  return { sheets: new Map(sheets.map((sheet) => [sheet.view.name.toLowerCase(), sheet])), ranges };
}

/**
 * Computes every formula of the workbook and writes the values back, those of cells that a result spills over too. A result
 * that would cover other content, or reach beyond the sheet, is `#REF!`, and so is every formula on a circle.
 *
 * @param custom the custom functions that formulas may call
 * @param now the moment for TODAY and NOW, in milliseconds since 1970
 */
export async function recalculate(
  workbook: WorkbookView,
  custom?: CustomFunctions,
  now = Date.now(),
): Promise<Recalculation> {
  const sheets = workbook.sheets.map((view, index) => new SheetGrid(view, index));
  const { formulas, spills } = compute(sheets, directoryOf(workbook, sheets), {
    writing: writingOf(workbook.locale),
    timeZone: workbook.timeZone,
    custom,
    now,
  });
  const failures: Failure[] = [];
  formulas.forEach(({ sheet, row, column }, id) => {
    const value = sheet.get(row, column);
    sheet.view.setComputed(row, column, toView(value));
    if (value instanceof CellError)
      failures.push({ sheet: sheet.view.name, row, column, error: value.name, detail: value.detail });
    const spill = spills.get(id);
    if (!spill) return;
    for (let r = spill.top; r <= spill.bottom; r++) {
      for (let c = spill.left; c <= spill.right; c++) {
        if (r !== row || c !== column) sheet.view.setComputed(r, c, toView(sheet.get(r, c)), { row, column });
      }
    }
  });
  return { formulas: formulas.length, failures };
}
