// Finds a Chromium-like browser on this machine, or has one installed in the way that the machine allows.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CACHE, ROOT } from '../../local/build/paths.mjs';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'chrome'];

const ON_MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
  join('/', 'Applications', `${name}.app`, 'Contents', 'MacOS', name),
);

const onWindows = (): string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    const parts = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ];
    return folder ? parts.map((names) => join(folder, ...names)) : [];
  });

const onPath = (): string[] =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));

/** CHROME_PATH, an installed browser, or the one that Playwright has downloaded. */
function installed(): string | null {
  const asked = process.env.CHROME_PATH;
  if (asked && !existsSync(asked)) throw new Error(`CHROME_PATH names no file: ${asked}`);
  const places = [...(asked ? [asked] : []), ...onPath(), ...ON_MAC, ...onWindows(), chromium.executablePath()];
  return places.find((place) => place !== '' && existsSync(place)) ?? null;
}

/** A day after an installation that failed, it is tried again. */
const DAY_MS = 24 * 60 * 60 * 1000;
const FAILED = join(ROOT, CACHE, 'no-browser');

const failedLately = (): boolean => existsSync(FAILED) && Date.now() - statSync(FAILED).mtimeMs < DAY_MS;

const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore', cwd: ROOT, timeout: 300_000 }).status === 0;

function install(): void {
  const isRoot = process.getuid?.() === 0;
  const wait = ['-o', 'DPkg::Lock::Timeout=200'];
  const byApt =
    isRoot &&
    succeeds('apt-get', ['--version']) &&
    succeeds('apt-get', [...wait, 'update']) &&
    succeeds('apt-get', [...wait, 'install', '-y', 'chromium']);
  if (byApt || succeeds(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'])) return;
  mkdirSync(join(ROOT, CACHE), { recursive: true });
  writeFileSync(FAILED, '');
}

function findOrInstall(): string | null {
  const found = installed();
  if (found || failedLately()) return found;
  install();
  return installed();
}

/** The browser's program; null where none can be had, and then the tests are left out with a message. */
export const BROWSER: string | null = findOrInstall();

if (!BROWSER) {
  const message =
    'The browser tests need Chrome, Chromium or Edge; none was found or could be installed. Set CHROME_PATH.';
  if (process.env.CI) throw new Error(message);
  console.warn(`LEFT OUT: ${message}`);
}

const FLAGS =
  '--disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

export function launch(): Promise<Browser> {
  if (!BROWSER) throw new Error('There is no browser');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: BROWSER, args: [...FLAGS, ...asRoot] });
}

/** Everything that went wrong in a page, and every request beyond its own origin. */
export function watch(page: Page, origin: string): { readonly errors: string[]; readonly strangers: string[] } {
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) strangers.push(url);
  });
  return { errors, strangers };
}
