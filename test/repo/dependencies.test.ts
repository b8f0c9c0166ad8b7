// What the project depends on: exact versions, free licences, no paid engine parts, no script needed to install.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, readText } from './tree';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readText('package.json'));
const direct: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies };
const locked: Record<string, Locked> = JSON.parse(readText('package-lock.json')).packages;
const packages = Object.entries(locked).filter(([path]) => path.startsWith('node_modules/'));
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Whether the lock file says what a package gets when it asks for another: beside it, or in a folder further out. */
function isLocked(asking: string, name: string): boolean {
  const folders = asking.split('/node_modules/').map((_, i, parts) => parts.slice(0, i + 1).join('/node_modules/'));
  return [...folders.map((folder) => `${folder}/`), ''].some((folder) => `${folder}node_modules/${name}` in locked);
}

/** Licences under which a part may be copied into an MIT project. */
const PERMISSIVE = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Unlicense',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'Zlib',
];

/** Tools that run beside the project and of which nothing is copied into it: a style sheet compiler, the accessibility checker. */
const TOOLS_ONLY = /^(lightningcss(-|$)|axe-core$|@axe-core)/;

/** Whether an SPDX expression lets us: one side of an OR, both of an AND. */
function isPermissive(expression: string): boolean {
  const text = expression.replace(/^\((.*)\)$/, '$1');
  if (text.includes(' OR ')) return text.split(' OR ').some(isPermissive);
  if (text.includes(' AND ')) return text.split(' AND ').every(isPermissive);
  return PERMISSIVE.includes(text);
}

/** The licence that the lock file states, else that the installed package states; '' where none does. */
function licenceOf(path: string, { license }: Locked): string {
  if (license) return license;
  const file = join(ROOT, path, 'package.json');
  const stated = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).license : '';
  return typeof stated === 'string' ? stated : (stated?.type ?? '');
}

describe('Dependencies', () => {
  test('Every one is pinned to an exact version.', () => {
    expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+(-r\.\d+)?$/.test(version))).toEqual([]);
  });

  test('The lock file holds the versions that package.json asks for.', () => {
    const different = Object.entries(direct).filter(
      ([name, version]) => locked[`node_modules/${name}`]?.version !== version,
    );
    expect(different).toEqual([]);
  });

  test('The lock file holds the parts for every kind of machine: without one of them a clean install stops.', () => {
    const asked = packages.flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies }).map((name) => ({ path, name })),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ path, name }) => !isLocked(path, name))).toEqual([]);
  });

  test('Every installed package has a licence that goes with MIT.', () => {
    const others = packages.filter(
      ([path, entry]) => !isPermissive(licenceOf(path, entry)) && !TOOLS_ONLY.test(nameOf(path)),
    );
    expect(others.map(([path, entry]) => `${nameOf(path)}: ${licenceOf(path, entry)}`)).toEqual([]);
  });

  test('Licence expressions are read as they are meant.', () => {
    expect(isPermissive('(MIT OR GPL-3.0-only)')).toBe(true);
    expect(isPermissive('(MIT AND GPL-3.0-only)')).toBe(false);
    expect(isPermissive('GPL-3.0-only')).toBe(false);
    expect(isPermissive('')).toBe(false);
  });

  test('Of the spreadsheet engine, every part is of the one complete release, and none is of its paid edition.', () => {
    const engine = packages
      .map(([path, { version }]) => [nameOf(path), version])
      .filter(([name]) => name?.startsWith('@univerjs'));
    expect(engine.filter(([name]) => name?.startsWith('@univerjs-pro/'))).toEqual([]);
    expect(engine.filter(([name, version]) => name?.startsWith('@univerjs/') && version !== '0.25.1')).toEqual([]);
    expect(Object.keys(direct).some((name) => name.startsWith('@univerjs/'))).toBe(true);
  });

  test('The spreadsheet reader is the maintained one.', () => {
    expect(packages.map(([path]) => nameOf(path))).not.toContain('xlsx');
  });
});
