// The project's files and what their code says, for the tests that watch over the project itself.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Files below a folder of the project, by path from the project's folder, `/` between names. */
export function filesBelow(folder: string, ending: RegExp): string[] {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split('\\').join('/'))
    .sort();
}

export const CODE = /(?<!\.d)\.(ts|tsx|mts|mjs|cjs|js)$/;

export function parseSource(path: string, text = readText(path)): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

export function eachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => eachNode(child, visit));
}

export interface Import {
  readonly from: string;
  /** Path from the project's folder for a relative import, else the package's name. */
  readonly of: string;
  readonly typeOnly: boolean;
}

function specifierOf(node: ts.Node): { text: string; typeOnly: boolean } | null {
  const literal = (n: ts.Node | undefined) => (n && ts.isStringLiteralLike(n) ? n.text : null);
  const found = (text: string | null, typeOnly: boolean) => (text === null ? null : { text, typeOnly });
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause;
    return found(literal(node.moduleSpecifier), clause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  }
  if (ts.isExportDeclaration(node)) return found(literal(node.moduleSpecifier), node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return found(literal(node.argument.literal), true);
  if (!ts.isCallExpression(node)) return null;
  const loads = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require';
  return loads ? found(literal(node.arguments[0]), false) : null;
}

/** Everything that a file imports, in whatever way. */
export function importsOf(path: string, text = readText(path)): Import[] {
  const imports: Import[] = [];
  eachNode(parseSource(path, text), (node) => {
    const found = specifierOf(node);
    if (!found) return;
    const of = found.text.startsWith('.') ? posix.join(dirname(path), found.text) : found.text;
    imports.push({ from: path, of, typeOnly: found.typeOnly });
  });
  return imports;
}
