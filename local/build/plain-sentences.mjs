// The sentences of problems that only quote what they are given, apart from the code: they lie in dist/catalogue.html.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const FOLDER = join('src', 'i18n');

/** In one language. Those of formulas stay: a cell in error would read the file for its few words. */
export const FILE_PROBLEMS = /[\\/]src[\\/]i18n[\\/]file-problems-(fr|en)\.ts$/;

/**
 * A sentence as a text with the names of what it quotes in braces; null where anything in it is worked out.
 * @param {ts.Expression} write `({ row }) => \`Row ${row}\``
 * @returns {string | null} `Row {row}`
 */
function plainSentence(write) {
  if (!ts.isArrowFunction(write)) return null;
  const { body, parameters } = write;
  if (ts.isStringLiteralLike(body)) return body.text;
  const given = parameters[0]?.name;
  if (!ts.isTemplateExpression(body) || !given || !ts.isObjectBindingPattern(given)) return null;
  const names = given.elements.filter((one) => !one.propertyName && !one.initializer).map((one) => one.name.getText());
  const quotes = body.templateSpans.every(({ expression }) => names.includes(expression.getText()));
  if (!quotes) return null;
  return [
    body.head.text,
    ...body.templateSpans.map(({ expression, literal }) => `{${expression.getText()}}${literal.text}`),
  ].join('');
}

/**
 * A module of sentences in which the plain ones are read from the file when they are asked for, and these by code.
 * @param {string} text a module that exports one table of sentences
 * @param {string} language
 * @returns {{ text: string, sentences: Record<string, string> }}
 */
export function withoutSentences(text, language) {
  const source = ts.createSourceFile('problems.ts', text, ts.ScriptTarget.Latest, true);
  const table = source.statements
    .filter(ts.isVariableStatement)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .map(({ declarationList }) => declarationList.declarations[0]?.initializer)
    .find((initializer) => initializer && ts.isObjectLiteralExpression(initializer));
  if (!table || !ts.isObjectLiteralExpression(table)) throw new Error('No table of sentences was found.');
  /** @type {Record<string, string>} */
  const sentences = {};
  /** @type {string[]} */
  const made = [];
  for (const one of table.properties.filter(ts.isPropertyAssignment)) {
    const plain = plainSentence(one.initializer);
    if (plain === null) made.push(one.getText());
    else sentences[/** @type {ts.Identifier} */ (one.name).text] = plain;
  }
  const read = `(made, code) => made[code] ?? require('../sheets/catalogue-file').sentenceOf('${language}', code)`;
  const lazy = `new Proxy({ ${made.join(',\n')} }, { get: ${read} })`;
  return { text: text.slice(0, table.getStart()) + lazy + text.slice(table.end), sentences };
}

/**
 * @param {string} root the project's folder
 * @returns {Record<string, Record<string, string>>} by language and code
 */
export const plainSentences = (root) =>
  Object.fromEntries(
    ['fr', 'en'].map((language) => {
      const text = readFileSync(join(root, FOLDER, `file-problems-${language}.ts`), 'utf8');
      return [language, withoutSentences(text, language).sentences];
    }),
  );
