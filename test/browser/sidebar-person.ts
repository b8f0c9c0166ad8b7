// A person at the sidebar of the page, who clicks, chooses files and types; every click is counted.
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { GivenFile } from './export-files';
import { type OpenPage, openPreview } from './preview-page';

export interface Person {
  readonly page: Page;
  readonly errors: readonly string[];
  /** Clicks since the last time that this was read; the choice of files is one, opening by the menu one. */
  clicks(): number;
  readonly sidebar: FrameLocator;
  /** Extensions › Social ROI › Open. */
  openSidebar(): Promise<void>;
  closeSidebar(): Promise<void>;
  click(what: Locator): Promise<void>;
  button(name: string | RegExp): Locator;
  /** All at once, by the button that stands there. */
  chooseFiles(files: readonly GivenFile[]): Promise<void>;
  /** Until it can be read in the sidebar. */
  sees(text: string | RegExp): Promise<void>;
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** The words on the page's own menu. */
const MENU = { fr: ['Extensions', 'Ouvrir', 'Fermer'], en: ['Extensions', 'Open', 'Close'] } as const;

/** The page's own clock stands still, at nine in the morning. */
export const setToday = (page: Page, today: string): Promise<void> =>
  page.evaluate(
    (at) => {
      Date.now = () => at;
    },
    Date.parse(`${today}T09:00:00Z`),
  );

/** The person opens an empty workbook on that day. @param folder of the page, where it is not to be built */
export async function person(language: 'fr' | 'en', today: string, folder?: string): Promise<Person> {
  const open: OpenPage = await openPreview(`lang=${language}&empty&delay=0`, folder);
  const { page } = open;
  await setToday(page, today);
  const sidebar = page.frameLocator('iframe.frame');
  const [extensions, entry, close] = MENU[language];
  let clicks = 0;
  const button = (name: string | RegExp): Locator => sidebar.getByRole('button', { name }).first();
  /** What a click has started is drawn in the next frame. */
  const drawn = () =>
    sidebar
      .locator('main')
      .evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const idle = async (): Promise<void> => {
    await drawn();
    await sidebar.locator('main[aria-busy=false]').waitFor({ timeout: 60_000 });
  };
  return {
    page,
    errors: open.errors,
    sidebar,
    button,
    idle,
    clicks: () => {
      const count = clicks;
      clicks = 0;
      return count;
    },
    async openSidebar() {
      clicks += 1;
      await page.getByRole('button', { name: extensions }).click();
      await page.getByRole('menuitem', { name: 'Social ROI' }).click();
      await page.getByRole('menuitem', { name: entry, exact: true }).click();
      await idle();
    },
    async closeSidebar() {
      await page.getByRole('complementary').getByRole('button', { name: close }).click();
      await page.locator('iframe.frame').waitFor({ state: 'detached' });
    },
    async click(what) {
      clicks += 1;
      await what.click();
      await idle();
    },
    async chooseFiles(files) {
      clicks += 1;
      const asked = page.waitForEvent('filechooser');
      await sidebar.locator('label.file').first().click();
      await (await asked).setFiles([...files]);
      await sidebar.locator('.summary').waitFor({ timeout: 60_000 });
      await idle();
    },
    sees: (text) => sidebar.getByText(text).first().waitFor(),
    close: open.close,
  };
}
