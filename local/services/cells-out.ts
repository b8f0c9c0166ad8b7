// Reading cells as getValue(s), getFormula(s) and getDisplayValue(s) do.
import { displayed, instantOfSerial, isDateFormat, type Sheet } from '../model';
import { withCommas } from './formula-text';
import { Instant } from './realm';
import type { Switches } from './switches';

/** Refuses to read what a formula has not computed yet: in Google it would be computed, here it would be stale. */
export function checkFresh(sheet: Sheet, row: number, column: number): void {
  if (!sheet.isStale(row, column)) return;
  throw new Error(
    `${sheet.name}, row ${row}, column ${column}: the value of a formula is read before it has been computed (${sheet.formula(row, column) ?? 'a result that spills'})`,
  );
}

/**
 * A cell as getValues gives it (Apps Script reference, Range.getValues): number, boolean, date, text; '' where it is
 * blank. A date is midnight, or its time, in the spreadsheet's zone. An error is its name.
 */
export function scriptValue(sheet: Sheet, row: number, column: number): unknown {
  checkFresh(sheet, row, column);
  const value = sheet.value(row, column);
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value !== 'number' || !isDateFormat(sheet.style(row, column).numberFormat)) return value;
  return new Instant(instantOfSerial(value, sheet.workbook.timeZone));
}

export function displayValue(sheet: Sheet, row: number, column: number): string {
  checkFresh(sheet, row, column);
  return displayed(sheet.value(row, column), sheet.style(row, column).numberFormat, sheet.workbook.locale);
}

/** Range.getFormula (Apps Script reference): '' where there is no formula. */
export function formulaText(sheet: Sheet, row: number, column: number, switches: Switches): string {
  const formula = sheet.formula(row, column);
  if (formula === null) return '';
  return switches.formulaAnswers === 'commas' ? withCommas(formula) : formula;
}
