// Rows and columns that are no longer in the plan: kept and marked, taken up again when they come back, or emptied.
import { GONE_COLOR } from '../plan/styles';
import type { Planned } from './apply';
import type { Book } from './book';
import { runs } from './fold';
import { GONE, type Layout } from './layout';
import { applyLooks } from './looks';
import type { OwnedSheet } from './metadata';

/** Whether a row holds nothing of a person's: it is hidden while it is over. */
const isFleeting = ({ plan }: Planned, key: string): boolean =>
  plan.fleeting !== undefined && key.startsWith(plan.fleeting);

/** Strikes through what vanished; looks first, the mark on the key last, so that an interrupted run does it again. */
export function markGone(book: Book, owned: OwnedSheet, planned: Planned): void {
  if (planned.plan.partial) return;
  const layout = book.layout(owned);
  hideGone(owned, layout, planned);
  const gone = [...layout.rows].filter(([key]) => !planned.rows.has(key));
  if (gone.length === 0) return;
  const over = gone.filter(([key]) => isFleeting(planned, key)).map(([, row]) => row);
  for (const [row, count] of runs(over)) owned.sheet.hideRows(row, count);
  const keyAt = new Map(gone.map(([key, row]) => [row, key]));
  for (const [row, count] of runs(gone.map(([, at]) => at))) {
    for (const [column, width] of runs([...layout.columns.values()])) {
      const range = owned.sheet.getRange(row, column, count, width);
      range.setFontLine('line-through');
      range.setFontColor(GONE_COLOR);
    }
    const keys = Array.from({ length: count }, (_, i) => [`${GONE}${keyAt.get(row + i) ?? ''}`]);
    owned.sheet.getRange(row, layout.keyColumn, count, 1).setValues(keys);
  }
  for (const [key, row] of gone) {
    layout.rows.delete(key);
    layout.gone.set(key, row);
  }
}

/** Marked rows that are planned again get their looks and, last, their keys back. */
export function restore(book: Book, owned: OwnedSheet, planned: Planned): void {
  const layout = book.layout(owned);
  showAgain(owned, layout, planned);
  const back = [...layout.gone].filter(([key]) => planned.rows.has(key) && !layout.rows.has(key));
  if (back.length === 0) return;
  const keyAt = new Map(back.map(([key, row]) => [row, key]));
  const columnAt = new Map([...planned.columns.values()].map((column) => [layout.columns.get(column.key), column]));
  const places = [...columnAt.keys()].filter((place) => place !== undefined);
  for (const [row, height] of runs(back.map(([, at]) => at))) {
    const keys = Array.from({ length: height }, (_, i) => keyAt.get(row + i) ?? '');
    const rows = keys.map((key) => planned.rows.get(key) ?? null);
    for (const [column, width] of runs(places)) {
      owned.sheet.getRange(row, column, height, width).setFontLine('none');
      const columns = Array.from({ length: width }, (_, i) => columnAt.get(column + i) ?? null);
      applyLooks(owned.sheet, { row, column, height, width }, rows, columns);
    }
    if (keys.some((key) => isFleeting(planned, key))) owned.sheet.showRows(row, height);
    owned.sheet.getRange(row, layout.keyColumn, height, 1).setValues(keys.map((key) => [key]));
  }
  for (const [key, row] of back) {
    layout.gone.delete(key);
    layout.rows.set(key, row);
  }
}

/** Columns of the add-on alone that are over are hidden: what is reckoned in them would speak of what is no more. */
function hideGone(owned: OwnedSheet, layout: Layout, planned: Planned): void {
  const { fleetingColumns } = planned.plan;
  if (!fleetingColumns) return;
  for (const [key, column] of [...layout.columns]) {
    if (planned.columns.has(key) || !fleetingColumns.some((start) => key.startsWith(start))) continue;
    owned.sheet.hideColumns(column);
    owned.sheet.getRange(layout.keyRow, column).setValue(`${GONE}${key}`);
    layout.columns.delete(key);
    layout.goneColumns.set(key, column);
  }
}

function showAgain(owned: OwnedSheet, layout: Layout, planned: Planned): void {
  for (const [key, column] of [...layout.goneColumns]) {
    if (!planned.columns.has(key) || layout.columns.has(key)) continue;
    owned.sheet.showColumns(column);
    owned.sheet.getRange(layout.keyRow, column).setValue(key);
    layout.goneColumns.delete(key);
    layout.columns.set(key, column);
  }
}

/** Empties lines that are the add-on's no longer; the key goes last, so that an interrupted run does it again. */
export function withdraw(book: Book, owned: OwnedSheet, keys: readonly string[]): void {
  const layout = book.layout(owned);
  for (const key of keys) {
    const row = layout.rows.get(key);
    if (row === undefined) continue;
    for (const [column, width] of runs([...layout.columns.values()])) {
      owned.sheet.getRange(row, column, 1, width).clearContent();
    }
    owned.sheet.getRange(row, layout.keyColumn, 1, 1).clearContent();
    layout.rows.delete(key);
  }
}
