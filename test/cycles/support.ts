// A year of one account, quarter by quarter, and a person who writes in the sheets between every step.
import { recalculate } from '../../local/engine/load';
import type { Sheet, Value } from '../../local/model';
import { cellAt, daysOf, drop, instagram, openProduct, type Product, type Rows, xOverview } from '../product/support';

export type Language = 'fr' | 'en';

/** Impressions a day on X, by quarter of 2025. */
export const A_DAY = [100, 110, 132, 120] as const;
/** Days of each quarter. */
export const DAYS = [90, 91, 92, 92] as const;

export const idOf = (quarter: number): string =>
  ['2025-01-01/2025-03-31', '2025-04-01/2025-06-30', '2025-07-01/2025-09-30', '2025-10-01/2025-12-31'][quarter - 1] ??
  '';

/** The X export of the first days of a quarter (1 to 4), all of them unless told. */
export const xOf = (quarter: number, days: number = DAYS[quarter - 1] ?? 0): Rows =>
  xOverview(
    [1, 2, 3]
      .flatMap((month) => daysOf(2025, (quarter - 1) * 3 + month))
      .slice(0, days)
      .map((day) => [day, A_DAY[quarter - 1] ?? 0, 4, 1, 2, 0] as const),
  );

/** One Instagram post in each month of the quarter, seen 100 times for each month of the year that has gone. */
export const postsOf = (quarter: number): Rows =>
  instagram(
    [1, 2, 3].map((n) => {
      const month = (quarter - 1) * 3 + n;
      return [`${String(month).padStart(2, '0')}/20/2025`, 100 * month, 80 * month, 10, 1, 2, 3] as const;
    }),
  );

export interface Typed {
  readonly sheet: Sheet;
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

export interface Year {
  readonly product: Product;
  readonly typed: Typed[];
  /** From now on it is that day, at noon. */
  today(day: string): void;
  /** Writes in a cell of the person’s and remembers it. */
  write(sheet: Sheet, row: string, column: string, text: string): void;
  bring(name: string, rows: Rows): void;
  compute(): Promise<void>;
  shown(sheet: Sheet, row: string, column: string): Value;
}

export function openYear(language: Language): Year {
  let now = Date.UTC(2025, 1, 10, 12);
  const product = openProduct({ language, now: () => now });
  const typed: Typed[] = [];
  return {
    product,
    typed,
    today: (day) => {
      now = Date.parse(`${day}T12:00:00Z`);
    },
    write: (sheet, row, column, text) => {
      const at = cellAt(sheet, row, column);
      sheet.type(at.row, at.column, text);
      typed.push({ sheet, row, column, text });
    },
    bring: (name, rows) => {
      drop(product, name, rows);
      product.session.step('read', {});
    },
    compute: async () => {
      await recalculate(product.workbook, product.host.customFunctions);
    },
    shown: (sheet, row, column) => {
      const at = cellAt(sheet, row, column);
      return sheet.value(at.row, at.column);
    },
  };
}
