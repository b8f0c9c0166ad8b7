// The built page as somebody publishes it: in a folder of any server of plain files, and without a network afterwards.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../local/build/paths.mjs';
import { buildPreviewIfStale, PREVIEW } from '../../local/build/preview.mjs';
import { BROWSER, launch, watch } from './browser';
import { cell, tab, typeIn } from './preview-page';

/** A secure one: browsers give file digests to no other, but for this machine's own. */
const ORIGIN = 'https://pages.example';
const FOLDER = '/somebody/social-roi/';

/** Answers like a server that knows nothing of the page: files of one folder, by their names. @returns what was asked */
async function serveFolder(context: BrowserContext, address = ORIGIN): Promise<string[]> {
  const asked: string[] = [];
  await context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    asked.push(origin === address ? pathname : route.request().url());
    const name = pathname.startsWith(FOLDER) ? pathname.slice(FOLDER.length) || 'index.html' : '';
    if (origin !== address || !/^[a-z-]+\.[a-z]+$/.test(name)) return route.fulfill({ status: 404 });
    return route.fulfill({ path: join(ROOT, PREVIEW, name) });
  });
  return asked;
}

describe.skipIf(!BROWSER)('the published page', () => {
  let browser: Browser;
  beforeAll(async () => {
    await buildPreviewIfStale();
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it('opens its example in a sub-folder, asks for its own files alone, and goes on without a network', async () => {
    const context = await browser.newContext({ acceptDownloads: true });
    const asked = await serveFolder(context);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const { errors, strangers } = watch(page, ORIGIN);
    await page.goto(`${ORIGIN}${FOLDER}?lang=en`);
    await page.getByRole('grid').waitFor({ timeout: 90_000 });
    await context.setOffline(true);
    await tab(page, 'Sheet1').click();
    await typeIn(page, 'A1', '=SOCIAL_ROI(7500;5000)');
    await expect.poll(() => cell(page, 'A1').innerText()).toBe('0.5');
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Social ROI' }).click();
    await page.getByRole('menuitem', { name: 'Open' }).click();
    await page.frameLocator('aside iframe').getByRole('button').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download .xlsx' }).click(),
    ]);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(asked.filter((path) => !path.startsWith(FOLDER) && !/^(data|blob):/.test(path))).toEqual([]);
    expect([errors, strangers]).toEqual([[], []]);
  });

  it('says what is wrong where the address is not a secure one', async () => {
    const context = await browser.newContext();
    await serveFolder(context, 'http://pages.example');
    const page = await context.newPage();
    await page.goto(`http://pages.example${FOLDER}?lang=fr`);
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('doit commencer par https://');
  });
});
