// The money rows of the Data sheet: live formulas over Costs and Gains, per month and per network.
import { METRICS } from '../catalogue/metrics';
import { sheetMessages } from '../i18n/sheets';
import { type Day, firstDay, lastDay, lengthOfMonth, type Month, serialOf } from '../model/day';
import { NETWORKS } from '../model/networks';
import type { Language } from '../model/text';
import { f, quote } from '../plan/formula';
import type { Row } from '../plan/types';
import { figureKey, type Place } from './figure-key';
import {
  isMoneyNetwork,
  type MoneyMetric,
  metricsOf,
  moneyFormulas,
  moneySeries,
  natureFormula,
  weightFormula,
} from './money';
import { daysPassed, monthLabel, networkLabel } from './words';

interface Context {
  readonly today: Day;
  readonly language: Language;
}

function moneyRow(month: Month, place: Place, metric: MoneyMetric, among: number, { today, language }: Context): Row {
  const words = sheetMessages[language];
  const { rows, value } = moneyFormulas(metric, place, language);
  const shares = metric === 'full_cost' && isMoneyNetwork(place);
  const natured = metric === 'gain' && place === 'all';
  const lineCount = metric === 'gain_leads' ? 'count' : 'decimal';
  // Columns are formulas in every money row: sheets are read in as few pieces as there are runs of constants.
  return {
    key: figureKey(month, moneySeries(place), metric),
    cells: {
      month: monthLabel(month, language),
      network: networkLabel(place, language),
      account: null,
      scope: words.data.scopes.total,
      metric: METRICS[metric].name[language],
      basis: words.data.bases.period,
      value,
      days: daysPassed(month, today),
      'missing-days': lengthOfMonth(month) - daysPassed(month, today),
      rows,
      age: null,
      source: natured
        ? natureFormula(language)
        : f`=${quote(words.data.entered(words.titles.costs, words.titles.gains))}`,
      read: null,
      revisions: null,
      first: serialOf(firstDay(month)),
      last: serialOf(lastDay(month)),
      weight: shares ? weightFormula(among, language) : f`=""`,
    },
    styles: { value: lineCount, source: 'computed' },
  };
}

/** That a network has a figure in a month. */
export interface Presence {
  readonly month: Month;
  readonly network: Place;
}

/** Networks with figures, by month and in all. */
function activity(months: readonly Month[], present: readonly Presence[]) {
  const active = new Map(months.map((month) => [month, new Set<Place>()]));
  for (const { month, network } of present) if (isMoneyNetwork(network)) active.get(month)?.add(network);
  const networks = NETWORKS.filter((network) => months.some((month) => active.get(month)?.has(network)));
  return { active, places: ['all', ...networks] as readonly Place[] };
}

/** What stands in every month, and quarters and years rest on. */
export const moneyLive = (months: readonly Month[], present: readonly Presence[]) =>
  activity(months, present).places.flatMap((place) =>
    metricsOf(place).map((metric) => ({ series: moneySeries(place), metric })),
  );

/**
 * The money of every month: of the whole, and of each network that has figures in
 * any month.
 */
export function moneyDataRows(
  months: readonly Month[],
  present: readonly Presence[],
  today: Day,
  language: Language,
): Row[] {
  const { active, places } = activity(months, present);
  const context = { today, language };
  return months.flatMap((month) =>
    places.flatMap((place) => {
      const here = active.get(month);
      const among = here?.has(place) ? here.size : 0;
      return metricsOf(place).map((metric) => moneyRow(month, place, metric, among, context));
    }),
  );
}
