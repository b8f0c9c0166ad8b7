// Engagement rates: one indicator per denominator, never mixed.
import type { KpiEntry } from '../types';
import { engagementsOver, interactionsOver, PUBLIC_RATE, SHOWING_NETWORKS, VIDEO_NETWORKS } from './interaction-ways';

export const ENGAGEMENT_RATES = {
  er_reach: {
    name: { fr: 'Taux d’engagement sur portée', en: 'Engagement rate by reach' },
    definition: {
      fr: 'Interactions rapportées au nombre de comptes touchés pendant la période.',
      en: 'Engagements compared with the number of accounts reached during the period.',
    },
    formula: { fr: 'interactions ÷ portée', en: 'engagements ÷ reach' },
    computed: [
      engagementsOver('reach', { fr: 'sur portée', en: 'on reach' }),
      ...interactionsOver('reach', { fr: 'sur portée', en: 'on reach' }),
    ],
    unit: 'percent',
    family: 'engagement',
    objectives: ['engagement', 'community'],
    layer: 'community_manager',
    direction: 'higher',
    additivity: 'ratio_unique',
    traps: {
      fr: 'La portée doit être celle de la période entière, donnée par la plateforme : les portées des jours ou des publications ne s’additionnent pas.',
      en: 'Reach must be that of the whole period, given by the platform: the reach of days or posts does not add up.',
    },
    sources: ['ICF', 'KAD', 'DIC'],
    aliases: ['ERR', 'engagement sur portée', 'engagement by reach'],
  },
  er_post_reach: {
    name: { fr: 'Taux d’engagement sur portée cumulée des publications', en: 'Engagement rate by summed post reach' },
    definition: {
      fr: 'Interactions des publications rapportées à la somme de leurs portées.',
      en: 'Interactions of the posts compared with the sum of their reach.',
    },
    formula: {
      fr: 'somme des interactions ÷ somme des portées des publications',
      en: 'sum of interactions ÷ sum of the posts’ reach',
    },
    computed: interactionsOver('post_reach', { fr: 'sur portée cumulée des publications', en: 'on summed post reach' }),
    unit: 'percent',
    family: 'engagement',
    objectives: ['engagement', 'community', 'expertise'],
    layer: 'community_manager',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'Le dénominateur est une somme : une personne qui voit trois publications y compte trois fois. Ce n’est jamais une portée.',
      en: 'The denominator is a sum: someone who sees three posts counts three times. It is never a reach.',
    },
    sources: ['GEN'],
    aliases: ['engagement sur portée cumulée', 'taux d’engagement', 'engagement rate', 'engagement by post reach'],
  },
  er_impressions: {
    name: { fr: 'Taux d’engagement sur impressions', en: 'Engagement rate by impressions' },
    definition: {
      fr: 'Interactions rapportées au nombre d’impressions.',
      en: 'Engagements compared with the number of impressions.',
    },
    formula: { fr: 'interactions ÷ impressions', en: 'engagements ÷ impressions' },
    computed: [
      engagementsOver('impressions', { fr: 'sur impressions', en: 'on impressions' }, SHOWING_NETWORKS),
      ...interactionsOver('impressions', { fr: 'sur impressions', en: 'on impressions' }, SHOWING_NETWORKS),
    ],
    unit: 'percent',
    family: 'engagement',
    objectives: ['engagement', 'community', 'expertise'],
    layer: 'community_manager',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'Chaque plateforme compte ses interactions à sa façon, clics compris ou non : le libellé dit ce qui est compté.',
      en: 'Each platform counts engagements in its own way, with or without clicks: the label says what is counted.',
    },
    sources: ['BUF', 'XAD', 'LIA', 'DIC'],
    aliases: ['taux d’interaction', 'engagement sur impressions', 'interaction rate', 'engagement by impressions'],
  },
  er_views: {
    name: { fr: 'Taux d’engagement sur vues', en: 'Engagement rate by views' },
    definition: {
      fr: 'Interactions rapportées au nombre de vues, pour les réseaux qui ne donnent pas d’impressions.',
      en: 'Interactions compared with the number of views, for networks that give no impressions.',
    },
    formula: { fr: 'interactions ÷ vues', en: 'interactions ÷ views' },
    computed: [
      ...interactionsOver('views', { fr: 'sur vues', en: 'on views' }),
      ...interactionsOver('video_views', { fr: 'sur vues de vidéo', en: 'on video views' }, VIDEO_NETWORKS),
      engagementsOver('views', { fr: 'sur vues', en: 'on views' }),
    ],
    unit: 'percent',
    family: 'engagement',
    objectives: ['engagement', 'community', 'expertise'],
    layer: 'community_manager',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'Une vue n’a pas le même sens partout : comparez un réseau avec lui-même.',
      en: 'A view does not mean the same everywhere: compare a network with itself.',
    },
    sources: ['GEN'],
    aliases: ['engagement sur vues', 'engagement by views'],
  },
  er_followers: {
    name: { fr: 'Taux d’engagement sur abonnés', en: 'Engagement rate by followers' },
    definition: {
      fr: 'Interactions visibles de tous, par publication et par abonné : la mesure des comparaisons publiques avec les concurrents.',
      en: 'Interactions that anyone can see, per post and follower: the measure of public comparisons with competitors.',
    },
    formula: { fr: 'interactions publiques ÷ publications ÷ abonnés', en: 'public interactions ÷ posts ÷ followers' },
    computed: PUBLIC_RATE,
    unit: 'percent',
    family: 'engagement',
    objectives: ['engagement'],
    layer: 'community_manager',
    direction: 'higher',
    additivity: 'ratio_stock',
    traps: {
      fr: 'À garder pour les comparaisons publiques : beaucoup d’abonnés ne voient pas la publication.',
      en: 'Keep it for public benchmarks: many followers do not see the post.',
    },
    sources: ['ICF', 'ICL', 'AGY'],
    aliases: [
      'engagement sur abonnés',
      'taux d’engagement public',
      'engagement by followers',
      'public engagement rate',
    ],
  },
} as const satisfies Record<string, KpiEntry>;
