// What the script's file catalogue.html holds: in Code.js this stands for catalogue/kpis, objectives, described and i18n/cycles.
import type * as described from '../catalogue/described';
import type * as kpis from '../catalogue/kpis';
import type * as objectives from '../catalogue/objectives';
import type { CycleMessages } from '../i18n/cycle-messages';
import { ProblemError } from '../model/problem';
import type { Language } from '../model/text';

interface CatalogueFile {
  /** Without the texts that only people read: they are among `kpis`. */
  readonly entries: typeof kpis.KPIS;
  readonly objectives: typeof objectives.OBJECTIVES;
  readonly kpis: Readonly<Record<kpis.KpiId, described.Described>>;
  readonly cycles: Readonly<Record<Language, CycleMessages>>;
}

/** @throws ProblemError where the file is missing from the script. */
function read(): CatalogueFile {
  try {
    return JSON.parse(HtmlService.createTemplateFromFile('catalogue').getRawContent());
  } catch {
    throw new ProblemError({ code: 'missing-file', file: 'catalogue.html' });
  }
}

const file = read();

export const KPIS: typeof kpis.KPIS = file.entries;
export const KPI_IDS = Object.keys(KPIS) as readonly kpis.KpiId[];
export const kpiOf: typeof kpis.kpiOf = (id) => KPIS[id];

export const OBJECTIVES: typeof objectives.OBJECTIVES = file.objectives;
export const OBJECTIVE_IDS = Object.keys(OBJECTIVES) as typeof objectives.OBJECTIVE_IDS;

export const describedKpi: typeof described.describedKpi = (id) => file.kpis[id];

export const cycleMessages = (language: Language): CycleMessages => file.cycles[language];
