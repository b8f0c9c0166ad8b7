// What the person's gain lines come to in a month: formulas over the Gains sheet.
import { sheetMessages } from '../i18n/sheets';
import type { Language } from '../model/text';
import { f, quote } from '../plan/formula';
import type { Formula } from '../plan/types';
import { rateOfLines, type Window } from './costs-formulas';
import { lines } from './lines';

const MONTH = lines('gains', 'month');
export const GAIN_NETWORK = lines('gains', 'network');
const KIND = lines('gains', 'kind');
const QUANTITY = lines('gains', 'quantity');
const VALUE = lines('gains', 'unit-value');
const RATE = lines('gains', 'margin');
const AMOUNT = lines('gains', 'amount');

export const SALES_KIND = 0;
export const LEADS_KIND = 1;

const isKind = (kind: number, language: Language): Formula =>
  f`(${KIND}=${quote(sheetMessages[language].gains.kinds[kind] ?? '')})`;

const within = ({ first, last }: Window): Formula => f`(${MONTH}>=${first})*(${MONTH}<=${last})`;

/** Lines without an amount that have all three terms: quantity, unit value, rate. */
const COMPUTED = f`(${AMOUNT}="")*(${QUANTITY}<>"")*(${VALUE}<>"")*(${RATE}<>"")`;
const GIVEN = f`((${AMOUNT}<>"")+${COMPUTED})`;

/** The lines of the month and what they come to: an amount, else quantity × unit value × rate. */
export function gainLines(window: Window, network: Formula): { count: Formula; sum: Formula } {
  const rate = rateOfLines('gains');
  return {
    count: f`SUMPRODUCT(${within(window)}*${GIVEN}*(${rate}>0)${network})`,
    sum: f`SUMPRODUCT(${within(window)}*(${AMOUNT}+${COMPUTED}*${QUANTITY}*${VALUE}*${RATE})*${rate}${network})`,
  };
}

/** Leads that the person has typed in the month. */
export function leadLines(window: Window, language: Language): { count: Formula; sum: Formula } {
  const leads = f`${within(window)}*${isKind(LEADS_KIND, language)}*(${QUANTITY}<>"")`;
  return { count: f`SUMPRODUCT(${leads})`, sum: f`SUMPRODUCT(${leads}*${QUANTITY})` };
}

/** Sales that the person has typed in the month, lines without a kind among them: how many, and their known revenue. */
export function typedSales(window: Window, language: Language): { count: Formula; revenue: Formula } {
  const sales = f`${within(window)}*(${isKind(SALES_KIND, language)}+(${KIND}="")>0)*${GIVEN}`;
  return {
    count: f`SUMPRODUCT(${sales})`,
    revenue: f`SUMPRODUCT(${sales}*${QUANTITY}*${VALUE}*${rateOfLines('gains')})`,
  };
}

/** Whether the month has a line of this kind, typed or imported: a positive number. */
export function hasKind(kind: number, window: Window, language: Language): Formula {
  return f`SUMPRODUCT(${within(window)}*${isKind(kind, language)}*${GIVEN})`;
}

/** How many gain lines cannot be counted: no month, or neither an amount nor its three terms. */
export function incompleteGains(): Formula {
  const some = f`((${QUANTITY}<>"")+(${VALUE}<>"")+(${AMOUNT}<>"")>0)`;
  const lacking = f`((${AMOUNT}="")*((${QUANTITY}="")+(${VALUE}="")+(${RATE}="")>0))`;
  return f`SUMPRODUCT(${some}*((${MONTH}="")+${lacking}>0))`;
}
