// The page without a mouse, and with a reader of screens: keys as in Google Sheets, roles and names, no axe violation.
import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER } from './browser';
import { cell, type OpenPage, openPreview, tab } from './preview-page';

const violations = async (open: OpenPage): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page: open.page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
};

describe.skipIf(!BROWSER)('the page by keyboard', () => {
  let open: OpenPage;
  const active = () => open.page.evaluate(() => document.activeElement?.id);
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await open.page.keyboard.press(key);
  };
  beforeAll(async () => {
    open = await openPreview('lang=en');
  });
  afterAll(() => open?.close());

  it('has no axe violation in English, on the results', async () => {
    expect(await violations(open)).toEqual([]);
  });

  it('has none in French, with a menu open', async () => {
    await open.page.getByRole('button', { name: 'Français' }).click();
    await open.page.getByRole('button', { name: 'Extensions' }).click();
    await open.page.getByRole('menuitem', { name: 'Social ROI' }).click();
    expect(await violations(open)).toEqual([]);
    await press('Escape', 'Escape');
    await open.page.getByRole('button', { name: 'English' }).click();
  });

  it('moves by tabs from the head of the page to the cells', async () => {
    await open.page.getByRole('button', { name: 'Empty workbook' }).click();
    await tab(open.page, 'Sheet1').waitFor();
    await open.page.getByRole('button', { name: 'Extensions' }).focus();
    await press('Tab', 'Tab', 'Tab');
    expect(await active()).toBe('cell-A1');
  });

  it('types, keeps, and moves on with Enter and Tab', async () => {
    await open.page.keyboard.type('12');
    await press('Tab');
    expect(await active()).toBe('cell-B1');
    await open.page.keyboard.type('=A1*2');
    await press('Enter');
    expect(await active()).toBe('cell-B2');
    await expect.poll(() => cell(open.page, 'B1').innerText()).toBe('24');
  });

  it('leaves a cell as it was with Escape', async () => {
    await press('ArrowUp');
    await open.page.keyboard.type('99');
    await press('Escape');
    expect(await active()).toBe('cell-B1');
    expect(await cell(open.page, 'B1').innerText()).toBe('24');
  });

  it('edits what is there with F2', async () => {
    await press('F2');
    await open.page.keyboard.type('0');
    await press('Enter');
    await expect.poll(() => cell(open.page, 'B1').innerText()).toBe('240');
  });

  it('jumps to the edges and to the last cell that is filled', async () => {
    await press('Control+Home');
    expect(await active()).toBe('cell-A1');
    await press('End');
    expect(await active()).toBe('cell-Z1');
    await press('Control+End');
    expect(await active()).toBe('cell-B1');
    await press('PageDown');
    const row = Number(/\d+/.exec((await active()) ?? '')?.[0]);
    expect(row).toBeGreaterThan(10);
    await press('PageUp');
    expect(await active()).toBe('cell-B1');
  });

  it('selects several cells with Shift and empties them', async () => {
    await press('Control+Home', 'Shift+ArrowRight', 'Delete');
    await expect.poll(() => cell(open.page, 'B1').innerText()).toBe('');
    expect(await cell(open.page, 'A1').innerText()).toBe('');
  });

  it('keeps the focus on a cell that is scrolled far away', async () => {
    await press('Control+Home');
    await open.page.locator('.scroller').evaluate((element) => element.scrollTo(0, 15_000));
    await cell(open.page, 'A716').waitFor();
    expect(await active()).toBe('cell-A1');
    expect(await open.page.getByRole('gridcell').count()).toBeLessThan(3_000);
  });

  it('goes to an address that is typed in the name box', async () => {
    await open.page.getByRole('textbox', { name: 'Cell' }).first().fill('C20');
    await press('Enter');
    await expect.poll(active).toBe('cell-C20');
  });

  it('goes from one sheet to the next in the list of tabs', async () => {
    await open.page.getByRole('button', { name: 'Add a sheet' }).click();
    await tab(open.page, 'Sheet2').focus();
    await press('ArrowLeft');
    await expect.poll(() => tab(open.page, 'Sheet1').getAttribute('aria-selected')).toBe('true');
  });
});
