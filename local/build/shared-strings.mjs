// Says texts that are repeated in the bundle once, at its head: repeated, they would take a twentieth of what may be pasted.
import { parseScript, walk } from './gates/parse.mjs';

/** The function that all the code stands in, and its directive. */
const OPENING = /^var SocialRoi_=\(\(\)=>\{"use strict";/;
const IN_NAME = /[\w$\u0080-\uffff]/;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Where each text stands as a value: never a directive, the name of a property, nor beside `typeof`. */
function textsOf(/** @type {string} */ code) {
  /** @type {Map<string, [number, number][]>} */
  const texts = new Map();
  /** @type {Set<string>} */
  const names = new Set();
  walk(parseScript(code), (node, parent) => {
    if (node.type === 'Identifier') names.add(node.name);
    if (node.type !== 'Literal' || typeof node.value !== 'string' || parent?.type === 'ExpressionStatement') return;
    if (/^(Property|MethodDefinition)$/.test(parent?.type ?? '') && parent.key === node && !parent.computed) return;
    if (parent?.type === 'BinaryExpression' && [parent.left, parent.right].some((side) => side.operator === 'typeof'))
      return;
    texts.set(node.raw, [...(texts.get(node.raw) ?? []), [node.start, node.end]]);
  });
  return { texts, names };
}

/** Names of two letters, then of three, that nothing in the script bears. */
function* freeNames(/** @type {ReadonlySet<string>} */ taken) {
  let starts = [...LETTERS];
  while (true) {
    starts = starts.flatMap((start) => [...LETTERS].map((letter) => start + letter));
    for (const name of starts) if (!taken.has(name) && !RESERVED.has(name)) yield name;
  }
}

/** Short words of the language. */
const RESERVED = new Set(['do', 'if', 'in', 'of', 'as', 'is', 'for', 'let', 'new', 'try', 'var', 'get', 'set', 'NaN']);

/**
 * The same script with its repeated texts in variables, wherever that is shorter.
 * @param {string} code minified, one function named SocialRoi_ that says it is strict
 */
export function sharedStrings(code) {
  const opening = OPENING.exec(code)?.[0];
  if (!opening) throw new Error('the script does not open as expected: its texts cannot be shared');
  const { texts, names } = textsOf(code);
  const free = freeNames(names);
  const saved = (/** @type {string} */ raw, /** @type {number} */ count) => count * (raw.length - 3) - raw.length - 5;
  const shared = [...texts]
    .filter(([raw, places]) => saved(raw, places.length) > 0)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([raw, places]) => ({ raw, places, name: String(free.next().value) }));
  const edits = shared.flatMap(({ places, name }) => places.map(([start, end]) => ({ start, end, name })));
  edits.sort((a, b) => a.start - b.start);
  const parts = edits.flatMap(({ start, end, name }, i) => [
    code.slice(edits[i - 1]?.end ?? 0, start),
    IN_NAME.test(code.charAt(start - 1)) ? ' ' : '',
    name,
    IN_NAME.test(code.charAt(end)) ? ' ' : '',
  ]);
  const out = parts.join('') + code.slice(edits[edits.length - 1]?.end ?? 0);
  const list = shared.map(({ raw, name }) => `${name}=${raw}`).join(',');
  return list ? `${opening}var ${list};${out.slice(opening.length)}` : code;
}
