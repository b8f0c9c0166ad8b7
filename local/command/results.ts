// The results as they stand in the recalculated workbook, read by the sheet's own keys.
import type { SheetView, WorkbookView } from '../model/types';

export interface ResultRow {
  readonly network: string;
  readonly kpi: string;
  readonly basis: string;
  /** One figure per month, oldest first; null where the sheet shows none. */
  readonly values: readonly (number | null)[];
}

export interface Results {
  readonly months: readonly string[];
  readonly rows: readonly ResultRow[];
}

const isMonth = (text: unknown): text is string => typeof text === 'string' && /^\d{4}-\d{2}$/.test(text);

function monthColumns(sheet: SheetView): { month: string; column: number }[] {
  const columns: { month: string; column: number }[] = [];
  for (let column = 1; column <= sheet.lastColumn; column += 1) {
    const key = sheet.value(1, column);
    if (isMonth(key)) columns.push({ month: key, column });
  }
  return columns.sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** The sheet whose keys are those of results; its title may be anything. */
function resultsSheet(workbook: WorkbookView): SheetView | undefined {
  return workbook.sheets.find((sheet) => {
    for (let row = 1; row <= sheet.lastRow; row += 1) {
      const key = sheet.value(row, 1);
      if (typeof key === 'string' && key.startsWith('kpi|')) return true;
    }
    return false;
  });
}

/** Rows without a single figure are left out. */
export function readResults(workbook: WorkbookView): Results {
  const sheet = resultsSheet(workbook);
  if (!sheet) return { months: [], rows: [] };
  const columns = monthColumns(sheet);
  const rows: ResultRow[] = [];
  for (let row = 1; row <= sheet.lastRow; row += 1) {
    const key = sheet.value(row, 1);
    if (typeof key !== 'string' || !key.startsWith('kpi|')) continue;
    const [, kpi = '', network = '', , , , basis = ''] = key.split('|');
    const values = columns.map(({ column }) => {
      const value = sheet.value(row, column);
      return typeof value === 'number' ? value : null;
    });
    if (values.some((value) => value !== null)) rows.push({ network, kpi, basis, values });
  }
  return { months: columns.map(({ month }) => month), rows };
}
