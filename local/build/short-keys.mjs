// Gives each module of the bundle a short name: their paths would take a thirtieth of what may be pasted.
import { parseScript, walk } from './gates/parse.mjs';

/** esbuild wraps each module in a method that bears its path: `{"src/maths/roi.ts"() { … }}`. */
const MODULE = /^(src|node_modules)\/.+\.[cm]?[jt]s$/;

/** The place of each module's name and of the directives that open its code. */
function wrappedModules(/** @type {string} */ code) {
  /** @type {{ path: string, key: [number, number], directives: [number, number][] }[]} */
  const found = [];
  walk(parseScript(code), (node) => {
    if (node.type !== 'Property' || !node.method || !MODULE.test(node.key.value)) return;
    const directives = node.value.body.body.filter((/** @type {any} */ statement) => statement.directive);
    found.push({
      path: node.key.value,
      key: [node.key.start, node.key.end],
      directives: directives.map((/** @type {any} */ one) => [one.start, one.end]),
    });
  });
  return found;
}

/**
 * The same script with modules named `m0`, `m1`…, and without the "use strict" of each: the caller says it once.
 * @param {string} code
 * @returns {{ code: string, moduleKeys: Record<string, string> }} with the path of each short name
 */
export function shortKeys(code) {
  const modules = wrappedModules(code);
  const edits = modules.flatMap(({ key, directives }, i) => [
    { at: key, text: `m${i}` },
    ...directives.map((at) => ({ at, text: '' })),
  ]);
  edits.sort((a, b) => b.at[0] - a.at[0]);
  const short = edits.reduce((text, { at, text: by }) => text.slice(0, at[0]) + by + text.slice(at[1]), code);
  return { code: short, moduleKeys: Object.fromEntries(modules.map(({ path }, i) => [`m${i}`, path])) };
}
