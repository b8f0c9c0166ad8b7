// Sales and loyalty: what a customer costs and is worth, and what advertising really adds.
import type { Expr } from '../expr';
import type { KpiEntry } from '../types';

const LIFETIME_VALUE: Expr = {
  op: '*',
  args: [{ op: '/', args: ['revenue', 'orders'] }, 'orders_per_customer', 'customer_years', 'margin_rate'],
};

const ACQUISITION_COST: Expr = { op: '/', args: ['full_cost', 'new_customers'] };

export const SALES_CUSTOMERS = {
  incremental_conversions: {
    name: { fr: 'Conversions incrémentales', en: 'Incremental conversions' },
    definition: {
      fr: 'Conversions que la publicité a ajoutées, d’après un test avec groupe témoin.',
      en: 'Conversions that advertising added, from a test with a control group.',
    },
    formula: {
      fr: 'conversions du groupe exposé − conversions du groupe témoin × (taille exposée ÷ taille témoin)',
      en: 'conversions of the exposed group − conversions of the control group × (exposed size ÷ control size)',
    },
    computed: [
      {
        expr: {
          op: '-',
          args: [
            'exposed_conversions',
            { op: '*', args: ['control_conversions', { op: '/', args: ['exposed_people', 'control_people'] }] },
          ],
        },
        label: { fr: 'test avec groupe témoin', en: 'test with a control group' },
      },
    ],
    unit: 'count',
    family: 'vente_fidelisation',
    objectives: ['sales'],
    layer: 'executive',
    direction: 'higher',
    additivity: 'experiment',
    traps: {
      fr: 'Les deux groupes doivent être tirés au sort ; sur de petits groupes, l’écart peut n’être que du hasard.',
      en: 'Both groups must be drawn at random; with small groups the gap may be mere chance.',
    },
    sources: ['INC'],
    aliases: ['incrémentalité', 'conversions ajoutées', 'incrementality', 'lift'],
  },
  iroas: {
    name: { fr: 'ROAS incrémental', en: 'Incremental ROAS' },
    definition: {
      fr: 'Chiffre d’affaires que la publicité a ajouté, pour un euro dépensé dans le test.',
      en: 'Revenue that advertising added, for each unit of money spent in the test.',
    },
    formula: { fr: 'chiffre d’affaires incrémental ÷ dépenses du test', en: 'incremental revenue ÷ spend of the test' },
    computed: [
      {
        expr: { op: '/', args: ['incremental_revenue', 'test_spend'] },
        label: { fr: 'sur dépenses du test', en: 'on spend of the test' },
      },
    ],
    unit: 'ratio',
    family: 'vente_fidelisation',
    objectives: ['sales', 'efficiency'],
    layer: 'executive',
    direction: 'higher',
    additivity: 'experiment',
    traps: {
      fr: 'Il vaut pour le test et sa période, pas pour toute la publicité de l’année.',
      en: 'It holds for the test and its period, not for all the advertising of the year.',
    },
    sources: ['INC'],
    aliases: ['iROAS', 'retour publicitaire incrémental', 'incremental return on ad spend'],
  },
  cac: {
    name: { fr: 'Coût d’acquisition client (CAC)', en: 'Customer acquisition cost (CAC)' },
    definition: {
      fr: 'Coût complet des réseaux rapporté au nombre de nouveaux clients qu’ils apportent.',
      en: 'Full cost of social compared with the number of new customers it brings.',
    },
    formula: { fr: 'coût complet ÷ nouveaux clients', en: 'full cost ÷ new customers' },
    computed: [
      {
        expr: ACQUISITION_COST,
        label: { fr: 'coût complet, sur nouveaux clients', en: 'full cost, on new customers' },
      },
    ],
    unit: 'currency',
    family: 'vente_fidelisation',
    objectives: ['sales', 'efficiency', 'leads'],
    layer: 'executive',
    direction: 'lower',
    additivity: 'ratio',
    traps: {
      fr: 'Ne comptez que les clients venus des réseaux, sinon le coût paraît trop bas.',
      en: 'Count only customers who came from social, or the cost looks too low.',
    },
    sources: ['SLC', 'CAC'],
    aliases: ['CAC', 'coût par client', 'acquisition cost', 'cost per customer'],
  },
  clv: {
    name: { fr: 'Valeur vie client (CLV)', en: 'Customer lifetime value (CLV)' },
    definition: {
      fr: 'Marge qu’un client apporte pendant toute la durée de la relation.',
      en: 'Margin that a customer brings over the whole relationship.',
    },
    formula: {
      fr: 'panier moyen × commandes par an × années × taux de marge',
      en: 'average order value × orders per year × years × margin rate',
    },
    computed: [{ expr: LIFETIME_VALUE, label: { fr: 'en marge', en: 'as margin' } }],
    unit: 'currency',
    family: 'vente_fidelisation',
    objectives: ['sales', 'loyalty'],
    layer: 'executive',
    direction: 'higher',
    additivity: 'derived',
    traps: {
      fr: 'Beaucoup la calculent en chiffre d’affaires, sans la marge : le chiffre est alors bien plus grand.',
      en: 'Many work it out on revenue, without margin: the figure is then much larger.',
    },
    sources: ['CLV'],
    aliases: ['CLV', 'LTV', 'valeur vie client', 'lifetime value', 'customer lifetime value'],
  },
  ltv_cac: {
    name: { fr: 'Rapport CLV sur CAC', en: 'CLV to CAC ratio' },
    definition: {
      fr: 'Combien de fois un client rembourse ce qu’il a coûté à acquérir.',
      en: 'How many times a customer pays back what it cost to acquire them.',
    },
    formula: {
      fr: 'valeur vie client ÷ coût d’acquisition client',
      en: 'customer lifetime value ÷ customer acquisition cost',
    },
    computed: [
      {
        expr: { op: '/', args: [LIFETIME_VALUE, ACQUISITION_COST] },
        label: { fr: 'en marge, sur coût complet', en: 'as margin, on full cost' },
      },
    ],
    unit: 'ratio',
    family: 'vente_fidelisation',
    objectives: ['sales', 'loyalty'],
    layer: 'executive',
    direction: 'higher',
    additivity: 'ratio',
    traps: {
      fr: 'Trois pour un est un usage courant, pas une règle : tout dépend de la marge et de la trésorerie.',
      en: 'Three to one is common usage, not a rule: all depends on margin and cash.',
    },
    sources: ['LTV'],
    aliases: ['LTV CAC', 'LTV sur CAC', 'CLV CAC', 'LTV to CAC'],
  },
} as const satisfies Record<string, KpiEntry>;
