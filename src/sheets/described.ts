// The texts of indicators from the script's file catalogue.html: stands for catalogue/described.ts in Code.js.
import type { Described } from '../catalogue/described';
import type { KpiId } from '../catalogue/kpis';
import { textFile } from './text-file';

/** @throws ProblemError where the file is missing from the script. */
export const describedKpi = (id: KpiId): Described =>
  (textFile('KPI_INFO').kpis as Readonly<Record<KpiId, Described>>)[id];
