// Sales and loyalty: do customers stay, come back and recommend?
import type { KpiEntry } from '../types';

export const LOYALTY = {
  repeat_rate: {
    name: { fr: 'Taux de réachat', en: 'Repeat purchase rate' },
    definition: {
      fr: 'Part des acheteurs de la période qui ont commandé au moins deux fois.',
      en: 'Share of the period’s buyers who ordered at least twice.',
    },
    formula: { fr: 'acheteurs à deux commandes ou plus ÷ acheteurs', en: 'buyers with two orders or more ÷ buyers' },
    computed: [
      { expr: { op: '/', args: ['repeat_buyers', 'buyers'] }, label: { fr: 'sur acheteurs', en: 'on buyers' } },
    ],
    unit: 'percent',
    family: 'vente_fidelisation',
    objectives: ['loyalty'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'ratio_unique',
    traps: {
      fr: 'Il dépend de la longueur de la période : comparez des périodes égales.',
      en: 'It depends on the length of the period: compare equal periods.',
    },
    sources: ['GEN'],
    aliases: ['taux de ré-achat', 'taux de répétition d’achat', 'réachat', 'repeat rate', 'repurchase rate'],
  },
  retention_rate: {
    name: { fr: 'Taux de rétention des clients', en: 'Customer retention rate' },
    definition: {
      fr: 'Part des clients du début de la période qui le sont encore à la fin.',
      en: 'Share of the customers at the start of the period who still are at the end.',
    },
    formula: {
      fr: '(clients à la fin − nouveaux clients) ÷ clients au début',
      en: '(customers at the end − new customers) ÷ customers at the start',
    },
    computed: [
      {
        expr: { op: '/', args: [{ op: '-', args: ['customers', 'all_new_customers'] }, 'customers_start'] },
        label: { fr: 'sur clients en début de période', en: 'on customers at the start of the period' },
      },
    ],
    unit: 'percent',
    family: 'vente_fidelisation',
    objectives: ['loyalty'],
    layer: 'executive',
    direction: 'higher',
    additivity: 'stock_ratio',
    traps: {
      fr: 'Comptez tous les nouveaux clients, d’où qu’ils viennent. Sur plusieurs mois, repartez du premier et du dernier niveau.',
      en: 'Count all new customers, wherever they come from. Over several months, start again from the first and last levels.',
    },
    sources: ['GEN'],
    aliases: ['taux de fidélisation', 'rétention', 'retention', 'retention rate'],
  },
  churn_rate: {
    name: { fr: 'Taux d’attrition', en: 'Churn rate' },
    definition: {
      fr: 'Part des clients du début de la période qui sont partis.',
      en: 'Share of the customers at the start of the period who left.',
    },
    formula: { fr: 'clients perdus ÷ clients au début', en: 'customers lost ÷ customers at the start' },
    computed: [
      {
        expr: { op: '/', args: ['customers_lost', 'customers_start'] },
        label: { fr: 'sur clients en début de période', en: 'on customers at the start of the period' },
      },
    ],
    unit: 'percent',
    family: 'vente_fidelisation',
    objectives: ['loyalty'],
    layer: 'executive',
    direction: 'lower',
    additivity: 'stock_ratio',
    traps: {
      fr: 'Fixez à partir de quand un client est perdu, surtout sans abonnement.',
      en: 'Fix when a customer counts as lost, above all without subscriptions.',
    },
    sources: ['CAC'],
    aliases: ['attrition', 'taux de churn', 'churn'],
  },
  csat: {
    name: { fr: 'CSAT : satisfaction client', en: 'CSAT: customer satisfaction' },
    definition: {
      fr: 'Part des réponses satisfaites (4 ou 5 sur 5) à l’enquête de satisfaction.',
      en: 'Share of satisfied answers (4 or 5 out of 5) to the satisfaction survey.',
    },
    formula: { fr: 'réponses satisfaites ÷ réponses', en: 'satisfied answers ÷ answers' },
    computed: [
      {
        expr: { op: '/', args: ['satisfied_answers', 'csat_answers'] },
        label: { fr: 'sur réponses à l’enquête', en: 'on answers to the survey' },
      },
      { expr: 'csat_score', label: { fr: 'score fourni', en: 'score as given' } },
    ],
    unit: 'percent',
    family: 'vente_fidelisation',
    objectives: ['customer_service', 'loyalty', 'reputation'],
    layer: 'executive',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'Une note moyenne est une autre mesure. Un score fourni sans les réponses ne se cumule pas.',
      en: 'An average rating is another measure. A score given without its answers cannot be cumulated.',
    },
    sources: ['CSA', 'NPS'],
    aliases: ['CSAT', 'satisfaction client', 'taux de satisfaction', 'customer satisfaction', 'satisfaction score'],
  },
  nps: {
    name: { fr: 'NPS : taux de recommandation net', en: 'NPS: net promoter score' },
    definition: {
      fr: 'Part des promoteurs (9 et 10) moins part des détracteurs (0 à 6), en points de −100 à 100.',
      en: 'Share of promoters (9 and 10) minus share of detractors (0 to 6), in points from −100 to 100.',
    },
    formula: { fr: '(promoteurs − détracteurs) × 100 ÷ réponses', en: '(promoters − detractors) × 100 ÷ answers' },
    computed: [
      {
        expr: {
          op: '/',
          args: [{ op: '*', args: [{ op: '-', args: ['promoters', 'detractors'] }, 100] }, 'nps_answers'],
        },
        label: { fr: 'sur réponses à l’enquête', en: 'on answers to the survey' },
      },
      { expr: 'nps_score', label: { fr: 'score fourni', en: 'score as given' } },
    ],
    unit: 'points',
    family: 'vente_fidelisation',
    objectives: ['loyalty', 'reputation', 'customer_service'],
    layer: 'executive',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'Les notes 7 et 8 comptent dans les réponses. Un score fourni sans les réponses ne se cumule pas.',
      en: 'Ratings 7 and 8 count among the answers. A score given without its answers cannot be cumulated.',
    },
    sources: ['NPS', 'EMK'],
    aliases: ['NPS', 'taux de recommandation', 'net promoter score'],
  },
} as const satisfies Record<string, KpiEntry>;
