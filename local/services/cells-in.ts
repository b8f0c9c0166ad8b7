// Writing values into cells as setValue(s) does.
import {
  isDateFormat,
  MAX_CHARACTERS,
  RefusedError,
  readTyped,
  type Sheet,
  serialOfInstant,
  TEXT_FORMAT,
  type Value,
  violation,
} from '../model';
import { datePattern, timePattern } from '../model/locale';
import { checkFormula } from './formula-text';
import { NotImplementedError } from './kernel';
import { isDate } from './realm';
import type { Switches } from './switches';

/** The data must have the shape of the range; the messages are Google's. */
export function checkShape(grid: readonly (readonly unknown[])[], rows: number, columns: number): void {
  if (grid.length !== rows) {
    throw new RefusedError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${grid.length} but the range has ${rows}.`,
    );
  }
  for (const line of grid) {
    if (line.length === columns) continue;
    throw new RefusedError(
      `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
    );
  }
}

interface Written {
  readonly value?: Value;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** What writing a script's value into a cell of this format puts there. */
export function readScriptValue(value: unknown, sheet: Sheet, format: string, switches: Switches): Written {
  switch (typeof value) {
    case 'string':
      return readText(value, sheet, format, switches);
    case 'number':
      if (!Number.isFinite(value)) throw new RefusedError(`${value} cannot be written into a cell`);
      return format === TEXT_FORMAT && switches.numberInTextCell === 'text' ? { value: String(value) } : { value };
    case 'boolean':
      return format === TEXT_FORMAT && switches.numberInTextCell === 'text'
        ? { value: String(value).toUpperCase() }
        : { value };
    default:
      if (isDate(value)) return readDate(value, sheet, format);
      // Range.setValues (Apps Script reference): numeric, string, boolean or date, nothing else.
      throw new RefusedError(`${value === null ? 'null' : typeof value} cannot be written into a cell`);
  }
}

function readText(text: string, sheet: Sheet, format: string, switches: Switches): Written {
  if (text.length > MAX_CHARACTERS) {
    throw new RefusedError(
      `Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`,
    );
  }
  const { locale, typingYear } = sheet.workbook;
  if (text.startsWith("'")) return { value: switches.apostrophe === 'swallowed' ? text.slice(1) : text };
  if (format === TEXT_FORMAT) {
    if (!text.startsWith('=') || text.length === 1 || switches.equalsInTextCell === 'text') return { value: text };
    return { formula: text };
  }
  const typed = readTyped(text, locale, format, typingYear);
  if (typed.kind === 'formula') {
    checkFormula(typed.text, locale);
    return { formula: typed.text };
  }
  return typed.numberFormat ? { value: typed.value, numberFormat: typed.numberFormat } : { value: typed.value };
}

function readDate(date: Date, sheet: Sheet, format: string): Written {
  const { locale, timeZone } = sheet.workbook;
  const instant = date.getTime();
  if (Number.isNaN(instant)) throw new RefusedError('An invalid date cannot be written into a cell');
  if (format === TEXT_FORMAT) throw new NotImplementedError('A date written into a cell of the text format');
  const serial = serialOfInstant(instant, timeZone);
  if (isDateFormat(format)) return { value: serial };
  const pattern = datePattern(locale);
  return { value: serial, numberFormat: Number.isInteger(serial) ? pattern : `${pattern} ${timePattern(locale)}` };
}

/** Puts what was read into the cell; a value that the cell's validation rejects is refused. */
export function putWritten(sheet: Sheet, row: number, column: number, written: Written): void {
  if (written.formula !== undefined) {
    sheet.setFormula(row, column, written.formula);
    return;
  }
  const value = written.value ?? null;
  const rule = sheet.rule(row, column);
  if (rule && !rule.allowInvalid && violation(rule, value, sheet.workbook)) {
    throw new RefusedError('The data you entered violates the data validation rules set on this cell.');
  }
  sheet.setValue(row, column, value);
  if (written.numberFormat) {
    sheet.patchStyle({ top: row, left: column, bottom: row, right: column }, { numberFormat: written.numberFormat });
  }
}
