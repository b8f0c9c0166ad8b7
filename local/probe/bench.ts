// The probe's own sheets and cells.
import type { Bench, Sheet, Spreadsheet } from './types';

/** Every sheet of the probe begins so. */
export const TITLE = 'Probe';
const SCRATCH = `${TITLE} cells`;
const BLOCK_ROWS = 8;

/** A sheet by its title, made where it is absent. */
export function sheetNamed(spreadsheet: Spreadsheet, title: string): Sheet {
  return spreadsheet.getSheetByName(title) ?? spreadsheet.insertSheet(title);
}

/** The first of "Probe x", "Probe x 2", … that is free. */
function freeTitle(spreadsheet: Spreadsheet, id: string): string {
  let title = `${TITLE} ${id}`;
  for (let n = 2; spreadsheet.getSheetByName(title); n++) title = `${TITLE} ${id} ${n}`;
  return title;
}

/** The block of a trial: its place follows from its place in the table, so that both functions find it. */
export function benchOf(spreadsheet: Spreadsheet, id: string, index: number): Bench {
  const cells: Bench['cells'] = (row, column, rows = 1, columns = 1) => {
    const sheet = sheetNamed(spreadsheet, SCRATCH);
    const first = index * BLOCK_ROWS + row;
    const missing = (index + 1) * BLOCK_ROWS - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    return sheet.getRange(first, column, rows, columns);
  };
  return {
    spreadsheet,
    cells,
    a1: (row, column, rows, columns) => cells(row, column, rows, columns).getA1Notation(),
    newSheet: () => spreadsheet.insertSheet(freeTitle(spreadsheet, id)),
    ownSheet: () => sheetNamed(spreadsheet, `${TITLE} ${id}`),
  };
}

/** Refuses to work where a person works: only empty sheets and the probe's own may be there. */
export function refuseUsed(spreadsheet: Spreadsheet): void {
  const used = spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getName().indexOf(TITLE) !== 0 && sheet.getLastRow() > 0)
    .map((sheet) => sheet.getName());
  if (used.length === 0) return;
  throw new Error(
    `The probe writes and changes the locale: run it in a new, empty spreadsheet. Filled: ${used.join(', ')}`,
  );
}
