// Recalculates a workbook. Runs in Node and in a browser alike.
import type { WorkbookView } from '../model/types';
import { type Computed, compute, type Settings } from './compute';
import type { CustomFunctions } from './custom';
import { writingOf } from './formula/locale';
import type { Directory } from './formula/references';
import type { FormulaCell } from './graph';
import { SheetGrid, toView } from './sheet-grid';
import { update } from './update';
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
  /** How many formulas have another value than before. */
  readonly written: number;
}

function directoryOf(workbook: WorkbookView, sheets: readonly SheetGrid[]): Directory {
  const ranges = new Map<string, Area>();
  for (const { name, sheetId, rect } of workbook.namedRanges) {
    const sheet = sheets.find(({ view }) => view.id === sheetId);
    if (sheet) ranges.set(name.toLowerCase(), new Area(sheet, rect.top, rect.left, rect.bottom, rect.right));
  }
  return { sheets: new Map(sheets.map((sheet) => [sheet.view.name.toLowerCase(), sheet])), ranges };
}

/** What a workbook's formulas gave the last time. */
interface Memory {
  readonly version: number;
  readonly frame: string;
  readonly custom: CustomFunctions | undefined;
  readonly computed: Computed;
}

const memories = new WeakMap<WorkbookView, Memory>();

/** All that formulas depend on beside cells. */
const frameOf = ({ sheets, namedRanges, locale, timeZone }: WorkbookView): string =>
  JSON.stringify([
    locale,
    timeZone,
    namedRanges,
    sheets.map(({ id, name, maxRows, maxColumns }) => [id, name, maxRows, maxColumns]),
  ]);

/** What the last recalculation left, for expressions computed beside the sheets; null before the first one. */
export const lastComputed = (workbook: WorkbookView): Pick<Computed, 'directory' | 'lookup'> | null =>
  memories.get(workbook)?.computed ?? null;

function computeAll(workbook: WorkbookView, settings: Settings): Computed {
  const sheets = workbook.sheets.map((view, index) => new SheetGrid(view, index));
  return compute(sheets, directoryOf(workbook, sheets), settings);
}

/** Writes a formula's value into its sheet, and what it spills. */
function write(formula: FormulaCell, spill: Area | undefined): void {
  const { sheet, row, column } = formula;
  sheet.view.setComputed(row, column, toView(sheet.get(row, column)));
  if (!spill) return;
  for (let r = spill.top; r <= spill.bottom; r++) {
    for (let c = spill.left; c <= spill.right; c++) {
      if (r !== row || c !== column) sheet.view.setComputed(r, c, toView(sheet.get(r, c)), { row, column });
    }
  }
}

function failuresOf(formulas: readonly FormulaCell[]): Failure[] {
  return formulas.flatMap(({ sheet, row, column }) => {
    const value = sheet.get(row, column);
    if (!(value instanceof CellError)) return [];
    return [{ sheet: sheet.view.name, row, column, error: value.name, detail: value.detail }];
  });
}

/**
 * Computes the formulas of the workbook and writes the values back, those of cells that a result spills over too. A result
 * that would cover other content, or reach beyond the sheet, is `#REF!`, and so is every formula on a circle. Where the
 * workbook tells what has changed since the last time, only what follows from it is computed; the values are the same.
 *
 * @param custom the custom functions that formulas may call
 * @param now the moment for TODAY and NOW, in milliseconds since 1970
 */
export async function recalculate(
  workbook: WorkbookView,
  custom?: CustomFunctions,
  now = Date.now(),
): Promise<Recalculation> {
  const settings: Settings = { writing: writingOf(workbook.locale), timeZone: workbook.timeZone, custom, now };
  const frame = frameOf(workbook);
  const memory = memories.get(workbook);
  memories.delete(workbook);
  const changed = memory?.frame === frame && memory.custom === custom ? workbook.changesSince?.(memory.version) : null;
  const updated = memory && changed ? update(memory.computed, changed, settings) : null;
  const computed = updated?.computed ?? computeAll(workbook, settings);
  const { formulas } = computed.plan;
  const written = updated?.written ?? formulas;
  for (const formula of written) write(formula, computed.learned.spills.get(formula));
  workbook.confirmComputed?.();
  if (workbook.version !== undefined) memories.set(workbook, { version: workbook.version, frame, custom, computed });
  return { formulas: formulas.length, failures: failuresOf(formulas), written: written.length };
}
