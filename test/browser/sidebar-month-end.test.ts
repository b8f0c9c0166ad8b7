// The end of a month, by somebody whose workbook exists: open, drop, build; clicks are counted.
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

  it('1 click: the table is shown, with the month that was there before', async () => {
    await who.click(who.button('See the table'));
    await tab(who.page, 'Results').waitFor();
    const text = () => who.page.getByRole('grid').innerText();
    await expect.poll(text).toContain('March 2025');
    expect(await text()).toContain('February 2025');
  });

  it('shows the whole month on Home', async () => {
    await who.click(who.sidebar.getByRole('navigation').getByRole('button', { name: 'Home' }));
    await who.sees(/March\s2025: 2 sources of 2/);
    expect(who.errors).toEqual([]);
  });
});
