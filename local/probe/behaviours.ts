// Everything that is assumed of Google without a page that says so: one table, which the probe tries and docs/probe.md lists.
import { BY_HAND } from './behaviours/by-hand';
import { CELL_VALUES } from './behaviours/cell-values';
import { CUSTOM_FUNCTIONS } from './behaviours/custom-functions';
import { FORMULAS } from './behaviours/formulas';
import { LOCALES } from './behaviours/locales';
import { METADATA } from './behaviours/metadata';
import { PERMISSIONS } from './behaviours/permissions';
import { SCRIPT } from './behaviours/script';
import { SIDEBAR } from './behaviours/sidebar';
import { STRUCTURE } from './behaviours/structure';
import { TEXT_CELLS } from './behaviours/text-cells';
import type { Behaviour } from './types';

export const BEHAVIOURS: readonly Behaviour[] = [
  ...TEXT_CELLS,
  ...CELL_VALUES,
  ...LOCALES,
  ...FORMULAS,
  ...CUSTOM_FUNCTIONS,
  ...STRUCTURE,
  ...METADATA,
  ...PERMISSIONS,
  ...SCRIPT,
  ...SIDEBAR,
  ...BY_HAND,
];
