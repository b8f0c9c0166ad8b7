// Gate: no method or regular expression that is newer than ES2019 or that the Apps Script parser may refuse.
import { lineOf, parseScript, propertyName, walk } from './parse.mjs';

/** Methods of instances that came after ES2019, and whose names mean nothing else here. */
const NEW_METHODS = new Set(
  `at findLast findLastIndex matchAll replaceAll toReversed toSorted toSpliced isWellFormed toWellFormed
  symmetricDifference isSubsetOf isSupersetOf isDisjointFrom getOrInsert getOrInsertComputed
  transferToFixedLength formatRange formatRangeToParts`.split(/\s+/),
);

/** Static methods and constructors that came after ES2019. */
const NEW_STATICS = new Set(
  `Array.fromAsync Object.groupBy Object.hasOwn Map.groupBy Promise.allSettled Promise.any Promise.try
  Promise.withResolvers Error.isError RegExp.escape Math.f16round Math.sumPrecise JSON.rawJSON
  JSON.isRawJSON Intl.Segmenter Intl.ListFormat Intl.DisplayNames Intl.RelativeTimeFormat Intl.Locale Intl.DurationFormat
  Intl.supportedValuesOf`.split(/\s+/),
);

const LOOKBEHIND = /\(\?<[=!]/;

/** @param {any} node */
function newMember(node) {
  const name = propertyName(node);
  const owner = node.object.type === 'Identifier' ? node.object.name : '';
  return NEW_STATICS.has(`${owner}.${name}`) ? `${owner}.${name}` : null;
}

/** @param {any} node */
function newCall(node) {
  const name = node.callee.type === 'MemberExpression' ? propertyName(node.callee) : null;
  return name && NEW_METHODS.has(name) ? `.${name}(…)` : null;
}

/** A lookbehind in a literal, or in a text from which an expression may be made. */
function lookbehind(/** @type {any} */ node) {
  const text = node.type === 'TemplateElement' ? node.value.cooked : (node.regex?.pattern ?? node.value);
  return typeof text === 'string' && LOOKBEHIND.test(text) ? 'A lookbehind' : null;
}

/** `new RegExp(…, 'v')`: the parser sees flags of literals only. */
function newFlags(/** @type {any} */ node) {
  const flags = node.callee.name === 'RegExp' ? node.arguments[1]?.value : '';
  return typeof flags === 'string' && /[dv]/.test(flags) ? `A regular expression with the flags "${flags}"` : null;
}

/** @type {Record<string, (node: any) => string | null>} */
const CHECKS = {
  MemberExpression: newMember,
  CallExpression: (node) => newCall(node) ?? newFlags(node),
  NewExpression: newFlags,
  Literal: lookbehind,
  TemplateElement: lookbehind,
};

/** @type {import('../types').Gate} */
export function knownMethods({ code }) {
  /** @type {string[]} */
  const problems = [];
  walk(parseScript(code), (node) => {
    const found = CHECKS[node.type]?.(node);
    if (found) problems.push(`${found} (${lineOf(node)}) is newer than ES2019.`);
  });
  return problems;
}
