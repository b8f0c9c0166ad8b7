// What a cell shows: its text, on which side it stands, and whether it may run over its neighbours.
import { type CellStyle, displayed, type SheetView, type Value } from '../../model';

export type Side = 'left' | 'center' | 'right';

export interface Shown {
  readonly text: string;
  readonly side: Side;
  readonly kind: 'blank' | 'text' | 'number' | 'boolean' | 'error';
}

export const isError = (value: Value): value is { error: string } => typeof value === 'object' && value !== null;

function kindOf(value: Value): Shown['kind'] {
  if (value === null || value === '') return 'blank';
  if (isError(value)) return 'error';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' ? 'number' : 'text';
}

const GENERAL: Readonly<Record<Shown['kind'], Side>> = {
  blank: 'left',
  text: 'left',
  number: 'right',
  boolean: 'center',
  error: 'center',
};

/** The text of a value; a number format that is not understood shows the plain number. */
export function textOf(value: Value, format: string, locale: string): string {
  try {
    return displayed(value, format, locale);
  } catch {
    return displayed(value, 'General', locale);
  }
}

export function shownValue(value: Value, style: CellStyle, locale: string): Shown {
  const kind = kindOf(value);
  const side = style.horizontalAlignment === 'general' ? GENERAL[kind] : style.horizontalAlignment;
  return { text: textOf(value, style.numberFormat, locale), side, kind };
}

/** What stands in the formula bar: the formula, or the value as somebody would type it. */
export function typedText(sheet: SheetView, row: number, column: number, locale: string): string {
  const formula = sheet.formula(row, column);
  if (formula !== null) return formula;
  const value = sheet.value(row, column);
  const { numberFormat } = sheet.style(row, column);
  if (typeof value === 'string') return needsApostrophe(value, numberFormat) ? `'${value}` : value;
  if (typeof value !== 'number') return textOf(value, numberFormat, locale);
  return typedNumber(value, numberFormat, locale);
}

/** A text that would be read as something else when it is typed again. */
const needsApostrophe = (text: string, format: string): boolean => format !== '@' && /^(['=+]|[-\d.,]+$)/.test(text);

/** All the digits of a number, with the percent sign or the day that its format gives. */
function typedNumber(value: number, format: string, locale: string): string {
  const dated = /[dyhs]/i.test(format.replace(/"[^"]*"|\[\$[^\]]*\]|\\./g, '').replace(/General/i, ''));
  if (dated) return textOf(value, format, locale);
  if (format.includes('%')) return `${textOf(Number((value * 100).toPrecision(15)), 'General', locale)}%`;
  return textOf(value, 'General', locale);
}
