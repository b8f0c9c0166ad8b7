// Meta Ads Manager: one row per campaign, ad set or ad, over the reporting period or by day; a total row with an empty name.
import { columnsNamed, findHeader, type Names } from '../read/headers';
import { textOf } from '../read/number-text';
import type { RowView } from '../read/spec';
import type { Format, RawTable } from '../types';
import { adsTable } from './ads-table';

const SPENT: Names = ['Amount spent (¤)', 'Amount spent', 'Montant dépensé (¤)', 'Montant dépensé'];
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
const MONTH: Names = ['Month', 'Mois'];
const SPLITS: Names = [
  'Region',
  'Month',
  'Mois',
  'Week',
  'Semaine',
  'Time of day (ad account time zone)',
  'Région',
  'Age',
  'Gender',
  'Platform',
  'Country',
];

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
  'Cost per result(s)',
  'Cost per results (¤)',
  'Cost per result (¤)',
  'Coût par résultat',
  'Coût par résultat (¤)',
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

const STARTS: Names = ['Reporting starts', 'Début des rapports'];
const ENDS: Names = ['Reporting ends', 'Fin des rapports'];

/** Broken down by month, a row is of the days that its month names: `2024-03-01 - 2024-03-11`. */
function withMonths(table: RawTable): RawTable {
  const header = findHeader(table.rows, [MONTH, STARTS, ENDS]);
  if (!header) return table;
  const [month = 0, start, end] = [MONTH, STARTS, ENDS].map((names) => columnsNamed(header, names)[0]);
  const rows = table.rows.map((row) => {
    const [, from, to] = /^(\d{4}-\d\d-\d\d)\s+-\s+(\d{4}-\d\d-\d\d)$/.exec(textOf(row[month])) ?? [];
    return from && to ? row.map((cell, c) => (c === start ? from : c === end ? to : cell)) : row;
  });
  return { ...table, rows };
}

const isTotal = (row: RowView): boolean => row.text(NAMES) === '' && row.text(SPENT) !== '';

const ads = adsTable({
  id: 'meta-ads',
  network: 'meta',
  needs: [],
  known: UNREAD,
  day: { names: ['Day', 'Jour'] },
  period: { starts: STARTS, ends: ENDS },
  names: NAMES,
  splits: SPLITS,
  account: ['Account name', 'Nom du compte'],
  currency: ['Currency', 'Devise'],
  spend: SPENT,
  impressions: ['Impressions'],
  clicks: ['Clicks (all)', 'Clics (tous)'],
  linkClicks: ['Link clicks', 'Clics sur un lien', 'Clics sur le lien'],
  conversions: ['Purchases', 'Achats'],
  revenue: ['Purchases conversion value', 'Valeur de conversion des achats'],
  skip: (row) => (isTotal(row) ? 'total-row' : null),
});

export const metaAds: Format = { ...ads, read: (table, answers) => ads.read(withMonths(table), answers) };
