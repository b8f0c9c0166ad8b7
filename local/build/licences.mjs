// The licences of what a bundle carries: they ask to travel with it.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The folder of the package that a module belongs to, or null for the project's own.
 * @param {string} module path relative to the project
 */
function packageFolder(module) {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module);
  return match?.[1] ?? null;
}

/**
 * @param {string} root
 * @param {string} folder
 */
function licenceFile(root, folder) {
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e([-.].*)?(\.(md|txt))?$/i.test(entry));
  return file && join(folder, file);
}

/**
 * A part of a larger work may come without the text: it is then that of another part, under the same licence.
 * @param {string} root
 * @param {string} folder
 * @param {string} license
 */
function licenceOfScope(root, folder, license) {
  const scope = dirname(folder);
  if (!basename(scope).startsWith('@')) return undefined;
  const others = readdirSync(join(root, scope)).map((name) => join(scope, name));
  const same = others.filter(
    (other) => JSON.parse(readFileSync(join(root, other, 'package.json'), 'utf8')).license === license,
  );
  return same.map((other) => licenceFile(root, other)).find((file) => file !== undefined);
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {boolean} stated
 */
function licenceOf(root, folder, stated) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const file = licenceFile(root, folder) ?? licenceOfScope(root, folder, license);
  if (!file && stated && license) return `${name} ${version} (${license}), which comes without the text of its licence`;
  if (!file) throw new Error(`${name} is bundled but has no licence file.`);
  const text = readFileSync(join(root, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}`;
}

/**
 * One comment with the licence of the project and of every package in the bundle.
 * @param {string} root the project's folder
 * @param {readonly string[]} modules modules in the bundle, relative to root
 * @param {{ stated?: boolean }} [options] stated: a package without the text of its licence is named with it
 */
export function licenceComment(root, modules, { stated = false } = {}) {
  const folders = [...new Set(modules.map(packageFolder))].filter((folder) => folder !== null).sort();
  const own = `Social ROI (MIT)\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`;
  const texts = [own, ...folders.map((folder) => licenceOf(root, folder, stated))];
  return `/*\n${texts.join('\n\n---\n\n').replace(/\*\//g, '* /')}\n*/\n`;
}
