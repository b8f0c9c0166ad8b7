// Makes the engine one file that Node loads at once: its libraries are many small modules.
import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { isStale } from '../build/freshness.mjs';
import { CACHE, ROOT } from '../build/paths.mjs';

/** Where the bundle lies, relative to the project. */
export const ENGINE = `${CACHE}/engine.cjs`;
const SOURCES = ['local/engine', 'local/model', 'package-lock.json'];

/** Bundles the engine for Node unless the bundle is newer than all that it is made from. */
export async function bundleEngine() {
  if (!isStale(ROOT, [ENGINE], SOURCES)) return;
  const outfile = join(ROOT, ENGINE);
  // Two test processes may bundle at the same time: each writes its own file, and the last one stands.
  const own = `${outfile}.${process.pid}`;
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    entryPoints: [join(ROOT, 'local/engine/engine.ts')],
    outfile: own,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  renameSync(own, outfile);
}
