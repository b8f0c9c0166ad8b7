// A workbook from a list of cells, computed by the bundled engine.
import { bundleEngine } from '../../../local/engine/bundle.mjs';
import { type CustomFunctions, type Recalculation, recalculate } from '../../../local/engine/load';
import { parseA1, type Sheet, splitSheet, type Value, Workbook } from '../../../local/model';

/** The sheet in which addresses without a title lie. */
const HERE = 'Here';

export interface Book {
  readonly workbook: Workbook;
  readonly recalculation: Recalculation;
  /** The value at an address, or so many rows below it and columns to its right. */
  value(address: string, down?: number, right?: number): Value;
  isSpilled(address: string): boolean;
}

function place(workbook: Workbook, address: string): { sheet: Sheet; row: number; column: number } {
  const { sheet, address: cell } = splitSheet(address);
  const title = sheet ?? HERE;
  const found = workbook.hasTitle(title) ? workbook.sheet(title) : workbook.addSheet(title);
  const rect = parseA1(cell);
  return { sheet: found, row: rect?.top ?? 0, column: rect?.left ?? 0 };
}

/** A workbook with these cells; a text that begins with "=" is a formula. */
export function bookOf(cells: Readonly<Record<string, Value>>, locale = 'en_US'): Workbook {
  const workbook = new Workbook({ locale, timeZone: 'Europe/Paris', sheets: [HERE] });
  for (const [address, value] of Object.entries(cells)) {
    const { sheet, row, column } = place(workbook, address);
    if (typeof value === 'string' && value.startsWith('=')) sheet.setFormula(row, column, value);
    else sheet.setValue(row, column, value);
  }
  return workbook;
}

export async function computed(
  cells: Readonly<Record<string, Value>>,
  locale = 'en_US',
  custom?: CustomFunctions,
): Promise<Book> {
  return computedBook(bookOf(cells, locale), custom);
}

export async function computedBook(workbook: Workbook, custom?: CustomFunctions): Promise<Book> {
  await bundleEngine();
  const recalculation = await recalculate(workbook, custom);
  const at = (address: string) => place(workbook, address);
  return {
    workbook,
    recalculation,
    value(address, down = 0, right = 0) {
      const { sheet, row, column } = at(address);
      return sheet.value(row + down, column + right);
    },
    isSpilled(address) {
      const { sheet, row, column } = at(address);
      return sheet.isSpilled(row, column);
    },
  };
}
