// The formulas and the catalogue, loaded from the sources for the reference pages.
import { basename, dirname } from 'node:path';
import { build } from 'esbuild';
import { formulaFiles } from '../formula-specs.mjs';

/** @import { Sources } from './types' */

const CATALOGUE = `
export { runFormula } from './src/formulas/run-formula';
export { phrase } from './src/i18n/problems';
export { KPIS as kpis } from './src/catalogue/kpis';
export { OBJECTIVES as objectives } from './src/catalogue/objectives';
export { ROLES as roles } from './src/catalogue/roles';
export { METRICS as metrics } from './src/catalogue/metrics';
export { METRIC_ALIASES as metricAliases } from './src/catalogue/metric-names';
export { SOURCES as sources } from './src/catalogue/sources';
export { UNIT_NAMES as units, FAMILY_NAMES as families } from './src/catalogue/words';
export { DIRECTION_NAMES as directions, ADDITIVITY_NAMES as additivities } from './src/catalogue/words';
export { broughtBy } from './src/catalogue/brought-by';
`;

/**
 * @param {string} root the project's folder
 * @param {string} contents a module that exports what is wanted
 */
async function evaluate(root, contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.contents ?? new Uint8Array();
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

/**
 * @param {string} root the project's folder
 * @returns {Promise<Sources>}
 */
export async function loadSources(root) {
  const files = formulaFiles(root);
  const formulas = files.map((file, i) => `export { formula as f${i} } from './${file}';`);
  const all = await evaluate(root, CATALOGUE + formulas.join('\n'));
  return {
    ...all,
    formulas: files.map((file, i) => ({ family: basename(dirname(file)), formula: all[`f${i}`] })),
    run: (formula, args, locale) => all.runFormula(formula, args, () => locale),
  };
}
