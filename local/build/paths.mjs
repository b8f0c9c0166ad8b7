// Where the build reads and where it writes.
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folder for what may be thrown away at any time, relative to the project. */
export const CACHE = 'node_modules/.cache/social-roi';

/** What the build makes, relative to the project. Only what lies directly in dist/ goes to Google. */
export const OUTPUTS = {
  code: 'dist/Code.js',
  manifest: 'dist/appsscript.json',
  sidebar: 'dist/sidebar.html',
  catalogue: 'dist/catalogue.html',
  workbookDecoderPage: 'dist/workbook-decoder.html',
  decoder: 'dist/client/decoder.js',
  workbookDecoder: 'dist/client/workbook-decoder.js',
};

/** What dist/ is made from: files and folders, relative to the project. */
export const SOURCES = ['src', 'build.mjs', 'local/build', 'appsscript.json', 'package-lock.json'];
