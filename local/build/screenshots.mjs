// Takes the pictures of docs/screenshots from the preview, in both languages: "npm run screenshots".
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { ROOT } from './paths.mjs';

const FOLDER = join(ROOT, 'docs', 'screenshots');
const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

/** CHROME_PATH, or the first browser on the path. */
function browserPath() {
  const places = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [process.env.CHROME_PATH ?? '', ...places].find((place) => place && existsSync(place));
  if (!found) throw new Error('Screenshots need Chrome, Chromium or Edge: set CHROME_PATH.');
  return found;
}

/** Starts the preview and waits for the address that it prints. */
async function startPreview() {
  const child = spawn(process.execPath, ['local/run.mjs', 'start'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const address of createInterface({ input: child.stdout })) {
    return { address, stop: () => child.kill('SIGINT') };
  }
  throw new Error('The preview did not start.');
}

const WORDS = {
  fr: { open: 'Ouvrir', sheet: 'Feuille 1', formulas: ['=SOCIAL_ROI(7500;5000)', '=KPI_FOR("générer des leads")'] },
  en: { open: 'Open', sheet: 'Sheet1', formulas: ['=SOCIAL_ROI(7500;5000)', '=KPI_FOR("generate leads";;"en")'] },
};

/**
 * @param {import('playwright-core').Page} page
 * @param {'fr' | 'en'} language
 */
async function takePictures(page, language) {
  const { open, sheet, formulas } = WORDS[language];
  /** @param {string} name */
  const picture = (name) => page.screenshot({ path: join(FOLDER, `${name}.${language}.png`) });
  await page.getByRole('button', { name: 'Extensions' }).or(page.getByText('Extensions')).first().click();
  await page.getByRole('menuitem', { name: /Social ROI/ }).click();
  await page.getByText(open, { exact: true }).click();
  // The sidebar reads the workbook after it has shown itself.
  await page.waitForTimeout(6000);
  await picture('results');
  await page.getByRole('tab', { name: sheet }).click();
  for (const [i, formula] of formulas.entries()) {
    await page.locator(`#cell-B${2 + i * 2}`).click();
    await page.keyboard.type(formula);
    await page.keyboard.press('Enter');
  }
  await page.waitForTimeout(2000);
  await picture('formulas');
}

mkdirSync(FOLDER, { recursive: true });
const preview = await startPreview();
const args = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'];
const browser = await chromium.launch({ executablePath: browserPath(), args, chromiumSandbox: false });
try {
  for (const language of /** @type {const} */ (['fr', 'en'])) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
    await page.goto(`${preview.address}?lang=${language}`);
    await page.getByRole('grid').waitFor({ timeout: 90_000 });
    await takePictures(page, language);
    await page.close();
  }
} finally {
  await browser.close();
  preview.stop();
}
