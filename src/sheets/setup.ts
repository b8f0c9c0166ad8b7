// The first look of a sheet, given once: frozen and hidden rows, size, colour, lines for the person; and drop-downs.
import { TAB_COLORS } from '../plan/styles';
import type { LineRule } from '../plan/types';
import type { Planned } from './apply';
import type { Book } from './book';
import type { Layout } from './layout';
import { applyLooks } from './looks';
import { type OwnedSheet, setIdentity } from './metadata';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** No figure of a person is beyond it. */
const LARGEST = 1e15;

/** Every call can be repeated: a sheet is marked as made at the very end. */
export function makeSheet(book: Book, owned: OwnedSheet, planned: Planned): void {
  const { sheet } = owned;
  const layout = book.layout(owned);
  const { plan } = planned;
  const lines = plan.blocks.reduce((n, block) => n + (block.lines ?? 0), 0);
  const lastRow = Math.max(...layout.rows.values(), layout.keyRow);
  const lastColumn = Math.max(...layout.columns.values(), layout.keyColumn);
  trim(sheet, lastRow + Math.max(lines, plan.spare ?? 1), lastColumn);
  if (lines > 0) makeLines(owned, layout, planned, lastRow + 1, lines);
  sheet.hideRows(layout.keyRow, 1);
  sheet.hideColumns(layout.keyColumn, 1);
  if (plan.frozen) {
    sheet.setFrozenRows(plan.frozen.rows);
    sheet.setFrozenColumns(plan.frozen.columns);
  }
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(TAB_COLORS.ours);
  if (plan.hidden) sheet.hideSheet();
  const { growth: _, ...identity } = owned.identity;
  setIdentity(owned, { ...identity, made: true });
}

/** A new sheet keeps what it needs (and a row below, for Sheets does not freeze all that there is); where a person has typed further down, it stays as it is. */
function trim(sheet: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  else if (rows < maxRows && sheet.getLastRow() <= rows) sheet.deleteRows(rows + 1, maxRows - rows);
  if (columns < maxColumns && sheet.getLastColumn() <= columns) sheet.deleteColumns(columns + 1, maxColumns - columns);
}

function makeLines(owned: OwnedSheet, layout: Layout, planned: Planned, row: number, count: number): void {
  const { sheet } = owned;
  const columns = [...planned.columns.values()];
  const place = (key: string): number => layout.columns.get(key) ?? layout.keyColumn;
  const first = Math.min(...columns.map((column) => place(column.key)));
  const blank = { key: '', cells: {} };
  const rect = { row, column: first, height: count, width: columns.length };
  applyLooks(
    sheet,
    rect,
    Array.from({ length: count }, () => blank),
    columns,
  );
  for (const rule of planned.plan.lineRules ?? []) {
    sheet.getRange(row, place(rule.column), count, 1).setDataValidation(validation(rule));
  }
}

function validation({ rule }: LineRule): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation();
  switch (rule.kind) {
    case 'list':
      return builder
        .requireValueInList([...rule.of], true)
        .setAllowInvalid(rule.only !== true)
        .build();
    case 'number':
      return builder.requireNumberBetween(-LARGEST, LARGEST).setAllowInvalid(false).build();
    case 'day':
      return builder.requireDate().setAllowInvalid(false).build();
    case 'amount':
      return builder.requireNumberGreaterThanOrEqualTo(0).setAllowInvalid(false).build();
  }
}

/** Drop-downs whose list has changed. */
export function setChoices(book: Book, owned: OwnedSheet, planned: Planned): void {
  const layout = book.layout(owned);
  for (const row of planned.rows.values()) {
    for (const [column, choices] of Object.entries(row.choices ?? {})) {
      const [r, c] = [layout.rows.get(row.key), layout.columns.get(column)];
      if (r === undefined || c === undefined) continue;
      const cell = owned.sheet.getRange(r, c, 1, 1);
      const known = cell.getDataValidation()?.getCriteriaValues()[0] as readonly string[] | undefined;
      if (known && known.join('|') === choices.join('|')) continue;
      cell.setDataValidation(
        SpreadsheetApp.newDataValidation()
          .requireValueInList([...choices], true)
          .setAllowInvalid(false)
          .build(),
      );
    }
  }
}
