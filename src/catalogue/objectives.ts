// What people want from social networks, the names they give it, and the KPIs that answer it. In Code.js
// sheets/catalogue-file.ts stands in its place.
import { AFFECTIVE } from './objectives/affective';
import { COGNITIVE } from './objectives/cognitive';
import { COMMERCIAL } from './objectives/commercial';
import { CONATIVE } from './objectives/conative';
import type { Objective, ObjectiveId } from './types';

/** In the order in which they are proposed. */
export const OBJECTIVES: Readonly<Record<ObjectiveId, Objective>> = {
  awareness: CONATIVE.awareness,
  community: AFFECTIVE.community,
  engagement: AFFECTIVE.engagement,
  customer_service: AFFECTIVE.customer_service,
  recruitment: CONATIVE.recruitment,
  leads: CONATIVE.leads,
  traffic: COGNITIVE.traffic,
  expertise: COGNITIVE.expertise,
  sales: COMMERCIAL.sales,
  loyalty: AFFECTIVE.loyalty,
  promotion: COGNITIVE.promotion,
  reputation: AFFECTIVE.reputation,
  efficiency: COMMERCIAL.efficiency,
};

export const OBJECTIVE_IDS = Object.keys(OBJECTIVES) as readonly ObjectiveId[];
