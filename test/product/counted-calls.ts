// The service calls of a piece of work, beside the sheets and cells of the workbook that it was done on.
import type { Product } from './support';

/** Cells in one block of reading or writing. */
export const BLOCK = 200_000;
/** Calls that one sheet may cost in one step: finding it, reading its keys, its look, its content. */
export const PER_SHEET = 160;

export interface Counted {
  readonly calls: number;
  readonly by: Readonly<Record<string, number>>;
  readonly sheets: number;
  readonly cells: number;
}

export function counted(product: Product, act: () => unknown): Counted {
  product.host.state.calls.reset();
  act();
  const { total: calls, by } = product.host.calls;
  const cells = product.workbook.sheets.reduce((n, sheet) => n + sheet.maxRows * sheet.maxColumns, 0);
  return { calls, by: { ...by }, sheets: product.workbook.sheets.length, cells };
}
