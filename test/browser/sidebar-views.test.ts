// Every view of the sidebar at 300 pixels, in both languages: readable by all, nothing cut, usable by keyboard.
import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER } from './browser';
import { csv, monthOfFiles, withoutYear } from './export-files';
import { goTo, idle, type OpenSidebar, openSidebar, start } from './sidebar-page';

const LANGUAGES = {
  fr: {
    views: ['Accueil', 'Données', 'Objectifs', 'Mois', 'Plus'],
    later: 'Je ne sais pas',
    build: /^Construire mars/,
  },
  en: { views: ['Home', 'Data', 'Objectives', 'Month', 'More'], later: 'I don’t know', build: /^Build March/ },
} as const;

/** Names as people give them: long, without a place to break, and some that would be HTML if they could. */
const STRANGE = csv(`<img src=x onerror=alert(1)>_${'export_'.repeat(12)}.csv`, [
  ['Colonne_une_très_longue_sans_aucun_espace_pour_la_couper', '<b>Deux</b>'],
  ['a', 'b'],
]);

describe.skipIf(!BROWSER).each(['fr', 'en'] as const)('the sidebar in %s', (language) => {
  const words = LANGUAGES[language];
  let open: OpenSidebar;
  beforeAll(async () => {
    open = await openSidebar(language);
    await start(open);
  });
  afterAll(() => open?.close());

  /** No axe violation, nothing wider than the panel, no text cut. */
  const isSound = async (what: string): Promise<void> => {
    const { page } = open;
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${what}: ${id} ${nodes[0]?.html}`)).toEqual([]);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => element.getClientRects().length > 0 && !element.closest('.sr-only, progress, select'))
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < 0 || right > window.innerWidth + 0.5 || element.scrollWidth > element.clientWidth + 1;
        })
        .filter((element) => getComputedStyle(element).display !== 'inline')
        .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 40)}`),
    );
    expect(cut, what).toEqual([]);
  };

  it('is sound on an empty workbook, in every view', async () => {
    for (const view of words.views) {
      await goTo(open.page, view);
      await isSound(view);
    }
  });

  it('is sound with files of long names, not recognised, and questions', async () => {
    await goTo(open.page, words.views[1]);
    await open.page
      .locator('input[type=file]')
      .setInputFiles([...monthOfFiles(2), ...monthOfFiles(3), withoutYear(), STRANGE]);
    await open.page.locator('.question').waitFor();
    await idle(open.page);
    await isSound('question');
    expect(await open.page.getByRole('heading', { level: 3 }).first().innerText()).toBe(STRANGE.name);
  });

  it('is sound with every file shown in detail', async () => {
    await open.page.getByRole('button', { name: words.later }).click();
    await idle(open.page);
    for (const details of await open.page.locator('main details').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    await isSound('files');
  });

  it('is sound on Home, with what to export for a gap', async () => {
    await goTo(open.page, words.views[0]);
    await open.page.locator('td button').first().click();
    await open.page.locator('.gap').waitFor();
    await isSound('gap');
  });

  it('is sound in the month, before and after it is built', async () => {
    await goTo(open.page, words.views[3]);
    await isSound('month');
    await open.page.getByRole('button', { name: words.build }).click();
    await open.page.locator('.ready').waitFor({ timeout: 60_000 });
    await idle(open.page);
    await isSound('ready');
  });

  it('is sound with what is wrong in an answer about money', async () => {
    for (const [i, text] of ['dix', '-3', '1,234', '9999999999999', '120'].entries())
      await open.page.locator('input.amount').nth(i).fill(text);
    await open.page.locator('form:has(input.amount) button[type=submit]').click();
    expect(await open.page.locator('.error').count()).toBe(5);
    await isSound('money');
  });

  it('is sound with five objectives chosen, and no sixth can be', async () => {
    await goTo(open.page, words.views[2]);
    const choices = open.page.getByRole('checkbox');
    for (let i = 0; i < 5; i++) await choices.nth(i).check();
    expect(await choices.nth(5).isDisabled()).toBe(true);
    await isSound('objectives');
  });

  it('is sound in settings and help, all opened', async () => {
    await goTo(open.page, words.views[4]);
    for (const details of await open.page.locator('main details').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    await isSound('more');
  });

  it('is sound in the list of formulas, in what a search finds, and in a formula', async () => {
    await open.page.getByRole('button', { name: /^(Formules et KPI|Formulas and KPIs)$/ }).click();
    await idle(open.page);
    await isSound('formulas');
    await open.page.getByRole('searchbox').fill('engagement');
    for (const details of await open.page.locator('main details').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    await isSound('search');
    await open.page.getByRole('searchbox').fill('attribution');
    await open.page.getByRole('button', { name: 'SOCIAL_ATTRIBUTION', exact: true }).first().click();
    await open.page.locator('form button[type=submit]').click();
    await isSound('formula');
  });

  it('is sound when a call has failed', async () => {
    open.fault('state', { error: 'PERMISSION_DENIED' });
    await goTo(open.page, words.views[0]);
    await open.page.getByRole('button', { name: language === 'fr' ? 'Actualiser' : 'Refresh' }).click();
    await open.page.getByRole('alert').waitFor();
    await isSound('failure');
    open.fault('state', null);
  });

  it('asked for nothing elsewhere, and nothing went wrong in the page', () => {
    expect(open.strangers).toEqual([]);
    expect(open.errors).toEqual([]);
  });
});

describe.skipIf(!BROWSER)('the sidebar by keyboard alone', () => {
  let open: OpenSidebar;
  beforeAll(async () => {
    open = await openSidebar('fr');
    await start(open);
    await open.page.locator('input[type=file]').setInputFiles([...monthOfFiles(3), withoutYear()]);
    await open.page.locator('.question').waitFor();
    await idle(open.page);
  });
  afterAll(() => open?.close());

  /** Tab until the element with that name has the focus. */
  const reach = async (name: RegExp | string): Promise<void> => {
    for (let i = 0; i < 40; i++) {
      await open.page.keyboard.press('Tab');
      const text = await open.page.evaluate(() => {
        const { activeElement: element } = document;
        const label = (element as HTMLInputElement | null)?.labels?.[0]?.textContent;
        return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim();
      });
      if (typeof name === 'string' ? text === name : name.test(text)) return;
    }
    throw new Error(`the focus never came to ${name}`);
  };
  const outlined = () =>
    open.page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle !== 'none');

  it('puts the focus on the question that came up', async () => {
    expect(await open.page.evaluate(() => document.activeElement?.textContent)).toContain('Overview');
  });

  it('answers with Enter, builds, and the focus goes to what is ready', async () => {
    await reach('Répondre');
    expect(await outlined()).toBe(true);
    await open.page.keyboard.press('Enter');
    await open.page.locator('.question').waitFor({ state: 'detached' });
    await idle(open.page);
    await reach('Confirmer et construire');
    await open.page.keyboard.press('Enter');
    await reach(/^Construire mars/);
    await open.page.keyboard.press('Enter');
    await open.page.locator('.ready').waitFor({ timeout: 60_000 });
    expect(await open.page.evaluate(() => document.activeElement?.textContent)).toMatch(/mars\s2025 est prêt/);
  });

  it('opens and closes what to export for a gap', async () => {
    await goTo(open.page, 'Accueil');
    await reach(/manquant/);
    expect(await outlined()).toBe(true);
    await open.page.keyboard.press('Enter');
    await open.page.locator('.gap').waitFor();
    await open.page.keyboard.press('Space');
    await open.page.locator('.gap').waitFor({ state: 'detached' });
  });
});
