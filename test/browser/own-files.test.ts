// `npm start -- FILE…`: the person's own exports on the page, and nothing but the page and these files.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sampleFiles } from '../../local/sample';
import { main } from '../../local/start';
import { BROWSER, launch } from './browser';
import { tab } from './preview-page';

describe.skipIf(!BROWSER)('npm start with files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'social-roi-own-'));
  let browser: Browser;
  let page: Page;
  let address = '';
  let stop = (): void => {};
  let done: Promise<number>;

  beforeAll(async () => {
    const { bytes } = sampleFiles().find(({ name }) => name === 'account_overview_analytics.csv') ?? {};
    const paths = [join(folder, 'mine.csv'), join(folder, 'not an export.csv')];
    writeFileSync(paths[0] ?? '', bytes ?? '');
    writeFileSync(paths[1] ?? '', '');
    let printed = '';
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
      printed += String(part);
      return true;
    });
    await new Promise<void>((started) => {
      const until = () => {
        started();
        return new Promise<void>((resolve) => {
          stop = resolve;
        });
      };
      done = main(paths, until);
    });
    spy.mockRestore();
    address = printed.trim();
    browser = await launch();
    page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
    await page.goto(address);
    await page.getByRole('grid').waitFor({ timeout: 90_000 });
  });
  afterAll(async () => {
    await browser?.close();
    stop();
    expect(await done).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it('says of a file that gave nothing why', async () => {
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toContain('not an export.csv');
    await dialog.getByRole('button', { name: 'OK' }).click();
  });

  it('opens these files, in the language of the browser', async () => {
    expect(await tab(page, 'Résultats').getAttribute('aria-selected')).toBe('true');
    await page.getByRole('button', { name: 'Toutes les feuilles' }).click();
    await page.getByRole('menuitem', { name: 'mine (masquée)' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('serves the page and these files, and nothing else', async () => {
    const base = address.replace('?files', '');
    const status = async (path: string, headers = {}) => (await page.request.get(base + path, { headers })).status();
    expect(await status('files/')).toBe(200);
    expect(await status('files/2')).toBe(404);
    expect(await status('%2e%2e/package.json')).toBe(404);
    expect(await status('..%2fCode.js')).toBe(404);
    expect(await status('', { Host: 'elsewhere.example' })).toBe(403);
    expect((await page.request.post(base)).status()).toBe(405);
  });
});
