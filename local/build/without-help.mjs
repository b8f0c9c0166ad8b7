// Leaves out of the bundle what a specification holds for readers: the build has put it into JSDoc comments already.
import { readFileSync } from 'node:fs';
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

/** @param {ts.Node | undefined} spec */
function helpOf(spec) {
  const params = propertiesOf(spec, ['params']).flatMap((p) => propertiesOf(p.initializer));
  return [...propertiesOf(spec, OF_SPEC), ...params.flatMap((p) => propertiesOf(p.initializer, OF_PARAM))];
}

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
  dropped.sort((a, b) => b.pos - a.pos);
  return dropped.reduce((rest, { pos, end }) => rest.slice(0, pos) + rest.slice(end).replace(/^\s*,/, ''), text);
}

/** @type {import('esbuild').Plugin} */
export const leaveOutHelp = {
  name: 'leave-out-help',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]src[\\/]formulas[\\/][^\\/]+[\\/][^\\/]+\.ts$/ }, ({ path }) => ({
      contents: withoutHelp(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
