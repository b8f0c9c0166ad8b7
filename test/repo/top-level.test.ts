// The top level holds what it must and nothing else.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, readText } from './tree';

const REQUIRED = `src local test appsscript.json .clasp.json build.mjs package.json package-lock.json tsconfig.json
  vitest.config.ts README.md README.fr.md CONTRIBUTING.md LICENSE biome.json .gitignore .ci .github`.split(/\s+/);
const ALLOWED = [...REQUIRED, 'bench', 'docs'];

/** Names at the top level of what is, or is about to be, in the repository. */
function topLevel(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  const present = listed
    .toString()
    .split('\n')
    .filter((path) => path && existsSync(join(ROOT, path)));
  return [...new Set(present.map((path) => path.split('/')[0] ?? ''))];
}

const isClone = existsSync(join(ROOT, '.git'));

test.runIf(isClone)('Nothing stands at the top level that is not foreseen there.', () => {
  expect(topLevel().filter((name) => !ALLOWED.includes(name))).toEqual([]);
});

test('All that the top level must hold is there.', () => {
  expect(REQUIRED.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
});

test('What is built, installed or private never enters the repository.', () => {
  const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['node_modules/', 'dist/', '.clasprc.json']));
});

/** A file as the repository holds it: clasp writes the developer's own script into the working copy. */
function committed(path: string): string {
  try {
    return execFileSync('git', ['show', `:${path}`], { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  } catch {
    return readText(path);
  }
}

test('The clasp file names the folder to push without its subfolders, and nobody’s script.', () => {
  expect(JSON.parse(committed('.clasp.json'))).toEqual({ rootDir: 'dist', skipSubdirectories: true });
});

test('The licence is MIT, in the licence file and in package.json.', () => {
  expect(readText('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) 2026 Social ROI contributors\n/);
  expect(JSON.parse(readText('package.json')).license).toBe('MIT');
});
