// What the person's cost lines come to in a month: formulas over the Costs sheet, compact, for there are many.
import { moneyMessages } from '../i18n/money';
import type { Language } from '../model/text';
import { f, join, quote } from '../plan/formula';
import type { Formula, Ref, SheetKind } from '../plan/types';
import { lines } from './lines';

/** Rows of the Costs sheet that hold the workbook's currency and the rates of others. */
export const HOME_ROW = 'fx:home';
export const RATE_ROWS = ['fx:1', 'fx:2', 'fx:3'] as const;

/** First and last day of a month, as cells of the formula's own row. */
export interface Window {
  readonly first: Ref | Formula;
  readonly last: Ref | Formula;
}

export const own = (column: string): Ref => ({ at: 'own-row', column });

const FROM = lines('costs', 'from');
const TO = lines('costs', 'to');
export const NETWORK = lines('costs', 'network');
export const CATEGORY = lines('costs', 'category');
export const AMOUNT = lines('costs', 'amount');
export const HOURS = lines('costs', 'hours');
export const RATE = lines('costs', 'rate');
export const ELSEWHERE = lines('costs', 'elsewhere');

const rates = (column: string): Ref => ({
  at: 'rows',
  sheet: 'costs',
  from: HOME_ROW,
  to: RATE_ROWS[RATE_ROWS.length - 1] as string,
  column,
});

/** What one unit of a currency is worth in the workbook's own; zero while its rate or the day of it is missing. */
export const rateOf = (currency: Ref): Formula => f`SUMIF(${rates('category')};${currency};${rates('fx')})`;

/** The same for lines, of which a blank currency is the workbook's. */
export function rateOfLines(sheet: SheetKind): Formula {
  const currency = lines(sheet, 'currency');
  return f`((${currency}="")+(${currency}<>"")*${rateOf(currency)})`;
}

/** Lines in a currency that has no rate yet: they stay out of every total. */
export function foreignLines(sheet: 'costs' | 'gains'): Formula {
  const currency = lines(sheet, 'currency');
  return f`SUMPRODUCT((${currency}<>"")*(${rateOf(currency)}=0))`;
}

const recurring = (language: Language): Formula =>
  f`(${lines('costs', 'recurring')}=${quote(moneyMessages[language].yes)})`;

/** Which lines fall in the month: their days do, or they come back every month and have not ended. */
export function linesOf({ first, last }: Window, language: Language): Formula {
  const open = f`(${TO}="")*((${FROM}>=${first})+${recurring(language)})`;
  return f`(${FROM}<>"")*(${FROM}<=${last})*(${open}+(${TO}>=${FROM})*(${TO}>=${first})>0)`;
}

/**
 * The share of each line that falls in the month. An amount between two dates: days in the month ÷ days of the line; a
 * line without an end is of one day. An amount of every month: days in the month ÷ days of the month.
 * Method: min(a, b) = (a + b − |a − b|) ÷ 2, max with a plus, for a range has no MIN of rows.
 */
export function shareOf(window: Window, language: Language): Formula {
  const { first, last } = window;
  const monthly = recurring(language);
  const start = f`(${FROM}+${first}+ABS(${FROM}-${first}))/2`;
  const openEnd = f`(${TO}="")*(${monthly}*${last}+(1-${monthly})*${FROM})`;
  const end = f`(${openEnd}+(${TO}<>"")*(${TO}+${last}-ABS(${TO}-${last}))/2)`;
  const days = f`(${monthly}*(${last}-${first}+1)+(1-${monthly})*((${TO}<>"")*ABS(${TO}-${FROM})+1))`;
  return f`${linesOf(window, language)}*(${end}-${start}+1)/${days}`;
}

/** How many cost lines cannot be counted: no date, an end before the start, or hours without a rate. */
export function incompleteCosts(): Formula {
  const undated = f`(((${AMOUNT}<>"")+(${HOURS}<>"")>0)*(${FROM}=""))`;
  const backwards = f`((${TO}<>"")*(${FROM}<>"")*(${TO}<${FROM}))`;
  const unpriced = f`((${HOURS}<>"")*(${RATE}=""))`;
  return f`SUMPRODUCT((${undated}+${backwards}+${unpriced}>0)*1)`;
}

/** Imported amounts that count in the month, of all networks or of the row's own: how many, and their sum. */
export function importedIn(
  sheet: 'costs' | 'gains',
  day: 'from' | 'month',
  { first, last }: Window,
  ofNetwork: boolean,
): { count: Formula; sum: Formula } {
  const column = (key: string): Ref => ({ at: 'column', sheet, column: key });
  const within = [
    f`${column(day)};">="&${first}`,
    f`${column(day)};"<="&${last}`,
    ...(ofNetwork ? [f`${column('network')};${own('network')}`] : []),
  ];
  return {
    count: f`COUNTIFS(${join([f`${column('kept')};">=0"`, ...within], ';')})`,
    sum: f`SUMIFS(${join([f`${column('kept')}`, ...within], ';')})`,
  };
}
