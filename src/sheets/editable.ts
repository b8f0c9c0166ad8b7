// Before the first write: can this person edit the cells that the plan will touch?
import { ProblemError } from '../model/problem';
import type { Planned } from './apply';
import type { Book } from './book';
import type { OwnedSheet } from './metadata';

/** @throws sheet-not-editable naming the protected range, before anything is written. */
export function ensureEditable(book: Book, owned: OwnedSheet, planned: Planned): void {
  const { sheet } = owned;
  const types = SpreadsheetApp.ProtectionType;
  for (const protection of sheet.getProtections(types.SHEET)) {
    if (!protection.canEdit()) throw new ProblemError({ code: 'sheet-not-editable', range: sheet.getName() });
  }
  const layout = book.layout(owned);
  const rows = [...planned.rows.keys()].map((key) => layout.rows.get(key) ?? 0);
  const columns = [...planned.columns.values()]
    .filter((column) => column.owner === 'addon')
    .map((column) => layout.columns.get(column.key) ?? 0);
  for (const protection of sheet.getProtections(types.RANGE)) {
    if (protection.canEdit()) continue;
    const range = protection.getRange();
    const [top, bottom] = [range.getRow(), range.getLastRow()];
    const [left, right] = [range.getColumn(), range.getLastColumn()];
    const touched = rows.some((row) => row >= top && row <= bottom) && columns.some((c) => c >= left && c <= right);
    if (touched)
      throw new ProblemError({ code: 'sheet-not-editable', range: `${sheet.getName()}!${range.getA1Notation()}` });
  }
}
