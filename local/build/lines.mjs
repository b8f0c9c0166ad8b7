// Puts a text without line breaks back on lines: one statement a line, and one property where an object is long.
import { parseScript, walk } from './gates/parse.mjs';

/** An object longer than this, in characters, has each of its properties on a line. */
const LONG = 120;

/** @param {any} node */
function broken(node) {
  if (node.type === 'Program' || node.type === 'BlockStatement') return node.body;
  if (node.type === 'SwitchStatement') return node.cases;
  if (node.type === 'ObjectExpression' && node.end - node.start > LONG) return node.properties;
  return [];
}

/**
 * A line break before a statement, or before a property of an object, changes nothing of what a script does.
 * @param {string} code an ES2019 script
 */
export function onLines(code) {
  /** @type {number[]} */
  const places = [];
  walk(parseScript(code), (node) => {
    for (const child of broken(node)) places.push(child.start);
  });
  places.sort((a, b) => a - b);
  const starts = [0, ...places];
  const parts = starts.map((start, i) => code.slice(start, starts[i + 1]));
  return parts
    .filter((part) => part.trim())
    .map((part) => part.trimEnd())
    .join('\n');
}
