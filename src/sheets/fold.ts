// Folding rows and columns into groups: once, however often a run is repeated.
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Consecutive numbers as [first, count]. */
export function runs(positions: readonly number[]): [number, number][] {
  const out: [number, number][] = [];
  for (const at of [...positions].sort((a, b) => a - b)) {
    const last = out[out.length - 1];
    if (last && at === last[0] + last[1]) last[1] += 1;
    else out.push([at, 1]);
  }
  return out;
}

/** Groups and folds these rows. A run that is grouped already is left as the person has it. */
export function foldRows(sheet: Sheet, rows: readonly number[]): void {
  for (const [row, count] of runs(rows)) {
    if (sheet.getRowGroupDepth(row) === 0) sheet.getRange(row, 1, count, 1).shiftRowGroupDepth(1);
    sheet.getRowGroup(row, 1)?.collapse();
  }
}

export function foldColumns(sheet: Sheet, columns: readonly number[]): void {
  for (const [column, count] of runs(columns)) {
    if (sheet.getColumnGroupDepth(column) === 0) sheet.getRange(1, column, 1, count).shiftColumnGroupDepth(1);
    sheet.getColumnGroup(column, 1)?.collapse();
  }
}

/** Takes these rows out of their group. A row that is in none is left. */
export function unfoldRows(sheet: Sheet, rows: readonly number[]): void {
  for (const [row, count] of runs(rows)) {
    if (sheet.getRowGroupDepth(row) > 0) sheet.getRange(row, 1, count, 1).shiftRowGroupDepth(-1);
    sheet.showRows(row, count);
  }
}
