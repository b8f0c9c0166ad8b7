// The functions that Google, the menu and the sidebar call: what src/addon/main.ts exports, read from its source.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export const MAIN = 'src/addon/main.ts';

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
 */
function parameterName(parameter, owner) {
  if (ts.isIdentifier(parameter.name) && !parameter.dotDotDotToken) return parameter.name.text;
  throw new Error(`${MAIN}: the parameters of ${owner} must be plain names.`);
}

/**
 * The comment that stands right before a declaration, as written; it must be a JSDoc comment.
 * @param {ts.FunctionDeclaration} node
 * @param {string} text the source
 * @param {string} name
 */
function docOf(node, text, name) {
  const ranges = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const doc = ranges.map((range) => text.slice(range.pos, range.end)).pop() ?? '';
  if (!doc.startsWith('/**')) throw new Error(`${MAIN}: ${name} has no JSDoc comment.`);
  return doc;
}

/**
 * @param {ts.Statement} node
 * @param {string} text the source
 */
function entryPoint(node, text) {
  if (!ts.isFunctionDeclaration(node) || !node.name || !node.body)
    throw new Error(`${MAIN} may export functions only, each declared there: ${node.getText().slice(0, 60)}`);
  const name = node.name.text;
  return { name, params: node.parameters.map((p) => parameterName(p, name)), doc: docOf(node, text, name) };
}

/**
 * @param {string} text the source of main.ts
 * @returns {import('./types').EntryPoint[]} in the order of the source
 */
export function parseEntryPoints(text) {
  const source = ts.createSourceFile(MAIN, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(isExported).map((node) => entryPoint(node, text));
}

/** @param {string} root the project's folder */
export const loadEntryPoints = (root) => parseEntryPoints(readFileSync(join(root, MAIN), 'utf8'));
