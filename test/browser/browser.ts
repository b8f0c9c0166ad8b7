// Finds a Chromium-like browser on this machine, or has one installed in the way that the machine allows.
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { installByApt, onPath, onWindows, programOrNull, succeeds } from '../programs';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'chrome'];

const ON_MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
  join('/', 'Applications', `${name}.app`, 'Contents', 'MacOS', name),
);

const ON_WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Chrome, Chromium or Edge; the last place is where Playwright puts one that it downloads. */
export const BROWSER: string | null = programOrNull({
  name: 'a-browser',
  variable: 'CHROME_PATH',
  places: () => [...onPath(NAMES), ...ON_MAC, ...onWindows(ON_WINDOWS), chromium.executablePath()],
  install: () =>
    installByApt('chromium') ||
    succeeds(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']),
});

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
