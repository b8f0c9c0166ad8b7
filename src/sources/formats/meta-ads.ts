// Meta Ads Manager: one row per campaign, ad set or ad, over the reporting period or by day; a total row with an empty name.
import { findHeader, hasColumn, type Names } from '../read/headers';
import type { MetricColumn, RowView, TableSpec } from '../read/spec';
import { tableFormat } from '../read/table-format';
import type { Answers, Format, RawTable, Reading } from '../types';

const SPENT: Names = ['Amount spent (¤)', 'Amount spent', 'Montant dépensé (¤)', 'Montant dépensé'];
const STARTS: Names = ['Reporting starts', 'Début des rapports'];
const ENDS: Names = ['Reporting ends', 'Fin des rapports'];
const DAY: Names = ['Day', 'Jour'];
const NAMES: Names = [
  'Ad name',
  'Ad Set Name',
  'Campaign name',
  'Account name',
  'Nom de la publicité',
  'Nom de l’ensemble de publicités',
  'Nom de la campagne',
  'Nom du compte',
];
const SPLITS: Names = [
  ...NAMES,
  'Region',
  'Month',
  'Time of day (ad account time zone)',
  'Région',
  'Mois',
  'Age',
  'Gender',
  'Platform',
  'Country',
];
const IMPRESSIONS: Names = ['Impressions'];
const LINK_CLICKS: Names = ['Link clicks', 'Clics sur un lien', 'Clics sur le lien'];

/** Unique people, rates, costs per result, settings; and Results, which mixes kinds from row to row. */
const UNREAD: Names = [
  'Reach',
  'Couverture',
  'Portée',
  'Frequency',
  'Répétition',
  'Fréquence',
  'Results',
  'Résultats',
  'Result indicator',
  'Indicateur de résultats',
  'Type de résultat',
  'Cost per results',
  'Cost per result',
  'Coût par résultat',
  'CTR (all)',
  'CTR (tous)',
  'CTR (link click-through rate)',
  'CTR (taux de clics sur le lien)',
  'CPC (all)',
  'CPC (all) (¤)',
  'CPC (cost per link click)',
  'CPC (cost per link click) (¤)',
  'CPC (coût par clic sur un lien) (¤)',
  'CPM (cost per 1,000 impressions)',
  'CPM (cost per 1,000 impressions) (¤)',
  'CPM (Coût pour 1 000 impressions) (¤)',
  'Purchase ROAS (return on ad spend)',
  'ROAS (retour sur les dépenses publicitaires) des achats',
  'Ad delivery',
  'Bid',
  'Bid type',
  'Ad set budget',
  'Ad set budget type',
  'Last significant edit',
  'Attribution setting',
  'Quality ranking',
  'Engagement rate ranking',
  'Conversion rate ranking',
  'Starts',
  'Ends',
  'Ajouts au panier',
  'Adds to cart',
];

const METRICS: readonly MetricColumn[] = [
  { metric: 'spend', names: SPENT },
  { metric: 'impressions', names: IMPRESSIONS },
  { metric: 'paid_impressions', names: IMPRESSIONS },
  { metric: 'clicks', names: ['Clicks (all)', 'Clics (tous)'] },
  { metric: 'link_clicks', names: LINK_CLICKS },
  { metric: 'paid_clicks', names: LINK_CLICKS },
  { metric: 'conversions', names: ['Purchases', 'Achats'], kind: 'amount' },
  { metric: 'revenue', names: ['Purchases conversion value', 'Valeur de conversion des achats'] },
];

const isTotal = (row: RowView): boolean => row.text(NAMES) === '' && row.text(SPENT) !== '';

const whole: TableSpec = {
  id: 'meta-ads',
  network: 'meta',
  basis: 'period',
  scope: 'paid',
  needs: [SPENT, STARTS, ENDS],
  known: [...SPLITS, ...UNREAD, ...DAY, 'Currency', 'Devise'],
  date: { names: STARTS, until: ENDS },
  item: NAMES.map((name): Names => [name]),
  itemPart: SPLITS,
  account: ['Account name', 'Nom du compte'],
  currency: ['Currency', 'Devise'],
  metrics: METRICS,
  skip: (row) => (isTotal(row) ? 'total-row' : null),
  covers: 'its-days',
};
const daily: TableSpec = {
  ...whole,
  basis: 'day',
  needs: [SPENT, DAY],
  known: [...(whole.known ?? []), ...STARTS, ...ENDS],
  date: { names: DAY },
};

const period = tableFormat(whole);
const byDay = tableFormat(daily);
const hasDays = (table: RawTable): boolean => {
  const header = findHeader(table.rows, [SPENT]);
  return header !== null && hasColumn(header, DAY);
};

function read(table: RawTable, answers: Answers): Reading {
  return hasDays(table) ? byDay.read(table, answers) : period.read(table, answers);
}

export const metaAds: Format = {
  id: 'meta-ads',
  recognise: (table) => (hasDays(table) ? byDay.recognise(table) : period.recognise(table)),
  read,
};
