// The HTML files that go to Google beside the code.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Their texts by name, without the ending: as a script asks for them.
 * @param {string} dist the folder of the built add-on
 * @returns {Record<string, string>}
 */
export function htmlFiles(dist) {
  const names = readdirSync(dist).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(names.map((name) => [basename(name, '.html'), readFileSync(join(dist, name), 'utf8')]));
}
