// A local workbook with columns of figures and one formula beside them.

import { recalculate } from '../../local/engine/load';
import { columnLetters, type Value, Workbook } from '../../local/model';
import { createHost } from '../../local/script';
import type { Built } from '../product';

export interface Sheeted {
  /** Computes the whole workbook. */
  recalculate(): Promise<unknown>;
  /** What the formula gives, from its own row downwards. */
  results(): Value[];
}

/** `formula` is typed beside the columns, in an English spreadsheet. */
export function workbookOf(
  { code, catalogue }: Built,
  columns: readonly (readonly number[])[],
  formula: string,
): Sheeted {
  const workbook = new Workbook({ locale: 'en_US' });
  const sheet = workbook.active;
  const height = columns[0]?.length ?? 0;
  const more = height - sheet.maxRows;
  if (more > 0) sheet.insertRows(sheet.maxRows + 1, more);
  columns.forEach((figures, c) => {
    figures.forEach((figure, r) => {
      sheet.setValue(r + 1, c + 1, figure);
    });
  });
  const place = columns.length + 1;
  sheet.type(1, place, formula);
  const host = createHost({ workbook, code, html: { catalogue } });
  return {
    recalculate: () => recalculate(workbook, host.customFunctions),
    results: () => Array.from({ length: height }, (_, r) => sheet.value(r + 1, place)),
  };
}

/** A1:A10000 and so on. */
export const columnRange = (column: number, height: number): string => {
  const letters = columnLetters(column);
  return `${letters}1:${letters}${height}`;
};
