// Meta Ads Manager report by day, in French: the account's total first, told by its empty name alone; then a row per ad and day.
import { FIRST_DAY, LAST_DAY, monthOf } from '../calendar';
import { ACCOUNTS } from '../company';
import { type AdDay, adDays } from '../drawn/ads';
import { inUnits, sumByMonth } from '../ledger';
import type { Layout } from '../types';
import { type Row, toCsv, utf8WithBom } from '../write';

const ID = 'meta-ads';

const HEADER = [
  'Nom de la campagne',
  'Nom de l’ensemble de publicités',
  'Nom de la publicité',
  'Jour',
  `Montant dépensé (${ACCOUNTS.ads.currency})`,
  'Impressions',
  'Couverture',
  'Répétition',
  'Clics sur un lien',
  'Clics (tous)',
  'CTR (taux de clics sur le lien)',
  `CPC (coût par clic sur un lien) (${ACCOUNTS.ads.currency})`,
  `CPM (Coût pour 1 000 impressions) (${ACCOUNTS.ads.currency})`,
  'Résultats',
  'Indicateur de résultats',
  'Achats',
  'Valeur de conversion des achats',
  'Début des rapports',
  'Fin des rapports',
];

type Counts = Omit<AdDay, 'day' | 'campaign' | 'ad'>;

const ratio = (a: number, b: number): number | null => (b === 0 ? null : Math.round((a / b) * 1e6) / 1e6);
const orEmpty = (count: number): number | null => (count === 0 ? null : count);

/** The cells from the amount to the clicks' prices. */
const figures = (c: Counts): Row => [
  inUnits(c.spendCents, 100),
  c.impressions,
  c.reach,
  ratio(c.impressions, c.reach),
  c.linkClicks,
  c.clicks,
  ratio(c.linkClicks * 100, c.impressions),
  ratio(c.spendCents / 100, c.linkClicks),
  ratio(c.spendCents * 10, c.impressions),
];

const rowOf = (d: AdDay): Row => [
  d.campaign.name,
  d.campaign.set,
  d.ad,
  d.day,
  ...figures(d),
  orEmpty(d.linkClicks),
  'actions:link_click',
  orEmpty(d.purchases),
  d.purchases === 0 ? null : inUnits(d.purchaseCents, 100),
  d.day,
  d.day,
];

function totalRow(days: readonly AdDay[]): Row {
  const sum = (key: keyof Counts) => days.reduce((total, d) => total + d[key], 0);
  const all: Counts = {
    spendCents: sum('spendCents'),
    impressions: sum('impressions'),
    // People are not the sum of the days' people.
    reach: Math.round(sum('reach') * 0.41),
    linkClicks: sum('linkClicks'),
    clicks: sum('clicks'),
    purchases: sum('purchases'),
    purchaseCents: sum('purchaseCents'),
  };
  const bought = [all.purchases, inUnits(all.purchaseCents, 100)];
  return [null, null, null, null, ...figures(all), null, null, ...bought, FIRST_DAY, LAST_DAY];
}

export const metaAds: Layout = {
  id: ID,
  files: () => {
    const days = adDays();
    const text = toCsv([HEADER, totalRow(days), ...days.map(rowOf)], {
      newline: '\n',
      quoting: 'spaces',
      closed: true,
    });
    return [{ name: 'Goélette-Samovar-Publicités-1-oct.-2024-31-mars-2026.csv', bytes: utf8WithBom(text), format: ID }];
  },
  truth: () =>
    sumByMonth(
      { format: ID, network: 'meta', account: null, basis: 'day' },
      adDays().map((d) => ({
        month: monthOf(d.day),
        figures: {
          spend: d.spendCents,
          impressions: d.impressions,
          link_clicks: d.linkClicks,
          clicks: d.clicks,
          conversions: orEmpty(d.purchases),
          revenue: orEmpty(d.purchaseCents),
        },
      })),
    ).map((f) => (f.metric === 'spend' || f.metric === 'revenue' ? { ...f, value: inUnits(f.value, 100) } : f)),
};
