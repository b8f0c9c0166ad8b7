// The functions that Google, the menu and the sidebar call: what two files of src/addon export, read from their source.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const MAIN = 'src/addon/main.ts';
const CALLS = 'src/addon/calls.ts';

/** @param {ts.Statement} node */
function isExported(node) {
  if (ts.isExportDeclaration(node)) return !node.isTypeOnly;
  if (ts.isExportAssignment(node)) return true;
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || !ts.canHaveModifiers(node)) return false;
  return ts.getModifiers(node)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/**
 * @param {ts.ParameterDeclaration} parameter
 * @param {string} owner the function's name
 * @param {string} file
 */
function parameterName(parameter, owner, file) {
  if (ts.isIdentifier(parameter.name) && !parameter.dotDotDotToken) return parameter.name.text;
  throw new Error(`${file}: the parameters of ${owner} must be plain names.`);
}

/**
 * The comment that stands right before a declaration, as written; it must be a JSDoc comment.
 * @param {ts.FunctionDeclaration} node
 * @param {string} text the source
 * @param {string} name
 * @param {string} file
 */
function docOf(node, text, name, file) {
  const ranges = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const doc = ranges.map((range) => text.slice(range.pos, range.end)).pop() ?? '';
  if (!doc.startsWith('/**')) throw new Error(`${file}: ${name} has no JSDoc comment.`);
  return doc;
}

/**
 * @param {ts.Statement} node
 * @param {string} text the source
 * @param {string} file
 */
function entryPoint(node, text, file) {
  if (!ts.isFunctionDeclaration(node) || !node.name || !node.body)
    throw new Error(`${file} may export functions only, each declared there: ${node.getText().slice(0, 60)}`);
  const name = node.name.text;
  const params = node.parameters.map((p) => parameterName(p, name, file));
  return { name, file, params, doc: docOf(node, text, name, file) };
}

/**
 * @param {string} text the source of one of the files
 * @param {string} [file] its path in the project
 * @returns {import('./types').EntryPoint[]} in the order of the source
 */
export function parseEntryPoints(text, file = MAIN) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(isExported).map((node) => entryPoint(node, text, file));
}

/** @param {string} root the project's folder */
export const loadEntryPoints = (root) =>
  [MAIN, CALLS].flatMap((file) => parseEntryPoints(readFileSync(join(root, file), 'utf8'), file));
