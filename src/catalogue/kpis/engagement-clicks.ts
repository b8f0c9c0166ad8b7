// Engagement: clicks, and what a reaction costs.
import type { KpiEntry } from '../types';

export const ENGAGEMENT_CLICKS = {
  link_clicks: {
    name: { fr: 'Clics sur lien', en: 'Link clicks' },
    definition: {
      fr: 'Nombre de clics sur les liens des publications.',
      en: 'Number of clicks on the links in posts.',
    },
    formula: { fr: 'nombre de clics sur lien', en: 'number of link clicks' },
    computed: [{ expr: 'link_clicks' }],
    unit: 'count',
    family: 'engagement',
    objectives: ['traffic', 'leads', 'sales', 'recruitment', 'promotion'],
    layer: 'community_manager',
    direction: 'higher',
    additivity: 'flow',
    traps: {
      fr: 'Un clic n’est pas une visite : la page peut ne pas se charger, la mesure peut être refusée.',
      en: 'A click is not a visit: the page may not load, tracking may be refused.',
    },
    sources: ['SLC'],
    aliases: ['clics', 'clics sur les liens', 'clicks'],
  },
  ctr: {
    name: { fr: 'Taux de clics (CTR)', en: 'Click-through rate (CTR)' },
    definition: {
      fr: 'Part des affichages qui donnent un clic sur le lien.',
      en: 'Share of displays that lead to a click on the link.',
    },
    formula: { fr: 'clics sur lien ÷ impressions', en: 'link clicks ÷ impressions' },
    computed: [
      {
        expr: { op: '/', args: ['link_clicks', 'impressions'] },
        label: { fr: 'sur impressions', en: 'on impressions' },
      },
      { expr: { op: '/', args: ['link_clicks', 'views'] }, label: { fr: 'sur vues', en: 'on views' } },
      {
        expr: { op: '/', args: ['paid_clicks', 'paid_impressions'] },
        label: { fr: 'sur impressions payées, publicité seule', en: 'on paid impressions, ads only' },
      },
    ],
    unit: 'percent',
    family: 'engagement',
    objectives: ['traffic', 'engagement', 'leads', 'sales'],
    layer: 'community_manager',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: '« Tous les clics » et « clics sur lien » donnent deux taux différents.',
      en: '“All clicks” and “link clicks” give two different rates.',
    },
    sources: ['SLC', 'ELY', 'XAD'],
    aliases: ['taux de clic', 'CTR', 'click rate'],
  },
  cpe: {
    name: { fr: 'Coût par engagement (CPE)', en: 'Cost per engagement (CPE)' },
    definition: {
      fr: 'Dépense publicitaire par interaction payée.',
      en: 'Ad spend per paid engagement.',
    },
    formula: { fr: 'dépenses publicitaires ÷ interactions payées', en: 'ad spend ÷ paid engagements' },
    computed: [
      {
        expr: { op: '/', args: ['spend', 'paid_engagements'] },
        label: { fr: 'sur interactions payées', en: 'on paid engagements' },
      },
    ],
    unit: 'currency',
    family: 'engagement',
    objectives: ['engagement', 'efficiency'],
    layer: 'community_manager',
    direction: 'lower',
    additivity: 'ratio',
    traps: {
      fr: 'Chaque plateforme compte ses interactions à sa façon : comparez des campagnes d’un même réseau.',
      en: 'Each platform counts engagements in its own way: compare campaigns of one network.',
    },
    sources: ['XAD'],
    aliases: ['CPE', 'coût par interaction', 'cost per interaction'],
  },
  cpv: {
    name: { fr: 'Coût par vue (CPV)', en: 'Cost per view (CPV)' },
    definition: {
      fr: 'Dépense publicitaire par vue de vidéo payée.',
      en: 'Ad spend per paid video view.',
    },
    formula: { fr: 'dépenses publicitaires ÷ vues de vidéo payées', en: 'ad spend ÷ paid video views' },
    computed: [
      {
        expr: { op: '/', args: ['spend', 'paid_video_views'] },
        label: { fr: 'sur vues de vidéo payées', en: 'on paid video views' },
      },
    ],
    unit: 'currency',
    family: 'engagement',
    objectives: ['awareness', 'efficiency'],
    layer: 'community_manager',
    direction: 'lower',
    additivity: 'ratio',
    traps: {
      fr: 'Le seuil d’une vue change d’un réseau à l’autre : comparez un réseau avec lui-même.',
      en: 'What counts as a view differs between networks: compare a network with itself.',
    },
    sources: ['GEN'],
    aliases: ['CPV', 'cost per video view'],
  },
  cost_per_follower: {
    name: { fr: 'Coût par nouvel abonné', en: 'Cost per new follower' },
    definition: {
      fr: 'Coût complet rapporté au nombre d’abonnés gagnés.',
      en: 'Full cost compared with the number of followers gained.',
    },
    formula: { fr: 'coût complet ÷ abonnés gagnés', en: 'full cost ÷ followers gained' },
    computed: [
      {
        expr: { op: '/', args: ['full_cost', 'followers_gained'] },
        label: { fr: 'coût complet, sur abonnés gagnés (bruts)', en: 'full cost, on followers gained (gross)' },
      },
    ],
    unit: 'currency',
    family: 'engagement',
    objectives: ['community', 'efficiency'],
    layer: 'community_manager',
    direction: 'lower',
    additivity: 'ratio',
    traps: {
      fr: 'Ne divisez pas par tous les abonnés. Les départs ne sont pas déduits : un solde négatif donnerait un coût sans aucun sens.',
      en: 'Do not divide by all followers. Losses are not deducted: a negative balance would give a meaningless cost.',
    },
    sources: ['GEN'],
    aliases: ['coût par abonné', 'coût par fan', 'cost per follower', 'cost per fan'],
  },
} as const satisfies Record<string, KpiEntry>;
