// A small tree of files of a test's own, inside the project's cache, gone when the test is over.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { CACHE, ROOT } from '../../local/build/paths.mjs';

/** Writes files by path and text, and answers the folder's path. */
export function scratch(files: Readonly<Record<string, string>>): string {
  mkdirSync(join(ROOT, CACHE), { recursive: true });
  const root = mkdtempSync(join(ROOT, CACHE, 'test-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** Sets when a file or folder was last changed: the given second of 2025. */
export function changedAt(path: string, second: number): void {
  const time = new Date(Date.UTC(2025, 0, 1, 0, 0, second));
  utimesSync(path, time, time);
}
