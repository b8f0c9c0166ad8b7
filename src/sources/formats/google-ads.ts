// Google Ads: two title lines, a row per campaign, by day or over the period of the second title; totals below. English from
// a parser's test, French by the interface's words.
import { adsTable } from './ads-table';

export const googleAds = adsTable({
  id: 'google-ads',
  network: 'google_ads',
  needs: [
    ['Impr.', 'Impressions'],
    ['Campaign', 'Campagne', 'Campaign type'],
    ['Currency code', 'Code de devise', 'Avg. CPC', 'CPC moy.'],
  ],
  known: [
    ...['CTR', 'Avg. CPC', 'CPC moy.', 'Avg. cost', 'Coût moy.', 'Cost / conv.', 'Coût/conv.', 'Coût / conv.'],
    ...['Conv. rate', 'Taux de conv.', 'View-through conv.', 'Interactions', 'Interaction rate', "Taux d'interaction"],
    ...['Impr. (Top) %', 'Impr. (Abs. Top) %', 'Campaign status', 'État de la campagne', 'Campaign state', 'Budget'],
    ...['Budget name', 'Nom du budget', 'Budget type', 'Status', 'État', 'Status reasons', 'Bid strategy type'],
    ...['Optimization score', 'Taux d’optimisation', 'All conv.', 'Toutes les conv.', 'Conv. value / cost'],
    ...['Valeur de conv./coût', 'Campaign type', 'Type de campagne'],
  ],
  day: { names: ['Day', 'Jour', 'Date'], daily: true },
  names: ['Campaign', 'Campagne', 'Ad group', 'Groupe d’annonces', 'Keyword', 'Search keyword', 'Ad'],
  splits: [
    'Network (with search partners)',
    'Network',
    'Réseau',
    'Device',
    'Appareil',
    'Match type',
    'Hour of the day',
  ],
  account: ['Account name', 'Account', 'Nom du compte', 'Customer ID'],
  currency: ['Currency code', 'Currency', 'Code de devise', 'Devise'],
  spend: ['Cost', 'Coût', 'Cost (¤)', 'Coût (¤)'],
  impressions: ['Impr.', 'Impressions'],
  linkClicks: ['Clicks', 'Clics'],
  conversions: ['Conversions'],
  revenue: ['Conv. value', 'Valeur de conv.', 'Total conv. value', 'Conversion value'],
});
