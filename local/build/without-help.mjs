// Leaves out of the bundle what is written for readers: the build has put it into JSDoc comments and dist/catalogue.html.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

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
 * @param {readonly ts.PropertyAssignment[]} dropped
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
const IN_FILE = /[\\/]src[\\/](catalogue[\\/](kpis|objectives|described)|i18n[\\/]cycles)$/;
const FROM_FILE = 'src/sheets/catalogue-file.ts';

/** @type {import('esbuild').Plugin} */
export const leaveOutHelp = {
  name: 'leave-out-help',
  setup(builder) {
    builder.onLoad({ filter: FORMULAS }, ({ path }) => ({
      contents: withoutHelp(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
    builder.onResolve({ filter: /[\\/](kpis|objectives|described|cycles)$/ }, ({ path, resolveDir }) => {
      const asked = resolve(resolveDir, path);
      return IN_FILE.test(asked) ? { path: resolve(asked, '../../..', FROM_FILE) } : undefined;
    });
  },
};
