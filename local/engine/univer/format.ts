// Number formats, read by the spreadsheet engine's own library.
import { numfmt } from '@univerjs/core';

/** Half a unit of the last digit is lost in binary (1.005 is a little less): this puts it back before rounding. */
const restored = (value: number): number => value + value * Number.EPSILON;

/**
 * A number or date as a pattern shows it, TEXT(1234.5; "#,##0.0") for one. Marks and month names are those of the locale
 * (`fr-FR`); a pattern that cannot be read gives the number as it is.
 */
export function formatNumber(value: number, pattern: string, locale: string): string {
  if (!numfmt.isValidFormat(pattern)) return String(value);
  const shown = /[0#]/.test(pattern) ? restored(value) : value;
  return numfmt.format(pattern, shown, { locale: locale.slice(0, 2), throws: false });
}
