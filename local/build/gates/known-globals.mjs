// Gate: the bundle uses no global that Apps Script lacks, bare or as a property of the global object.
import { analyze } from 'eslint-scope';
import { lineOf, parseScript, propertyName, walk } from './parse.mjs';

/** ECMA-262, 10th edition (2019), clauses 18 to 26: globals, less eval and what serves threads; Intl: ECMA-402. */
const LANGUAGE = `globalThis undefined NaN Infinity isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent
  encodeURI encodeURIComponent arguments Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array
  Function Int8Array Int16Array Int32Array JSON Map Math Number Object Promise Proxy RangeError ReferenceError Reflect
  RegExp Set String Symbol SyntaxError TypeError Uint8Array Uint8ClampedArray Uint16Array Uint32Array URIError WeakMap
  WeakSet Intl`.split(/\s+/);

/** The services that the add-on uses. console: Apps Script's own (reference, "console"). */
export const SERVICES = `SpreadsheetApp LockService PropertiesService Session Utilities HtmlService ScriptApp Logger
  console`.split(/\s+/);

/** A validation library keeps its settings under such names; a missing one is undefined and harmless. */
const LIBRARY_SETTING = /^__zod_/;

const ALLOWED = new Set([...LANGUAGE, ...SERVICES]);

/** The node above each node. */
function parentsOf(/** @type {any} */ tree) {
  const parents = new Map();
  walk(tree, (node, parent) => parents.set(node, parent));
  return parents;
}

/**
 * Everything that stands for the global object: its name, what it is assigned to, and the reads of that variable.
 * @param {import('eslint-scope').ScopeManager} scopes
 * @param {Map<any, any>} parents
 */
function globalObjects(scopes, parents) {
  const references = scopes.scopes.flatMap((scope) => scope.references);
  const found = references
    .map((ref) => /** @type {any} */ (ref.identifier))
    .filter((node) => node.name === 'globalThis');
  for (const node of found) {
    const parent = parents.get(node);
    if (parent.right !== node && parent.init !== node) continue;
    const kept = references.find((ref) => ref.writeExpr === node)?.resolved;
    const reads = kept?.references.filter((ref) => ref.isRead()).map((ref) => ref.identifier) ?? [];
    found.push(...(parent.type === 'AssignmentExpression' ? [parent] : []), ...reads);
  }
  return found;
}

/**
 * What is wrong with one use of the global object: its property must be named, and known.
 * @param {any} node
 * @param {any} parent
 */
function unknownProperty(node, parent) {
  if (parent.init === node || (parent.right === node && parent.type === 'AssignmentExpression')) return null;
  const name = parent.type === 'MemberExpression' && parent.object === node ? propertyName(parent) : null;
  return name !== null && (ALLOWED.has(name) || LIBRARY_SETTING.test(name)) ? null : `globalThis.${name ?? '…'}`;
}

/** @type {import('../types').Gate} */
export function knownGlobals({ code }) {
  /** @type {any} */
  const tree = parseScript(code);
  const parents = parentsOf(tree);
  const scopes = analyze(tree, { ecmaVersion: 2019, sourceType: 'script', ignoreEval: true });
  const isGuard = (/** @type {any} */ node) => parents.get(node)?.operator === 'typeof';
  const bare = (scopes.globalScope?.through ?? [])
    .map((ref) => /** @type {any} */ (ref.identifier))
    .filter((node) => !ALLOWED.has(node.name) && !isGuard(node))
    .map((node) => `${node.name} (${lineOf(node)}) does not exist in Apps Script.`);
  const properties = globalObjects(scopes, parents).flatMap((node) => {
    const found = unknownProperty(node, parents.get(node));
    return found ? [`${found} (${lineOf(node)}) does not exist in Apps Script, or cannot be checked.`] : [];
  });
  return [...bare, ...properties];
}
