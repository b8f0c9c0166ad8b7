// The money figures of a month, live over the Costs and Gains sheets: an edited line changes the ROI at once.
import { MONEY_METRICS, type MoneyMetric } from '../catalogue/never-read';
import { moneyMessages } from '../i18n/money';
import type { NetworkId } from '../model/networks';
import type { Language } from '../model/text';
import { f, join, quote } from '../plan/formula';
import type { Formula, Ref } from '../plan/types';
import { isAds } from './costs-ads';
import {
  AMOUNT,
  ELSEWHERE,
  HOME_ROW,
  HOURS,
  importedIn,
  linesOf,
  NETWORK,
  own,
  RATE,
  rateOfLines,
  shareOf,
  type Window,
} from './costs-formulas';
import type { Place, Series } from './figure-key';
import { GAIN_NETWORK, gainLines, hasKind, leadLines, SALES_KIND } from './gains-formulas';

/** The money of the whole company (`all`), or of one network. */
export const moneySeries = (network: Place): Series => ({ network, account: null, scope: 'total', basis: 'period' });
export const MONEY_SERIES = moneySeries('all');

/** Networks that cost and earn; the others measure. */
export const isMoneyNetwork = (network: Place): network is NetworkId =>
  !/^(all|ga4|google_ads|shopify|hubspot)$/.test(network);

/** Metrics that only the money sheets bring: their rows are no source's. */
export const isMoneyMetric = (metric: string): boolean => MONEY_METRICS.indexOf(metric as MoneyMetric) >= 0;

/** What a place has: a network its gain and full cost. */
export const metricsOf = (place: Place): readonly MoneyMetric[] =>
  place === 'all' ? MONEY_METRICS : ['gain', 'full_cost'];

/** Columns of the Data sheet that hold the month's first and last day. */
export const WINDOW: Window = { first: own('first'), last: own('last') };
const CHOICE: Ref = { at: 'cell', sheet: 'costs', row: HOME_ROW, column: 'network', fix: true };
const chosen = (language: Language, index: number): Formula =>
  f`(${CHOICE}=${quote(moneyMessages[language].sharing[index] ?? '')})`;

/** Which lines are the place's: as a factor that ends a product. A network has its share of those of no network. */
function costsOf(place: Place, weight: Formula): Formula {
  return place === 'all' ? f`` : f`*((${NETWORK}=${own('network')})+(${NETWORK}="")*${weight})`;
}

/**
 * The network's share of the costs that belong to no one network: none where they are kept apart; equal among the
 * networks with figures that month; by ad spend or by hours of the lines that name a network, blank where none does.
 *
 * @param among how many networks have figures in the month; 0: this one has none
 */
export function weightFormula(among: number, language: Language): Formula {
  const byHours = chosen(language, 3);
  const ads = f`(1-${byHours})*${isAds(language)}*${AMOUNT}*${rateOfLines('costs')}`;
  const share = f`${shareOf(WINDOW, language)}*(${byHours}*${HOURS}+${ads})`;
  const sum = (mask: Formula, ofNetwork: boolean): Formula => {
    const { sum: imported } = importedIn('costs', 'from', WINDOW, ofNetwork);
    return f`(SUMPRODUCT(${share}*${mask})+(1-${byHours})*${imported})`;
  };
  const part = f`${sum(f`(${NETWORK}=${own('network')})`, true)}/${sum(f`(${NETWORK}<>"")`, false)}`;
  const shared = f`OR(${chosen(language, 2)};${byHours})`;
  const equal = among === 0 ? '0' : `1/${among}`;
  return f`=IF(${shared};IFERROR(${part};"");IF(${chosen(language, 1)};${equal};0))`;
}

interface Lines {
  readonly count: Formula;
  readonly sum: Formula;
}

