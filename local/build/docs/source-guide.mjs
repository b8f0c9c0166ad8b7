// What the guide to the exports adds to what the formats say of themselves: the place of each, and what it can never tell.

/** @import { GuideFormat } from './types' */

const LIFETIME = {
  fr: 'Ce que chaque publication a fait dans un mois donné : ses chiffres sont ceux de toute sa vie, au jour de l’export.',
  en: 'What each post did in a given month: its figures are those of its whole life, on the day of the export.',
};
const PAID = {
  fr: 'Le nombre de personnes touchées en tout, ni ce qui n’est pas payé.',
  en: 'How many people were reached in all, nor anything that was not paid for.',
};
const PEOPLE = {
  fr: 'Combien de personnes en un mois : une même personne revient plusieurs jours.',
  en: 'How many people in a month: the same person comes back on several days.',
};

/** @type {Readonly<Record<string, GuideFormat>>} */
export const GUIDE_FORMATS = {
  'meta-content-facebook': { network: 'facebook', never: LIFETIME },
  'meta-content-videos': {
    network: 'facebook',
    never: {
      fr: 'Ce que font les publications qui ne sont pas des vidéos : déposez aussi l’export des publications. Ses chiffres passent avant ceux-ci.',
      en: 'What posts other than videos do: drop the export of posts as well. Its figures go before these.',
    },
  },
  'facebook-insights-page': {
    network: 'facebook',
    never: {
      fr: 'Les vues, qui n’existaient pas encore : cet ancien export compte des impressions et des mentions J’aime de la page.',
      en: 'Views, which did not exist yet: this old export counts impressions and page likes.',
    },
  },
  'facebook-insights-posts': { network: 'facebook', never: LIFETIME },
  'facebook-insights-stories': {
    network: 'facebook',
    never: {
      fr: 'Combien de personnes ont agi : les feuilles qui comptent des personnes sont laissées de côté.',
      en: 'How many people acted: sheets that count people are left out.',
    },
  },
  'meta-content-instagram': { network: 'instagram', never: LIFETIME },
  'meta-daily': {
    network: 'meta',
    never: {
      fr: 'La portée d’un mois : celle des jours ne s’additionne pas. Parfois le réseau : il est alors demandé.',
      en: 'The reach of a month: that of its days does not add up. Sometimes the network: it is then asked.',
    },
  },
  'meta-ads': {
    network: 'meta',
    never: {
      fr: 'Un total des « Résultats », qui mêlent des actions différentes, ni le nombre de personnes touchées en tout.',
      en: 'A total of “Results”, which mix different actions, nor how many people were reached in all.',
    },
  },
  audience: {
    network: 'other',
    never: {
      fr: 'Un chiffre du mois : il s’agit de parts et de niveaux à un moment donné (âge, lieu, métier, heure). Rien n’en est lu.',
      en: 'A figure of a month: these are shares and levels at one moment (age, place, trade, hour). Nothing of it is read.',
    },
  },
  'linkedin-content-daily': { network: 'linkedin', never: PEOPLE },
  'linkedin-posts': { network: 'linkedin', never: LIFETIME },
  'linkedin-followers': {
    network: 'linkedin',
    never: {
      fr: 'Combien d’abonnés la page compte : « Total followers » y est le gain du jour.',
      en: 'How many followers the page has: “Total followers” there is the gain of the day.',
    },
  },
  'linkedin-visitors': { network: 'linkedin', never: PEOPLE },
  'linkedin-profile-days': {
    network: 'linkedin',
    never: {
      fr: 'Combien de personnes le profil a touchées jour par jour, ni ce que chaque publication a fait dans un mois.',
      en: 'How many people the profile reached day by day, nor what each post did in a month.',
    },
  },
  'linkedin-profile-followers': {
    network: 'linkedin',
    never: {
      fr: 'Combien d’abonnés ont quitté le profil, ni combien il en comptait avant le dernier jour.',
      en: 'How many followers left the profile, nor how many it had before the last day.',
    },
  },
  'linkedin-profile-summary': {
    network: 'linkedin',
    never: {
      fr: 'Un chiffre du mois : ce sont les totaux d’une période et les meilleures publications. Rien n’en est lu.',
      en: 'A figure of a month: these are the totals of a period and the best posts. Nothing of it is read.',
    },
  },
  'linkedin-conversions': {
    network: 'linkedin',
    never: {
      fr: 'Un total de conversions : il y en a de plusieurs sortes, qui ne s’additionnent pas. Rien n’en est lu.',
      en: 'A total of conversions: there are several kinds of them, which do not add up. Nothing of it is read.',
    },
  },
  'hubspot-deals': {
    network: 'hubspot',
    never: {
      fr: 'Quelles transactions viennent des réseaux sociaux. Rien n’en est lu.',
      en: 'Which deals came from social networks. Nothing of it is read.',
    },
  },
  'linkedin-competitors': {
    network: 'linkedin',
    never: {
      fr: 'Laquelle de ces pages est la vôtre, ni un mois précis. Rien n’en est lu.',
      en: 'Which of these pages is yours, nor one month. Nothing of it is read.',
    },
  },
  'linkedin-ads': { network: 'linkedin', never: PAID },
  'x-account-overview': { network: 'x', never: PEOPLE },
  'x-content': { network: 'x', never: LIFETIME },
  'twitter-daily': {
    network: 'x',
    never: {
      fr: 'Combien d’abonnés le compte avait, ni combien de personnes il a touchées.',
      en: 'How many followers the account had, nor how many people it reached.',
    },
  },
  'twitter-tweets': { network: 'x', never: LIFETIME },
  'tiktok-overview': {
    network: 'tiktok',
    never: {
      fr: 'L’année de ses jours, ni le nombre de personnes touchées.',
      en: 'The year of its days, nor how many people were reached.',
    },
  },
  'tiktok-content': {
    network: 'tiktok',
    never: {
      fr: 'L’année des publications : celle de l’export est demandée, et chaque vidéo est datée dans l’année qui le précède.',
      en: 'The year of its posts: that of the export is asked, and each video is dated in the year before it.',
    },
  },
  'tiktok-viewers': { network: 'tiktok', never: PEOPLE },
  'tiktok-followers': {
    network: 'tiktok',
    never: {
      fr: 'Combien d’abonnés sont venus et combien sont partis : seule leur différence y est.',
      en: 'How many followers came and how many left: only their difference is there.',
    },
  },
  'tiktok-business-overview': { network: 'tiktok', never: PEOPLE },
  'tiktok-business-followers': { network: 'tiktok', never: PEOPLE },
  'tiktok-business-videos': { network: 'tiktok', never: LIFETIME },
  'tiktok-ads': { network: 'tiktok', never: PAID },
  'youtube-days': {
    network: 'youtube',
    never: {
      fr: 'Combien de spectateurs en un mois, ni la durée moyenne d’une vue.',
      en: 'How many viewers in a month, nor the average time of a view.',
    },
  },
  'youtube-breakdown': {
    network: 'youtube',
    never: {
      fr: 'Un chiffre du mois : la période n’y est pas, et ses lignes sont des parts (ville, appareil, provenance). Leur somme seule est dite.',
      en: 'A figure of a month: the period is not in it, and its rows are parts (city, device, origin). Only their sum is told.',
    },
  },
  'youtube-chart': {
    network: 'youtube',
    never: {
      fr: 'Le total de la chaîne : seules ses premières vidéos y sont. Déposez aussi les totaux.',
      en: 'The total of the channel: only its top videos are there. Drop the totals as well.',
    },
  },
  'youtube-videos': {
    network: 'youtube',
    never: {
      fr: 'La période : elle n’est écrite que dans le nom de l’archive, et vous est demandée.',
      en: 'The period: it is written in the archive’s name alone, and you are asked for it.',
    },
  },
  'pinterest-ads': { network: 'pinterest', never: PAID },
  'ga4-breakdown': {
    network: 'ga4',
    never: {
      fr: 'Combien d’utilisateurs en tout : ceux de deux canaux ne s’additionnent pas.',
      en: 'How many users in all: those of two channels do not add up.',
    },
  },
  'ga4-days': { network: 'ga4', never: PEOPLE },
  'google-ads': { network: 'google_ads', never: PAID },
  'shopify-orders': {
    network: 'shopify',
    never: {
      fr: 'D’où vient chaque commande, sauf quand une balise, une étiquette ou un code de réduction le dit.',
      en: 'Where each order came from, unless a campaign tag, a tag or a discount code says so.',
    },
  },
  'hubspot-contacts': {
    network: 'hubspot',
    never: {
      fr: 'Ce que les contacts ont acheté, ni qui ils sont : leurs noms et adresses sont retirés avant toute écriture.',
      en: 'What the contacts bought, nor who they are: names and addresses are removed before anything is written.',
    },
  },
  'sprout-posts': { network: 'other', never: LIFETIME },
  'sprout-profiles': { network: 'other', never: PEOPLE },
  'metricool-posts': { network: 'other', never: LIFETIME },
  'hootsuite-accounts': {
    network: 'other',
    never: {
      fr: 'Une mesure que deux en-têtes se disputent : elle est laissée de côté. Les chiffres depuis l’origine (« Overall ») ne sont pas lus.',
      en: 'A figure that two headings claim: it is left out. Figures since the start (“Overall”) are not read.',
    },
  },
  supermetrics: {
    network: 'other',
    never: {
      fr: 'Ce que signifie une colonne que vous avez renommée : gardez les noms affichés par l’outil.',
      en: 'What a column that you renamed means: keep the names that the tool shows.',
    },
  },
};
