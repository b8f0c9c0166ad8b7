// Engagement: videos watched, and for how long.
import type { KpiEntry } from '../types';

export const ENGAGEMENT_VIDEO = {
  vcr: {
    name: { fr: 'Taux de complétion vidéo', en: 'Video completion rate' },
    definition: {
      fr: 'Part des vidéos commencées qui sont regardées jusqu’au bout.',
      en: 'Share of the videos started that are watched to the end.',
    },
    formula: { fr: 'lectures complètes ÷ vues de vidéo', en: 'complete plays ÷ video views' },
    computed: [
      {
        expr: { op: '/', args: ['complete_views', 'video_views'] },
        label: { fr: 'sur vues de vidéo', en: 'on video views' },
      },
    ],
    unit: 'percent',
    family: 'engagement',
    objectives: ['engagement', 'awareness'],
    layer: 'community_manager',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'Les vidéos courtes ont d’office un taux plus élevé : comparez des durées proches.',
      en: 'Short videos have a higher rate by nature: compare similar lengths.',
    },
    sources: ['VCR'],
    aliases: ['VCR', 'taux de complétion', 'completion rate'],
  },
  vtr: {
    name: { fr: 'Taux de visionnage complet (VTR)', en: 'View-through rate (VTR)' },
    definition: {
      fr: 'Part des affichages de la vidéo qui donnent une lecture complète.',
      en: 'Share of the video’s displays that lead to a complete play.',
    },
    formula: { fr: 'lectures complètes ÷ impressions', en: 'complete plays ÷ impressions' },
    computed: [
      {
        expr: { op: '/', args: ['complete_views', 'impressions'] },
        label: { fr: 'sur impressions', en: 'on impressions' },
      },
    ],
    unit: 'percent',
    family: 'engagement',
    objectives: ['awareness', 'engagement'],
    layer: 'community_manager',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'À ne pas confondre avec le taux de complétion, qui divise par les lectures commencées.',
      en: 'Not to be confused with the completion rate, which divides by plays started.',
    },
    sources: ['VTR'],
    aliases: ['VTR', 'taux de visionnage', 'view through'],
  },
  avg_watch_time: {
    name: { fr: 'Durée moyenne de visionnage', en: 'Average watch time' },
    definition: {
      fr: 'Temps moyen passé à regarder la vidéo, en secondes par vue.',
      en: 'Average time spent watching the video, in seconds per view.',
    },
    formula: { fr: 'durée totale de visionnage ÷ vues de vidéo', en: 'total watch time ÷ video views' },
    computed: [
      {
        expr: { op: '/', args: [{ op: '*', args: ['watch_time_hours', 3600] }, 'video_views'] },
        label: { fr: 'par vue de vidéo', en: 'per video view' },
      },
    ],
    unit: 'seconds',
    family: 'engagement',
    objectives: ['engagement', 'expertise'],
    layer: 'community_manager',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'Elle dépend de la durée de la vidéo : comparez des formats proches.',
      en: 'It depends on the length of the video: compare similar formats.',
    },
    sources: ['GEN'],
    aliases: ['temps de visionnage moyen', 'durée de visionnage', 'average view duration', 'watch time'],
  },
} as const satisfies Record<string, KpiEntry>;
