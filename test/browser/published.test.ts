// The built page as somebody publishes it: in a folder of any server of plain files, and without a network afterwards.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../local/build/paths.mjs';
import { buildPreviewIfStale, PREVIEW } from '../../local/build/preview.mjs';
import { BROWSER, launch, watch } from './browser';
import { cell, tab, typeIn } from './preview-page';

const FOLDER = '/somebody/social-roi/';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

/** A server that knows nothing of the page: files of a folder, by their names. */
async function serveFolder(asked: string[]): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    const name = path.startsWith(FOLDER) ? path.slice(FOLDER.length) || 'index.html' : '';
    if (!/^[a-z-]+\.[a-z]+$/.test(name)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', TYPES[extname(name)] ?? 'text/plain');
    response.end(readFileSync(join(ROOT, PREVIEW, name)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe.skipIf(!BROWSER)('the published page', () => {
  const asked: string[] = [];
  let server: Server;
  let browser: Browser;
  let address: string;
  beforeAll(async () => {
    await buildPreviewIfStale();
    ({ server, address } = await serveFolder(asked));
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('opens its example in a sub-folder, asks for its own files alone, and goes on without a network', async () => {
    const context = await browser.newContext({ acceptDownloads: true });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const { errors, strangers } = watch(page, address);
    await page.goto(`${address}${FOLDER}?lang=en`);
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
    expect(asked.filter((path) => !path.startsWith(FOLDER))).toEqual([]);
    expect([errors, strangers]).toEqual([[], []]);
  });
});
