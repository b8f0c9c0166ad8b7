// What the script's file catalogue.html holds: in Code.js this stands for the catalogue's tables and for words of sheets.
import type * as brought from '../catalogue/brought-by';
import type * as described from '../catalogue/described';
import type * as kpis from '../catalogue/kpis';
import type * as metrics from '../catalogue/metrics';
import type * as objectives from '../catalogue/objectives';
import type { CycleMessages } from '../i18n/cycle-messages';
import { ProblemError } from '../model/problem';
import type { Language } from '../model/text';

interface CatalogueFile {
  /** Without the texts that only people read: they are among `kpis`. */
  readonly entries: typeof kpis.KPIS;
  readonly objectives: typeof objectives.OBJECTIVES;
  readonly kpis: Readonly<Record<kpis.KpiId, described.Described>>;
  readonly metrics: typeof metrics.METRICS;
  readonly brought: {
    readonly export: typeof brought.FROM_AN_EXPORT;
    readonly metrics: typeof brought.BROUGHT_BY;
    readonly kpis: Readonly<Record<kpis.KpiId, ReturnType<typeof brought.broughtBy>>>;
  };
  /** Plain texts alone: those that depend on something are made in the code. */
  readonly words: Readonly<Record<string, Readonly<Record<Language, Words>>>>;
  /** Of each format of files, by the name of its source: lists of headings and tables of them. */
  readonly lists: Readonly<Record<string, readonly unknown[]>>;
  /** Of problems, by code: the names of what a sentence quotes stand in braces. */
  readonly sentences: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  readonly cycles: Readonly<Record<Language, CycleMessages>>;
}

interface Words {
  readonly [name: string]: unknown;
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

export const METRICS: typeof metrics.METRICS = file.metrics;
export const METRIC_IDS = Object.keys(METRICS) as readonly metrics.MetricId[];

export const FROM_AN_EXPORT: typeof brought.FROM_AN_EXPORT = file.brought.export;
export const BROUGHT_BY: typeof brought.BROUGHT_BY = file.brought.metrics;
export const broughtBy: typeof brought.broughtBy = (id) => file.brought.kpis[id];

/** What stands in its place in the source has the type. */
export const listOf = (format: string, at: number): unknown => file.lists[format]?.[at];

export const cycleMessages = (language: Language): CycleMessages => file.cycles[language];

export const sentenceOf =
  (language: Language, code: string) =>
  (data: Readonly<Record<string, unknown>>): string =>
    String(file.sentences[language][code]).replace(/\{(\w+)\}/g, (_, name) => String(data[name]));

const isTable = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The plain texts of a set of words, with the functions that the code keeps among them. */
const joined = (texts: Words, made: Words): Words => ({
  ...texts,
  ...Object.fromEntries(
    Object.entries(made).map(([name, value]) => {
      const text = texts[name];
      return [name, isTable(text) && isTable(value) ? joined(text, value) : value];
    }),
  ),
});

export const wordsOf = (set: string, language: Language, made: Words): Words =>
  joined(file.words[set]?.[language] ?? {}, made);
