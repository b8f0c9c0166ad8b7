// More › Formulas in a real browser: found in both languages, inserted with figures and with selected cells.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Rect, Workbook } from '../../local/model';
import { BROWSER } from './browser';
import { goTo, idle, type OpenSidebar, openSidebar, start } from './sidebar-page';

const WORDS = {
  fr: { more: 'Plus', open: 'Formules et KPI', list: 'Toutes les formules', search: 'retour sur investissement' },
  en: { more: 'More', open: 'Formulas and KPIs', list: 'All formulas', search: 'return on investment' },
} as const;

const rect = (top: number, left: number, bottom = top, right = left): Rect => ({ top, left, bottom, right });

/** Names of the formulas in sight, in order. */
const listed = (open: OpenSidebar): Promise<string[]> => open.page.locator('.entries button').allInnerTexts();

describe.skipIf(!BROWSER).each(['fr', 'en'] as const)('More › Formulas in %s', (language) => {
  const words = WORDS[language];
  let open: OpenSidebar;
  let workbook: Workbook;
  beforeAll(async () => {
    workbook = new Workbook({ locale: language === 'fr' ? 'fr_FR' : 'en_US', sheets: ['Chiffres'] });
    workbook.sheet('Chiffres').typeRows(1, 1, [
      ['Gain', 'Coût'],
      ['300', '200'],
      ['500', '100'],
    ]);
    open = await openSidebar(language, workbook);
    await start(open);
    open.steps();
    await goTo(open.page, words.more);
    await open.page.getByRole('button', { name: words.open }).click();
    await idle(open.page);
  });
  afterAll(() => open?.close());

  const search = (text: string) => open.page.getByRole('searchbox').fill(text);
  const button = (name: string | RegExp) => open.page.getByRole('button', { name }).first();
  const select = (area: Rect) => workbook.sheet('Chiffres').select(area);
  const formula = (row: number, column: number) => workbook.sheet('Chiffres').formula(row, column);
  const said = () => open.page.getByRole('main').getByRole('status').innerText();

  it('asks the server once for the catalogue, and lists every formula', async () => {
    expect(open.steps()).toEqual(['include']);
    expect(await listed(open)).toHaveLength(29);
  });

  it.each([
    ['its name', 'social_roas', 'SOCIAL_ROAS'],
    ['a KPI in French', 'taux de clics', 'SOCIAL_CTR'],
    ['a KPI in English', 'click-through rate', 'SOCIAL_CTR'],
    ['words without accents', 'cout par mille', 'SOCIAL_CPM'],
    ['capitals', 'COÛT PAR PROSPECT', 'SOCIAL_CPL'],
    ['its purpose', 'combien coûte un clic', 'SOCIAL_CPC'],
    ['its purpose in English', 'share of conversations about the brand', 'SOCIAL_SHARE_OF_VOICE'],
    ['the beginning of a word', 'amplif', 'SOCIAL_AMPLIFICATION'],
  ])('finds a formula by %s', async (_, query, name) => {
    await search(query);
    expect(await listed(open)).toContain(name);
  });

  it('puts what bears the name first, and shows the indicator with what calculates it', async () => {
    await search(words.search);
    expect((await listed(open))[0]).toBe('SOCIAL_ROI');
    const kpi = open.page.locator('details').first();
    await kpi.locator('summary').click();
    expect(await kpi.innerText()).toMatch(/\(gain − (coût complet|full cost)\) ÷/);
    await kpi.getByRole('button', { name: 'SOCIAL_ROI', exact: true }).click();
    expect(await open.page.getByRole('heading', { level: 2 }).first().innerText()).toBe('SOCIAL_ROI');
  });

  it('inserts the example, and names the cell', async () => {
    select(rect(5, 4));
    await button(/^(Insérer l’exemple|Insert the example)$/).click();
    await idle(open.page);
    expect(formula(5, 4)).toBe('=SOCIAL_ROI(7500;5000)');
    expect(workbook.sheet('Chiffres').style(5, 4).numberFormat).toBe('0%');
    expect(await said()).toMatch(/^(Écrite en|Written in) Chiffres!D5\.$/);
  });

  it('asks before it replaces, and leaves all as it was where that is wanted', async () => {
    select(rect(2, 1));
    await button(/^(Insérer l’exemple|Insert the example)$/).click();
    await idle(open.page);
    expect(await said()).toContain('A2');
    await button(/^(Ne rien changer|Change nothing)$/).click();
    expect(workbook.sheet('Chiffres').value(2, 1)).toBe(300);
    workbook.sheet('Chiffres').type(7, 4, 'à moi');
    select(rect(7, 4));
    await button(/^(Insérer l’exemple|Insert the example)$/).click();
    await idle(open.page);
    await button(/^(Remplacer|Replace)$/).click();
    await idle(open.page);
    expect(await said()).toContain('Chiffres!D7');
    expect(formula(7, 4)).toBe('=SOCIAL_ROI(7500;5000)');
  });

  it('says which argument is missing', async () => {
    await button(/^(Insérer la formule|Insert the formula)$/).click();
    expect(await open.page.locator('.error').count()).toBe(2);
  });

  it('inserts with the selected cells, one range per argument', async () => {
    select(rect(1, 1, 3, 1));
    await button(/\(gain\)$/).click();
    await idle(open.page);
    expect(await open.page.getByRole('textbox').first().inputValue()).toBe('Chiffres!A1:A3');
    select(rect(1, 2, 3, 2));
    await button(/\(cost\)$/).click();
    await idle(open.page);
    select(rect(1, 3));
    await button(/^(Insérer la formule|Insert the formula)$/).click();
    await idle(open.page);
    expect(formula(1, 3)).toBe('=SOCIAL_ROI(A1:A3;B1:B3)');
    expect(await said()).toMatch(/Chiffres!C1\. .* Chiffres!C1:C3\.$/);
  });

  it('takes typed figures, and tells why some are refused', async () => {
    await open.page
      .getByRole('button', { name: /^(Retirer la plage|Remove the range)/ })
      .first()
      .click();
    await open.page.getByRole('textbox').first().fill('1,234');
    select(rect(9, 9));
    await button(/^(Insérer la formule|Insert the formula)$/).click();
    await idle(open.page);
    expect(await open.page.getByRole('alert').innerText()).toMatch(
      /peut se lire de deux façons|can be read in two ways/,
    );
    expect(formula(9, 9)).toBeNull();
  });

  it('goes back to the list by keyboard, where the search still stands', async () => {
    const back = button(words.list);
    await back.focus();
    await open.page.keyboard.press('Enter');
    expect(await open.page.getByRole('searchbox').inputValue()).toBe(words.search);
    await search('zzzz');
    expect(await said()).toMatch(/^(Rien ne correspond|Nothing matches)/);
  });

  it('asked for nothing elsewhere, and nothing went wrong in the page', () => {
    expect(open.strangers).toEqual([]);
    expect(open.errors).toEqual([]);
  });
});
