// All the indicators, by id. The one place that knows them all. In Code.js
// sheets/catalogue-file.ts stands in its place.
import { CUSTOMER_SERVICE } from './kpis/customer-service';
import { ENGAGEMENT_CLICKS } from './kpis/engagement-clicks';
import { ENGAGEMENT_COUNTS } from './kpis/engagement-counts';
import { ENGAGEMENT_RATES } from './kpis/engagement-rates';
import { ENGAGEMENT_VIDEO } from './kpis/engagement-video';
import { EXPOSITION_AUDIENCE } from './kpis/exposition-audience';
import { EXPOSITION_CONTENT } from './kpis/exposition-content';
import { INFLUENCE_RELAY } from './kpis/influence-relay';
import { INFLUENCE_VOICE } from './kpis/influence-voice';
import { LOYALTY } from './kpis/loyalty';
import { SALES_CUSTOMERS } from './kpis/sales-customers';
import { SALES_PROFITABILITY } from './kpis/sales-profitability';
import { SALES_REVENUE } from './kpis/sales-revenue';
import { TRANSFORMATION_CONVERSIONS } from './kpis/transformation-conversions';
import { TRANSFORMATION_LEADS } from './kpis/transformation-leads';
import { TRANSFORMATION_RECRUITMENT } from './kpis/transformation-recruitment';
import { TRANSFORMATION_TRAFFIC } from './kpis/transformation-traffic';
import type { Kpi, KpiEntry } from './types';

/** In the order of the five families, the usual ones first in each. */
export const KPIS = {
  ...EXPOSITION_CONTENT,
  ...EXPOSITION_AUDIENCE,
  ...INFLUENCE_VOICE,
  ...INFLUENCE_RELAY,
  ...ENGAGEMENT_RATES,
  ...ENGAGEMENT_COUNTS,
  ...ENGAGEMENT_CLICKS,
  ...ENGAGEMENT_VIDEO,
  ...TRANSFORMATION_TRAFFIC,
  ...TRANSFORMATION_LEADS,
  ...TRANSFORMATION_CONVERSIONS,
  ...TRANSFORMATION_RECRUITMENT,
  ...SALES_REVENUE,
  ...SALES_PROFITABILITY,
  ...SALES_CUSTOMERS,
  ...LOYALTY,
  ...CUSTOMER_SERVICE,
} as const satisfies Record<string, KpiEntry>;

export type KpiId = keyof typeof KPIS;
export const KPI_IDS = Object.keys(KPIS) as readonly KpiId[];

/** A KPI with its general type: the literal types of `KPIS` are seldom what is wanted. */
export const kpiOf = (id: KpiId): Kpi => KPIS[id];
