// Understands the names that people type for objectives, KPIs and roles, in French and English.
import leven from 'leven';
import { KPI_IDS, type KpiId, kpiOf } from './kpis';
import { METRIC_ALIASES } from './metric-names';
import { METRIC_IDS, METRICS, type MetricId } from './metrics';
import { normalise } from './normalise';
import { OBJECTIVE_IDS, OBJECTIVES } from './objectives';
import { ROLES } from './roles';
import type { Layer, ObjectiveId } from './types';

/** What a name stands for, or what it looks most like when nothing bears it. */
export type Found<Id extends string> = { readonly id: Id } | { readonly nearest: Id };

/** « augmenter les ventes » is « ventes »: the verb only says that more is wanted. */
const WISHES = new Set(
  (
    'ameliorer augmenter avoir boost booster developper drive faire find gagner generate generer get grow improve increase ' +
    'mesurer more obtenir plus trouver'
  ).split(' '),
);

interface Names<Id> {
  readonly id: Id;
  readonly names: readonly string[];
}

/** The name itself, what stands before its brackets or colon, and what stands in or after them. */
function parts(name: string): string[] {
  const [, before = '', inside = ''] = /^(.*?)\s*[(:](.*?)\)?$/.exec(name) ?? [];
  return [name, before, inside].filter((part) => part !== '');
}

/** The normalised names of each thing; ids come last, so that no id hides a name. */
export function nameIndex<Id extends string>(all: readonly Names<Id>[], weak?: ReadonlySet<string>): Map<string, Id> {
  const index = new Map<string, Id>();
  const add = (name: string, id: Id) => {
    const key = normalise(name, weak);
    if (key !== '' && !index.has(key)) index.set(key, id);
  };
  for (const { id, names } of all) for (const name of names) add(name, id);
  for (const { id } of all) add(id, id);
  return index;
}

/** Edits needed to turn one text into the other, for each letter of the longer. Method: V. Levenshtein, 1966. */
const distance = (a: string, b: string): number => leven(a, b) / Math.max(a.length, b.length, 1);

/** Looks a text up by its normalised form, else gives the thing whose name is nearest. */
export function lookUp<Id extends string>(
  index: ReadonlyMap<string, Id>,
  text: string,
  weak?: ReadonlySet<string>,
): Found<Id> {
  const key = normalise(text, weak);
  const id = index.get(key);
  if (id !== undefined) return { id };
  let nearest: { id: Id; distance: number } | undefined;
  for (const [name, candidate] of index) {
    const d = distance(key, name);
    if (!nearest || d < nearest.distance) nearest = { id: candidate, distance: d };
  }
  if (!nearest) throw new RangeError('There is no name to compare with.');
  return { nearest: nearest.id };
}

export const kpiNames = (id: KpiId): string[] => {
  const { name, aliases = [] } = kpiOf(id);
  return [...parts(name.fr), ...parts(name.en), ...aliases];
};

export const objectiveNames = (id: ObjectiveId): string[] => {
  const { name, aliases } = OBJECTIVES[id];
  return [name.fr, name.en, ...aliases];
};

export const roleNames = (id: Layer): string[] => [ROLES[id].name.fr, ROLES[id].name.en, ...ROLES[id].aliases];

const ROLE_IDS = Object.keys(ROLES) as Layer[];

/** The KPI that a text names. */
export const findKpi = (text: string): Found<KpiId> =>
  lookUp(nameIndex(KPI_IDS.map((id) => ({ id, names: kpiNames(id) }))), text);

/** The objective that a text names: « générer des leads », "brand awareness"… */
export const findObjective = (text: string): Found<ObjectiveId> =>
  lookUp(
    nameIndex(
      OBJECTIVE_IDS.map((id) => ({ id, names: objectiveNames(id) })),
      WISHES,
    ),
    text,
    WISHES,
  );

/** The role that a text names. */
export const findRole = (text: string): Found<Layer> =>
  lookUp(nameIndex(ROLE_IDS.map((id) => ({ id, names: roleNames(id) }))), text);

/** The raw metric that a text names. */
export const findMetrics = (texts: readonly string[]): Found<MetricId>[] => {
  const names = (id: MetricId) => [METRICS[id].name.fr, METRICS[id].name.en, ...(METRIC_ALIASES[id] ?? [])];
  const index = nameIndex(METRIC_IDS.map((id) => ({ id, names: names(id) })));
  return texts.map((text) => lookUp(index, text));
};
