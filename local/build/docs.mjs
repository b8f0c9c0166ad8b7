// Writes the reference pages in docs/ from the formulas' specifications and the catalogue: "npm run docs".
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formulaPage } from './docs/formula-page.mjs';
import { kpiPage } from './docs/kpi-page.mjs';
import { loadSources } from './docs/load.mjs';
import { sourcePage } from './docs/source-page.mjs';
import { ROOT } from './paths.mjs';

/**
 * The pages' texts by their path relative to the project.
 * @param {string} root the project's folder
 * @returns {Promise<Record<string, string>>}
 */
export async function referencePages(root) {
  const sources = await loadSources(root);
  return {
    'docs/formulas.md': formulaPage(sources, 'en'),
    'docs/formulas.fr.md': formulaPage(sources, 'fr'),
    'docs/kpis.md': kpiPage(sources, 'en'),
    'docs/kpis.fr.md': kpiPage(sources, 'fr'),
    'docs/sources.md': sourcePage(sources, 'en'),
    'docs/sources.fr.md': sourcePage(sources, 'fr'),
  };
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(await referencePages(ROOT))) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(`Written: ${path}`);
  }
}
