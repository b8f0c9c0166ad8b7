// Recalculates a workbook. Runs in Node and in a browser alike.
import type { WorkbookView } from '../model/types';
import { type Computed, compute } from './compute';
import type { CustomFunctions } from './custom';
import { writingOf } from './formula/locale';
import type { Directory } from './formula/references';
import type { FormulaCell } from './formula-cell';
import { Lookup } from './functions/lookup-index';
import type { Settings } from './settings';
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

/** Cells as they stand while the rest is still to be computed. */
const unfinished = new WeakMap<WorkbookView, Directory>();

/** What the last recalculation left, for expressions computed beside the sheets; null before the first one. */
export function lastComputed(workbook: WorkbookView): { directory: Directory; lookup: Lookup } | null {
  const directory = unfinished.get(workbook);
  // What is looked up in unfinished columns may not be kept.
  if (directory) return { directory, lookup: new Lookup(writingOf(workbook.locale)) };
  return memories.get(workbook)?.computed ?? null;
}

type Rect = WorkbookView['namedRanges'][number]['rect'];

/** Cells that somebody looks at. */
export interface InSight {
  readonly sheetId: number;
  readonly rects: readonly Rect[];
  /** Called when they have been computed and the rest has not; it is computed when this resolves. */
  shown(): Promise<void>;
}

function areasIn(sheets: readonly SheetGrid[], { sheetId, rects }: InSight): Area[] {
  const sheet = sheets.find(({ view }) => view.id === sheetId);
  return sheet ? rects.map(({ top, left, bottom, right }) => new Area(sheet, top, left, bottom, right)) : [];
}

/** Null where the workbook was changed while what is in sight was being shown. */
async function computeAll(
  workbook: WorkbookView,
  settings: Settings,
  inSight: InSight | undefined,
): Promise<Computed | null> {
  const sheets = workbook.sheets.map((view, index) => new SheetGrid(view, index));
  const { version } = workbook;
  const steps = compute(sheets, directoryOf(workbook, sheets), settings, inSight ? areasIn(sheets, inSight) : []);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    for (const formula of step.value.formulas) write(formula, undefined);
    unfinished.set(workbook, step.value.directory);
    try {
      await inSight?.shown();
    } finally {
      unfinished.delete(workbook);
    }
    if (workbook.version !== version) return null;
  }
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
 * @param inSight what is to be computed and shown first where everything must be computed
 */
export async function recalculate(
  workbook: WorkbookView,
  custom?: CustomFunctions,
  now = Date.now(),
  inSight?: InSight,
): Promise<Recalculation> {
  const settings: Settings = { writing: writingOf(workbook.locale), timeZone: workbook.timeZone, custom, now };
  const frame = frameOf(workbook);
  const memory = memories.get(workbook);
  memories.delete(workbook);
  const changed = memory?.frame === frame && memory.custom === custom ? workbook.changesSince?.(memory.version) : null;
  const updated = memory && changed ? update(memory.computed, changed, settings) : null;
  const computed = updated?.computed ?? (await computeAll(workbook, settings, inSight));
  if (!computed) return recalculate(workbook, custom, now, inSight);
  const { formulas } = computed.plan;
  const written = updated?.written ?? formulas;
  for (const formula of written) write(formula, computed.learned.spills.get(formula));
  workbook.confirmComputed?.();
  if (workbook.version !== undefined) memories.set(workbook, { version: workbook.version, frame, custom, computed });
  return { formulas: formulas.length, failures: failuresOf(formulas), written: written.length };
}
