// Transformation: visits that the networks send to the site.
import type { KpiEntry } from '../types';

export const TRANSFORMATION_TRAFFIC = {
  sessions_social: {
    name: { fr: 'Sessions issues des réseaux sociaux', en: 'Sessions from social' },
    definition: {
      fr: 'Nombre de visites du site dont la source est un réseau social.',
      en: 'Number of visits to the site whose source is a social network.',
    },
    formula: { fr: 'sessions de source sociale', en: 'sessions with a social source' },
    computed: [{ expr: 'sessions_social' }],
    unit: 'count',
    family: 'transformation',
    objectives: ['traffic', 'leads', 'sales', 'promotion'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'flow',
    traps: {
      fr: 'Les visiteurs qui refusent la mesure n’y sont pas, et les liens sans balise passent pour du trafic direct.',
      en: 'Visitors who refuse tracking are not in it, and untagged links pass for direct traffic.',
    },
    sources: ['BBW', 'HOT'],
    aliases: [
      'trafic social',
      'visites issues des réseaux',
      'trafic des réseaux vers le site',
      'social traffic',
      'social sessions',
    ],
  },
  social_traffic_share: {
    name: { fr: 'Part du trafic issue des réseaux', en: 'Social share of traffic' },
    definition: {
      fr: 'Part des visites du site qui viennent des réseaux sociaux.',
      en: 'Share of the site’s visits that come from social networks.',
    },
    formula: { fr: 'sessions issues des réseaux ÷ sessions', en: 'sessions from social ÷ sessions' },
    computed: [
      {
        expr: { op: '/', args: ['sessions_social', 'sessions'] },
        label: { fr: 'sur toutes les sessions', en: 'on all sessions' },
      },
    ],
    unit: 'percent',
    family: 'transformation',
    objectives: ['traffic'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'Elle monte aussi quand les autres canaux baissent.',
      en: 'It also rises when the other channels fall.',
    },
    sources: ['BBW'],
    aliases: ['part du trafic social', 'share of social traffic'],
  },
  bounce_rate: {
    name: { fr: 'Taux de rebond', en: 'Bounce rate' },
    definition: {
      fr: 'Part des sessions sans engagement au sens de GA4 : moins de dix secondes, une seule page et aucun événement clé.',
      en: 'Share of sessions that are not engaged in the sense of GA4: under ten seconds, a single page and no key event.',
    },
    formula: { fr: '(sessions − sessions avec engagement) ÷ sessions', en: '(sessions − engaged sessions) ÷ sessions' },
    computed: [
      {
        expr: { op: '/', args: [{ op: '-', args: ['sessions', 'engaged_sessions'] }, 'sessions'] },
        label: { fr: 'sur sessions, définition de GA4', en: 'on sessions, GA4’s definition' },
      },
    ],
    unit: 'percent',
    family: 'transformation',
    objectives: ['traffic'],
    layer: 'business_stakeholder',
    direction: 'lower',
    additivity: 'ratio',
    traps: {
      fr: 'Le taux de rebond d’Universal Analytics comptait les visites d’une seule page : c’est un autre indicateur.',
      en: 'The bounce rate of Universal Analytics counted single-page visits: it is another indicator.',
    },
    sources: ['GA4'],
    aliases: ['rebond', 'taux de rebond GA4', 'bounce rate GA4'],
  },
  engaged_session_rate: {
    name: { fr: 'Taux de sessions avec engagement', en: 'Engaged session rate' },
    definition: {
      fr: 'Part des sessions qui durent, comptent deux pages ou un événement clé : le « taux d’engagement » de GA4.',
      en: 'Share of sessions that last, hold two pages or a key event: what GA4 calls “engagement rate”.',
    },
    formula: { fr: 'sessions avec engagement ÷ sessions', en: 'engaged sessions ÷ sessions' },
    computed: [
      { expr: { op: '/', args: ['engaged_sessions', 'sessions'] }, label: { fr: 'sur sessions', en: 'on sessions' } },
    ],
    unit: 'percent',
    family: 'transformation',
    objectives: ['traffic'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'Ce n’est pas le taux d’engagement des réseaux sociaux.',
      en: 'It is not the engagement rate of social networks.',
    },
    sources: ['GA4'],
    aliases: ['taux d’engagement GA4', 'GA4 engagement rate'],
  },
  cpc: {
    name: { fr: 'Coût par clic (CPC)', en: 'Cost per click (CPC)' },
    definition: {
      fr: 'Dépense publicitaire par clic payé sur le lien.',
      en: 'Ad spend per paid click on the link.',
    },
    formula: { fr: 'dépenses publicitaires ÷ clics payés sur lien', en: 'ad spend ÷ paid link clicks' },
    computed: [
      {
        expr: { op: '/', args: ['spend', 'paid_clicks'] },
        label: { fr: 'sur clics payés sur lien', en: 'on paid link clicks' },
      },
    ],
    unit: 'currency',
    family: 'transformation',
    objectives: ['traffic', 'efficiency'],
    layer: 'business_stakeholder',
    direction: 'lower',
    additivity: 'ratio',
    traps: {
      fr: 'Ne divisez jamais une dépense publicitaire par des clics organiques.',
      en: 'Never divide ad spend by organic clicks.',
    },
    sources: ['SLC', 'ELY', 'XAD'],
    aliases: ['CPC', 'coût du clic', 'cost per link click'],
  },
} as const satisfies Record<string, KpiEntry>;
