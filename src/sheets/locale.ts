// The spreadsheet's language, for custom functions: the one service that a formula may ask.
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
