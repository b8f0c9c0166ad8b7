// The page itself, in a browser: a person drops the sample company's files, answers, and clicks "Build".
import type { Page } from 'playwright-core';
import { EXPORTED_ON, sampleFiles } from '../../local/sample';
import { BROWSER } from '../../test/browser/browser';
import { type Person, person } from '../../test/browser/sidebar-person';
import { ms, printTable } from '../measure';

interface Waited {
  readonly loop: number;
  readonly table: number;
  readonly all: number;
}

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

/** Notes in the page when the table first shows figures. */
const watchTable = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const look = (): void => {
      const front = document.querySelector('[role=tab][aria-selected=true]')?.textContent;
      const cells = front === 'Results' ? [...document.querySelectorAll('[role=gridcell]')] : [];
      // Three labels hold digits before anything is computed.
      const figures = cells.filter(({ textContent }) => /\d/.test(textContent ?? ''));
      if (figures.length > 6) performance.mark('table');
      else requestAnimationFrame(look);
    };
    performance.mark('click');
    look();
  });

/** Milliseconds of a loop of 100 million additions, in the page. */
const plainLoop = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const start = performance.now();
    let sum = 0;
    for (let i = 0; i < 100_000_000; i += 1) sum = (sum + i) | 0;
    return sum === 0.5 ? 0 : performance.now() - start;
  });

async function firstBuild(): Promise<Waited> {
  const who = await person('en', EXPORTED_ON);
  const { page } = who;
  try {
    await who.openSidebar();
    await who.chooseFiles(sampleFiles().map(({ name, bytes }) => ({ name, mimeType, buffer: Buffer.from(bytes) })));
    await answerAll(who);
    const confirm = who.button('Confirm and build');
    if ((await confirm.count()) > 0) await who.click(confirm);
    const loop = await plainLoop(page);
    await watchTable(page);
    await who.button(/^Build/).click();
    await page.waitForFunction(() => performance.getEntriesByName('table').length > 0);
    const table = await page.evaluate(() => performance.measure('waited', 'click', 'table').duration);
    await who.sees(/is ready/);
    const all = await page.evaluate(() => performance.measure('whole', 'click').duration);
    return { loop, table, all };
  } finally {
    await who.close();
  }
}

/** Each time in a new browser, for nothing may be remembered; the shortest counts. */
const TIMES = 3;

export async function page(): Promise<void> {
  console.log('\n## From the click to the table, in the page\n');
  if (!BROWSER) {
    console.log('There is no browser: not measured.');
    return;
  }
  const found: Waited[] = [];
  for (let i = 0; i < TIMES; i += 1) found.push(await firstBuild());
  const shortest = (of: (waited: Waited) => number): string => ms(Math.min(...found.map(of)));
  printTable(
    ['From the click on Build', 'ms'],
    [
      ['A loop of 100 million additions there', shortest(({ loop }) => loop)],
      ['until the table shows its figures', shortest(({ table }) => table)],
      ['until all is computed and the sidebar says so', shortest(({ all }) => all)],
    ],
  );
}
