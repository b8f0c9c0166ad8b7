// The spreadsheet's language and days, for custom functions: all that a formula may ask of a service.
import type { Language } from '../model/text';

/** French unless the locale says English: the product speaks French first. */
export const languageOf = (locale: string): Language => (/^en/i.test(locale) ? 'en' : 'fr');

/** The spreadsheet's locale, or null where no service answers. */
export function spreadsheetLocale(): string | null {
  try {
    return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  } catch {
    return null;
  }
}

/** The civil day of an instant in the spreadsheet's zone, ISO 8601; null where no service answers. */
export function spreadsheetDay(date: object): string | null {
  try {
    const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    return Utilities.formatDate(date as Date, zone, 'yyyy-MM-dd');
  } catch {
    return null;
  }
}
