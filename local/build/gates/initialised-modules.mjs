// Counts which modules a call initialises, by running the bundle with every module's first line made to report.
import vm from 'node:vm';
import { parseScript, walk } from './parse.mjs';

/** esbuild wraps each module in a method that bears its path: `{"src/maths/roi.ts"() { … }}`. */
const MODULE = /^(src|node_modules)\/.+\.[cm]?[jt]s$/;

/**
 * Where the code of each wrapped module begins, after its directives, by path.
 * @param {string} code
 * @returns {Map<string, number>}
 */
export function moduleStarts(code) {
  const starts = new Map();
  walk(parseScript(code), (node) => {
    if (node.type !== 'Property' || !node.method || !MODULE.test(node.key.value)) return;
    const { body } = node.value;
    const first = body.body.find((/** @type {any} */ statement) => !statement.directive);
    starts.set(node.key.value, first?.start ?? body.end - 1);
  });
  return starts;
}

/**
 * The bundle's text in which every module calls `reported_` with its path before anything else.
 * @param {string} code
 */
function instrumented(code) {
  const starts = [...moduleStarts(code)].sort(([, a], [, b]) => b - a);
  if (starts.length === 0) throw new Error('The bundle wraps no module: nothing can be counted.');
  return starts.reduce(
    (text, [path, at]) => `${text.slice(0, at)};reported_(${JSON.stringify(path)});${text.slice(at)}`,
    code,
  );
}

/**
 * Prepares the count for one bundle. The function that is given back loads the bundle in a fresh context without
 * services, calls one of its functions and says which modules that initialised, in order, and the error it threw if any.
 * @param {string} code
 * @returns {(name: string, args: readonly unknown[]) => { modules: string[], error: Error | null }}
 */
export function moduleCounter(code) {
  const script = new vm.Script(instrumented(code), { filename: 'Code.js' });
  return (name, args) => {
    /** @type {string[]} */
    const modules = [];
    const context = vm.createContext({ reported_: (/** @type {string} */ path) => modules.push(path), args_: args });
    script.runInContext(context);
    try {
      vm.runInContext(`${name}.apply(null, args_)`, context, { timeout: 30_000 });
      return { modules, error: null };
    } catch (error) {
      return { modules, error: /** @type {Error} */ (error) };
    }
  };
}
