// Understands the names that people type for objectives, KPIs and roles, in French and English.
import leven from 'leven';
import { KPI_IDS, type KpiId, kpiOf } from './kpis';
import { METRIC_ALIASES } from './metric-names';
import { METRIC_IDS, METRICS, type MetricId } from './metrics';
import { normalise } from './normalise';
import { OBJECTIVE_IDS, OBJECTIVES } from './objectives';
import { ROLES } from './roles';
import type { Layer, ObjectiveId } from './types';

/** What a name stands for; when nothing bears it, what it looks like, or null where it looks like nothing. */
export type Found<Id extends string> = { readonly id: Id } | { readonly nearest: Id | null };

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

/** Looks a text up by its normalised form, else gives the thing whose name is near, if there is one. */
export function lookUp<Id extends string>(
  index: ReadonlyMap<string, Id>,
  text: string,
  weak?: ReadonlySet<string>,
): Found<Id> {
  const key = normalise(text, weak);
  const id = index.get(key);
  return id === undefined ? { nearest: nearestOf(index, key) } : { id };
}

/** Beyond two letters in five a name is another word, and to propose it would be arbitrary. */
const FARTHEST = 0.4;

/** Words in another order are no edits. */
const inOrder = (key: string): string => key.split(' ').sort().join(' ');

/**
 * The one thing whose name takes the fewest edits for its length; null where several do, or none is near.
 * Method: V. Levenshtein, 1966.
 */
function nearestOf<Id extends string>(index: ReadonlyMap<string, Id>, key: string): Id | null {
  let nearest: Id | null = null;
  let least = FARTHEST;
  const sorted = inOrder(key);
  for (const [name, id] of index) {
    const longer = Math.max(name.length, key.length, 1);
    if (Math.abs(name.length - key.length) / longer > least) continue;
    const distance = Math.min(leven(key, name), leven(sorted, inOrder(name))) / longer;
    if (distance < least) [nearest, least] = [id, distance];
    else if (distance === least && id !== nearest) nearest = null;
  }
  return nearest;
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

const metricNames = (id: MetricId): string[] => [
  METRICS[id].name.fr,
  METRICS[id].name.en,
  ...(METRIC_ALIASES[id] ?? []),
];

const ROLE_IDS = Object.keys(ROLES) as Layer[];

/** A look-up that makes its index at the first question and remembers its answers: columns ask the same ones again. */
function finder<Id extends string>(
  all: () => readonly Names<Id>[],
  weak?: ReadonlySet<string>,
): (text: string) => Found<Id> {
  const answers = new Map<string, Found<Id>>();
  let index: ReadonlyMap<string, Id> | undefined;
  return (text) => {
    const known = answers.get(text);
    if (known) return known;
    index ??= nameIndex(all(), weak);
    const found = lookUp(index, text, weak);
    answers.set(text, found);
    return found;
  };
}

/** The KPI that a text names. */
export const findKpi = finder(() => KPI_IDS.map((id) => ({ id, names: kpiNames(id) })));

/** The objective that a text names: « générer des leads », "brand awareness"… */
export const findObjective = finder(() => OBJECTIVE_IDS.map((id) => ({ id, names: objectiveNames(id) })), WISHES);

/** The role that a text names. */
export const findRole = finder(() => ROLE_IDS.map((id) => ({ id, names: roleNames(id) })));

/** The raw metric that a text names. */
export const findMetric = finder(() => METRIC_IDS.map((id) => ({ id, names: metricNames(id) })));
