// The example workbook on the page: results at once, an edited cost that follows, lists, folding, download, menu.
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER } from './browser';
import { cell, type OpenPage, openPreview, tab, typeIn } from './preview-page';

/** Rows of the sheet in front whose first shown column holds the text. */
const rowOf = async (open: OpenPage, label: string): Promise<string> => {
  const head = open.page.getByRole('row').filter({ has: open.page.getByText(label, { exact: true }) });
  return (await head.first().getByRole('rowheader').innerText()).trim();
};

describe.skipIf(!BROWSER)('the example', () => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPreview('lang=fr');
  });
  afterAll(() => open?.close());

  it('opens on the results, with the ROI of the month shown', async () => {
    expect(await tab(open.page, 'Résultats').getAttribute('aria-selected')).toBe('true');
    expect(await open.page.locator('h1').innerText()).toBe('Social ROI, sans compte Google');
    const row = await rowOf(open, 'ROI');
    expect(await cell(open.page, `E${row}`).innerText()).toMatch(/^-?\d+,\d%$/);
  });

  it('changes the ROI at once when a cost is typed over', async () => {
    const { page } = open;
    const row = await rowOf(open, 'ROI');
    const month = await cell(page, 'E4').innerText();
    const before = await cell(page, `E${row}`).innerText();
    await tab(page, 'Coûts').click();
    const names = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
    const [name = '', year = ''] = month.split(' ');
    const first = `01/${String(names.indexOf(name) + 1).padStart(2, '0')}/${year}`;
    // The line of hours of the month shown.
    const of = (column: string, line: number) => cell(page, `${column}${line}`).innerText();
    let line = 10;
    while (line < 38 && ((await of('B', line)) !== first || (await of('H', line)) === '')) line += 1;
    expect(await of('F', line)).toBe('Temps passé');
    await typeIn(page, `H${line}`, '50');
    await tab(page, 'Résultats').click();
    await expect.poll(() => cell(page, `E${row}`).innerText()).not.toBe(before);
  });

  it('lets the month be chosen from its list', async () => {
    const { page } = open;
    const heading = cell(page, `E${await rowOf(open, 'Indicateur')}`);
    const before = await heading.innerText();
    await cell(page, 'E4').click();
    await page.keyboard.press('Enter');
    const list = page.getByRole('listbox', { name: 'Valeurs possibles' });
    await list.waitFor();
    const other = (await list.getByRole('option').allInnerTexts()).find((text) => text !== before) ?? '';
    await list.getByRole('option', { name: other, exact: true }).click();
    await expect.poll(() => heading.innerText()).toBe(other);
  });

  it('stays where it is when a file is dropped on its cells', async () => {
    const kept = await open.page.getByRole('grid').evaluate((grid) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['a,b'], 'export.csv'));
      return ['dragover', 'drop'].map(
        (name) => !grid.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true })),
      );
    });
    expect(kept).toEqual([true, true]);
  });

  it('folds a group away and brings it back', async () => {
    const { page } = open;
    const expand = page.getByRole('button', { name: /^Développer le groupe, Ligne/ }).first();
    const line = /\d+/.exec((await expand.getAttribute('aria-label')) ?? '')?.[0] ?? '';
    expect(await page.getByRole('rowheader', { name: `Ligne ${line}`, exact: true }).count()).toBe(0);
    await expand.click();
    await page.getByRole('rowheader', { name: `Ligne ${line}`, exact: true }).waitFor();
    await page.getByRole('button', { name: `Réduire le groupe, Ligne ${line}` }).click();
    await expect.poll(() => page.getByRole('rowheader', { name: `Ligne ${line}`, exact: true }).count()).toBe(0);
  });

  it('reaches a hidden tab through the list of all sheets', async () => {
    const { page } = open;
    await page.getByRole('button', { name: 'Toutes les feuilles' }).click();
    await page.getByRole('menuitem', { name: 'Table data (masquée)' }).click();
    await expect.poll(() => tab(page, 'Table data').getAttribute('aria-selected')).toBe('true');
    await tab(page, 'Résultats').click();
  });

  it('gives the workbook as a file that opens, with its formulas', async () => {
    const [download] = await Promise.all([
      open.page.waitForEvent('download'),
      open.page.getByRole('button', { name: 'Télécharger en .xlsx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('social-roi.xlsx');
    const book = await readXlsx(readFileSync(await download.path()));
    const names = book.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Coûts', 'Gains', 'Données', 'Résultats']));
    const costs = book.sheets.find(({ name }) => name === 'Coûts')?.rows.flat() ?? [];
    expect(costs).toContain('Lots du grand jeu\u00A0: trois ans de thé');
  });

  it('shows the help that the menu asks for', async () => {
    const { page } = open;
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Social ROI' }).click();
    await page.getByRole('menuitem', { name: 'Aide' }).click();
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.innerText()).toContain('=SOCIAL_ROI(');
    await dialog.getByRole('button', { name: 'OK' }).click();
    await expect.poll(() => dialog.count()).toBe(0);
  });

  it('speaks English as soon as it is asked to, menu included', async () => {
    const { page } = open;
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Social ROI' }).click();
    await page.getByRole('menuitem', { name: 'Help' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('h1').innerText()).toBe('Social ROI, without a Google account');
  });

  it('asks before it throws away what was typed', async () => {
    const { page } = open;
    await page.getByRole('button', { name: 'Empty workbook' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await tab(page, 'Résultats').waitFor();
    await page.getByRole('button', { name: 'Empty workbook' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Continue' }).click();
    await tab(page, 'Sheet1').waitFor();
    expect(await page.getByRole('tab').count()).toBe(1);
  });

  it('did all this without an error and without asking anything of another origin', () => {
    expect(open.errors).toEqual([]);
    expect(open.strangers).toEqual([]);
  });
});
