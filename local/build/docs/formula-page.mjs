// The page of the formulas: what they have in common, then each with its arguments, examples and refusals.
import { exampleBlocks } from './examples.mjs';
import { code, heading, linkTo, page, plain, table } from './markdown.mjs';
import { RULES } from './rules.mjs';
import { proposed, SEPARATOR } from './values.mjs';
import { FORMULA_FAMILIES, WORDS } from './words.mjs';

/** @import { DocFormula, Language, Sources } from './types' */

/** @param {DocFormula} formula */
const idOf = ({ name }) => name.toLowerCase();

/**
 * @param {DocFormula} formula
 * @param {Language} language
 */
function signature({ name, params }, language) {
  const args = Object.entries(params).map(([param, { optional }]) => (optional ? `[${param}]` : param));
  return `${name}(${args.join(`${SEPARATOR[language]} `)})`;
}

/**
 * @param {DocFormula} formula
 * @param {Language} language
 */
function argumentTable({ params, spills }, language) {
  const words = WORDS[language];
  const rows = Object.entries(params).map(([param, { kind, optional, help, example }]) => {
    const perCell = kind === 'number' || kind === 'day' || kind === 'text';
    const form = perCell && (spills || param === 'language') ? words.one : words.kinds[kind];
    const name = optional ? `${code(param)}<br>*(${words.optional})*` : code(param);
    return [name, plain(help[language]), form, proposed(example, language)];
  });
  return table([words.argument, words.meaning, words.shape, words.such], rows);
}

/**
 * @param {Sources} sources
 * @param {DocFormula} formula
 * @param {Language} language
 */
function section(sources, formula, language) {
  const words = WORDS[language];
  const given = formula.examples.filter(({ problem }) => !problem);
  const refused = formula.examples.filter(({ problem }) => problem);
  return [
    heading(3, idOf(formula), formula.name),
    plain(formula.summary[language]),
    `\`\`\`text\n=${signature(formula, language)}\n\`\`\``,
    argumentTable(formula, language),
    `#### ${words.examples}`,
    ...exampleBlocks(sources, formula, given, language),
    `#### ${words.refused}`,
    ...exampleBlocks(sources, formula, refused, language),
  ];
}

/**
 * The formulas of a folder: the chosen ones, then the others by name.
 * @param {Sources} sources
 * @param {string} id
 * @param {readonly string[]} first
 */
export function inOrder(sources, id, first) {
  const rank = (/** @type {DocFormula} */ { name }) => (first.includes(name) ? first.indexOf(name) : first.length);
  return sources.formulas
    .filter(({ family }) => family === id)
    .map(({ formula }) => formula)
    .sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

/**
 * @param {DocFormula} formula
 * @param {Language} language
 */
function contentsLine(formula, language) {
  const [sentence = ''] = formula.summary[language].split(/(?<=\.) /);
  return `${linkTo(code(formula.name), idOf(formula))} — ${plain(sentence)}`;
}

/**
 * @param {Sources} sources
 * @param {Language} language
 */
export function formulaPage(sources, language) {
  const families = Object.entries(FORMULA_FAMILIES).map(([id, { name, first }]) => ({
    id,
    name: name[language],
    formulas: inOrder(sources, id, first),
  }));
  const listed = families.reduce((sum, { formulas }) => sum + formulas.length, 0);
  if (listed !== sources.formulas.length) throw new Error('A formula lies in a folder that the page does not know.');
  const rules = RULES[language];
  const contents = families.map(
    ({ id, name, formulas }) =>
      `- ${linkTo(name, id)}\n${formulas.map((formula) => `  - ${contentsLine(formula, language)}`).join('\n')}`,
  );
  return page([
    `# ${rules.title}`,
    rules.introduction,
    `## ${WORDS[language].contents}`,
    `- ${linkTo(WORDS[language].rules, 'rules')}\n${contents.join('\n')}`,
    heading(2, 'rules', WORDS[language].rules),
    ...rules.blocks,
    ...families.flatMap(({ id, name, formulas }) => [
      heading(2, id, name),
      ...formulas.flatMap((formula) => section(sources, formula, language)),
    ]),
  ]);
}
