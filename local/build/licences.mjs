// The licences of what a bundle carries: they ask to travel with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
function licenceOf(root, folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  if (!file) throw new Error(`${name} is bundled but has no licence file.`);
  const text = readFileSync(join(root, folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}`;
}

/**
 * One comment with the licence of the project and of every package in the bundle.
 * @param {string} root the project's folder
 * @param {readonly string[]} modules modules in the bundle, relative to root
 */
export function licenceComment(root, modules) {
  const folders = [...new Set(modules.map(packageFolder))].filter((folder) => folder !== null).sort();
  const own = `Social ROI (MIT)\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`;
  const texts = [own, ...folders.map((folder) => licenceOf(root, folder))];
  return `/*\n${texts.join('\n\n---\n\n').replace(/\*\//g, '* /')}\n*/\n`;
}
