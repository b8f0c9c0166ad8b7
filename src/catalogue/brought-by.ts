// What brings the figures that no export file gives: who has them and where to read them.
import type { Text } from '../model/text';
import { metricsOf } from './expr';
import { type KpiId, kpiOf } from './kpis';
import type { MetricId } from './metrics';

const LISTENING: Text = {
  fr: 'Votre outil de veille, ou un comptage à la main',
  en: 'Your listening tool, or a count by hand',
};
const HR: Text = { fr: 'Les ressources humaines', en: 'Human resources' };
const INBOX: Text = {
  fr: 'Votre messagerie ou votre outil de service client',
  en: 'Your inbox or customer service tool',
};
const SURVEY: Text = { fr: 'Votre enquête auprès des clients', en: 'Your customer survey' };
const SHOP: Text = {
  fr: 'Votre boutique ou votre logiciel de gestion des clients',
  en: 'Your shop or customer software',
};
const JOURNEYS: Text = {
  fr: 'Les parcours de conversion et la formule SOCIAL_ASSISTED',
  en: 'Conversion paths and the formula SOCIAL_ASSISTED',
};
const TEST: Text = { fr: 'Le compte rendu de votre test publicitaire', en: 'The report of your advertising test' };
const COSTS: Text = { fr: 'La feuille Coûts', en: 'The Costs sheet' };
const GAINS: Text = { fr: 'La feuille Gains', en: 'The Gains sheet' };
const ACCOUNTS: Text = { fr: 'La comptabilité', en: 'Your accounts' };

const byFormula = (name: string): Text => ({ fr: `La formule ${name}`, en: `The formula ${name}` });

/** What no one in particular brings. */
export const FROM_AN_EXPORT: Text = {
  fr: 'L’export d’un réseau qui le mesure',
  en: 'An export of a network that measures it',
};

/** Metrics that no known export gives for a whole month. All others come from export files. */
export const BROUGHT_BY: Readonly<Partial<Record<MetricId, Text>>> = {
  reach: {
    fr: 'La portée du mois entier, à relever dans l’application du réseau',
    en: 'The reach of the whole month, to be read in the network’s app',
  },
  engaged_accounts: {
    fr: 'Les comptes ayant interagi, à relever dans l’application du réseau',
    en: 'Accounts engaged, to be read in the network’s app',
  },
  competitor_followers: { fr: 'Les profils publics de vos concurrents', en: 'Your competitors’ public profiles' },
  mentions: LISTENING,
  competitor_mentions: LISTENING,
  positive_mentions: LISTENING,
  neutral_mentions: LISTENING,
  negative_mentions: LISTENING,
  ugc: LISTENING,
  applications: HR,
  job_page_visits: { fr: 'La mesure d’audience de votre site', en: 'Your site’s analytics' },
  hires: HR,
  all_hires: HR,
  messages_received: INBOX,
  messages_answered: INBOX,
  cases_opened: INBOX,
  cases_solved: INBOX,
  promoters: SURVEY,
  detractors: SURVEY,
  nps_answers: SURVEY,
  nps_score: SURVEY,
  satisfied_answers: SURVEY,
  csat_answers: SURVEY,
  csat_score: SURVEY,
  new_customers: SHOP,
  all_new_customers: SHOP,
  customers: SHOP,
  customers_start: SHOP,
  customers_lost: SHOP,
  buyers: SHOP,
  repeat_buyers: SHOP,
  orders_per_customer: SHOP,
  customer_years: SHOP,
  margin_rate: ACCOUNTS,
  assisted_conversions: JOURNEYS,
  last_click_conversions: JOURNEYS,
  exposed_conversions: TEST,
  control_conversions: TEST,
  exposed_people: TEST,
  control_people: TEST,
  incremental_revenue: TEST,
  test_spend: TEST,
  cash_cost: COSTS,
  staff_cost: COSTS,
  full_cost: COSTS,
  recruiting_cost: COSTS,
  opportunity_cost: COSTS,
  common_cost: COSTS,
  ad_cost: COSTS,
  gain: GAINS,
  gain_leads: GAINS,
  sales_margin: GAINS,
  support_savings: GAINS,
  potential_reach: {
    fr: 'Votre outil de veille, avec le nombre d’abonnés de chaque auteur',
    en: 'Your listening tool, with the followers of each author',
  },
  emv: {
    fr: 'Un calcul à part, avec vos tarifs de référence',
    en: 'A calculation apart, with your reference prices',
  },
  response_time: INBOX,
  annualised_roi: byFormula('SOCIAL_ROI_ANNUAL'),
  real_roi: byFormula('SOCIAL_ROI_REAL'),
  break_even: byFormula('SOCIAL_BREAK_EVEN'),
  payback: byFormula('SOCIAL_PAYBACK'),
  npv: byFormula('SOCIAL_NPV'),
};

/** What brings a KPI where export files alone cannot: each thing once; none where they can. */
export function broughtBy(id: KpiId): readonly Text[] {
  const { computed } = kpiOf(id);
  if (computed === 'by-hand') return [BROUGHT_BY[id as MetricId] ?? FROM_AN_EXPORT];
  const fromFiles = computed.some(({ expr }) => metricsOf(expr).every((metric) => !BROUGHT_BY[metric]));
  const first = computed[0];
  return fromFiles || !first ? [] : [...new Set(metricsOf(first.expr).flatMap((metric) => BROUGHT_BY[metric] ?? []))];
}
