// dist/ is built again when, and only when, a source is newer.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isStale } from '../../local/build/freshness.mjs';
import { writeBuilt } from '../../local/build/write.mjs';
import { changedAt, scratch } from './scratch';

/** A tree whose sources were changed at second 10 and whose output was built at the given one. */
function tree(builtAt: number): string {
  const root = scratch({ 'src/maths/roi.ts': '', 'lock.json': '', 'dist/Code.js': '' });
  for (const path of ['src/maths/roi.ts', 'src/maths', 'src', 'lock.json']) changedAt(join(root, path), 10);
  changedAt(join(root, 'dist/Code.js'), builtAt);
  return root;
}

describe('Stale or not', () => {
  test('An output newer than its sources is fresh, one of the same moment too.', () => {
    expect(isStale(tree(11), ['dist/Code.js'], ['src', 'lock.json'])).toBe(false);
    expect(isStale(tree(10), ['dist/Code.js'], ['src', 'lock.json'])).toBe(false);
  });

  test('An output older than its sources is stale.', () => {
    expect(isStale(tree(9), ['dist/Code.js'], ['src', 'lock.json'])).toBe(true);
  });

  test('One absent output of several is enough.', () => {
    expect(isStale(tree(11), ['dist/Code.js', 'dist/appsscript.json'], ['src'])).toBe(true);
  });

  test('A changed source file and a deleted one both count, however deep.', () => {
    const changed = tree(11);
    changedAt(join(changed, 'src/maths/roi.ts'), 12);
    expect(isStale(changed, ['dist/Code.js'], ['src'])).toBe(true);
    const deleted = tree(11);
    changedAt(join(deleted, 'src/maths'), 12);
    expect(isStale(deleted, ['dist/Code.js'], ['src'])).toBe(true);
  });

  test('A single file counts as a source; one that does not exist does not.', () => {
    const root = tree(11);
    changedAt(join(root, 'lock.json'), 12);
    expect(isStale(root, ['dist/Code.js'], ['lock.json'])).toBe(true);
    expect(isStale(root, ['dist/Code.js'], ['no-such-file'])).toBe(false);
  });
});

describe('Writing', () => {
  test('A built file bears the moment when its sources were read, so that a later change makes it stale.', () => {
    const root = scratch({});
    const path = join(root, 'dist/client/decoder.js');
    writeBuilt(path, 'var a;', new Date(Date.UTC(2025, 0, 1)));
    expect(readFileSync(path, 'utf8')).toBe('var a;');
    expect(statSync(path).mtimeMs).toBe(Date.UTC(2025, 0, 1));
  });

  test('Nothing but the file is left beside it.', () => {
    const root = scratch({});
    writeBuilt(join(root, 'a.js'), 'one', new Date(0));
    writeBuilt(join(root, 'a.js'), 'two', new Date(0));
    expect(readdirSync(root)).toEqual(['a.js']);
    expect(readFileSync(join(root, 'a.js'), 'utf8')).toBe('two');
  });
});
