// Gate: the bundle loads where there is nothing but the language. A service called at load would kill the menu.
import vm from 'node:vm';

/** What V8 itself adds to an empty context beyond the language. */
const ADDED = ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics'];

/** @type {import('../types').Gate} */
export function loadsAlone({ code }) {
  const context = vm.createContext(Object.create(null));
  for (const name of ADDED) vm.runInContext(`delete globalThis.${name}`, context);
  try {
    vm.runInContext(code, context, { filename: 'Code.js', timeout: 10_000 });
    return [];
  } catch (error) {
    return [`Code.js does not load in an empty context: ${/** @type {Error} */ (error).message}.`];
  }
}
