// The money rows of the Data sheet: live formulas over Costs and Gains, per month and per network.
import { METRICS } from '../catalogue/metrics';
import type { MoneyMetric } from '../catalogue/never-read';
import { sheetMessages } from '../i18n/sheets';
import { type Day, firstDay, lastDay, lengthOfMonth, type Month, serialOf } from '../model/day';
import { NETWORKS, type NetworkId } from '../model/networks';
import type { Language } from '../model/text';
import { f, quote } from '../plan/formula';
import type { SheetSnapshot } from '../plan/snapshot';
import type { Row } from '../plan/types';
import { placeNamed } from './entries-words';
import { figureKey, type Place, seriesKey } from './figure-key';
import { isMoneyNetwork, metricsOf, moneyFormulas, moneySeries, natureFormula, weightFormula } from './money';
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

/** Networks that lines of Costs and Gains name. */
export function namedIn(sheets: readonly (SheetSnapshot | undefined)[], language: Language): NetworkId[] {
  const places = sheets
    .flatMap((sheet) => sheet?.lines ?? [])
    .map((line) => placeNamed(line.cell('network'), language));
  return NETWORKS.filter((network) => isMoneyNetwork(network) && places.indexOf(network) >= 0);
}

/** Networks whose money the Data sheet has rows for: those stay, for lines may still name them. */
export function networksIn(data: SheetSnapshot | undefined): NetworkId[] {
  const keys = new Set(data?.rows.map((key) => key.replace(/^[^|]*\|/, '')));
  return NETWORKS.filter((network) => keys.has(seriesKey(moneySeries(network), 'full_cost')));
}

/** Networks with figures, by month, and all that have money. */
function activity(months: readonly Month[], present: readonly Presence[], named: readonly NetworkId[]) {
  const active = new Map(months.map((month) => [month, new Set<Place>()]));
  for (const { month, network } of present) if (isMoneyNetwork(network)) active.get(month)?.add(network);
  const networks = NETWORKS.filter(
    (network) => named.indexOf(network) >= 0 || months.some((month) => active.get(month)?.has(network)),
  );
  return { active, places: ['all', ...networks] as readonly Place[] };
}

/** What stands in every month, and quarters and years rest on. */
export const moneyLive = (months: readonly Month[], present: readonly Presence[], named: readonly NetworkId[]) =>
  activity(months, present, named).places.flatMap((place) =>
    metricsOf(place).map((metric) => ({ series: moneySeries(place), metric })),
  );

/** The money of every month: of the whole, of each network that has figures in any month, and of those named. */
export function moneyDataRows(
  months: readonly Month[],
  present: readonly Presence[],
  today: Day,
  language: Language,
  named: readonly NetworkId[],
): Row[] {
  const { active, places } = activity(months, present, named);
  const context = { today, language };
  return months.flatMap((month) =>
    places.flatMap((place) => {
      const here = active.get(month);
      const among = here?.has(place) ? here.size : 0;
      return metricsOf(place).map((metric) => moneyRow(month, place, metric, among, context));
    }),
  );
}
