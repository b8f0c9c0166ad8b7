// Writes a built file in one move, so that whoever reads it at that moment never sees half of it.
import { mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * @param {string} path
 * @param {string} text
 * @param {Date} asOf when its sources were read: a source changed meanwhile is newer than the file
 */
export function writeBuilt(path, text, asOf) {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  utimesSync(temporary, asOf, asOf);
  renameSync(temporary, path);
}
