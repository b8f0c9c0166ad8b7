// Transformation: prospects that social brings.
import type { KpiEntry } from '../types';

export const TRANSFORMATION_LEADS = {
  leads: {
    name: { fr: 'Prospects', en: 'Leads' },
    definition: {
      fr: 'Nombre de contacts commerciaux obtenus grâce aux réseaux sociaux.',
      en: 'Number of sales contacts obtained through social networks.',
    },
    formula: { fr: 'nombre de prospects', en: 'number of leads' },
    computed: [{ expr: 'leads' }],
    unit: 'count',
    family: 'transformation',
    objectives: ['leads'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'flow',
    traps: {
      fr: 'Écrivez ce qui fait un prospect et ne le changez pas en cours de route.',
      en: 'Write down what makes a lead and do not change it on the way.',
    },
    sources: ['SLC'],
    aliases: ['leads', 'nombre de prospects', 'contacts commerciaux', 'number of leads'],
  },
  visit_to_lead_rate: {
    name: { fr: 'Taux de conversion des visites en prospects', en: 'Visit-to-lead rate' },
    definition: {
      fr: 'Part des visites issues des réseaux qui donnent un prospect.',
      en: 'Share of the visits from social that give a lead.',
    },
    formula: { fr: 'prospects ÷ sessions issues des réseaux', en: 'leads ÷ sessions from social' },
    computed: [
      {
        expr: { op: '/', args: ['leads', 'sessions_social'] },
        label: { fr: 'sur sessions issues des réseaux', en: 'on sessions from social' },
      },
    ],
    unit: 'percent',
    family: 'transformation',
    objectives: ['leads'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'Les prospects des formulaires natifs des réseaux ne passent pas par le site : ne les comptez pas ici.',
      en: 'Leads from the networks’ own forms do not go through the site: leave them out here.',
    },
    sources: ['SLC', 'KAD'],
    aliases: ['taux visite vers prospect', 'taux de transformation des visites', 'visit to lead'],
  },
  cpl: {
    name: { fr: 'Coût par prospect (CPL)', en: 'Cost per lead (CPL)' },
    definition: {
      fr: 'Ce que coûte un prospect : dépense publicitaire par prospect payé, sinon coût complet par prospect.',
      en: 'What a lead costs: ad spend per lead from ads, else full cost per lead.',
    },
    formula: { fr: 'coût ÷ prospects', en: 'cost ÷ leads' },
    computed: [
      {
        expr: { op: '/', args: ['spend', 'paid_leads'] },
        label: { fr: 'dépenses publicitaires, sur prospects payés', en: 'ad spend, on leads from ads' },
      },
      {
        expr: { op: '/', args: ['full_cost', 'leads'] },
        label: { fr: 'coût complet, sur tous les prospects', en: 'full cost, on all leads' },
      },
    ],
    unit: 'currency',
    family: 'transformation',
    objectives: ['leads', 'efficiency'],
    layer: 'business_stakeholder',
    direction: 'lower',
    additivity: 'ratio',
    traps: {
      fr: 'Coût publicitaire et coût complet donnent deux chiffres : le libellé dit lequel.',
      en: 'Advertising cost and full cost give two figures: the label says which one.',
    },
    sources: ['SLC', 'SMA', 'YAL'],
    aliases: ['CPL', 'coût par lead', 'coût d’un prospect'],
  },
  lead_to_customer_rate: {
    name: { fr: 'Taux de transformation des prospects en clients', en: 'Lead-to-customer rate' },
    definition: {
      fr: 'Part des prospects qui deviennent clients.',
      en: 'Share of the leads that become customers.',
    },
    formula: { fr: 'nouveaux clients ÷ prospects', en: 'new customers ÷ leads' },
    computed: [{ expr: { op: '/', args: ['new_customers', 'leads'] }, label: { fr: 'sur prospects', en: 'on leads' } }],
    unit: 'percent',
    family: 'transformation',
    objectives: ['leads', 'sales'],
    layer: 'business_stakeholder',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'Si la vente prend plus d’un mois, suivez les prospects par mois d’arrivée : les clients du mois viennent d’avant.',
      en: 'If a sale takes over a month, follow leads by month of arrival: the month’s customers came earlier.',
    },
    sources: ['SMA'],
    aliases: ['taux de closing', 'taux de signature', 'taux de transformation', 'closing rate', 'lead conversion rate'],
  },
} as const satisfies Record<string, KpiEntry>;
