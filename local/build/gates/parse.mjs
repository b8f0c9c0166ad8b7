// The syntax tree that several gates read, and a walk through it.
import { parse } from 'acorn';

/** @typedef {import('acorn').AnyNode & Record<string, any>} Node */

/**
 * Parses a text as what Apps Script takes: one ES2019 script, not a module.
 * @param {string} code
 * @param {import('acorn').Comment[]} [comments] receives the comments
 */
export function parseScript(code, comments = []) {
  return parse(code, { ecmaVersion: 2019, sourceType: 'script', locations: true, ranges: true, onComment: comments });
}

/**
 * Calls `visit` on a node and on every node below it.
 * @param {any} node
 * @param {(node: any, parent: any) => void} visit
 * @param {any} [parent]
 */
export function walk(node, visit, parent = null) {
  if (Array.isArray(node)) {
    for (const child of node) walk(child, visit, parent);
    return;
  }
  if (typeof node?.type !== 'string') return;
  visit(node, parent);
  for (const [key, child] of Object.entries(node))
    if (key !== 'loc' && typeof child === 'object') walk(child, visit, node);
}

/**
 * The name of a property that is read by name: `a.b` and `a['b']`; null for any other.
 * @param {any} member
 * @returns {string | null}
 */
export function propertyName(member) {
  if (!member.computed) return member.property.name ?? null;
  return typeof member.property.value === 'string' ? member.property.value : null;
}

/** @param {any} node */
export const lineOf = (node) => `line ${node.loc.start.line}`;
