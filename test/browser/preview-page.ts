// Opens the built page in a browser, on the sample or on an empty workbook, and says how a person uses it.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ROOT } from '../../local/build/paths.mjs';
import { buildPreviewIfStale, PREVIEW } from '../../local/build/preview.mjs';
import { servePreview } from '../../local/preview-server';
import { launch, watch } from './browser';

export interface OpenPage {
  readonly page: Page;
  readonly address: string;
  readonly errors: readonly string[];
  readonly strangers: readonly string[];
  close(): Promise<void>;
}

const LOADED_MS = 90_000;

/** @param query of the address, `lang=fr` say; @param folder of the page, where it is not the product's own */
export async function openPreview(query: string, folder?: string): Promise<OpenPage> {
  if (!folder) await buildPreviewIfStale();
  const server = await servePreview(folder ?? join(ROOT, PREVIEW), []);
  let browser: Browser | null = null;
  const close = async (): Promise<void> => {
    await browser?.close();
    await server.close();
  };
  try {
    browser = await launch();
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const { errors, strangers } = watch(page, server.address);
    await page.goto(`${server.address}?${query}`);
    await page.getByRole('grid').waitFor({ timeout: LOADED_MS });
    return { page, address: server.address, errors, strangers, close };
  } catch (error) {
    await close();
    throw error;
  }
}

export const cell = (page: Page, address: string) => page.locator(`#cell-${address}`);

/** Clicks a cell, types and presses Enter. */
export async function typeIn(page: Page, address: string, text: string): Promise<void> {
  await cell(page, address).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

export const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
