// Objectives of money: selling, and earning from it.
import type { Objective } from '../types';

export const COMMERCIAL = {
  sales: {
    name: { fr: 'Ventes', en: 'Sales' },
    group: 'commercial',
    aliases: [
      'vendre',
      'vendre plus',
      'chiffre d’affaires',
      'CA',
      'conversion',
      'e-commerce',
      'commandes',
      'sell',
      'sell more',
      'selling',
      'social selling',
      'revenue',
      'turnover',
      'orders',
      'ecommerce',
    ],
    kpis: {
      community_manager: ['link_clicks', 'ctr'],
      business_stakeholder: ['orders', 'conversion_rate', 'cpa', 'roas', 'conversions', 'aov', 'assisted_conversions'],
      executive: ['revenue', 'gross_margin', 'roi', 'cac'],
    },
    order: ['executive', 'business_stakeholder', 'community_manager'],
  },
  efficiency: {
    name: { fr: 'Rentabilité', en: 'Profitability' },
    group: 'commercial',
    aliases: [
      'efficacité',
      'efficience',
      'productivité',
      'réduire les coûts',
      'maîtriser les coûts',
      'budget',
      'ROI',
      'retour sur investissement',
      'efficiency',
      'productivity',
      'cost reduction',
      'reduce costs',
      'cost control',
      'return on investment',
    ],
    kpis: {
      community_manager: ['cpm', 'cpe'],
      business_stakeholder: ['cpa', 'cpl', 'roas', 'cpc'],
      executive: ['roi', 'total_cost', 'payback', 'opportunity_cost'],
    },
    order: ['executive', 'business_stakeholder', 'community_manager'],
  },
} satisfies Record<string, Objective>;
