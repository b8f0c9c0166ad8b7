// What people read of an indicator. In Code.js sheets/catalogue-file.ts stands in its place: the texts lie in a file apart.
import type { Language, Text } from '../model/text';
import { KPIS, type KpiId } from './kpis';
import { OBJECTIVES } from './objectives';
import { ROLES } from './roles';
import { SOURCES } from './sources';
import type { KpiEntry } from './types';
import { ADDITIVITY_NAMES, DIRECTION_NAMES, FAMILY_NAMES, UNIT_NAMES } from './words';

/** Texts of an indicator, in words where the catalogue has codes. */
export interface Described {
  readonly definition: Text;
  /** The formula in words. */
  readonly formula: Text;
  readonly unit: Text;
  readonly family: Text;
  /** The names of those that it serves. */
  readonly objectives: Text;
  readonly role: Text;
  readonly direction: Text;
  /** What a total of it may do. */
  readonly total: Text;
  /** What goes wrong with it. */
  readonly traps: Text;
  /** Where it is defined, one after the other. */
  readonly sources: Text;
}

const sourceIn = (code: KpiEntry['sources'][number], language: Language): string => {
  const source: string | Text = SOURCES[code];
  return typeof source === 'string' ? source : source[language];
};

export function describedKpi(id: KpiId): Described {
  const entry: KpiEntry = KPIS[id];
  const { definition, formula, unit, family, objectives, layer, direction, additivity, traps, sources } = entry;
  const served = (language: Language): string => objectives.map((one) => OBJECTIVES[one].name[language]).join(', ');
  return {
    definition,
    formula,
    unit: UNIT_NAMES[unit],
    family: FAMILY_NAMES[family],
    objectives: { fr: served('fr'), en: served('en') },
    role: ROLES[layer].name,
    direction: DIRECTION_NAMES[direction],
    total: ADDITIVITY_NAMES[additivity],
    traps,
    sources: {
      fr: sources.map((code) => sourceIn(code, 'fr')).join('\u00a0; '),
      en: sources.map((code) => sourceIn(code, 'en')).join('; '),
    },
  };
}
