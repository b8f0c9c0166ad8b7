// Rows that are no longer in the plan: kept and marked, and taken up again when they come back.
import { GONE_COLOR } from '../plan/styles';
import type { Planned } from './apply';
import type { Book } from './book';
import { runs } from './fold';
import { GONE } from './layout';
import { applyLooks } from './looks';
import type { OwnedSheet } from './metadata';

/** Strikes through what vanished; looks first, the mark on the key last, so that an interrupted run does it again. */
export function markGone(book: Book, owned: OwnedSheet, planned: Planned): void {
  if (planned.plan.partial) return;
  const layout = book.layout(owned);
  const gone = [...layout.rows].filter(([key]) => !planned.rows.has(key));
  if (gone.length === 0) return;
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

/** A marked row that is planned again gets its look and its key back. */
export function restore(book: Book, owned: OwnedSheet, planned: Planned): void {
  const layout = book.layout(owned);
  for (const [key, row] of [...layout.gone]) {
    const plan = planned.rows.get(key);
    if (!plan || layout.rows.has(key)) continue;
    for (const column of planned.columns.values()) {
      const place = layout.columns.get(column.key);
      if (place === undefined) continue;
      owned.sheet.getRange(row, place, 1, 1).setFontLine('none');
      applyLooks(owned.sheet, { row, column: place, height: 1, width: 1 }, [plan], [column]);
    }
    owned.sheet.getRange(row, layout.keyColumn, 1, 1).setValues([[key]]);
    layout.gone.delete(key);
    layout.rows.set(key, row);
  }
}
