// Loads the bundled engine in Node.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Engine from './engine';

export type { CustomArgument, CustomFunctions, Failure, Recalculation } from './engine';

const BUNDLE = 'node_modules/.cache/social-roi/engine.cjs';

let loaded: typeof Engine | null = null;

/** The bundle lies in the project, in whatever folder of it this module has been built to. */
function load(): typeof Engine {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    const file = join(folder, BUNDLE);
    if (existsSync(file)) return createRequire(import.meta.url)(file) as typeof Engine;
    if (dirname(folder) === folder) throw new Error('The engine has not been built yet: run "npm run build".');
  }
}

/** Computes every formula of a workbook; see `recalculate` in engine.ts. Throws where the engine has not been built. */
export const recalculate: typeof Engine.recalculate = async (...args) => {
  loaded ??= load();
  return loaded.recalculate(...args);
};
