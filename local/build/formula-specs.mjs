// The formulas' specifications, loaded from the sources.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateModule } from './evaluate.mjs';

/**
 * The files of src/formulas/<family>/ that export `formula`, in alphabetical order.
 * @param {string} root the project's folder
 */
export function formulaFiles(root) {
  const folder = join(root, 'src/formulas');
  const families = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return families
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `src/formulas/${name}/${file}`))
    .filter((file) => file.endsWith('.ts') && /^export const formula\b/m.test(readFileSync(join(root, file), 'utf8')))
    .sort();
}

/**
 * Bundles the specifications and runs them here, to read names, parameters, texts and examples.
 * @param {string} root the project's folder
 * @returns {Promise<import('./types').SpecFile[]>}
 */
export async function loadFormulaSpecs(root) {
  const files = formulaFiles(root);
  const contents = files.map((file, i) => `export { formula as f${i} } from './${file}';`).join('\n');
  const specs = await evaluateModule(root, contents);
  return files.map((file, i) => ({ file, formula: specs[`f${i}`] }));
}
