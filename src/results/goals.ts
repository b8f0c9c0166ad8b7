// The goals of the chosen objectives: their KPIs, where each has figures, and what the own past proposes.
import type { KpiId } from '../catalogue/kpis';
import { OBJECTIVES } from '../catalogue/objectives';
import type { Layer, ObjectiveId } from '../catalogue/types';
import { isPart } from '../model/figure';
import type { Available } from './available';
import { type KpiRow, kpiRows, type Picks } from './kpi-rows';
import type { Goal } from './objectives-read';
import { type Past, type Proposal, proposal } from './proposal';

/** More KPIs than this for one objective blur it. */
export const FEW_KPIS = 3;

export interface ProposedGoal extends Goal {
  readonly objective: ObjectiveId;
  readonly proposal: Proposal | null;
}

/** An objective's KPIs, best first, each once, with whose they are. */
export function kpisOf(objective: ObjectiveId): { readonly kpi: KpiId; readonly role: Layer }[] {
  const { kpis, order } = OBJECTIVES[objective];
  const all = order.flatMap((role) => kpis[role].map((kpi) => ({ kpi, role })));
  return all.filter(({ kpi }, i) => all.findIndex((one) => one.kpi === kpi) === i);
}

/** Those picked, else the first three: what the sheet is prefilled with and the sidebar proposes. */
export const pickedOf = (objective: ObjectiveId, picks: Picks): readonly KpiId[] =>
  picks[objective] ??
  kpisOf(objective)
    .slice(0, FEW_KPIS)
    .map(({ kpi }) => kpi);

const isWhole = (row: KpiRow): boolean => !row.series.some(isPart);

/** One row per place: the total where there is one, else the first of each network and account. */
function placesOf(kpi: KpiId, rows: readonly KpiRow[]): readonly KpiRow[] {
  const own = rows.filter((row) => row.kpi === kpi && isWhole(row));
  const total = own.filter(({ total }) => total);
  const first = new Map<string, KpiRow>();
  for (const row of total.length > 0 ? total.slice(0, 1) : own) {
    const [series] = row.series;
    const place = `${series?.network}|${series?.account ?? ''}`;
    if (!first.has(place)) first.set(place, row);
  }
  return [...first.values()];
}

/** A KPI of two objectives is the first one's; one without figures has one goal, without a network. */
export function goalsOf(
  objectives: readonly ObjectiveId[],
  kpisFor: (objective: ObjectiveId) => readonly KpiId[],
  available: Available,
  past: Past,
): ProposedGoal[] {
  const { rows } = kpiRows(available);
  const seen = new Set<KpiId>();
  return objectives.flatMap((objective) =>
    kpisFor(objective).flatMap((kpi): ProposedGoal[] => {
      if (seen.has(kpi)) return [];
      seen.add(kpi);
      const places = placesOf(kpi, rows);
      if (places.length === 0) return [{ objective, kpi, network: null, account: null, proposal: null }];
      return places.map((row) => ({
        objective,
        kpi,
        network: row.total ? 'all' : (row.series[0]?.network ?? null),
        account: row.total ? null : (row.series[0]?.account ?? null),
        proposal: proposal(row, past),
      }));
    }),
  );
}
