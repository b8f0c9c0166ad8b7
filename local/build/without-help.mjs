// Leaves out of the bundle what is written for readers: the build has put it into JSDoc comments and dist/catalogue.html.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { fileWithoutLists, isPlain } from './plain-lists.mjs';
import { FILE_PROBLEMS, withoutSentences } from './plain-sentences.mjs';

/** What no call reads: of the specification, and of each of its parameters. */
const OF_SPEC = ['summary', 'examples', 'kpi'];
const OF_PARAM = ['help', 'example'];

/**
 * The properties of an object literal that have one of the given names.
 * @param {ts.Node | undefined} node
 * @param {readonly string[]} [names] all, unless told
 * @returns {ts.PropertyAssignment[]}
 */
function propertiesOf(node, names) {
  if (!node || !ts.isObjectLiteralExpression(node)) return [];
  return node.properties.filter(ts.isPropertyAssignment).filter((p) => !names || names.includes(p.name.getText()));
}

/** @param {ts.Node | undefined} spec */
function helpOf(spec) {
  const params = propertiesOf(spec, ['params']).flatMap((p) => propertiesOf(p.initializer));
  return [...propertiesOf(spec, OF_SPEC), ...params.flatMap((p) => propertiesOf(p.initializer, OF_PARAM))];
}

/**
 * A source without some properties.
 * @param {string} text
 * @param {readonly ts.TextRange[]} dropped
 */
const without = (text, dropped) =>
  [...dropped]
    .sort((a, b) => b.pos - a.pos)
    .reduce((rest, { pos, end }) => rest.slice(0, pos) + rest.slice(end).replace(/^\s*,/, ''), text);

/**
 * The source of a formula without its texts for readers.
 * @param {string} text
 */
export function withoutHelp(text) {
  const source = ts.createSourceFile('formula.ts', text, ts.ScriptTarget.Latest, true);
  /** @type {ts.PropertyAssignment[]} */
  const dropped = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'defineFormula')
      dropped.push(...helpOf(node.arguments[0]));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return without(text, dropped);
}

const FORMULAS = /[\\/]src[\\/]formulas[\\/][^\\/]+[\\/][^\\/]+\.ts$/;

/** The modules that lie in dist/catalogue.html, and the one that reads them there in their place. */
const IN_FILE = /[\\/]src[\\/](catalogue[\\/](kpis|objectives|described|metrics|brought-by)|i18n[\\/]cycles)$/;
const FROM_FILE = 'src/sheets/catalogue-file.ts';

/** The words of the sheets, in one language: what is plain text among them lies in that file too. */
const WORDS = /[\\/]src[\\/]i18n[\\/]((?:line-)?sheets|money|closing)-(fr|en)\.ts$/;

/**
 * Words of which the plain texts are taken from the file: the functions among them stay.
 * @param {string} text a module that exports one table of words
 * @param {string} set
 * @param {string} language
 */
export function wordsFromFile(text, set, language) {
  const source = ts.createSourceFile('words.ts', text, ts.ScriptTarget.Latest, true);
  const table = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .map(({ initializer }) => initializer)
    .find((initializer) => initializer && ts.isObjectLiteralExpression(initializer));
  if (!table) throw new Error(`${set}-${language}: no table of words was found`);
  /** @type {ts.PropertyAssignment[]} */
  const plain = [];
  const visit = (/** @type {ts.Expression} */ value) => {
    if (!ts.isObjectLiteralExpression(value)) return;
    for (const one of value.properties.filter(ts.isPropertyAssignment))
      if (isPlain(one.initializer)) plain.push(one);
      else visit(one.initializer);
  };
  visit(table);
  const start = table.getStart();
  const opened = `${text.slice(0, start)}wordsOf('${set}', '${language}', `;
  const kept = without(
    text.slice(start, table.end),
    plain.map(({ pos, end }) => ({ pos: pos - start, end: end - start })),
  );
  return `import { wordsOf } from '../sheets/catalogue-file';\n${opened}${kept})${text.slice(table.end)}`;
}

/** The formats of files: the names that they know lie in that file too. */
const FORMATS = /[\\/]src[\\/]sources[\\/]formats[\\/][^\\/]+\.ts$/;

/** @type {import('esbuild').Plugin} */
export const leaveOutHelp = {
  name: 'leave-out-help',
  setup(builder) {
    builder.onLoad({ filter: FORMULAS }, ({ path }) => ({
      contents: withoutHelp(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
    builder.onLoad({ filter: WORDS }, ({ path }) => {
      const [, set = '', language = ''] = WORDS.exec(path) ?? [];
      return { contents: wordsFromFile(readFileSync(path, 'utf8'), set, language), loader: 'ts' };
    });
    builder.onLoad({ filter: FILE_PROBLEMS }, ({ path }) => {
      const [, language = ''] = FILE_PROBLEMS.exec(path) ?? [];
      return { contents: withoutSentences(readFileSync(path, 'utf8'), language).text, loader: 'ts' };
    });
    builder.onLoad({ filter: FORMATS }, ({ path }) => ({ contents: fileWithoutLists(path).text, loader: 'ts' }));
    builder.onResolve(
      { filter: /[\\/](kpis|objectives|described|metrics|brought-by|cycles)$/ },
      ({ path, resolveDir }) => {
        const asked = resolve(resolveDir, path);
        return IN_FILE.test(asked) ? { path: resolve(asked, '../../..', FROM_FILE) } : undefined;
      },
    );
  },
};
