// Leaves out of the bundle what is written for readers: the build has put it into JSDoc comments and dist/catalogue.html.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

/** What no call reads: of the specification, and of each of its parameters. */
const OF_SPEC = ['summary', 'examples'];
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

/**
 * An expression without `as const` and `satisfies …`.
 * @param {ts.Node | undefined} node
 * @returns {ts.Node | undefined}
 */
const literalOf = (node) =>
  node && (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) ? literalOf(node.expression) : node;

/** @param {ts.Node | undefined} spec */
function helpOf(spec) {
  const params = propertiesOf(spec, ['params']).flatMap((p) => propertiesOf(p.initializer));
  return [...propertiesOf(spec, OF_SPEC), ...params.flatMap((p) => propertiesOf(p.initializer, OF_PARAM))];
}

/** What only people read of an indicator: dist/catalogue.html has it. */
const OF_KPI = ['definition', 'formula', 'objectives', 'layer', 'traps', 'sources'];

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

/**
 * The source of some indicators, `export const NAME = { id: { … }, … }`, without their texts for readers.
 * @param {string} text
 */
export function withoutTexts(text) {
  const source = ts.createSourceFile('kpis.ts', text, ts.ScriptTarget.Latest, true);
  const lists = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  const entries = lists.flatMap(({ initializer }) => propertiesOf(literalOf(initializer)));
  return without(
    text,
    entries.flatMap(({ initializer }) => propertiesOf(initializer, OF_KPI)),
  );
}

const FORMULAS = /[\\/]src[\\/]formulas[\\/][^\\/]+[\\/][^\\/]+\.ts$/;
const KPIS = /[\\/]src[\\/]catalogue[\\/]kpis[\\/][^\\/]+\.ts$/;

/** The module that has the texts, and the one that reads them from the file: it says the same and stands in its place. */
const TEXTS = /[\\/]src[\\/]catalogue[\\/]described$/;
const FROM_FILE = '../sheets/described.ts';

/** @type {import('esbuild').Plugin} */
export const leaveOutHelp = {
  name: 'leave-out-help',
  setup(builder) {
    const load = (/** @type {RegExp} */ filter, /** @type {(text: string) => string} */ change) =>
      builder.onLoad({ filter }, ({ path }) => ({ contents: change(readFileSync(path, 'utf8')), loader: 'ts' }));
    load(FORMULAS, withoutHelp);
    load(KPIS, withoutTexts);
    builder.onResolve({ filter: /[\\/]described$/ }, ({ path, resolveDir }) => {
      const asked = resolve(resolveDir, path);
      return TEXTS.test(asked) ? { path: resolve(asked, '..', FROM_FILE) } : undefined;
    });
  },
};
