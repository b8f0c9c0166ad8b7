// Which objectives and KPIs the workbook follows, and since when: the settings' own record.
import { KPI_IDS, type KpiId } from '../catalogue/kpis';
import type { ObjectiveId } from '../catalogue/types';
import type { Day } from '../model/day';
import { chosenKpis, type Picks } from './kpi-rows';

/** A set of KPIs, followed from that day on. */
export interface KpiSet {
  readonly from: Day;
  readonly kpis: readonly KpiId[];
}

export interface Followed {
  readonly objectives: readonly ObjectiveId[];
  readonly picks: Picks;
  /** Oldest first: none before objectives were chosen. */
  readonly sets: readonly KpiSet[];
}

export const isKpi = (id: string): id is KpiId => KPI_IDS.indexOf(id as KpiId) >= 0;

export const followedIn = (settings: Readonly<Record<string, unknown>>): Followed => ({
  objectives: (settings.objectives ?? []) as ObjectiveId[],
  picks: (settings.kpis ?? {}) as Picks,
  sets: (settings.kpiSets ?? []) as KpiSet[],
});

/** The settings of a choice: the set is frozen, and a change of it is added to the record with its day. */
export function followedSettings(
  before: Followed,
  objectives: readonly ObjectiveId[],
  picks: Picks,
  today: Day,
): Readonly<Record<string, unknown>> {
  const kpis = objectives.length > 0 ? chosenKpis(objectives, picks) : [];
  const last = before.sets[before.sets.length - 1];
  const isSame = [...(last?.kpis ?? [])].sort().join() === [...kpis].sort().join();
  const earlier = last?.from === today ? before.sets.slice(0, -1) : before.sets;
  return {
    objectives,
    kpis: picks,
    kpiSets: isSame ? before.sets : [...earlier, { from: today, kpis }],
  };
}
