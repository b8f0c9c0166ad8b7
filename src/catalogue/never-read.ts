// Metrics that are worked out in the workbook: no file brings them and nobody types them as a figure of the month.
import type { MetricId } from './metrics';

/** Figures that the Costs and Gains sheets alone bring. */
export const MONEY_METRICS = [
  'gain',
  'cash_cost',
  'staff_cost',
  'full_cost',
  'common_cost',
  'ad_cost',
  'gain_leads',
  'opportunity_cost',
] as const satisfies readonly MetricId[];
export type MoneyMetric = (typeof MONEY_METRICS)[number];

/** Those, their parts, and what is found in other figures. */
export const NEVER_READ: readonly MetricId[] = [
  ...MONEY_METRICS,
  'sales_margin',
  'support_savings',
  'recruiting_cost',
  'post_reach',
  'followers_start',
];
