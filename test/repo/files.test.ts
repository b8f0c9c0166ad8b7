// Files stay short, say what they are for, have plain names, and keep to the project's own folder.
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { CODE, eachNode, filesBelow, parseSource, ROOT, readText } from './tree';

const MOST_LINES = 250;
const product = [...filesBelow('src', CODE), ...filesBelow('local', CODE)];
const tests = filesBelow('test', CODE);

describe('Files of src/ and local/', () => {
  test(`None has more than ${MOST_LINES} lines.`, () => {
    const long = product.map((path) => ({ path, lines: readText(path).split('\n').length - 1 }));
    expect(long.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
  });

  test('Each opens with a comment that says what it is for.', () => {
    expect(product.filter((path) => !/^(\/\/ \S|\/\*\* \S)/.test(readText(path)))).toEqual([]);
  });

  test('Names are written in small letters with hyphens.', () => {
    const plain = /^([a-z0-9.-]+\/)*[a-z0-9-]+(\.d)?\.[a-z]+$/;
    expect([...filesBelow('src', /./), ...filesBelow('local', /./)].filter((path) => !plain.test(path))).toEqual([]);
  });

  test('None puts work off to another day.', () => {
    expect(product.filter((path) => /\b(TODO|FIXME|XXX)\b/.test(readText(path)))).toEqual([]);
  });
});

/** Whether a relative path, as seen from a file, leads beyond the project's top or to a folder that it does not have. */
function climbsOut(path: string, text: string): boolean {
  const target = posix.join(posix.dirname(path), text.replace(/\/[^/]*\*.*$/, '/each'));
  if (!text.startsWith('../') || target.startsWith('dist/')) return false;
  return target.startsWith('../') || !existsSync(join(ROOT, posix.dirname(target)));
}

/** Whether a text is an absolute path of this machine. */
function isOfThisMachine(text: string): boolean {
  const first = /^\/([A-Za-z][\w.-]*)(\/|$)/.exec(text)?.[1];
  return first !== undefined && existsSync(`/${first}`);
}

/** The texts in a file that lead out of the project. */
function pathsOutside(path: string, text?: string): string[] {
  const found: string[] = [];
  eachNode(parseSource(path, text), (node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node)) return;
    if (climbsOut(path, node.text) || isOfThisMachine(node.text)) found.push(`${path}: ${node.text}`);
  });
  return found;
}

describe('Tests', () => {
  test('None reads outside the project.', () => {
    const others = tests.filter((path) => path !== 'test/repo/files.test.ts');
    expect(others.flatMap((path) => pathsOutside(path))).toEqual([]);
  });

  test('A path that leads out is found.', () => {
    const root = `/${'etc'}`;
    expect(pathsOutside('test/repo/x.ts', "read('../../../other/file.csv')")).toHaveLength(1);
    expect(pathsOutside('test/repo/x.ts', "read('../other/file.csv')")).toHaveLength(1);
    expect(pathsOutside('test/repo/x.ts', `read('${root}/hosts')`)).toHaveLength(existsSync(root) ? 1 : 0);
    expect(pathsOutside('test/repo/x.ts', "read('../../src/model/day.ts'); get('/no-such-place/x')")).toEqual([]);
  });

  test('None uses the network, or is left out or alone.', () => {
    const shut = /(?<!\.)\b(fetch\(|node:https?|node:net\b|(test|it|describe)\.(only|skip|todo)\b)/;
    expect(tests.filter((path) => path !== 'test/repo/files.test.ts' && shut.test(readText(path)))).toEqual([]);
  });
});
