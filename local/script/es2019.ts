// What a script may count on: the library of ECMAScript 2019. Everything else is taken out of its realm.

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** Global names. `globalThis` is later, but Apps Script's V8 has it. */
export const GLOBALS =
  words(`globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent
  encodeURI encodeURIComponent escape unescape Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array
  Function Int8Array Int16Array Int32Array Intl JSON Map Math Number Object Promise Proxy RangeError ReferenceError Reflect RegExp
  Set String Symbol SyntaxError TypeError URIError Uint8Array Uint8ClampedArray Uint16Array Uint32Array WeakMap WeakSet`);

/** Own names of each object, beside `length`, `name`, `prototype` and `constructor`. */
const MEMBERS: Readonly<Record<string, string>> = {
  Object: `assign create defineProperties defineProperty entries freeze fromEntries getOwnPropertyDescriptor
    getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed keys
    preventExtensions seal setPrototypeOf values`,
  'Object.prototype': `hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf __defineGetter__
    __defineSetter__ __lookupGetter__ __lookupSetter__ __proto__`,
  Function: '',
  'Function.prototype': 'apply arguments bind call caller toString',
  Array: 'from isArray of',
  'Array.prototype': `concat copyWithin entries every fill filter find findIndex flat flatMap forEach includes indexOf join keys
    lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toLocaleString toString unshift values`,
  String: 'fromCharCode fromCodePoint raw',
  'String.prototype': `anchor big blink bold charAt charCodeAt codePointAt concat endsWith fixed fontcolor fontsize includes
    indexOf italics lastIndexOf link localeCompare match normalize padEnd padStart repeat replace search slice small split
    startsWith strike sub substr substring sup toLocaleLowerCase toLocaleUpperCase toLowerCase toString toUpperCase trim trimEnd
    trimLeft trimRight trimStart valueOf`,
  Number: `EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NEGATIVE_INFINITY NaN POSITIVE_INFINITY isFinite
    isInteger isNaN isSafeInteger parseFloat parseInt`,
  'Number.prototype': 'toExponential toFixed toLocaleString toPrecision toString valueOf',
  Boolean: '',
  'Boolean.prototype': 'toString valueOf',
  Symbol: `asyncIterator for hasInstance isConcatSpreadable iterator keyFor match replace search species split toPrimitive
    toStringTag unscopables`,
  'Symbol.prototype': 'description toString valueOf',
  // Without stackTraceLimit V8 gives its errors no stack at all.
  Error: 'stackTraceLimit',
  'Error.prototype': 'message name toString',
  Math: `E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh exp expm1
    floor fround hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt tan tanh trunc`,
  JSON: 'parse stringify',
  Reflect: `apply construct defineProperty deleteProperty get getOwnPropertyDescriptor getPrototypeOf has isExtensible ownKeys
    preventExtensions set setPrototypeOf`,
  Proxy: 'revocable',
  Promise: 'all race reject resolve',
  'Promise.prototype': 'catch finally then',
  Map: '',
  'Map.prototype': 'clear delete entries forEach get has keys set size values',
  Set: '',
  'Set.prototype': 'add clear delete entries forEach has keys size values',
  WeakMap: '',
  'WeakMap.prototype': 'delete get has set',
  WeakSet: '',
  'WeakSet.prototype': 'add delete has',
  RegExp: '',
  // The getters hasIndices and unicodeSets are later; they only tell of flags that ES2019 cannot set, and `flags` reads them.
  'RegExp.prototype':
    'compile dotAll exec flags global hasIndices ignoreCase multiline source sticky test toString unicode unicodeSets',
  Date: 'UTC now parse',
  'Date.prototype': `getDate getDay getFullYear getHours getMilliseconds getMinutes getMonth getSeconds getTime getTimezoneOffset
    getUTCDate getUTCDay getUTCFullYear getUTCHours getUTCMilliseconds getUTCMinutes getUTCMonth getUTCSeconds getYear setDate
    setFullYear setHours setMilliseconds setMinutes setMonth setSeconds setTime setUTCDate setUTCFullYear setUTCHours
    setUTCMilliseconds setUTCMinutes setUTCMonth setUTCSeconds setYear toDateString toGMTString toISOString toJSON
    toLocaleDateString toLocaleString toLocaleTimeString toString toTimeString toUTCString valueOf`,
  ArrayBuffer: 'isView',
  'ArrayBuffer.prototype': 'byteLength slice',
  DataView: '',
  'DataView.prototype': `buffer byteLength byteOffset getFloat32 getFloat64 getInt16 getInt32 getInt8 getUint16 getUint32 getUint8
    setFloat32 setFloat64 setInt16 setInt32 setInt8 setUint16 setUint32 setUint8`,
  '%TypedArray%': 'from of',
  '%TypedArray%.prototype': `buffer byteLength byteOffset copyWithin entries every fill filter find findIndex forEach includes
    indexOf join keys lastIndexOf map reduce reduceRight reverse set slice some sort subarray toLocaleString toString values`,
  '%Iterator%': '',
  Intl: 'Collator DateTimeFormat NumberFormat PluralRules getCanonicalLocales',
  'Intl.Collator': 'supportedLocalesOf',
  'Intl.Collator.prototype': 'compare resolvedOptions',
  'Intl.DateTimeFormat': 'supportedLocalesOf',
  'Intl.DateTimeFormat.prototype': 'format formatToParts resolvedOptions',
  'Intl.NumberFormat': 'supportedLocalesOf',
  'Intl.NumberFormat.prototype': 'format formatToParts resolvedOptions',
  'Intl.PluralRules': 'supportedLocalesOf',
  'Intl.PluralRules.prototype': 'resolvedOptions select',
};

