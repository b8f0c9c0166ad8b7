// Gate: the bundle parses as an ES2019 script, the most that the Apps Script parser is known to take.
import { parseScript } from './parse.mjs';

/** @type {import('../types').Gate} */
export function es2019Script({ code }) {
  try {
    parseScript(code);
    return [];
  } catch (error) {
    return [`Code.js is no ES2019 script: ${/** @type {Error} */ (error).message}.`];
  }
}
