// Counts which modules a call initialises, by running the bundle with every module's first line made to report.
import vm from 'node:vm';
import { parseScript, walk } from './parse.mjs';

/** @typedef {Pick<import('../types').Bundle, 'code' | 'catalogue' | 'moduleKeys'>} Code */

/**
 * Where the code of each wrapped module begins, by path. Each is a method that bears its short name: `{m7() { … }}`.
 * @param {Code} bundle
 * @returns {Map<string, number>}
 */
export function moduleStarts({ code, moduleKeys }) {
  const starts = new Map();
  walk(parseScript(code), (node) => {
    if (node.type !== 'Property' || !node.method || !Object.hasOwn(moduleKeys, node.key.name)) return;
    const { body } = node.value;
    starts.set(moduleKeys[node.key.name], body.body[0]?.start ?? body.end - 1);
  });
  return starts;
}

/**
 * The bundle's text in which every module calls `reported_` with its path before anything else.
 * @param {Code} bundle
 */
function instrumented(bundle) {
  const starts = [...moduleStarts(bundle)].sort(([, a], [, b]) => b - a);
  if (starts.length === 0) throw new Error('The bundle wraps no module: nothing can be counted.');
  return starts.reduce(
    (text, [path, at]) => `${text.slice(0, at)};reported_(${JSON.stringify(path)});${text.slice(at)}`,
    bundle.code,
  );
}

/**
 * The one service there is: it has the one file that a custom function may read.
 * @param {string} catalogue
 */
const htmlService = (catalogue) => ({
  createTemplateFromFile(/** @type {string} */ name) {
    if (name !== 'catalogue') throw new Error(`There is no file ${name}.`);
    return { getRawContent: () => catalogue };
  },
});

/**
 * Prepares the count for one bundle. The function that is given back loads the bundle in a fresh context without
 * other services, calls one of its functions and says which modules that initialised, in order, and the error it threw if any.
 * @param {Code} bundle
 * @returns {(name: string, args: readonly unknown[]) => { modules: string[], error: Error | null }}
 */
export function moduleCounter(bundle) {
  const script = new vm.Script(instrumented(bundle), { filename: 'Code.js' });
  return (name, args) => {
    /** @type {string[]} */
    const modules = [];
    const reported = (/** @type {string} */ path) => modules.push(path);
    const services = { HtmlService: htmlService(bundle.catalogue) };
    const context = vm.createContext({ reported_: reported, args_: args, ...services });
    script.runInContext(context);
    try {
      vm.runInContext(`${name}.apply(null, args_)`, context, { timeout: 30_000 });
      return { modules, error: null };
    } catch (error) {
      return { modules, error: /** @type {Error} */ (error) };
    }
  };
}
