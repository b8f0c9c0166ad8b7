// Is what was built still newer than what it is made from?
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Time of the last change below a path, in ms; folders count, for a deleted file changes nothing else.
 * @param {string} path
 * @returns {number}
 */
function lastChange(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, lastChange(join(path, name))), stat.mtimeMs);
}

/**
 * Whether an output is absent or older than a source.
 * @param {string} root the project's folder
 * @param {readonly string[]} outputs relative to root
 * @param {readonly string[]} sources files and folders, relative to root
 */
export function isStale(root, outputs, sources) {
  const built = outputs.map((path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const changed = sources.map((path) => lastChange(join(root, path)));
  return Math.min(...built) < Math.max(...changed);
}
