// The road of google.script.run: arguments and answers are carried as JSON copies.

/**
 * The JSON of a value that google.script.run carries. Source: "HTML Service: Communicate with server functions": legal are
 * primitives, null, and objects and arrays made of such; Dates, functions and other kinds fail, nested too; so do circular
 * objects; undefined in an array becomes null. NaN and infinities are not named there: they are refused.
 */
export function toJson(value: unknown, where: string): string {
  check(value, where, []);
  return JSON.stringify(value) ?? 'null';
}

function check(value: unknown, where: string, above: readonly object[]): void {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`google.script.run carries no ${value} (${where})`);
    return;
  }
  if (typeof value !== 'object') throw new Error(`google.script.run carries no ${typeof value} (${where})`);
  if (above.includes(value)) throw new Error(`google.script.run carries no circular object (${where})`);
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  const inside = [...above, value];
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) check(value[i], `${where}[${i}]`, inside);
    return;
  }
  if (!isPlain(value)) throw new Error(`google.script.run carries no ${kind} (${where})`);
  for (const key of Object.keys(value)) check((value as Record<string, unknown>)[key], `${where}.${key}`, inside);
}

/** An object literal of any realm: its prototype is nobody's instance. */
function isPlain(value: object): boolean {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype !== null && Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'hasOwnProperty');
}
