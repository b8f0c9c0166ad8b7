// The words of the money sheets and of the money block, in both languages.
import type { Language } from '../model/text';

export interface MoneyMessages {
  readonly yes: string;
  /** How costs that belong to no one network are shared, in this order: kept apart, equally, by ad spend, by hours. */
  readonly sharing: readonly [apart: string, equal: string, spend: string, hours: string];
  readonly sharingLabel: string;
  readonly home: string;
  readonly other: string;
  readonly rate: string;
  readonly rateDay: string;
  readonly giveRate: string;
  /** What has become of an imported figure. */
  readonly states: Record<'counted' | 'typed' | 'shop' | 'margin' | 'rate' | 'gone', string>;
  readonly channels: Record<
    | 'organic_social'
    | 'paid_social'
    | 'organic_search'
    | 'email'
    | 'direct'
    | 'referral'
    | 'video'
    | 'paid'
    | 'unplaced'
    | 'social',
    string
  >;
  readonly channelTitle: string;
  readonly channelShare: string;
  readonly measured: string;
  readonly kinds: readonly string[];
  readonly labels: Record<
    | 'opportunity'
    | 'noTime'
    | 'noCommon'
    | 'shared'
    | 'cpaTotal'
    | 'cplTotal'
    | 'roasTotal'
    | 'roiCash'
    | 'adSpend'
    | 'noTotal'
    | 'foreign',
    string
  >;
  /** The label of the cumulated ROI; what stands between is the number of months. */
  readonly cumulated: Record<'whole' | 'start' | 'startEnd' | 'known' | 'knownEnd' | 'noTime' | 'noTimeEnd', string>;
}

export const moneyMessages: Readonly<Record<Language, MoneyMessages>> = {
  fr: {
    yes: 'oui',
    sharing: ['à part', 'à parts égales', 'selon la publicité', 'selon les heures'],
    sharingLabel: 'Coûts sans réseau : comment les répartir',
    home: 'Devise du classeur',
    other: 'Autre devise',
    rate: 'Taux',
    rateDay: 'Date du taux',
    giveRate: 'saisissez le taux et sa date',
    states: {
      counted: 'compté',
      typed: 'contrôle : vos lignes comptent',
      shop: 'contrôle : la boutique compte',
      margin: 'non compté : saisissez le taux de marge',
      rate: 'non compté : saisissez le taux de change',
      gone: 'non compté : n’est plus dans les données',
    },
    channels: {
      organic_social: 'Réseaux sociaux',
      paid_social: 'Publicité sur les réseaux sociaux',
      organic_search: 'Recherche',
      email: 'E-mail',
      direct: 'Accès direct',
      referral: 'Sites référents',
      video: 'Vidéo (YouTube, TikTok…)',
      paid: 'Autre publicité',
      unplaced: 'Autres canaux',
      social: 'Réseaux sociaux, publicité comprise',
    },
    channelTitle: 'Canaux du site',
    channelShare: 'part des réseaux sociaux',
    measured: 'mesuré par GA4 (visiteurs suivis)',
    kinds: ['marge sur ventes', 'prospects', 'économies', 'revenus des plateformes', 'autre'],
    labels: {
      opportunity: 'Coût d’opportunité (à part, ni dans le coût ni dans le ROI)',
      noTime: ' hors temps passé',
      noCommon: ', hors coûts communs',
      shared: ', coûts communs répartis',
      cpaTotal: 'Coût par acquisition (coût complet, événements clés des réseaux sociaux mesurés par GA4)',
      cplTotal: 'Coût par prospect (coût complet, prospects de la feuille Gains)',
      roasTotal: 'ROAS (chiffre d’affaires de la publicité sociale mesuré par GA4 ÷ dépenses)',
      roiCash: 'ROI sur coûts décaissés',
      adSpend: 'Dépenses publicitaires',
      noTotal: 'pas de total : chaque réseau compte à sa façon',
      foreign: 'Montants en autre devise hors totaux (taux et date à saisir, feuille Coûts) : ',
    },
    cumulated: {
      whole: 'ROI cumulé sur 12 mois',
      start: 'ROI cumulé depuis le début (',
      startEnd: ' mois complets)',
      known: 'ROI cumulé sur 12 mois (',
      knownEnd: ' mois connus)',
      noTime: ', dont ',
      noTimeEnd: ' hors temps passé',
    },
  },
  en: {
    yes: 'yes',
    sharing: ['kept apart', 'equally', 'by ad spend', 'by hours'],
    sharingLabel: 'Costs without a network: how to share them',
    home: 'Workbook currency',
    other: 'Other currency',
    rate: 'Rate',
    rateDay: 'Day of the rate',
    giveRate: 'type the rate and its day',
    states: {
      counted: 'counted',
      typed: 'check: your lines count',
      shop: 'check: the shop counts',
      margin: 'not counted: type the margin rate',
      rate: 'not counted: type the exchange rate',
      gone: 'not counted: no longer in the data',
    },
    channels: {
      organic_social: 'Social networks',
      paid_social: 'Ads on social networks',
      organic_search: 'Search',
      email: 'E-mail',
      direct: 'Direct',
      referral: 'Referral',
      video: 'Video (YouTube, TikTok…)',
      paid: 'Other advertising',
      unplaced: 'Other channels',
      social: 'Social networks, ads included',
    },
    channelTitle: 'Website channels',
    channelShare: 'share of social',
    measured: 'measured by GA4 (tracked visitors)',
    kinds: ['margin on sales', 'leads', 'savings', 'platform earnings', 'other'],
    labels: {
      opportunity: 'Opportunity cost (apart, in neither cost nor ROI)',
      noTime: ' excluding time spent',
      noCommon: ', excluding common costs',
      shared: ', common costs shared',
      cpaTotal: 'Cost per acquisition (full cost, key events of social networks measured by GA4)',
      cplTotal: 'Cost per lead (full cost, leads of the Gains sheet)',
      roasTotal: 'ROAS (revenue of social ads measured by GA4 ÷ spend)',
      roiCash: 'ROI on cash costs',
      adSpend: 'Ad spend',
      noTotal: 'no total: each network counts its own way',
      foreign: 'Amounts in another currency, outside totals (type rate and day, Costs sheet): ',
    },
    cumulated: {
      whole: 'ROI over 12 months',
      start: 'ROI since the start (',
      startEnd: ' complete months)',
      known: 'ROI over 12 months (',
      knownEnd: ' months known)',
      noTime: ', of which ',
      noTimeEnd: ' excluding time spent',
    },
  },
};
