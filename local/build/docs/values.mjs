// Writes values and calls as a cell of that language shows or takes them.
import { code } from './markdown.mjs';
import { exampleText, WORDS } from './words.mjs';

/** @import { DocFormula, Language } from './types' */

/** What separates arguments in a formula. */
export const SEPARATOR = { fr: ';', en: ',' };

/** More decimals say nothing in a page. */
const DECIMALS = 6;

/**
 * @param {number} value
 * @param {Language} language
 * @param {number} decimals
 */
function writeNumber(value, language, decimals = DECIMALS) {
  const text = String(Number(value.toFixed(decimals)));
  return language === 'fr' ? text.replace('.', ',') : text;
}

/**
 * @param {number} value a fraction
 * @param {Language} language
 */
const percentage = (value, language) => `${writeNumber(value * 100, language, 2)}${language === 'fr' ? '\u00a0' : ''}%`;

/**
 * One cell as the sheet shows it, in words where it is blank.
 * @param {unknown} value
 * @param {Language} language
 */
export function shown(value, language) {
  if (value === '' || value === undefined || value === null) return WORDS[language].blank;
  return typeof value === 'number' ? writeNumber(value, language) : String(value);
}

/**
 * A formula's result in one cell; rates with their percentage.
 * @param {unknown} value
 * @param {DocFormula} formula
 * @param {Language} language
 */
export function shownResult(value, formula, language) {
  const text = shown(value, language);
  if (typeof value !== 'number' || formula.shows !== 'percent') return text;
  return value === 0 ? text : `${text} (${percentage(value, language)})`;
}

/**
 * A literal in a formula.
 * @param {unknown} value
 * @param {Language} language
 */
export const literal = (value, language) =>
  typeof value === 'number' ? writeNumber(value, language, 10) : `"${String(value).replace(/"/g, '""')}"`;

/**
 * What a specification proposes to type for an argument, in the page's language.
 * @param {string} example
 * @param {Language} language
 */
export function proposed(example, language) {
  const text = /^"(.*)"$/.exec(example)?.[1];
  if (text === undefined) return code(language === 'fr' ? example.replace(/(\d)%/, '$1\u00a0%') : example);
  // A language is an answer of its own: the page proposes its own.
  return code(`"${text === 'fr' ? language : exampleText(text, language)}"`);
}
