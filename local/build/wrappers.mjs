// The text around the bundle: its entry module, and the top-level functions that Google Sheets sees.

/** @import { EntryPoint, FormulaSpec, ParamSpec, SpecFile } from './types' */

const JSDOC_TYPE = {
  number: 'number',
  day: 'Date',
  text: 'string',
  series: 'Array<Array<number>>',
  table: 'Array<Array<(string|number)>>',
};

/** A formula's name: capitals, digits and underscores, nothing that Sheets could take for a cell. */
const FORMULA_NAME = /^(?![A-Z]{1,3}\d+$)(?!R\d*C\d*$)[A-Z][A-Z0-9_]*[A-Z0-9]$/;

/**
 * Sheets shows the text on one line and drops HTML; a comment mark would end the JSDoc comment.
 * @param {string} text
 * @param {string} where
 */
function checkedText(text, where) {
  if (/[<@]|\*\/|\n/.test(text)) throw new Error(`${where}: a help text may hold no "<", "@", "*/" or line break.`);
  return text.trim();
}

/**
 * @param {ParamSpec} param
 * @param {'fr' | 'en'} language
 */
function paramHelp(param, language) {
  const mark = language === 'fr' ? '(facultatif)' : '(optional)';
  const help = param.help[language].trim();
  return param.optional && !help.includes(mark) ? `${help.replace(/\.$/, '')} ${mark}.` : help;
}

/** @param {FormulaSpec} formula */
function formulaDoc(formula) {
  const { name, summary, params } = formula;
  const lines = Object.entries(params).map(([param, spec]) => {
    const help = checkedText(`${paramHelp(spec, 'fr')} ${paramHelp(spec, 'en')}`, `${name}, ${param}`);
    return ` * @param {${JSDOC_TYPE[spec.kind]}} ${param} ${help}`;
  });
  const text = checkedText(`${summary.fr} ${summary.en}`, name);
  return ['/**', ` * ${text}`, ' *', ...lines, ' * @customfunction', ' */'].join('\n');
}

/** @param {SpecFile} specFile */
function formulaFunction({ file, formula }) {
  const { name, params } = formula;
  if (!FORMULA_NAME.test(name)) throw new Error(`${file}: "${name}" cannot be a formula's name.`);
  const names = Object.keys(params).join(', ');
  return `${formulaDoc(formula)}\nfunction ${name}(${names}) {\n  return SocialRoi_.callFormula_('${name}', arguments);\n}`;
}

/** @param {EntryPoint} entry */
function entryFunction({ name, params, doc }) {
  if (name.endsWith('_')) throw new Error(`${name}: Google hides functions whose name ends with "_".`);
  return `${doc}\nfunction ${name}(${params.join(', ')}) {\n  return SocialRoi_.callEntry_('${name}', arguments);\n}`;
}

/**
 * The top-level function declarations, with their JSDoc comments.
 * @param {readonly SpecFile[]} formulas
 * @param {readonly EntryPoint[]} entries
 */
export function wrappers(formulas, entries) {
  const names = [...formulas.map(({ formula }) => formula.name), ...entries.map(({ name }) => name)];
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice) throw new Error(`Two functions are called ${twice}.`);
  return [...entries.map(entryFunction), ...formulas.map(formulaFunction)].join('\n\n');
}

/**
 * The entry module. Each file is required when it is first called, so that one call initialises only its own modules.
 * @param {readonly SpecFile[]} formulas
 * @param {readonly EntryPoint[]} entries
 */
export function entryModule(formulas, entries) {
  const thunks = formulas.map(({ file, formula }) => `  ${formula.name}: () => require('./${file}').formula,`);
  const calls = entries.map(({ name, file }) => `  ${name}: () => require('./${file}').${name},`);
  return `const formulas = {
${thunks.join('\n')}
};
const entries = {
${calls.join('\n')}
};
export function callFormula_(name, args) {
  return require('./src/addon/custom-function.ts').callFormula(formulas[name], args);
}
export function callEntry_(name, args) {
  require('./src/addon/formulas.ts').offer(formulas);
  return entries[name]().apply(null, args);
}
`;
}
