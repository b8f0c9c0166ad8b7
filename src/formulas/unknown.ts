// What is told of a name that nothing bears: what it looks like, where it looks like something.
import { type KpiId, kpiOf } from '../catalogue/kpis';
import type { Problem } from '../model/problem';
import type { Language } from '../model/text';

export const unknownKpi = (given: string, nearest: KpiId | null, say: () => Language): Problem => ({
  code: 'unknown-kpi',
  given,
  nearest: nearest && kpiOf(nearest).name[say()],
});
