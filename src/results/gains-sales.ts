// Sales proven social, from imports: the shop's orders that say so, else Analytics' social channels; a typed line wins.
import { isSocialChannel } from '../catalogue/channels';
import { moneyMessages } from '../i18n/money';
import { sheetMessages } from '../i18n/sheets';
import { firstDay, type Month, serialOf } from '../model/day';
import { NETWORKS, type NetworkId } from '../model/networks';
import type { Language } from '../model/text';
import { f, join, quote } from '../plan/formula';
import type { Ref, Row } from '../plan/types';
import type { MonthFigure } from './aggregate';

import { byMonth, nativeAmount, OWN_RATE, oneViewEach } from './costs-ads';
import { own } from './costs-formulas';
import { SALES_KIND, typedSales } from './gains-formulas';
import { networkLabel } from './words';

/** Amounts of one month, source, account, network and currency: the parts that Analytics' social channels bring. */
interface Sale {
  readonly key: string;
  readonly month: Month;
  readonly figure: MonthFigure;
  readonly network: NetworkId | null;
  readonly parts: readonly string[];
}

const networkOf = ({ series, via }: MonthFigure): NetworkId | null =>
  series.network === 'shopify' ? (NETWORKS.find((network) => network === via) ?? null) : null;

function sales(figures: readonly MonthFigure[]): Sale[] {
  const proven = figures.filter(
    ({ metric, series, via }) =>
      metric === 'revenue' &&
      via !== undefined &&
      (series.network === 'shopify' || (series.network === 'ga4' && isSocialChannel(via))),
  );
  const found = new Map<string, Sale>();
  for (const figure of oneViewEach(proven)) {
    const { series, month, currency, via } = figure;
    const who = [series.network, (series.account ?? '').toLowerCase(), series.network === 'shopify' ? via : 'social'];
    const key = [`sales:${month}`, ...who, (currency ?? '').toLowerCase()].join('|');
    const known = found.get(key);
    const parts = [...(known?.parts ?? []), figure.key];
    found.set(key, { key, month, figure, network: networkOf(figure), parts });
  }
  return [...found.values()].sort(byMonth);
}

function lineOf({ key, month, figure, network, parts }: Sale, margin: number | null, language: Language): Row {
  const { states } = moneyMessages[language];
  const { gains } = sheetMessages[language];
  const shop = networkLabel('shopify', language);
  const window = { first: own('month'), last: f`EOMONTH(${own('month')};0)` };
  const typed = typedSales(window, language);
  const column = (name: string): Ref => ({ at: 'column', sheet: 'gains', column: name });
  const ofShop = f`${column('source')};${quote(shop)};${column('month')};${own('month')}`;
  const shopSales = f`COUNTIFS(${column('revenue')};">=0";${ofShop})`;
  const state = own('state');
  const counted = f`IF(${own('margin')}="";${quote(states.margin)};${quote(states.counted)})`;
  const unlessShop =
    figure.series.network === 'shopify' ? counted : f`IF(${shopSales}>0;${quote(states.shop)};${counted})`;
  const check = f`${own('revenue')}-${typed.revenue}`;
  const shopCheck = f`IF(${state}=${quote(states.shop)};${own('revenue')}-SUMIFS(${column('revenue')};${ofShop});"")`;
  return {
    key,
    cells: {
      month: serialOf(firstDay(month)),
      network: network === null ? null : networkLabel(network, language),
      account: figure.series.account,
      kind: gains.kinds[SALES_KIND] ?? '',
      margin,
      currency: figure.currency ?? null,
      source: networkLabel(figure.series.network, language),
      imported: f`=IFERROR(${join(parts.map(nativeAmount), '+')};"")`,
      revenue: f`=IF(COUNT(${own('imported')})=0;"";IF(${OWN_RATE}=0;"";ROUND(${own('imported')}*${OWN_RATE};6)))`,
      kept: f`=IF(${state}=${quote(states.counted)};ROUND(${own('revenue')}*${own('margin')};6);"")`,
      difference: f`=IFERROR(IF(${state}=${quote(states.typed)};IF(${typed.revenue}=0;"";ROUND(${check};6));${shopCheck});"")`,
      state: f`=IF(COUNT(${own('imported')})=0;${quote(states.gone)};IF(COUNT(${own('revenue')})=0;${quote(states.rate)};IF(${typed.count}>0;${quote(states.typed)};${unlessShop})))`,
    },
  };
}

/**
 * The lines of all months, oldest first.
 *
 * @param marginOf the margin rate that the person has given for a month or the nearest before it, null where none
 */
export const saleLines = (
  figures: readonly MonthFigure[],
  marginOf: (month: Month) => number | null,
  language: Language,
): Row[] => sales(figures).map((sale) => lineOf(sale, marginOf(sale.month), language));
