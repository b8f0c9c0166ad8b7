// An example as it would be typed: ranges get cells of their own, single values stand in the formula.
import { literal, SEPARATOR } from './values.mjs';
import { exampleText } from './words.mjs';

/** @import { DocExample, DocFormula, Language } from './types' */

/**
 * A call as it would be typed.
 * @typedef {object} Typed
 * @property {readonly unknown[]} args as the formula takes them, in the page's language
 * @property {string} text the formula
 * @property {readonly (readonly unknown[])[]} cells what stands in the sheet from A1, row by row; none without ranges
 */

/**
 * @param {unknown} arg
 * @param {Language} language
 * @returns {unknown}
 */
function inLanguage(arg, language) {
  if (Array.isArray(arg)) return arg.map((item) => inLanguage(item, language));
  return typeof arg === 'string' ? exampleText(arg, language) : arg;
}

/**
 * The arguments in the page's language, unless the call itself names one.
 * @param {DocFormula} formula
 * @param {DocExample} example
 * @param {Language} language
 */
function argumentsIn(formula, { args }, language) {
  const place = Object.keys(formula.params).indexOf('language');
  return place >= 0 && args[place] ? args : args.map((arg) => inLanguage(arg, language));
}

const COLUMNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** @param {unknown} arg */
const isRange = (arg) => Array.isArray(arg) && (arg.length > 1 || arg[0].length > 1);

/**
 * @param {number} column
 * @param {readonly (readonly unknown[])[]} range
 */
function referenceOf(column, range) {
  const last = COLUMNS[column + (range[0]?.length ?? 1) - 1];
  return `${COLUMNS[column]}1:${last}${range.length}`;
}

/**
 * @param {readonly (readonly (readonly unknown[])[])[]} ranges side by side
 * @returns {unknown[][]}
 */
function sideBySide(ranges) {
  const height = Math.max(0, ...ranges.map((range) => range.length));
  return Array.from({ length: height }, (_, row) =>
    ranges.flatMap((range) => Array.from({ length: range[0]?.length ?? 0 }, (__, i) => range[row]?.[i] ?? '')),
  );
}

/**
 * @param {DocFormula} formula
 * @param {DocExample} example
 * @param {Language} language
 * @returns {Typed}
 */
export function typedCall(formula, example, language) {
  const args = argumentsIn(formula, example, language);
  const params = Object.values(formula.params);
  /** @type {unknown[][][]} */
  const ranges = [];
  const texts = args.map((arg, i) => {
    if (isRange(arg)) {
      const column = ranges.reduce((sum, range) => sum + (range[0]?.length ?? 0), 0);
      const range = /** @type {unknown[][]} */ (arg);
      ranges.push(range);
      return referenceOf(column, range);
    }
    const value = Array.isArray(arg) ? arg[0][0] : arg;
    return value === '' && params[i]?.optional ? '' : literal(value, language);
  });
  return { args, text: `=${formula.name}(${texts.join(SEPARATOR[language])})`, cells: sideBySide(ranges) };
}

/**
 * The letters above cells.
 * @param {readonly (readonly unknown[])[]} cells
 */
export const lettersOf = (cells) => [...COLUMNS.slice(0, cells[0]?.length ?? 0)];
