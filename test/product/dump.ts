// Everything that a workbook holds, as plain data, so that two states of it can be compared.
import type { Sheet, Workbook } from '../../local/model';

/** A row's or column's own state, where it is not the usual one. */
function lines(sheet: Sheet, axis: 'row' | 'column'): unknown[] {
  const count = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  const out: unknown[] = [];
  for (let n = 1; n <= count; n += 1) {
    const hidden = axis === 'row' ? sheet.rowHidden(n) : sheet.columnHidden(n);
    const depth = axis === 'row' ? sheet.rowGroupDepth(n) : sheet.columnGroupDepth(n);
    const width = axis === 'row' ? 0 : sheet.columnWidth(n);
    if (hidden || depth > 0 || (axis === 'column' && width !== 100)) out.push([n, hidden, depth, width]);
  }
  return out;
}

/** Content, look, note and validation of each cell; what a formula gives is not part of it. */
function cells(sheet: Sheet): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (let row = 1; row <= sheet.maxRows; row += 1) {
    for (let column = 1; column <= sheet.maxColumns; column += 1) {
      const formula = sheet.formula(row, column);
      const cell = {
        content: formula ?? sheet.value(row, column),
        style: JSON.stringify(sheet.style(row, column)),
        note: sheet.note(row, column),
        rule: sheet.rule(row, column),
      };
      if (cell.content !== null || cell.note || cell.rule) out[`${row}:${column}`] = cell;
    }
  }
  return out;
}

function sheetState(sheet: Sheet): unknown {
  return {
    title: sheet.name,
    hidden: sheet.hidden,
    size: [sheet.maxRows, sheet.maxColumns],
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    tabColor: sheet.tabColor,
    cells: cells(sheet),
    rows: lines(sheet, 'row'),
    columns: lines(sheet, 'column'),
    protections: sheet.protections.map(({ rect, description }) => ({ rect, description })),
    charts: sheet.charts.map(({ type, ranges, anchor }) => ({ type, ranges, anchor })),
    conditional: sheet.conditionalRules,
    filter: sheet.filter,
    metadata: sheet.metadata.map(({ key, value }) => ({ key, value: value?.replace(/"sheetId":\d+/, '') })),
  };
}

export const dump = (workbook: Workbook): unknown => workbook.sheets.map(sheetState);