const ALWAYS = new Set(['length', 'name', 'prototype', 'constructor']);
const ALLOWED = new Map(Object.entries(MEMBERS).map(([path, names]) => [path, new Set(words(names))]));

type Bag = Record<PropertyKey, unknown>;

/** The object that a path names in a realm. */
function find(global: Bag, path: string): Bag {
  const typedArray = Object.getPrototypeOf(global.Int8Array) as Bag;
  const array = (global.Array as { prototype: Record<symbol, () => object> }).prototype;
  if (path === '%TypedArray%') return typedArray;
  if (path === '%TypedArray%.prototype') return typedArray.prototype as Bag;
  if (path === '%Iterator%') {
    const iterator = (array[Symbol.iterator] as () => object).call(Reflect.construct(global.Array as () => void, []));
    return Object.getPrototypeOf(Object.getPrototypeOf(iterator)) as Bag;
  }
  return path.split('.').reduce((object, name) => object[name] as Bag, global);
}

/** Takes out of a realm every global name and every member of its library that ECMAScript 2019 does not have. */
export function reduceToEs2019(global: Bag): void {
  const globals = new Set(GLOBALS);
  // What a browser's window cannot lose is shadowed where the script runs.
  for (const name of Object.getOwnPropertyNames(global)) if (!globals.has(name)) Reflect.deleteProperty(global, name);
  for (const [path, allowed] of ALLOWED) {
    const object = find(global, path);
    for (const name of Object.getOwnPropertyNames(object)) {
      // Later well-known symbols cannot be taken away; without the methods that look for them they do nothing.
      if (!allowed.has(name) && !ALWAYS.has(name)) Reflect.deleteProperty(object, name);
    }
  }
  const symbols = Object.getOwnPropertySymbols((global.RegExp as { prototype: object }).prototype);
  const matchAll = symbols.find((symbol) => symbol.description === 'Symbol.matchAll');
  if (matchAll) delete (global.RegExp as { prototype: Bag }).prototype[matchAll];
}

/** Objects of the library and the names that they may have, for tests. */
export const es2019Members = (): ReadonlyMap<string, ReadonlySet<string>> => ALLOWED;
