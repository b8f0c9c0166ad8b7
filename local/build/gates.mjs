// All that a bundle must pass before it is written.
import { declarations } from './gates/declarations.mjs';
import { es2019Script } from './gates/es2019-script.mjs';
import { knownGlobals } from './gates/known-globals.mjs';
import { knownMethods } from './gates/known-methods.mjs';
import { lazyModules } from './gates/lazy-modules.mjs';
import { loadsAlone } from './gates/loads-alone.mjs';
import { manifestProblems } from './gates/manifest.mjs';
import { refusedServices } from './gates/refused-services.mjs';
import { size } from './gates/size.mjs';

/** Without these two the others cannot even look. */
const FIRST = [es2019Script, loadsAlone];
const REST = [declarations, knownGlobals, knownMethods, refusedServices, size, lazyModules];

/**
 * What is wrong with a bundle and its manifest, one line each.
 * @param {import('./types').Bundle} bundle
 * @param {string} manifest the text of appsscript.json
 */
export function problemsOf(bundle, manifest) {
  const first = FIRST.flatMap((gate) => gate(bundle));
  return [...first, ...(first.length ? [] : REST.flatMap((gate) => gate(bundle))), ...manifestProblems(manifest)];
}
