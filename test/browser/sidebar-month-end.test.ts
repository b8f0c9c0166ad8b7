// The end of a month, by somebody whose workbook exists: open, drop, build, close, copy; clicks are counted.
import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER } from './browser';
import { monthOfFiles } from './export-files';
import { tab } from './preview-page';
import { type Person, person, setToday } from './sidebar-person';

describe.skipIf(!BROWSER)('the end of a month', () => {
  let who: Person;
  beforeAll(async () => {
    who = await person('en', '2025-03-03');
    await who.openSidebar();
    await who.chooseFiles(monthOfFiles(2));
    await who.click(who.button('Confirm and build'));
    await who.click(who.button(/^Build February\s2025$/));
    await who.sees(/February\s2025 is ready/);
    for (const [label, value] of [
      ['Hours per month', '10'],
      [/Loaded hourly rate/, '30'],
      [/Tools, agency/, '100'],
    ] as const)
      await who.sidebar.getByLabel(label).fill(value);
    await who.click(who.button('Save'));
    await who.sees(/the ROI is up to date/);
    await who.closeSidebar();
    await setToday(who.page, '2025-04-02');
    who.clicks();
  });
  afterAll(() => who?.close());

  it('1 click: Home says how the month stands, and what lacks', async () => {
    await who.openSidebar();
    await who.sees(/March\s2025: 0 sources of 2/);
    await who.sees('Missing: Instagram and X. The grid says what to export.');
    expect(who.clicks()).toBe(1);
  });

  it('1 click: all files are given at once, and nothing is left to ask', async () => {
    await who.chooseFiles(monthOfFiles(3));
    await who.sees('2 sources recognised, no question');
    expect(who.clicks()).toBe(1);
  });

  it('1 click: the month is built, for currency and taxes are known', async () => {
    await who.click(who.button('Build March'));
    await who.sees(/The table of March\s2025 is ready/);
    expect(who.clicks()).toBe(1);
  });

  it('1 click: the month is closed, with its comment, on the same screen', async () => {
    await who.sees(/Closing freezes the month’s figures/);
    await who.sidebar.getByLabel('Comment of the month (optional)').fill('The spring campaign began.');
    await who.click(who.button(/^Close March\s2025$/));
    await who.sees(/March\s2025 is closed/);
    await who.sees(/Closed on 2\sApril\s2025/);
    expect(who.clicks()).toBe(1);
  });

  it('1 click: the summary is copied, as plain text', async () => {
    await who.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await who.click(who.button('Copy the summary'));
    await who.sees('Summary copied: paste it in a message.');
    expect(who.clicks()).toBe(1);
    const copied = await who.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Social networks: results of March\s2025\n\nMoney\n- /);
    expect(copied).toMatch(/- Full cost: 400\sEUR \(0% against February\s2025\)/);
    // 31 days of 100 against 28.
    expect(copied).toMatch(/- Impressions, X: 3,100 \(\+10\.7% against February 2025, 0% per day\)/);
    expect(copied).toContain('Comment\nThe spring campaign began.');
    expect(copied).toContain('- ✓ closed on 2025-04-02');
  });

  it('reopens the month, with its trace', async () => {
    await who.sidebar.locator('summary', { hasText: 'Reopen' }).click();
    await who.sees(/Its figures come to life again/);
    await who.click(who.sidebar.locator('details button', { hasText: 'Reopen' }));
    await who.sees('The month is open again: its figures are live.');
    await who.sees(/Closed on 2\sApril\s2025\. Reopened on 2\sApril\s2025/);
    who.clicks();
  });

  it('1 click: the table is shown, with the month that was there before', async () => {
    await who.click(who.button('See the table'));
    await tab(who.page, 'Results').waitFor();
    const text = () => who.page.getByRole('grid').innerText();
    await expect.poll(text).toContain('March 2025');
    expect(await text()).toContain('February 2025');
  });

  it('no click: time and costs of February count in March as well', async () => {
    // 10 × 30 + 100.
    const text = await who.page.getByRole('grid').innerText();
    expect(text).toMatch(/Full cost\s+All networks\s+[^\d]+400\.00\s+400\.00/);
    await who.click(who.sidebar.getByRole('navigation').getByRole('button', { name: 'Month' }));
    await who.sees(/Carried over from February\s2025: the lines in Costs count every month/);
    expect(await who.sidebar.getByLabel('Hours per month').inputValue()).toBe('10');
  });

  it('shows the whole month on Home', async () => {
    await who.click(who.sidebar.getByRole('navigation').getByRole('button', { name: 'Home' }));
    await who.sees(/March\s2025: 2 sources of 2/);
    expect(who.errors).toEqual([]);
  });

  it('is sound where a month is closed: no axe violation, nothing wider than the panel', async () => {
    await who.click(who.sidebar.getByRole('navigation').getByRole('button', { name: 'Month' }));
    await who.click(who.button(/^Close March\s2025$/));
    await who.sees(/March\s2025 is closed: its figures no longer move\. For an answer to count in it, reopen it first/);
    await who.page.setViewportSize({ width: 1000, height: 800 });
    const found = await new AxeBuilder({ page: who.page }).include(['iframe.frame', 'main']).analyze();
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const wide = await who.sidebar
      .locator('main')
      .evaluate((main) => [...main.querySelectorAll('*')].filter((one) => one.scrollWidth > 300).length);
    expect(wide).toBe(0);
  });
});