/** Lines that have a value, in a currency that has a rate. */
function costLines(filled: Formula, value: Formula, place: Place, language: Language): Lines {
  const rate = rateOfLines('costs');
  return {
    count: f`SUMPRODUCT(${linesOf(WINDOW, language)}*${filled}*(${rate}>0)${costsOf(place, f`(${own('weight')}>0)`)})`,
    sum: f`SUMPRODUCT(${shareOf(WINDOW, language)}*${value}*${rate}${costsOf(place, f`${own('weight')}`)})`,
  };
}

const withImported = (typed: Lines, imported: Lines): Lines => ({
  count: f`${typed.count}+${imported.count}`,
  sum: f`${typed.sum}+${imported.sum}`,
});

function linesFor(metric: MoneyMetric, place: Place, language: Language): Lines {
  const ofNetwork = place !== 'all';
  const hours = f`(${HOURS}<>"")*(${RATE}<>"")`;
  const costs = (filled: Formula, value: Formula): Lines => costLines(filled, value, place, language);
  const withAds = (typed: Lines): Lines => withImported(typed, importedIn('costs', 'from', WINDOW, ofNetwork));
  const full = f`((${AMOUNT}<>"")+${hours})`;
  const worth = f`(${AMOUNT}+${HOURS}*${RATE})`;
  switch (metric) {
    case 'gain': {
      const network = ofNetwork ? f`*(${GAIN_NETWORK}=${own('network')})` : f``;
      return withImported(gainLines(WINDOW, network), importedIn('gains', 'month', WINDOW, ofNetwork));
    }
    case 'cash_cost':
      return withAds(costs(f`(${AMOUNT}<>"")`, f`${AMOUNT}`));
    case 'staff_cost':
      return costs(hours, f`${HOURS}*${RATE}`);
    case 'full_cost':
      return withAds(costs(full, worth));
    case 'common_cost':
      return costs(f`(${NETWORK}="")*${full}`, f`(${NETWORK}="")*${worth}`);
    case 'ad_cost':
      return withAds(costs(f`${isAds(language)}*(${AMOUNT}<>"")`, f`${isAds(language)}*${AMOUNT}`));
    case 'gain_leads':
      return leadLines(WINDOW, language);
    case 'opportunity_cost':
      return costs(f`${hours}*(${ELSEWHERE}<>"")`, f`(${ELSEWHERE}<>"")*${HOURS}*(${ELSEWHERE}-${RATE})`);
  }
}

/** Whether a network has any part in the sheet: most have none, and need not have its lines gone through. */
function hasPart(metric: MoneyMetric): Formula {
  const sheet = metric === 'gain' ? 'gains' : 'costs';
  const share = metric === 'gain' ? f`` : f`+(${own('weight')}>0)`;
  return f`COUNTIFS(${{ at: 'column', sheet, column: 'network' } as Ref};${own('network')})${share}>0`;
}

/**
 * The formulas of a money figure in its row of the Data sheet: how many lines speak of it, and what they come to, blank
 * where none does: missing is not zero. Full cost = cash + staff hours at loaded rate; a gain is margin, savings,
 * earnings, never revenue; the opportunity cost is hours × (their value elsewhere − loaded rate).
 */
export function moneyFormulas(
  metric: MoneyMetric,
  place: Place,
  language: Language,
): { rows: Formula; value: Formula } {
  const { count, sum } = linesFor(metric, place, language);
  const rows = f`IFERROR(${count};"")`;
  return {
    rows: place === 'all' ? f`=${rows}` : f`=IF(${hasPart(metric)};${rows};0)`,
    value: f`=IFERROR(IF(${own('rows')}=0;"";ROUND(${sum};6));"")`,
  };
}

/** What the month's gain is made of, in words: margin on sales, leads, savings… */
export function natureFormula(language: Language): Formula {
  const kinds = moneyMessages[language].kinds.map((name, kind) => {
    const typed = hasKind(kind, WINDOW, language);
    const { count } = importedIn('gains', 'month', WINDOW, false);
    const here = kind === SALES_KIND ? f`${typed}+${count}` : typed;
    return f`IF(${here}>0;${quote(` + ${name}`)};"")`;
  });
  return f`=IFERROR(MID(${join(kinds, '&')};4;99);"")`;
}
