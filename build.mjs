// Makes dist/: "node build.mjs", or "node build.mjs --if-stale" to build only when a source is newer than dist/.
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleClient } from './local/build/client.mjs';
import { bundleCode } from './local/build/code.mjs';
import { isStale } from './local/build/freshness.mjs';
import { problemsOf } from './local/build/gates.mjs';
import { OUTPUTS, ROOT, SOURCES } from './local/build/paths.mjs';
import { bundleSidebar, scriptPage } from './local/build/sidebar.mjs';
import { writeBuilt } from './local/build/write.mjs';
import { bundleEngine } from './local/engine/bundle.mjs';

/**
 * Builds dist/, or throws with every reason why it may not be built; then dist/ stays as it was.
 * @returns {Promise<void>}
 */
export async function build() {
  const asOf = new Date();
  const manifest = readFileSync(join(ROOT, 'appsscript.json'), 'utf8');
  const [bundle, decoder, workbookDecoder, sidebar] = await Promise.all([
    bundleCode(ROOT),
    bundleClient(ROOT, 'src/sidebar/decode/index.ts', 'SocialRoiDecoder'),
    bundleClient(ROOT, 'src/sidebar/decode/workbook.ts', 'SocialRoiWorkbookDecoder'),
    bundleSidebar(ROOT),
  ]);
  const problems = problemsOf(bundle, manifest);
  if (problems.length) throw new Error(`The build is refused:\n${problems.map((line) => `- ${line}`).join('\n')}`);
  const workbookDecoderPage = scriptPage(workbookDecoder);
  const texts = {
    code: bundle.code,
    catalogue: bundle.catalogue,
    manifest,
    sidebar,
    workbookDecoderPage,
    decoder,
    workbookDecoder,
  };
  for (const [name, path] of Object.entries(OUTPUTS)) {
    writeBuilt(join(ROOT, path), texts[/** @type {keyof typeof texts} */ (name)], asOf);
  }
}

/** Builds dist/, and the engine on which it is tried, each only when absent or older than a source. Prints nothing. */
export async function buildIfStale() {
  if (isStale(ROOT, Object.values(OUTPUTS), SOURCES)) await build();
  await bundleEngine();
}

/** @param {readonly string[]} args */
async function main(args) {
  const onlyIfStale = args[0] === '--if-stale';
  if (args.length > (onlyIfStale ? 1 : 0)) {
    console.error('Usage: node build.mjs [--if-stale]');
    return 2;
  }
  try {
    await (onlyIfStale ? buildIfStale() : build());
    if (!onlyIfStale) console.log(`Built: ${Object.values(OUTPUTS).join(', ')}.`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = await main(process.argv.slice(2));
