// Gate: a custom function initialises its own modules only: no validation library, no server, no other formula.
import { moduleCounter, moduleStarts } from './initialised-modules.mjs';

/** An entry point that checks its argument, and so must initialise the validation library: shows that we do count. */
const CONTROL = 'runStep';

/** What serves the custom functions although it stands among the server's files. */
const SHARED = ['src/addon/custom-function.ts', 'src/sheets/locale.ts', 'src/sheets/catalogue-file.ts'];

/** The validation library, or the server. */
const isServer = (/** @type {string} */ path) =>
  !SHARED.includes(path) && (path.includes('node_modules/zod/') || /^src\/(addon|sheets)\//.test(path));

/** @typedef {ReturnType<typeof moduleCounter>} InitialisedBy */

/**
 * @param {InitialisedBy} initialisedBy
 * @param {readonly import('../types').SpecFile[]} formulas all of them
 * @param {import('../types').SpecFile} specFile the one to call
 */
function problemsOfFormula(initialisedBy, formulas, { file, formula }) {
  const example = formula.examples[0];
  if (!example) return [`${formula.name} has no example to call it with.`];
  const { modules, error } = initialisedBy(formula.name, example.args);
  const failed = error ? [`${formula.name} fails on its first example: ${error.message}.`] : [];
  const silent = modules.includes(file) ? [] : [`${formula.name} did not initialise ${file}: nothing was counted.`];
  const others = formulas.map((other) => other.file).filter((other) => other !== file);
  const foreign = modules.filter((path) => isServer(path) || others.includes(path));
  return [...failed, ...silent, ...foreign.map((path) => `${formula.name} initialises ${path}.`)];
}

/** The control may fail, for it finds no service; it must have reached the library first. */
function problemsOfControl(/** @type {InitialisedBy} */ initialisedBy) {
  const { modules } = initialisedBy(CONTROL, ['no such step', {}]);
  const counted = modules.some((path) => path.includes('node_modules/zod/'));
  return counted ? [] : [`${CONTROL} did not initialise the validation library: the count proves nothing.`];
}

/** Code outside any wrapper runs at load, whatever is called. */
function unwrapped(/** @type {import('../types').Bundle} */ bundle) {
  const wrapped = moduleStarts(bundle);
  return bundle.modules
    .filter((path) => !wrapped.has(path))
    .map((path) => `${path} is initialised as soon as the script loads.`);
}

/** @type {import('../types').Gate} */
export function lazyModules(bundle) {
  try {
    const { formulas } = bundle;
    const initialisedBy = moduleCounter(bundle);
    return [
      ...unwrapped(bundle),
      ...formulas.flatMap((specFile) => problemsOfFormula(initialisedBy, formulas, specFile)),
      ...problemsOfControl(initialisedBy),
    ];
  } catch (error) {
    return [/** @type {Error} */ (error).message];
  }
}
