// Makes dist/catalogue.html: indicators, objectives and the help of formulas, apart from the code that every call loads.
import { typedCall } from './docs/calls.mjs';
import { inOrder } from './docs/formula-page.mjs';
import { loadSources } from './docs/load.mjs';
import { shown, shownResult } from './docs/values.mjs';
import { exampleText, FORMULA_FAMILIES, WORDS } from './docs/words.mjs';
import { evaluateModule } from './evaluate.mjs';
import { listsOfFormats } from './plain-lists.mjs';
import { plainSentences } from './plain-sentences.mjs';

/** @import { DocFormula, DocParam, Language, Sources } from './docs/types' */

const WORDS_AND_METRICS = `
import { BROUGHT_BY, broughtBy, FROM_AN_EXPORT } from './src/catalogue/brought-by';
import { KPI_IDS } from './src/catalogue/kpis';
import { METRICS } from './src/catalogue/metrics';
import { cycleMessages } from './src/i18n/cycles';
import { closingMessages } from './src/i18n/closing';
import { lineSheetMessages } from './src/i18n/line-sheets';
import { moneyMessages } from './src/i18n/money';
import { sheetMessages } from './src/i18n/sheets';
export const metrics = METRICS;
export const brought = {
  export: FROM_AN_EXPORT,
  metrics: BROUGHT_BY,
  kpis: Object.fromEntries(KPI_IDS.map((id) => [id, broughtBy(id)])),
};
export const cycles = { fr: cycleMessages('fr'), en: cycleMessages('en') };
export const words = { sheets: sheetMessages, 'line-sheets': lineSheetMessages, money: moneyMessages, closing: closingMessages };
`;

/**
 * JSON that an HTML file can hold, whatever the encoding in which it is pasted: in ASCII and without "<".
 * @param {unknown} value
 */
const inHtml = (value) =>
  JSON.stringify(value).replace(/[^\0-~]|</g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * An argument of an example as the add-on inserts it: one cell is its value, a row of figures stands as a column.
 * @param {unknown} arg
 * @returns {unknown}
 */
function inserted(arg) {
  if (!Array.isArray(arg)) return arg === '' || arg === undefined ? null : arg;
  if (arg.length === 1 && arg[0].length === 1) return inserted(arg[0][0]);
  return arg.length === 1 ? arg[0].map((/** @type {unknown} */ value) => [value]) : arg;
}

/**
 * The ordinary case of a formula: arguments to insert, the text that is then written, and what it gives.
 * @param {Sources} sources
 * @param {DocFormula} formula
 * @param {Language} language
 */
function exampleOf(sources, formula, language) {
  const [first] = formula.examples;
  if (!first) throw new Error(`${formula.name} has no example.`);
  const args = typedCall(formula, first, language).args.map(inserted);
  const written = args.map((literal) => (literal === null ? null : { literal }));
  const result = sources.run(
    formula,
    args.map((arg) => arg ?? undefined),
    WORDS[language].locale,
  );
  const rows = Array.isArray(result) ? result : [[result]];
  const one = (/** @type {unknown} */ value) =>
    Array.isArray(result) ? shown(value, language) : shownResult(value, formula, language);
  return { args, text: sources.write(formula.name, written), result: rows.map((row) => row.map(one)) };
}

/**
 * @param {[string, DocParam]} param
 */
function paramOf([name, { kind, optional, help, example }]) {
  const text = /^"(.*)"$/.exec(example)?.[1];
  const example_ =
    text === undefined ? { fr: example, en: example } : { fr: exampleText(text, 'fr'), en: exampleText(text, 'en') };
  return { name, kind, ...(optional ? { optional } : {}), help, example: example_ };
}

/** @param {Sources} sources */
const formulasOf = (sources) =>
  Object.entries(FORMULA_FAMILIES).flatMap(([id, { name: family, first }]) =>
    inOrder(sources, id, first).map((formula) => ({
      name: formula.name,
      family,
      summary: formula.summary,
      ...(formula.kpi ? { kpi: formula.kpi } : {}),
      params: Object.entries(formula.params).map(paramOf),
      example: { fr: exampleOf(sources, formula, 'fr'), en: exampleOf(sources, formula, 'en') },
    })),
  );

/** What only people read of an indicator: it is said in words among the texts. */
const TEXTS = ['definition', 'formula', 'objectives', 'layer', 'traps', 'sources'];

/** @param {Record<string, unknown>} kpi */
const withoutTexts = (kpi) => Object.fromEntries(Object.entries(kpi).filter(([key]) => !TEXTS.includes(key)));

/** @param {readonly string[]} lines */
const list = (lines) => `\n${lines.join(',\n')}\n`;

/**
 * @param {Record<string, unknown>} entries
 * @returns an object with a line per entry
 */
const table = (entries) => `{${list(Object.entries(entries).map(([id, entry]) => `"${id}":${inHtml(entry)}`))}}`;

/**
 * @param {string} root the project's folder
 * @returns {Promise<string>} `entries`: the indicators as the calculations need them; `kpis`: as people read them
 */
export async function catalogueFile(root) {
  const sources = await loadSources(root);
  const kpis = Object.entries(sources.kpis);
  const entries = Object.fromEntries(kpis.map(([id, kpi]) => [id, withoutTexts({ ...kpi })]));
  const texts = Object.fromEntries(
    kpis.map(([id, { name, aliases }]) => [id, { name, ...(aliases ? { aliases } : {}), ...sources.described(id) }]),
  );
  const formulas = list(formulasOf(sources).map(inHtml));
  const parts = [table(entries), table(sources.objectives), table(texts)];
  const { metrics, brought, cycles, words } = await evaluateModule(root, WORDS_AND_METRICS);
  const [indicators, objectives, read] = parts;
  const own = { lists: listsOfFormats(root), sentences: plainSentences(root) };
  const rest = Object.entries({ metrics, brought, cycles, words, ...own }).map(
    ([name, value]) => `"${name}":${inHtml(value)}`,
  );
  return `{"entries":${indicators},"objectives":${objectives},"kpis":${read},"formulas":[${formulas}],${rest}}\n`;
}
