// The formulas and the catalogue, loaded from the sources for the reference pages.
import { basename, dirname } from 'node:path';
import { evaluateModule } from '../evaluate.mjs';
import { formulaFiles } from '../formula-specs.mjs';

/** @import { Sources } from './types' */

const CATALOGUE = `
export { runFormula } from './src/formulas/run-formula';
export { writeFormula as write } from './src/formulas/written';
export { phrase } from './src/i18n/problems';
export { KPIS as kpis } from './src/catalogue/kpis';
export { OBJECTIVES as objectives } from './src/catalogue/objectives';
export { ROLES as roles } from './src/catalogue/roles';
export { METRICS as metrics } from './src/catalogue/metrics';
export { METRIC_ALIASES as metricAliases } from './src/catalogue/metric-names';
export { describedKpi as described } from './src/catalogue/described';
export { UNIT_NAMES as units, FAMILY_NAMES as families, ADDITIVITY_NAMES as additivities } from './src/catalogue/words';
export { networkNames } from './src/i18n/networks';
export { FORMATS as formats } from './src/sources/formats';
export { FORMAT_NAMES as formatNames } from './src/sources/formats/names';
import { exportsFr } from './src/i18n/sidebar-exports-fr';
import { exportsEn } from './src/i18n/sidebar-exports-en';
export const exportHelp = { fr: exportsFr, en: exportsEn };
export { broughtBy } from './src/catalogue/brought-by';
`;

/**
 * @param {string} root the project's folder
 * @returns {Promise<Sources>}
 */
export async function loadSources(root) {
  const files = formulaFiles(root);
  const formulas = files.map((file, i) => `export { formula as f${i} } from './${file}';`);
  const all = await evaluateModule(root, CATALOGUE + formulas.join('\n'));
  return {
    ...all,
    formulas: files.map((file, i) => ({ family: basename(dirname(file)), formula: all[`f${i}`] })),
    run: (formula, args, locale) => all.runFormula(formula, args, () => locale),
  };
}
