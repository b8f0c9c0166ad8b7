// Bundles a TypeScript program of local/ for Node, so that it runs without a loader.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { isStale } from './freshness.mjs';
import { CACHE } from './paths.mjs';
import { writeBuilt } from './write.mjs';

/**
 * A bundled file still finds its neighbours: `import.meta.url` stays the address of the source that says it.
 * @type {import('esbuild').Plugin}
 */
const ownAddress = {
  name: 'own-address',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]local[\\/].*\.(ts|mjs)$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/\bimport\.meta\.url\b/g, JSON.stringify(pathToFileURL(path).href)),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    }));
  },
};

/**
 * Bundles local/<name>.ts when its bundle is absent or older than local/.
 * @param {string} root the project's folder
 * @param {string} name
 * @returns {Promise<string>} the bundle's address, to import it
 */
export async function bundleProgram(root, name) {
  const outfile = `${CACHE}/${name}.mjs`;
  const asOf = new Date();
  const movedTo = `// Bundled in ${root}\n`;
  if (
    isStale(root, [outfile], ['local', 'package-lock.json']) ||
    !readFileSync(join(root, outfile), 'utf8').startsWith(movedTo)
  ) {
    const { outputFiles } = await build({
      entryPoints: [`local/${name}.ts`],
      absWorkingDir: root,
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      plugins: [ownAddress],
      logLevel: 'silent',
    });
    writeBuilt(join(root, outfile), movedTo + (outputFiles[0]?.text ?? ''), asOf);
  }
  return pathToFileURL(join(root, outfile)).href;
}
