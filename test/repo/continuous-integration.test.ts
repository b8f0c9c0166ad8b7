// What the README says to run is what continuous integration runs.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, readText } from './tree';

const COMMAND = 'npm ci && npm test';

test.each(['README.md', 'README.fr.md', '.ci/run', '.github/workflows/ci.yml'])(
  '%s holds the test command.',
  (path) => {
    expect(readText(path)).toContain(COMMAND);
  },
);

test('.ci/run can be executed, and stops at the first failure.', () => {
  expect(statSync(join(ROOT, '.ci/run')).mode & 0o111).toBe(0o111);
  expect(readText('.ci/run')).toContain('set -euo pipefail');
});

test('The test command checks style, types in every folder, and runs every test.', () => {
  const { scripts } = JSON.parse(readText('package.json'));
  const all = `${scripts.test} ${scripts.lint} ${scripts.types}`;
  for (const part of ['npm run lint', 'npm run types', 'vitest run', 'biome check .']) expect(all).toContain(part);
  expect(scripts.types).toBe('tsc && tsc -p src/sidebar && tsc -p local && tsc -p local/preview && tsc -p test');
});

test('Continuous integration uses the oldest Node that package.json allows.', () => {
  expect(JSON.parse(readText('package.json')).engines.node).toBe('>=20');
  expect(readText('.github/workflows/ci.yml')).toMatch(/node-version: 20\n/);
});
