// Editing as in Google Sheets: taking back, copying formulas along, French figures and dates.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER } from './browser';
import { cell, type OpenPage, openPreview, typeIn } from './preview-page';

describe.skipIf(!BROWSER)('editing', () => {
  let open: OpenPage;
  const shown = (address: string) => cell(open.page, address).innerText();
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await open.page.keyboard.press(key);
  };
  beforeAll(async () => {
    open = await openPreview('lang=fr&empty');
  });
  afterAll(() => open?.close());

  it('reads figures and dates as they are written in French', async () => {
    const texts = ['12,5 %', '1 234,56', '14/03/2025', '3,5 €', 'vrai'];
    for (const [i, text] of texts.entries()) await typeIn(open.page, `A${i + 1}`, text);
    await typeIn(open.page, 'B2', '=A1*8+A2+YEAR(A3)');
    await expect.poll(() => shown('B2')).toBe('3260,56');
    expect(await Promise.all([1, 2, 3, 5].map((row) => shown(`A${row}`)))).toEqual([
      '12,50%',
      '1\u202f234,56',
      '14/03/2025',
      'VRAI',
    ]);
  });

  it('takes an edit back with Ctrl+Z and does it again with Ctrl+Y, results included', async () => {
    await typeIn(open.page, 'A1', '25 %');
    await expect.poll(() => shown('B2')).toBe('3261,56');
    await press('Control+z');
    await expect.poll(() => shown('B2')).toBe('3260,56');
    expect(await open.page.evaluate(() => document.activeElement?.id)).toBe('cell-A1');
    await press('Control+y');
    await expect.poll(() => shown('B2')).toBe('3261,56');
    await press('Control+Shift+z', 'Control+z', 'Control+z');
    await expect.poll(() => shown('B2')).toBe('');
  });

  it('copies a formula along and fills the selection with it', async () => {
    for (const [i, text] of ['1', '2', '3'].entries()) await typeIn(open.page, `D${i + 1}`, text);
    await typeIn(open.page, 'E1', '=D1*$D$2');
    await cell(open.page, 'E1').click();
    await press('Control+c', 'ArrowDown', 'Shift+ArrowDown', 'Control+v');
    await expect.poll(() => shown('E3')).toBe('6');
    expect(await shown('E2')).toBe('4');
    await cell(open.page, 'E3').click();
    expect(await open.page.locator('#field-bar').inputValue()).toBe('=D3*$D$2');
    await press('Control+z');
    await expect.poll(() => shown('E3')).toBe('');
  });

  it('moves cells that are cut, with what speaks of them, and takes that back', async () => {
    for (const [place, text] of [
      ['G1', '5'],
      ['G2', '=G1*2'],
      ['H1', '=G2+1'],
    ] as const)
      await typeIn(open.page, place, text);
    await cell(open.page, 'G1').click();
    await press('Shift+ArrowDown', 'Control+x');
    expect(await shown('G1')).toBe('5');
    await cell(open.page, 'J5').click();
    await press('Control+v');
    await expect.poll(() => shown('J6')).toBe('10');
    expect([await shown('G1'), await shown('G2')]).toEqual(['', '']);
    await cell(open.page, 'H1').click();
    expect(await open.page.locator('#field-bar').inputValue()).toBe('=J6+1');
    await press('Control+z');
    await expect.poll(() => shown('G2')).toBe('10');
    expect([await shown('J5'), await shown('J6'), await shown('H1')]).toEqual(['', '', '11']);
  });

  it('did all this without an error', () => {
    expect(open.errors).toEqual([]);
  });
});
