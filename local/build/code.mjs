// Makes the text of dist/Code.js: the bundle in one function, then the declarations that Google Sheets sees.
import { createHash } from 'node:crypto';
import { build, transform } from 'esbuild';
import { catalogueFile } from './catalogue.mjs';
import { loadEntryPoints } from './entry-points.mjs';
import { loadFormulaSpecs } from './formula-specs.mjs';
import { licenceComment } from './licences.mjs';
import { onLines } from './lines.mjs';
import { sharedStrings } from './shared-strings.mjs';
import { shortKeys } from './short-keys.mjs';
import { visible } from './visible.mjs';
import { leaveOutHelp } from './without-help.mjs';
import { entryModule, wrappers } from './wrappers.mjs';

const HEADER = `// Social ROI: what social networks bring in, in Google Sheets.
// Made by "npm run build" from the sources, in which names are long and reasons are given: change those, not this file.
`;

/** How the one function begins: strict from here on, as every module was. */
const OPENING = /^var SocialRoi_=\(\(\)=>\{/;

/**
 * Bundles, then prints small: names kept and lines indented, the text would be half as large again as may be pasted.
 * In two passes, for then modules keep their paths until they get short names, by which what a call initialises is counted.
 * @param {string} root the project's folder
 * @param {string} contents the entry module
 */
async function bundled(root, contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    outfile: 'Code.js',
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'SocialRoi_',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'none',
    plugins: [leaveOutHelp],
    logLevel: 'silent',
  });
  const inputs = metafile.outputs['Code.js']?.inputs ?? {};
  const modules = Object.keys(inputs).filter((path) => path !== '<stdin>' && inputs[path]?.bytesInOutput);
  const small = await transform(outputFiles[0]?.text ?? '', {
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
  });
  const { code, moduleKeys } = shortKeys(small.code);
  const strict = code.replace(OPENING, `$&"use strict";`);
  return { text: visible(onLines(sharedStrings(strict))), modules, moduleKeys };
}

/** @param {string} text */
const fingerprint = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/**
 * @param {string} root the project's folder
 * @returns {Promise<import('./types').Bundle>}
 */
export async function bundleCode(root) {
  const formulas = await loadFormulaSpecs(root);
  const entries = loadEntryPoints(root);
  const { text, modules, moduleKeys } = await bundled(root, entryModule(formulas, entries));
  const catalogue = await catalogueFile(root);
  const named = text.replace('"#build"', `"${fingerprint(text + catalogue)}"`);
  if (named === text) throw new Error('The bundle has no place for its own fingerprint.');
  const code = `${HEADER}${named}\n\n${wrappers(formulas, entries)}\n\n${licenceComment(root, modules)}`;
  return { code, catalogue, formulas, entries, modules, moduleKeys };
}
