// Makes the sidebar's pages: one HTML file with its style and script inside, and the heavier decoder as another.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { licenceComment } from './licences.mjs';
import { visible } from './visible.mjs';

const FOLDER = 'src/sidebar';

/**
 * A text that may stand inside an HTML script element: nothing in it ends the element or opens a comment there. In
 * JavaScript these letters stand only in texts, regular expressions and comments, where the escape means the same.
 * @param {string} script
 */
export const insideScript = (script) => script.replace(/<(?=\/script|!--)/gi, '\\x3C');

/**
 * The letters that the bundler leaves as they are in regular expressions, escaped as well.
 * @param {string} script
 */
const inAscii = (script) =>
  script.replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Bundles one entry. In ASCII, so that a page pasted by hand or served in another encoding keeps its accents.
 * @param {string} root the project's folder
 * @param {string} entry relative to root
 */
async function bundled(root, entry) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const modules = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  return { text: outputFiles[0]?.text ?? '', modules };
}

/**
 * dist/sidebar.html: needs nothing but google.script.run.
 * @param {string} root the project's folder
 * @returns {Promise<string>}
 */
export async function bundleSidebar(root) {
  const [script, styles] = await Promise.all([
    bundled(root, `${FOLDER}/index.tsx`),
    bundled(root, `${FOLDER}/styles/index.css`),
  ]);
  const page = readFileSync(join(root, FOLDER, 'page.html'), 'utf8');
  const code = insideScript(`${inAscii(visible(script.text))}${licenceComment(root, script.modules)}`);
  return page.replace('/*styles*/', () => styles.text.trim()).replace('/*script*/', () => `\n${code}`);
}

/**
 * A script as an HTML file of the add-on, which the sidebar asks the server for.
 * @param {string} script
 */
export const scriptPage = (script) => `<script>\n${insideScript(script)}</script>\n`;
