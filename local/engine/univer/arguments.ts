// What the engine's text functions are given: texts, as Google would write the numbers among their arguments.
import { toText } from '../evaluate/coerce';
import type { Writing } from '../formula/locale';
import { CellError, isError, type Scalar } from '../values';

/** Places of the arguments that are texts. */
const TEXTS: Readonly<Record<string, readonly number[]>> = {
  CLEAN: [0],
  CODE: [0],
  ENCODEURL: [0],
  FIND: [0, 1],
  PROPER: [0],
  REPLACE: [0, 3],
  SEARCH: [0, 1],
  SUBSTITUTE: [0, 1, 2],
  UNICODE: [0],
};

/** Functions that take texts and refuse numbers, https://support.google.com/docs/answer/3098292. */
const TEXTS_ONLY = new Set(['REGEXMATCH', 'REGEXEXTRACT', 'REGEXREPLACE']);

/** The values as the engine's function of that name is to have them, or the error that Google gives for them. */
export function prepared(name: string, values: readonly Scalar[], writing: Writing): readonly Scalar[] | CellError {
  if (TEXTS_ONLY.has(name) && values.some((value) => typeof value === 'number')) {
    return new CellError('#VALUE!', `${name} expects texts.`);
  }
  const places = TEXTS[name];
  if (!places) return values;
  return values.map((value, i) => (places.includes(i) && !isError(value) ? toText(value, writing) : value));
}
