// The lists of names that the formats know, apart from the code: they lie in dist/catalogue.html, by file and place.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

const FOLDER = join('src', 'sources', 'formats');

/** Shorter ones would take as much room where they are read. */
const LONG = 40;

/**
 * Whether nothing in a value is computed: texts, and lists and tables of them.
 * @param {ts.Expression} value
 * @returns {boolean}
 */
export function isPlain(value) {
  if (ts.isObjectLiteralExpression(value))
    return value.properties.every(
      (one) => ts.isPropertyAssignment(one) && !ts.isComputedPropertyName(one.name) && isPlain(one.initializer),
    );
  return ts.isArrayLiteralExpression(value) ? value.elements.every(isPlain) : ts.isStringLiteralLike(value);
}

/**
 * @param {ts.Expression} value plain
 * @returns {unknown}
 */
function plainValue(value) {
  if (ts.isStringLiteralLike(value)) return value.text;
  if (ts.isArrayLiteralExpression(value)) return value.elements.map(plainValue);
  const own = /** @type {ts.ObjectLiteralExpression} */ (value).properties.filter(ts.isPropertyAssignment);
  return Object.fromEntries(
    own.map((one) => [/** @type {ts.Identifier} */ (one.name).text, plainValue(one.initializer)]),
  );
}

/**
 * A source in which long lists and tables of texts are read from the file, and these in order.
 * @param {string} text
 * @param {string} name of the source's file
 * @returns {{ text: string, lists: unknown[] }}
 */
export function withoutLists(text, name) {
  const source = ts.createSourceFile('format.ts', text, ts.ScriptTarget.Latest, true);
  /** @type {ts.Expression[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const isTable = ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node);
    if (isTable && isPlain(node) && node.getText().length > LONG) found.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  if (found.length === 0) return { text, lists: [] };
  const parts = found.map((node, i) => {
    const before = text.slice(found[i - 1]?.end ?? 0, node.getStart());
    return `${before}listOf('${name}', ${i})`;
  });
  const rest = text.slice(found[found.length - 1]?.end ?? 0);
  const opened = "import { listOf } from '../../sheets/catalogue-file';\n";
  return { text: opened + parts.join('') + rest, lists: found.map(plainValue) };
}

/** @param {string} path of a source */
export const fileWithoutLists = (path) => withoutLists(readFileSync(path, 'utf8'), basename(path, '.ts'));

/**
 * @param {string} root the project's folder
 * @returns {Record<string, unknown[]>} by the name of the format's file
 */
export function listsOfFormats(root) {
  /** @type {Record<string, unknown[]>} */
  const all = {};
  for (const file of readdirSync(join(root, FOLDER)).filter((one) => one.endsWith('.ts'))) {
    const { lists } = fileWithoutLists(join(root, FOLDER, file));
    if (lists.length > 0) all[basename(file, '.ts')] = lists;
  }
  return all;
}
