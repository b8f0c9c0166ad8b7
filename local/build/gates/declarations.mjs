// Gate: each formula and entry point is a top-level function with its JSDoc, its parameters and no other beside them.
import vm from 'node:vm';
import { parseScript } from './parse.mjs';

/** @typedef {{ name: string, params: readonly string[], custom: boolean }} Wanted */

/**
 * @param {any} declaration
 * @param {readonly import('acorn').Comment[]} comments
 * @param {string} code
 */
function docBefore(declaration, comments, code) {
  const doc = comments.find(
    (c) => c.type === 'Block' && c.end < declaration.start && /^\s*$/.test(code.slice(c.end, declaration.start)),
  );
  return doc?.value.startsWith('*') ? doc.value : '';
}

/**
 * @param {Wanted} wanted
 * @param {any} declaration
 * @param {string} doc
 */
function problemsOf({ name, params, custom }, declaration, doc) {
  if (!declaration) return [`${name} is not declared as a top-level function.`];
  const found = declaration.params.map((/** @type {any} */ p) => p.name ?? p.type).join(', ');
  const problems =
    found === params.join(', ') ? [] : [`${name} is declared with (${found}), not (${params.join(', ')}).`];
  if (!doc) problems.push(`${name} has no JSDoc comment.`);
  if (custom !== /@customfunction\b/.test(doc))
    problems.push(`${name}: @customfunction is ${custom ? 'missing' : 'out of place'}.`);
  if (!custom) return problems;
  const untold = params.filter((param) => !new RegExp(`@param \\{[^\\n]+\\} ${param} \\S`).test(doc));
  return [...problems, ...untold.map((param) => `${name}: the JSDoc comment does not explain ${param}.`)];
}

/** @param {string} code */
function globalsOf(code) {
  const context = vm.createContext(Object.create(null));
  vm.runInContext(code, context);
  return (/** @type {string} */ name) => vm.runInContext(`typeof ${name}`, context) === 'function';
}

/** @type {import('../types').Gate} */
export function declarations({ code, formulas, entries }) {
  /** @type {import('acorn').Comment[]} */
  const comments = [];
  const declared = parseScript(code, comments).body.filter((node) => node.type === 'FunctionDeclaration');
  /** @type {Wanted[]} */
  const wanted = [
    ...formulas.map(({ formula }) => ({ name: formula.name, params: Object.keys(formula.params), custom: true })),
    ...entries.map(({ name, params }) => ({ name, params, custom: false })),
  ];
  const isFunction = globalsOf(code);
  const problems = wanted.flatMap((one) => {
    const declaration = declared.find((node) => node.id?.name === one.name);
    const lost = declaration && !isFunction(one.name) ? [`${one.name} is no function once the script has loaded.`] : [];
    return [...problemsOf(one, declaration, declaration ? docBefore(declaration, comments, code) : ''), ...lost];
  });
  const names = wanted.map(({ name }) => name);
  const foreign = declared.map((node) => node.id?.name ?? '').filter((name) => !names.includes(name));
  const hidden = names.filter((name) => name.endsWith('_'));
  return [
    ...problems,
    ...foreign.map((name) => `${name} is a top-level function that nothing asks for: any cell or page could call it.`),
    ...hidden.map((name) => `${name} ends with "_": Google hides it.`),
  ];
}
