// What formulas give in Google Sheets, as data: run in Node and, with the same table, in a browser.
import { ARITHMETIC } from './conformance/arithmetic';
import { ARRAYS_AND_SPILLS } from './conformance/arrays';
import type { Case } from './conformance/case';
import { CRITERIA } from './conformance/criteria';
import { LOGIC } from './conformance/logic';
import { LOOKUPS } from './conformance/lookups';
import { TEXTS_AND_DATES } from './conformance/texts-and-dates';

export type { Case } from './conformance/case';

export const CONFORMANCE: Readonly<Record<string, readonly Case[]>> = {
  'Lookups by key': LOOKUPS,
  'Sums and counts under conditions': CRITERIA,
  'Arithmetic and comparisons': ARITHMETIC,
  'Choices and totals': LOGIC,
  'Texts and days': TEXTS_AND_DATES,
  'Arrays and spills': ARRAYS_AND_SPILLS,
};

/** Functions of Google Sheets that give `#NAME?` here, with the reason. */
export const NOT_HERE: Readonly<Record<string, string>> = {
  QUERY: 'a language of its own',
  GOOGLEFINANCE: 'asks the network',
  GOOGLETRANSLATE: 'asks the network',
  DETECTLANGUAGE: 'asks the network',
  IMPORTRANGE: 'asks the network',
  IMPORTDATA: 'asks the network',
  IMPORTXML: 'asks the network',
  IMPORTHTML: 'asks the network',
  IMPORTFEED: 'asks the network',
  GETPIVOTDATA: 'there are no pivot tables here',
  CELL: 'asks for looks that the engine does not see',
  FORMULATEXT: 'asks for formulas as texts',
  TEXTSPLIT: 'is Excel’s, not Google’s',
  SORTBY: 'is Excel’s, not Google’s',
};
