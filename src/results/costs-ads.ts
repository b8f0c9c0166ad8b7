// Ad spend from imports, one line per month, network and account of the Costs sheet, unless the person's own lines say it.
import { moneyMessages } from '../i18n/money';
import { sheetMessages } from '../i18n/sheets';
import { firstDay, lastDay, type Month, serialOf } from '../model/day';
import type { Language } from '../model/text';
import { f, join, quote } from '../plan/formula';
import { type Formula, KEY, type Ref, type Row } from '../plan/types';
import type { MonthFigure } from './aggregate';
import { AMOUNT, CATEGORY, linesOf, NETWORK, own, rateOf, rateOfLines, shareOf, type Window } from './costs-formulas';
import type { Place } from './figure-key';
import { lines } from './lines';
import { networkLabel } from './words';

const MONTH_OF_LINE: Window = { first: own('from'), last: own('to') };
const ADS = 0;

/** Categories whose cost is advertising: those of the lists, in the workbook's language. */
export const isAds = (language: Language): Formula =>
  f`(${CATEGORY}=${quote(sheetMessages[language].costs.categories[ADS] ?? '')})`;

/** An amount as its source gave it, found in the Data sheet by its key. */
export function nativeAmount(key: string): Formula {
  const column = (name: string): Ref => ({ at: 'column', sheet: 'data', column: name });
  return f`INDEX(${column('native')};MATCH(${quote(key)};${column(KEY)};0))`;
}

/** What one unit of the line's own currency is worth. */
export const OWN_RATE = f`IF(${own('currency')}="";1;${rateOf(own('currency'))})`;

const DAY_FIRST = ['day', 'period', 'post'] as const;

const better = (a: MonthFigure, b: MonthFigure): number =>
  (b.days ?? 0) - (a.days ?? 0) || DAY_FIRST.indexOf(a.series.basis) - DAY_FIRST.indexOf(b.series.basis);

/** One figure per month, network, account and currency: the view that covers most days, never two of them. */
export function oneViewEach(figures: readonly MonthFigure[]): MonthFigure[] {
  const best = new Map<string, MonthFigure>();
  for (const figure of [...figures].sort(better)) {
    const id = [
      figure.month,
      figure.series.network,
      figure.series.account ?? '',
      figure.via ?? '',
      figure.currency ?? '',
    ];
    if (!best.has(id.join('|'))) best.set(id.join('|'), figure);
  }
  // What names no account is another view of the same money where accounts are named too.
  const place = ({ month, series }: MonthFigure): string => `${month}|${series.network}`;
  const named = new Set([...best.values()].filter(({ series }) => series.account !== null).map(place));
  return [...best.values()].filter((figure) => figure.series.account !== null || !named.has(place(figure)));
}

const isSocial = (network: Place): boolean => !/^(ga4|google_ads|shopify|hubspot)$/.test(network);

export const adSpend = (figures: readonly MonthFigure[]): MonthFigure[] =>
  oneViewEach(figures.filter(({ metric, series }) => metric === 'spend' && isSocial(series.network)));

/** The person's ad lines that speak of the same money: the network's, or of no network; Meta is Facebook and Instagram. */
function sameMoney(figure: MonthFigure, language: Language): Formula {
  const networks: readonly Place[] =
    figure.series.network === 'meta' ? ['meta', 'facebook', 'instagram'] : [figure.series.network];
  const named = networks.map((network) => f`(${NETWORK}=${quote(networkLabel(network, language))})`);
  const account = lines('costs', 'account');
  return f`(${join([f`(${NETWORK}="")`, ...named], '+')})*((${account}="")+(${account}=${own('account')})>0)*${isAds(language)}`;
}

function lineOf(figure: MonthFigure, language: Language): Row {
  const { states } = moneyMessages[language];
  const typed = f`${sameMoney(figure, language)}*(${AMOUNT}<>"")`;
  const state = own('state');
  const sum = f`SUMPRODUCT(${shareOf(MONTH_OF_LINE, language)}*${typed}*${AMOUNT}*${rateOfLines('costs')})`;
  return {
    key: `ads:${figure.key}`,
    cells: {
      from: serialOf(firstDay(figure.month)),
      to: serialOf(lastDay(figure.month)),
      network: networkLabel(figure.series.network, language),
      account: figure.series.account,
      category: sheetMessages[language].costs.categories[ADS] ?? '',
      currency: figure.currency ?? null,
      imported: f`=IFERROR(${nativeAmount(figure.key)};"")`,
      kept: f`=IF(${state}=${quote(states.counted)};ROUND(${own('imported')}*${OWN_RATE};6);"")`,
      difference: f`=IFERROR(IF(${state}=${quote(states.typed)};ROUND(${sum}-${own('imported')}*${OWN_RATE};6);"");"")`,
      state: f`=IF(COUNT(${own('imported')})=0;${quote(states.gone)};IF(${OWN_RATE}=0;${quote(states.rate)};IF(SUMPRODUCT(${linesOf(MONTH_OF_LINE, language)}*${typed})>0;${quote(states.typed)};${quote(states.counted)})))`,
    },
  };
}

/** The lines of all months, oldest first: their network and dates are the person's to correct, the import is not. */
export const adLines = (figures: readonly MonthFigure[], language: Language): Row[] =>
  adSpend(figures)
    .sort(byMonth)
    .map((figure) => lineOf(figure, language));

export const byMonth = (a: { readonly month: Month; readonly key: string }, b: typeof a): number =>
  a.month < b.month || (a.month === b.month && a.key < b.key) ? -1 : 1;
