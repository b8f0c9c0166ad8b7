// Transformation: conversions that social brings or helps.
import type { KpiEntry } from '../types';

export const TRANSFORMATION_CONVERSIONS = {
  conversions: {
    name: { fr: 'Conversions', en: 'Conversions' },
    definition: {
      fr: 'Nombre de fois où l’action visée a eu lieu, attribuée selon le modèle indiqué.',
      en: 'Number of times the chosen action took place, attributed by the stated model.',
    },
    formula: { fr: 'nombre d’actions attribuées', en: 'number of attributed actions' },
    computed: [{ expr: 'conversions' }],
    unit: 'count',
    family: 'transformation',
    objectives: ['leads', 'sales'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'flow_per_model',
    traps: {
      fr: 'Chaque plateforme s’attribue la même vente : leur somme dépasse les ventes réelles.',
      en: 'Each platform claims the same sale: their sum exceeds real sales.',
    },
    sources: ['FAC'],
    aliases: ['nombre de conversions', 'number of conversions'],
  },
  conversion_rate: {
    name: { fr: 'Taux de conversion', en: 'Conversion rate' },
    definition: {
      fr: 'Part des visites issues des réseaux qui aboutissent à l’action visée.',
      en: 'Share of the visits from social that lead to the chosen action.',
    },
    formula: { fr: 'conversions ÷ sessions issues des réseaux', en: 'conversions ÷ sessions from social' },
    computed: [
      {
        expr: { op: '/', args: ['conversions', 'sessions_social'] },
        label: { fr: 'sur sessions issues des réseaux', en: 'on sessions from social' },
      },
    ],
    unit: 'percent',
    family: 'transformation',
    objectives: ['leads', 'sales'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'D’autres divisent par les clics ou les impressions : comparez des taux de même dénominateur.',
      en: 'Others divide by clicks or impressions: compare rates with the same denominator.',
    },
    sources: ['SLC', 'FAC'],
    aliases: ['taux de conversion des visites', 'conversions per visit'],
  },
  cpa: {
    name: { fr: 'Coût par acquisition (CPA)', en: 'Cost per acquisition (CPA)' },
    definition: {
      fr: 'Ce que coûte une conversion : dépense publicitaire par conversion payée, sinon coût complet par conversion.',
      en: 'What a conversion costs: ad spend per conversion from ads, else full cost per conversion.',
    },
    formula: { fr: 'coût ÷ conversions', en: 'cost ÷ conversions' },
    computed: [
      {
        expr: { op: '/', args: ['spend', 'paid_conversions'] },
        label: { fr: 'dépenses publicitaires, sur conversions payées', en: 'ad spend, on conversions from ads' },
      },
      {
        expr: { op: '/', args: ['full_cost', 'conversions'] },
        label: { fr: 'coût complet, sur toutes les conversions', en: 'full cost, on all conversions' },
      },
    ],
    unit: 'currency',
    family: 'transformation',
    objectives: ['leads', 'sales', 'efficiency'],
    layer: 'business_stakeholder',
    direction: 'lower',
    additivity: 'ratio',
    traps: {
      fr: 'Par action, par achat ou par client : dites de quelle conversion il s’agit.',
      en: 'Per action, per purchase or per customer: say which conversion is meant.',
    },
    sources: ['SLC', 'YAL', 'FAC', 'XAD'],
    aliases: ['CPA', 'coût par action', 'coût par conversion', 'cost per action', 'cost per conversion'],
  },
  assisted_conversions: {
    name: { fr: 'Conversions assistées', en: 'Assisted conversions' },
    definition: {
      fr: 'Conversions dont le parcours passe par les réseaux sociaux sans se terminer par eux.',
      en: 'Conversions whose path goes through social without ending with it.',
    },
    formula: {
      fr: 'conversions dont le parcours contient un réseau social ailleurs qu’à la fin',
      en: 'conversions whose path holds a social touch elsewhere than at the end',
    },
    computed: [{ expr: 'assisted_conversions' }],
    unit: 'count',
    family: 'transformation',
    objectives: ['leads', 'sales'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'flow_per_model',
    traps: {
      fr: 'Elles ne s’ajoutent pas aux conversions au dernier clic des autres canaux : ce sont les mêmes ventes.',
      en: 'They do not add to the other channels’ last-click conversions: those are the same sales.',
    },
    sources: ['GAS'],
    aliases: ['conversions indirectes', 'assisted social conversions', 'assists'],
  },
  assist_ratio: {
    name: { fr: 'Ratio d’assistance', en: 'Assist ratio' },
    definition: {
      fr: 'Conversions assistées pour une conversion au dernier clic : au-dessus de 1, les réseaux ouvrent plus qu’ils ne concluent.',
      en: 'Assisted conversions for one last-click conversion: above 1, social opens more than it closes.',
    },
    formula: {
      fr: 'conversions assistées ÷ conversions au dernier clic',
      en: 'assisted conversions ÷ last-click conversions',
    },
    computed: [
      {
        expr: { op: '/', args: ['assisted_conversions', 'last_click_conversions'] },
        label: { fr: 'sur conversions au dernier clic', en: 'on last-click conversions' },
      },
    ],
    unit: 'ratio',
    family: 'transformation',
    objectives: ['sales'],
    layer: 'business_stakeholder',
    direction: 'context',
    additivity: 'ratio',
    traps: {
      fr: 'Il décrit un rôle, pas une performance : ni haut ni bas n’est meilleur en soi.',
      en: 'It describes a part played, not a performance: neither high nor low is better in itself.',
    },
    sources: ['GEN'],
    aliases: ['taux d’assistance', 'assisted to last click ratio'],
  },
} as const satisfies Record<string, KpiEntry>;
