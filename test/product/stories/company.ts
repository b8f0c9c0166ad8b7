// A made-up company whose year is told: it brings files in on given days, types lines, and reads its sheets.
import { recalculate } from '../../../local/engine/load';
import type { Value } from '../../../local/model';
import { cellAt, drop, errorsIn, openProduct, type Product, type Rows } from '../support';

export interface Company {
  readonly product: Product;
  /** It is that day, at noon: files are dropped and read, and the table is built, showing a month where one is named. */
  monthEnd(day: string, files: Readonly<Record<string, Rows>>, month?: string): Promise<void>;
  /** Types cells by column key into the first free line of a sheet; answers its row. */
  line(title: string, cells: Readonly<Record<string, string>>): Promise<number>;
  type(title: string, row: string, column: string, text: string): Promise<void>;
  /** Chooses the month that the Results sheet shows. */
  show(month: string): Promise<void>;
  read(title: string, row: string, column: string): Value;
  result(row: string, column: string): Value;
  data(key: string, column?: string): Value;
  /** Cells in error, in any sheet. */
  errors(): string[];
}

export function openCompany(first: string): Company {
  let now = Date.parse(`${first}T12:00:00Z`);
  const product = openProduct({ now: () => now });
  product.session.step('setup', {});
  const compute = async (): Promise<void> => {
    await recalculate(product.workbook, product.host.customFunctions);
  };
  const read = (title: string, row: string, column: string): Value => {
    const sheet = product.sheet(title);
    const at = cellAt(sheet, row, column);
    return sheet.value(at.row, at.column);
  };
  const type = async (title: string, row: string, column: string, text: string): Promise<void> => {
    const sheet = product.sheet(title);
    const at = cellAt(sheet, row, column);
    sheet.type(at.row, at.column, text);
    await compute();
  };
  return {
    product,
    type,
    read,
    async monthEnd(day, files, month) {
      now = Date.parse(`${day}T12:00:00Z`);
      for (const [name, rows] of Object.entries(files)) drop(product, name, rows);
      product.session.step('read', {});
      product.session.step('build', month ? { month } : {}, true);
      await compute();
    },
    async line(title, cells) {
      const sheet = product.sheet(title);
      const row = Math.max(sheet.lastRow, 6) + 1;
      for (const [key, text] of Object.entries(cells)) sheet.type(row, cellAt(sheet, 'title', key).column, text);
      await compute();
      return row;
    },
    show: (month) => type('Résultats', 'shown', 'value', month),
    result: (row, column) => read('Résultats', row, column),
    data: (key, column = 'value') => read('Données', key, column),
    errors: () => errorsIn(product),
  };
}
