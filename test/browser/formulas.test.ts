// Somebody at the page, in French: types formulas, numbers and dates, and reads what Google Sheets would show.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER } from './browser';
import { cell, type OpenPage, openPreview, typeIn } from './preview-page';

describe.skipIf(!BROWSER)('the page, in French', () => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPreview('lang=fr&empty');
  });
  afterAll(() => open?.close());
  const shows = (address: string, text: string) => expect.poll(() => cell(open.page, address).innerText()).toBe(text);

  it('computes =SOCIAL_ROI(7500;5000) in a cell', async () => {
    await typeIn(open.page, 'A1', '=SOCIAL_ROI(7500;5000)');
    await shows('A1', '0,5');
  });

  it('computes anew when a cell that a formula reads is typed over', async () => {
    await typeIn(open.page, 'B1', '7500');
    await typeIn(open.page, 'B2', '5000');
    await typeIn(open.page, 'B3', '=SOCIAL_ROI(B1;B2)');
    await shows('B3', '0,5');
    await typeIn(open.page, 'B2', '2500');
    await shows('B3', '2');
  });

  it('reads French numbers, percentages and days', async () => {
    await typeIn(open.page, 'C1', '1 234,5');
    await typeIn(open.page, 'C2', '12,5 %');
    await typeIn(open.page, 'C3', '3/4/2026');
    await typeIn(open.page, 'C4', '=C1*C2');
    await typeIn(open.page, 'C5', '=MONTH(C3)');
    await shows('C1', '1\u202f234,50');
    await shows('C3', '03/04/2026');
    await shows('C4', '154,3125');
    await shows('C5', '4');
  });

  it('spreads the list of an objective over the cells below', async () => {
    await typeIn(open.page, 'E1', '=KPI_FOR("notoriété")');
    await shows('E1', 'Portée');
    await expect.poll(() => cell(open.page, 'E5').innerText()).not.toBe('');
    await cell(open.page, 'E2').click();
    expect(await open.page.getByLabel('Contenu de la cellule').inputValue()).not.toContain('=');
  });

  it('says over an error what the function says', async () => {
    await typeIn(open.page, 'G1', '=SOCIAL_ROI(7500;0)');
    await shows('G1', '#ERROR!');
    await cell(open.page, 'G1').hover();
    const tip = open.page.getByRole('tooltip');
    await expect.poll(() => tip.innerText()).toContain('SOCIAL_ROI');
    expect(await tip.innerText()).toContain('coût');
  });

  it('says in French what is wrong with a formula that cannot be read', async () => {
    await typeIn(open.page, 'G2', '=1+(');
    await shows('G2', '#ERROR!');
    await cell(open.page, 'G2').hover();
    await expect.poll(() => open.page.getByRole('tooltip').innerText()).toContain('mal écrite');
  });

  it('helps while the name of a function is typed, and names the argument that comes next', async () => {
    await cell(open.page, 'H1').click();
    await open.page.keyboard.type('=social_ro');
    const names = open.page.getByRole('listbox', { name: 'Fonctions' }).getByRole('option');
    await expect.poll(() => names.allInnerTexts()).toHaveLength(4);
    await open.page.keyboard.press('ArrowDown');
    await open.page.keyboard.press('Tab');
    const field = open.page.getByLabel('Saisie en H1');
    expect(await field.inputValue()).toBe('=SOCIAL_ROI(');
    await open.page.keyboard.type('7500;');
    expect(await open.page.locator('.signature b').innerText()).toBe('cost');
    await open.page.keyboard.press('Escape');
    await open.page.keyboard.press('Escape');
    await shows('H1', '');
  });

  it('takes the address of a cell that is clicked while a formula is typed', async () => {
    await cell(open.page, 'H2').click();
    await open.page.keyboard.type('=');
    await cell(open.page, 'B1').click();
    await open.page.keyboard.type('+1');
    await open.page.keyboard.press('Enter');
    await shows('H2', '7501');
  });

  it('draws a sparkline in its cell', async () => {
    await typeIn(open.page, 'I1', '=SPARKLINE(B1:B2)');
    await expect.poll(() => cell(open.page, 'I1').locator('polyline').count()).toBe(1);
  });

  it('pastes rows and columns of plain text, and copies what the cells show', async () => {
    await open.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await typeIn(open.page, 'K1', '1\u202f500,5');
    await cell(open.page, 'K1').click();
    await open.page.keyboard.press('Control+C');
    await cell(open.page, 'K3').click();
    await open.page.keyboard.press('Control+V');
    await shows('K3', '1\u202f500,50');
    await open.page.keyboard.press('Delete');
    await shows('K3', '');
  });

  it('did all this without an error and without asking anything of another origin', () => {
    expect(open.errors).toEqual([]);
    expect(open.strangers).toEqual([]);
  });
});
