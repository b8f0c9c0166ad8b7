// Puts a text without line breaks back on lines, broken before a statement or a property of a long object.
import { parseScript, walk } from './gates/parse.mjs';

/** An object longer than this, in characters, may be broken before each of its properties. */
const LONG = 120;

/** Lines are filled up to this many characters: a break costs a byte, and there would be thousands. */
const LINE = 200;

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
  /** @type {string[]} */
  const lines = [];
  starts.forEach((start, i) => {
    const part = code.slice(start, starts[i + 1]);
    const line = lines.pop() ?? '';
    lines.push(...(line === '' || line.length + part.length <= LINE ? [line + part] : [line, part]));
  });
  return lines.map((line) => line.trimEnd()).join('\n');
}
