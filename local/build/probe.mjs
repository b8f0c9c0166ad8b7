// Makes dist/probe/: a script of its own that tries on live Google what is assumed of it; and the table of docs/probe.md.
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from './paths.mjs';
import { insideScript } from './sidebar.mjs';
import { writeBuilt } from './write.mjs';

/** The probe's folder, relative to the project: nothing below dist/ goes to Google with the add-on. */
export const PROBE = 'dist/probe';

const HEADER = `// Tries what is assumed of Google Sheets: paste it into the Apps Script of a new, empty spreadsheet, run "probe".
// Made by "npm run probe": change the sources, not this file.
`;

/** Functions that a person, the menu or the page calls. */
export const ENTRIES = {
  onOpen: [],
  probe: [],
  probeResults: [],
  probeLimits: [],
  probeSidebar: [],
  probeEcho: ['value'],
  probeText: ['length'],
  probeDate: [],
  probeSidebarSeen: ['seen'],
};

/** Functions that cells call, with the help that autocomplete shows. */
export const CUSTOM = {
  PROBE_TELL: ['value'],
  PROBE_SECOND: ['first', 'second', 'third'],
  PROBE_COUNT: ['first', 'second', 'third'],
  PROBE_RETURN: ['what'],
  PROBE_SPILL: ['rows'],
  PROBE_LOCALE: [],
  ROI1: [],
};

/** @param {string} name @param {readonly string[]} params */
const wrapper = (name, params) =>
  `function ${name}(${params.join(', ')}) {\n  return Probe_.${name}.apply(this, arguments);\n}`;

/** @param {string} name @param {readonly string[]} params */
function documented(name, params) {
  const lines = params.map((param) => ` * @param {*} ${param} anything\n`).join('');
  return `/**\n * Tells what reaches a custom function, or answers something unusual.\n${lines} * @return {*} what it tells\n * @customfunction\n */\n${wrapper(name, params)}`;
}

/**
 * @param {string} root the project's folder
 * @param {string} entry relative to it
 * @param {import('esbuild').BuildOptions} options
 */
async function bundle(root, entry, options) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
}

/**
 * The texts of the probe: its script and its manifest.
 * @param {string} [root] the project's folder
 */
export async function probeTexts(root = ROOT) {
  const page = await bundle(root, 'local/probe/sidebar/page.ts', {
    format: 'iife',
    target: 'es2019',
    charset: 'ascii',
  });
  const html = `<!DOCTYPE html>\n<meta charset="utf-8">\n<body>\n<script>\n${insideScript(page)}</script>\n`;
  const script = await bundle(root, 'local/probe/main.ts', {
    format: 'iife',
    globalName: 'Probe_',
    target: 'es2019',
    platform: 'neutral',
    define: { PROBE_PAGE: JSON.stringify(html) },
  });
  const wrappers = [
    ...Object.entries(ENTRIES).map(([name, params]) => wrapper(name, params)),
    ...Object.entries(CUSTOM).map(([name, params]) => documented(name, params)),
  ];
  const manifest = readFileSync(join(root, 'appsscript.json'), 'utf8');
  return { code: `${HEADER}${script}\n${wrappers.join('\n\n')}\n`, manifest };
}

const START = '<!-- table: made by "npm run probe"; what was seen is kept -->';

/**
 * docs/probe.md with its table made anew; rows whose behaviour and assumption are the same keep what was seen.
 * @param {string} text
 * @param {string} [root]
 */
export async function withTable(text, root = ROOT) {
  const contents = `import { BEHAVIOURS } from './local/probe/behaviours'; import { markdownTable } from './local/probe/markdown';
    export const tableOf = (former) => markdownTable(BEHAVIOURS, former);`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'silent',
  });
  const module = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { tableOf } = await import(`data:text/javascript;base64,${module}`);
  const [before, former = ''] = text.split(START);
  return `${before}${START}\n\n${tableOf(former)}\n`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const asOf = new Date();
  const { code, manifest } = await probeTexts();
  writeBuilt(join(ROOT, PROBE, 'Code.js'), code, asOf);
  writeBuilt(join(ROOT, PROBE, 'appsscript.json'), manifest, asOf);
  const doc = join(ROOT, 'docs/probe.md');
  writeFileSync(doc, await withTable(readFileSync(doc, 'utf8')));
  console.log(`Built: ${PROBE}/Code.js, ${PROBE}/appsscript.json, and the table of docs/probe.md.`);
}
