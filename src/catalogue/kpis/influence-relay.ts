// Influence: how far others carry the content.
import type { KpiEntry } from '../types';
import { VIDEO_NETWORKS } from './interaction-ways';

export const INFLUENCE_RELAY = {
  amplification_rate: {
    name: { fr: 'Taux d’amplification par abonné', en: 'Amplification rate per follower' },
    definition: {
      fr: 'Nombre de partages rapporté au nombre d’abonnés.',
      en: 'Number of shares compared with the number of followers.',
    },
    formula: { fr: 'partages ÷ abonnés', en: 'shares ÷ followers' },
    computed: [{ expr: { op: '/', args: ['shares', 'followers'] }, label: { fr: 'sur abonnés', en: 'on followers' } }],
    unit: 'percent',
    family: 'influence',
    objectives: ['awareness', 'engagement', 'promotion'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'ratio_stock',
    traps: {
      fr: 'D’autres divisent par le nombre de publications : voyez « Amplification par publication ».',
      en: 'Others divide by the number of posts: see “Amplification per post”.',
    },
    sources: ['AGY', 'SMA'],
    aliases: ['taux d’amplification', 'amplification rate'],
  },
  amplification_per_post: {
    name: { fr: 'Amplification par publication', en: 'Amplification per post' },
    definition: {
      fr: 'Nombre moyen de partages par publication.',
      en: 'Average number of shares per post.',
    },
    formula: { fr: 'partages ÷ publications', en: 'shares ÷ posts' },
    computed: [{ expr: { op: '/', args: ['shares', 'posts'] }, label: { fr: 'par publication', en: 'per post' } }],
    unit: 'per_post',
    family: 'influence',
    objectives: ['awareness', 'engagement', 'promotion'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'Un seul succès tire la moyenne vers le haut : regardez aussi la publication médiane.',
      en: 'A single success pulls the average up: look at the median post too.',
    },
    sources: ['KAU', 'TSM'],
    aliases: ['amplification', 'partages par publication', 'shares per post'],
  },
  virality_rate: {
    name: { fr: 'Taux de viralité sur impressions', en: 'Virality rate by impressions' },
    definition: {
      fr: 'Nombre de partages rapporté au nombre d’impressions.',
      en: 'Number of shares compared with the number of impressions.',
    },
    formula: { fr: 'partages ÷ impressions', en: 'shares ÷ impressions' },
    computed: [
      { expr: { op: '/', args: ['shares', 'impressions'] }, label: { fr: 'sur impressions', en: 'on impressions' } },
    ],
    unit: 'percent',
    family: 'influence',
    objectives: ['awareness', 'promotion'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'L’ancienne viralité de Facebook divisait des personnes par des personnes : elle n’est pas comparable.',
      en: 'Facebook’s old virality divided people by people: it is not comparable.',
    },
    sources: ['AGY', 'PNX'],
    aliases: ['taux de viralité', 'viralité', 'virality rate', 'virality'],
  },
  virality_views: {
    name: { fr: 'Taux de viralité sur vues', en: 'Virality rate by views' },
    definition: {
      fr: 'Nombre de partages rapporté au nombre de vues.',
      en: 'Number of shares compared with the number of views.',
    },
    formula: { fr: 'partages ÷ vues', en: 'shares ÷ views' },
    computed: [
      { expr: { op: '/', args: ['shares', 'views'] }, label: { fr: 'sur vues', en: 'on views' } },
      {
        expr: { op: '/', args: ['shares', 'video_views'] },
        label: { fr: 'sur vues de vidéo', en: 'on video views' },
        only: VIDEO_NETWORKS,
      },
    ],
    unit: 'percent',
    family: 'influence',
    objectives: ['awareness', 'promotion'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'Pour les réseaux qui ne donnent que des vues. Ne la comparez pas au taux sur impressions.',
      en: 'For networks that give views only. Do not compare it with the rate by impressions.',
    },
    sources: ['GEN'],
    aliases: ['viralité sur vues', 'virality by views', 'shares per view'],
  },
} as const satisfies Record<string, KpiEntry>;
