// Makes dist/preview/: the page as static files that may be served from anywhere, the add-on's built texts beside it.
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { isStale } from './freshness.mjs';
import { htmlFiles } from './html-files.mjs';
import { licenceComment } from './licences.mjs';
import { OUTPUTS, ROOT } from './paths.mjs';
import { writeBuilt } from './write.mjs';

/** The page's folder, relative to the project. */
export const PREVIEW = 'dist/preview';

const PAGE = 'local/preview';
const FILES = ['index.html', 'preview.css', 'addon.js', 'decoder.js', 'workbook-decoder.js', 'preview.js'];

/**
 * Bundles a program of the page for the browser.
 * @param {string} root
 * @param {string} entry relative to root
 * @param {string} [globalName]
 */
async function bundle(root, entry, globalName) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    outfile: 'page.js',
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    ...(globalName ? { globalName } : {}),
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: 'es2022',
    platform: 'browser',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: true } },
  });
  const modules = Object.keys(metafile.outputs['page.js']?.inputs ?? {});
  return { text: outputFiles[0]?.text ?? '', modules };
}

/**
 * Builds the page from a built add-on.
 * @param {{ root?: string, dist?: string, out?: string }} [places] the project's folder, that of the built add-on, and
 *   where the page goes; all absolute
 * @returns {Promise<void>}
 */
export async function buildPreview({ root = ROOT, dist = join(root, 'dist'), out = join(root, PREVIEW) } = {}) {
  const asOf = new Date();
  const read = (/** @type {string} */ path) => readFileSync(path, 'utf8');
  const [page, frame] = await Promise.all([
    bundle(root, `${PAGE}/main.tsx`),
    bundle(root, `${PAGE}/frame/client.ts`, 'SocialRoiFrame'),
  ]);
  const built = { code: read(join(dist, 'Code.js')), html: htmlFiles(dist), frameClient: frame.text };
  /** @type {Record<string, string>} */
  const texts = {
    'index.html': read(join(root, PAGE, 'index.html')),
    'preview.css': read(join(root, PAGE, 'preview.css')),
    'addon.js': `globalThis.SocialRoiBuilt = ${JSON.stringify(built)};\n`,
    'decoder.js': read(join(dist, 'client/decoder.js')),
    'workbook-decoder.js': read(join(dist, 'client/workbook-decoder.js')),
    'preview.js': page.text + licenceComment(root, page.modules, { stated: true }),
  };
  for (const name of FILES) writeBuilt(join(out, name), texts[name] ?? '', asOf);
}

/** HTML files of the built add-on, relative to the project. */
function builtPages() {
  const names = readdirSync(join(ROOT, 'dist')).filter((name) => name.endsWith('.html'));
  return names.map((name) => `dist/${name}`);
}

/** Builds the page when it is absent or older than the built add-on or its own sources. Prints nothing. */
export async function buildPreviewIfStale() {
  const sources = ['local', 'package-lock.json', ...Object.values(OUTPUTS), ...builtPages()];
  const outputs = FILES.map((name) => `${PREVIEW}/${name}`);
  if (isStale(ROOT, outputs, sources)) await buildPreview();
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { buildIfStale } = await import('../../build.mjs');
  await buildIfStale();
  await buildPreview();
  console.log(`Built: ${PREVIEW}/.`);
}
