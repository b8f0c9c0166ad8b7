// Influence: how much is said of the brand, in which tone and beside whom.
import type { Expr } from '../expr';
import type { KpiEntry } from '../types';

const ALL_TONES: Expr = { op: '+', args: ['positive_mentions', 'neutral_mentions', 'negative_mentions'] };

export const INFLUENCE_VOICE = {
  mentions: {
    name: { fr: 'Mentions de la marque', en: 'Brand mentions' },
    definition: {
      fr: 'Nombre de publications d’autres comptes qui citent la marque.',
      en: 'Number of posts by other accounts that name the brand.',
    },
    formula: { fr: 'nombre de publications citant la marque', en: 'number of posts naming the brand' },
    computed: [{ expr: 'mentions' }],
    unit: 'count',
    family: 'influence',
    objectives: ['awareness', 'reputation', 'expertise', 'promotion'],
    layer: 'business_stakeholder',
    direction: 'context',
    additivity: 'flow',
    traps: {
      fr: 'Plus de mentions n’est une bonne nouvelle que si le ton est bon.',
      en: 'More mentions are good news only if the tone is good.',
    },
    sources: ['BBW', 'EMK'],
    aliases: ['mentions', 'citations de la marque', 'mentions brand', 'number of mentions'],
  },
  share_of_voice: {
    name: { fr: 'Part de voix', en: 'Share of voice' },
    definition: {
      fr: 'Part des mentions de la marque parmi celles de la marque et de ses concurrents suivis.',
      en: 'Share of the brand’s mentions among those of the brand and of its tracked competitors.',
    },
    formula: {
      fr: 'mentions de la marque ÷ (mentions de la marque + mentions des concurrents)',
      en: 'brand mentions ÷ (brand mentions + competitors’ mentions)',
    },
    computed: [
      {
        expr: { op: '/', args: ['mentions', { op: '+', args: ['mentions', 'competitor_mentions'] }] },
        label: {
          fr: 'sur mentions de la marque et des concurrents',
          en: 'on mentions of the brand and its competitors',
        },
      },
    ],
    unit: 'percent',
    family: 'influence',
    objectives: ['awareness', 'reputation', 'expertise', 'promotion'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'Nommez les concurrents suivis : changer la liste est une rupture de série.',
      en: 'Name the competitors you track: changing the list is a series break.',
    },
    sources: ['AGY', 'SMA', 'EMK'],
    aliases: ['SOV', 'part de voix sociale', 'social share of voice'],
  },
  community_share: {
    name: { fr: 'Part de communauté', en: 'Community share' },
    definition: {
      fr: 'Part des abonnés de la marque parmi ceux de la marque et de ses concurrents suivis.',
      en: 'Share of the brand’s followers among those of the brand and of its tracked competitors.',
    },
    formula: {
      fr: 'abonnés ÷ (abonnés + abonnés des concurrents)',
      en: 'followers ÷ (followers + competitors’ followers)',
    },
    computed: [
      {
        expr: { op: '/', args: ['followers', { op: '+', args: ['followers', 'competitor_followers'] }] },
        label: {
          fr: 'sur abonnés de la marque et des concurrents',
          en: 'on followers of the brand and its competitors',
        },
      },
    ],
    unit: 'percent',
    family: 'influence',
    objectives: ['awareness', 'community'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'stock_ratio',
    traps: {
      fr: 'Relevez toutes les communautés le même jour, sur le même réseau.',
      en: 'Read all the communities on the same day and the same network.',
    },
    sources: ['BBW', 'HOT'],
    aliases: ['part de voix des communautés', 'part des communautés', 'community share of voice', 'share of followers'],
  },
  positive_rate: {
    name: { fr: 'Taux de mentions positives', en: 'Positive mention rate' },
    definition: {
      fr: 'Part des mentions favorables parmi toutes les mentions dont le ton a été noté.',
      en: 'Share of favourable mentions among all mentions whose tone was rated.',
    },
    formula: {
      fr: 'mentions positives ÷ (positives + neutres + négatives)',
      en: 'positive mentions ÷ (positive + neutral + negative)',
    },
    computed: [
      {
        expr: { op: '/', args: ['positive_mentions', ALL_TONES] },
        label: { fr: 'sur toutes les mentions notées', en: 'on all rated mentions' },
      },
    ],
    unit: 'percent',
    family: 'influence',
    objectives: ['reputation'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'Sans les mentions neutres au dénominateur, le taux n’est plus comparable.',
      en: 'Without neutral mentions in the denominator the rate is no longer comparable.',
    },
    sources: ['BBI', 'EMK'],
    aliases: ['taux de positivité', 'part de mentions positives', 'positive sentiment rate'],
  },
  net_sentiment: {
    name: { fr: 'Score de sentiment net', en: 'Net sentiment score' },
    definition: {
      fr: 'Part des mentions positives moins part des mentions négatives, en points de −100 à 100.',
      en: 'Share of positive mentions minus share of negative mentions, in points from −100 to 100.',
    },
    formula: {
      fr: '(positives − négatives) × 100 ÷ (positives + neutres + négatives)',
      en: '(positive − negative) × 100 ÷ (positive + neutral + negative)',
    },
    computed: [
      {
        expr: {
          op: '/',
          args: [{ op: '*', args: [{ op: '-', args: ['positive_mentions', 'negative_mentions'] }, 100] }, ALL_TONES],
        },
        label: { fr: 'sur toutes les mentions notées', en: 'on all rated mentions' },
      },
    ],
    unit: 'points',
    family: 'influence',
    objectives: ['reputation', 'engagement'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'La variante sans les neutres donne d’autres valeurs : dites laquelle vous suivez.',
      en: 'The variant without neutral mentions gives other values: say which one you follow.',
    },
    sources: ['BBI', 'SKT'],
    aliases: ['NSS', 'sentiment net', 'tonalité', 'net sentiment', 'sentiment score'],
  },
  ugc: {
    name: { fr: 'Contenus créés par les utilisateurs', en: 'User-generated content' },
    definition: {
      fr: 'Nombre de publications faites par des clients ou des abonnés à propos de la marque.',
      en: 'Number of posts made by customers or followers about the brand.',
    },
    formula: { fr: 'nombre de publications d’utilisateurs', en: 'number of users’ posts' },
    computed: [{ expr: 'ugc' }],
    unit: 'count',
    family: 'influence',
    objectives: ['awareness', 'engagement', 'promotion', 'loyalty'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'flow',
    traps: {
      fr: 'Comptez toujours de la même façon : même mot-dièse, mêmes réseaux.',
      en: 'Always count the same way: same hashtag, same networks.',
    },
    sources: ['REF', 'GEN'],
    aliases: ['UGC', 'contenu généré par les utilisateurs', 'user generated posts'],
  },
  emv: {
    name: { fr: 'Valeur média gagnée (EMV)', en: 'Earned media value (EMV)' },
    definition: {
      fr: 'Prix publicitaire fictif de la visibilité obtenue sans payer.',
      en: 'Fictitious advertising price of the visibility obtained without paying.',
    },
    formula: {
      fr: 'impressions × CPM de référence ÷ 1 000 + interactions × coût de référence par interaction',
      en: 'impressions × reference CPM ÷ 1,000 + engagements × reference cost per engagement',
    },
    computed: 'by-hand',
    unit: 'currency',
    family: 'influence',
    objectives: ['awareness'],
    layer: 'business_stakeholder',
    direction: 'context',
    additivity: 'derived',
    traps: {
      fr: 'Aucune formule ne fait accord et la profession déconseille l’équivalent publicitaire. À montrer à part, jamais dans le gain du ROI.',
      en: 'No formula is agreed on and the profession advises against advertising equivalents. Show it apart, never in the gain of ROI.',
    },
    sources: ['EMV', 'DYN', 'AME'],
    aliases: ['valeur média', 'équivalent publicitaire', 'media value', 'advertising value equivalent'],
  },
} as const satisfies Record<string, KpiEntry>;
