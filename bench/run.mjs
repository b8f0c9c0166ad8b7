// Runs the benchmarks on a dist/ that is up to date: "npm run bench".
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildIfStale } from '../build.mjs';
import { CACHE, ROOT } from '../local/build/paths.mjs';
import { buildPreviewIfStale } from '../local/build/preview.mjs';

const outfile = join(ROOT, CACHE, 'bench.mjs');

await buildIfStale();
await buildPreviewIfStale();
await build({
  entryPoints: ['bench/main.ts'],
  absWorkingDir: ROOT,
  bundle: true,
  outfile,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'silent',
});
const { main } = await import(pathToFileURL(outfile).href);
await main(join(ROOT, 'dist/Code.js'));
