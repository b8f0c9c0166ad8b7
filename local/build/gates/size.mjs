// Gate: the bundle stays small enough to be pasted by hand and loaded at every call.
export const MOST_BYTES = 420_000;

/** @type {import('../types').Gate} */
export function size({ code }) {
  const bytes = Buffer.byteLength(code);
  return bytes <= MOST_BYTES ? [] : [`Code.js has ${bytes} bytes: more than ${MOST_BYTES}.`];
}
