// The page itself, in a browser: from the click on "Build" to the table, on the sample company's figures.
import type { FrameLocator, Page } from 'playwright-core';
import { EXPORTED_ON, sampleFiles } from '../../local/sample';
import { BROWSER } from '../../test/browser/browser';
import { openPreview } from '../../test/browser/preview-page';
import { type Person, person } from '../../test/browser/sidebar-person';
import { ms, printTable } from '../measure';

const mimeType = 'application/octet-stream';

/** Every question is answered with what is proposed; the network that no file tells, with the first one. */
async function answerAll(who: Person): Promise<void> {
  const answer = who.button('Answer');
  for (let left = 12; left > 0 && (await answer.count()) > 0; left -= 1) {
    const lists = who.sidebar.locator('main select');
    if ((await lists.count()) > 0) await lists.first().selectOption({ index: 1 });
    await who.click(answer);
    if ((await who.sidebar.getByText('Give an answer').count()) > 0) await who.click(who.button('I don’t know'));
  }
}

/** The moment at which the table first shows figures, once it is in front. */
const tableShown = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const front = document.querySelector('[role=tab][aria-selected=true]')?.textContent;
          const cells = front === 'Results' ? [...document.querySelectorAll('[role=gridcell]')] : [];
          // Three labels hold digits before anything is computed.
          const figures = cells.filter(({ textContent }) => /\d/.test(textContent ?? ''));
          if (figures.length > 6) resolve(performance.timeOrigin + performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );

/** Clicks "Build"; gives the milliseconds until the table is there. */
async function build(page: Page, sidebar: FrameLocator): Promise<number> {
  const main = sidebar.locator('main');
  await main.evaluate(() => {
    const note = () => {
      document.body.dataset.clicked = `${performance.timeOrigin + performance.now()}`;
    };
    document.addEventListener('click', note, { capture: true, once: true });
  });
  const shown = tableShown(page);
  await sidebar
    .getByRole('button', { name: /^Build/ })
    .first()
    .click();
  const waited = (await shown) - (await main.evaluate(() => Number(document.body.dataset.clicked)));
  await sidebar
    .getByText(/is ready/)
    .first()
    .waitFor();
  return waited;
}

/** Somebody drops the files on an empty workbook, answers, and builds for the first time. */
async function firstBuild(folder: string): Promise<number> {
  const who = await person('en', EXPORTED_ON, folder);
  try {
    await who.openSidebar();
    await who.chooseFiles(sampleFiles().map(({ name, bytes }) => ({ name, mimeType, buffer: Buffer.from(bytes) })));
    await answerAll(who);
    const confirm = who.button('Confirm and build');
    if ((await confirm.count()) > 0) await who.click(confirm);
    return await build(who.page, who.sidebar);
  } finally {
    await who.close();
  }
}

/** The sample as the page opens it, from another sheet: all is read and checked, and what differs is written. */
async function sampleBuild(folder: string): Promise<number> {
  const { page, close } = await openPreview('lang=en&delay=0', folder);
  try {
    await page.getByRole('tab', { name: 'Costs', exact: true }).click();
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Social ROI' }).click();
    await page.getByRole('menuitem', { name: 'Open', exact: true }).click();
    const sidebar = page.frameLocator('iframe.frame');
    await sidebar.getByRole('button', { name: 'Month' }).first().click();
    return await build(page, sidebar);
  } finally {
    await close();
  }
}

/** Each time in a new browser, for nothing may be remembered; the shortest counts. */
const TIMES = 3;

async function shortest(measure: () => Promise<number>): Promise<string> {
  const found: number[] = [];
  for (let i = 0; i < TIMES; i += 1) found.push(await measure());
  return ms(Math.min(...found));
}

/** @param folder of the built page */
export async function page(folder: string): Promise<void> {
  console.log('\n## From the click to the table, in the page (ms)\n');
  if (!BROWSER) {
    console.log('There is no browser: not measured.');
    return;
  }
  printTable(
    ['Click on Build', 'Until the table shows its figures'],
    [
      ['On the sample as it opens', await shortest(() => sampleBuild(folder))],
      ['The first time, files just dropped', await shortest(() => firstBuild(folder))],
    ],
  );
}
