// Metrics that are worked out in the workbook: no file brings them and nobody types them as a figure of the month.
import type { MetricId } from './metrics';

/** Figures of the Costs and Gains sheets, and those that are found in others. */
export const NEVER_READ: readonly MetricId[] = [
  'gain',
  'sales_margin',
  'support_savings',
  'cash_cost',
  'staff_cost',
  'full_cost',
  'common_cost',
  'ad_cost',
  'gain_leads',
  'recruiting_cost',
  'opportunity_cost',
  'post_reach',
  'followers_start',
];
