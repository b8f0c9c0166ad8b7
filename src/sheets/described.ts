// The texts of indicators from the script's file catalogue.html: stands for catalogue/described.ts in Code.js.
import type { Described } from '../catalogue/described';
import type { KpiId } from '../catalogue/kpis';
import { ProblemError } from '../model/problem';

let kpis: Readonly<Record<KpiId, Described>> | undefined;

function read(): Readonly<Record<KpiId, Described>> {
  try {
    return JSON.parse(HtmlService.createTemplateFromFile('catalogue').getRawContent()).kpis;
  } catch {
    throw new ProblemError({ code: 'missing-file', name: 'KPI_INFO', file: 'catalogue.html' });
  }
}

/** @throws ProblemError where the file is missing from the script. */
export function describedKpi(id: KpiId): Described {
  kpis ??= read();
  return kpis[id];
}
