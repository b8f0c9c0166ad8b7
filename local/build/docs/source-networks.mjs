// What the guide to the exports says of each network: which dates to choose.

/** @import { GuideNetwork } from './types' */

/** @type {Readonly<Record<string, GuideNetwork>>} */
export const GUIDE_NETWORKS = {
  facebook: {
    fr: 'Un mois entier, du premier au dernier jour, quelques jours après sa fin.',
    en: 'One whole month, from its first to its last day, a few days after it has ended.',
  },
  instagram: {
    fr: 'Un mois entier, toujours le même nombre de jours après sa fin : les chiffres des publications grandissent encore.',
    en: 'One whole month, always the same number of days after its end: the figures of posts go on growing.',
  },
  meta: {
    fr: 'Un mois entier. Pour les publicités, ajoutez la répartition par jour : une période à cheval sur deux mois n’en donne aucun.',
    en: 'One whole month. For ads, break down by day: a period that crosses two months gives neither.',
  },
  linkedin: {
    fr: 'Un mois entier ou plus : chaque jour a sa ligne.',
    en: 'One whole month or more: each day has its row.',
  },
  x: {
    fr: 'Un mois entier ou plus : chaque jour a sa ligne.',
    en: 'One whole month or more: each day has its row.',
  },
  tiktok: {
    fr: 'Moins de douze mois : les dates du fichier n’ont pas d’année.',
    en: 'Less than twelve months: the dates in the file have no year.',
  },
  youtube: {
    fr: 'Un mois entier. Avec la dimension Date, une plus longue période convient aussi.',
    en: 'One whole month. With the Date dimension a longer period will do as well.',
  },
  pinterest: {
    fr: 'Un mois entier, réparti par jour pour les publicités.',
    en: 'One whole month, broken down by day for ads.',
  },
  ga4: {
    fr: 'Du premier au dernier jour d’un mois : un rapport sur deux mois ne se partage pas.',
    en: 'From the first to the last day of one month: a report on two months cannot be shared out.',
  },
  google_ads: {
    fr: 'Un mois entier, segmenté par jour.',
    en: 'One whole month, segmented by day.',
  },
  shopify: {
    fr: 'Toutes les commandes du mois, selon leur date de création.',
    en: 'All orders of the month, by the day they were created.',
  },
  hubspot: {
    fr: 'Tous les contacts créés dans le mois.',
    en: 'All contacts created in the month.',
  },
  other: {
    fr: 'Un mois entier, avec une ligne par jour et par compte, ou par publication.',
    en: 'One whole month, with a row per day and account, or per post.',
  },
};
