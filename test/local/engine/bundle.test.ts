// The engine as a whole: what it is made of and where it runs.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { bundleEngine, ENGINE } from '../../../local/engine/bundle.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly license?: string }>>;
}

const packages = Object.entries((JSON.parse(read('package-lock.json')) as Lock).packages);

describe('The spreadsheet engine’s packages', () => {
  test('are all of one version, pinned', () => {
    const versions = packages.filter(([path]) => /@univerjs\/[^/]+$/.test(path)).map(([, { version }]) => version);
    expect(versions.length).toBeGreaterThan(1);
    expect(new Set(versions)).toEqual(new Set(['0.25.1']));
    const wanted = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
    const pins = Object.entries(wanted.devDependencies).filter(([name]) => name.startsWith('@univerjs/'));
    expect(new Set(pins.map(([, version]) => version))).toEqual(new Set(['0.25.1']));
  });

  test('hold none of the paid ones', () => {
    expect(packages.map(([path]) => path).filter((path) => path.includes('@univerjs-pro'))).toEqual([]);
  });

  test('are imported in one folder alone', () => {
    const sources = ['local', 'src', 'test'].flatMap((folder) =>
      existsSync(join(ROOT, folder))
        ? readdirSync(join(ROOT, folder), { recursive: true }).map((name) => join(folder, String(name)))
        : [],
    );
    const importing = sources.filter((path) => /\.(ts|tsx|mjs)$/.test(path) && /from '@univerjs\//.test(read(path)));
    expect(importing.map((path) => path.split('/').slice(0, 3).join('/'))).toEqual(
      importing.map(() => 'local/engine/univer'),
    );
  });
});

test('the engine can be bundled for a page: it needs nothing of Node', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(ROOT, 'local/engine/engine.ts')],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    platform: 'browser',
    logLevel: 'silent',
  });
  expect(outputFiles).toHaveLength(1);
  expect(Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external))).toEqual(
    [],
  );
});

test('a process that has computed ends by itself', async () => {
  await bundleEngine();
  const script = `
    const { recalculate } = require(${JSON.stringify(join(ROOT, ENGINE))});
    const cell = { 1: '=XIRR({-100;110};{45000;45365})' };
    let shown = null;
    const sheet = {
      id: 0, name: 'A', hidden: false, maxRows: 9, maxColumns: 9, lastRow: 1, lastColumn: 1,
      value: () => null, formula: (row, column) => (column === 1 ? cell[row] : null) ?? null, isSpilled: () => false,
      setComputed: (row, column, value) => { shown = value; },
    };
    recalculate({ sheets: [sheet], namedRanges: [], locale: 'en_US', timeZone: 'Europe/Paris' })
      .then(() => console.log(Math.round(shown * 1000)));
  `;
  expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', timeout: 60_000 })).toBe('100\n');
});
