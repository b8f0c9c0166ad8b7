// Objectives in the sidebar: indicators, targets with proposals, saved to the sheet; by keyboard, sound for all.
import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER } from './browser';
import { monthOfFiles } from './export-files';
import { goTo, idle, type OpenSidebar, openSidebar, start } from './sidebar-page';

const WORDS = {
  fr: {
    confirm: 'Confirmer et construire',
    build: /^Construire mars/,
    views: 'Objectifs',
    objective: 'Notoriété',
    keep: 'Garder cet objectif',
    title: 'Indicateurs et cibles',
    take: /^Prendre/,
    save: 'Enregistrer indicateurs et cibles',
    many: /indicateurs pour cet objectif/,
    sheet: 'Objectifs',
  },
  en: {
    confirm: 'Confirm and build',
    build: /^Build March/,
    views: 'Objectives',
    objective: 'Awareness',
    keep: 'Keep this objective',
    title: 'Indicators and targets',
    take: /^Take/,
    save: 'Save indicators and targets',
    many: /indicators for this objective/,
    sheet: 'Objectives',
  },
} as const;

describe.skipIf(!BROWSER).each(['fr', 'en'] as const)('indicators and targets (%s)', (language) => {
  const words = WORDS[language];
  let open: OpenSidebar;
  const button = (name: string | RegExp) => open.page.getByRole('button', { name }).first();
  beforeAll(async () => {
    open = await openSidebar(language);
    await start(open);
    await open.page.locator('input[type=file]').setInputFiles([...monthOfFiles(2), ...monthOfFiles(3)]);
    await open.page.locator('.summary').waitFor();
    await idle(open.page);
    await button(words.confirm).click();
    await button(words.build).click();
    await open.page.locator('.ready').waitFor({ timeout: 60_000 });
    await goTo(open.page, words.views);
    await open.page.getByRole('checkbox', { name: words.objective }).check();
    await button(words.keep).click();
    await idle(open.page);
  });
  afterAll(() => open?.close());

  const targets = () => open.page.locator('form.targets');

  it('appear once an objective is kept, three of them ticked', async () => {
    await targets().getByRole('heading', { name: words.title }).waitFor();
    expect(await targets().getByRole('checkbox', { checked: true }).count()).toBe(3);
  });

  it('warn above three', async () => {
    await targets().getByRole('checkbox', { checked: false }).first().check();
    await targets().getByText(words.many).waitFor();
  });

  it('are sound: no axe violation, nothing wider than the panel', async () => {
    const { violations } = await new AxeBuilder({ page: open.page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    expect(await open.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  });

  it('take a proposal from the own past by keyboard, and save it to the sheet', async () => {
    const proposed = () => targets().locator('.taken:has(button)').first();
    await proposed().getByRole('button', { name: words.take }).focus();
    await open.page.keyboard.press('Enter');
    const field = proposed().locator('input');
    const taken = await field.inputValue();
    expect(taken).toMatch(/^\d/);
    await button(words.save).click();
    await idle(open.page);
    expect(await proposed().locator('input').inputValue()).toBe(taken);
    const sheet = open.host.workbook.sheet(words.sheet);
    const column =
      Array.from({ length: sheet.lastColumn }, (_, i) => i + 1).find((c) => sheet.value(1, c) === 'target') ?? 0;
    const held = Array.from({ length: sheet.lastRow }, (_, i) => sheet.value(i + 1, column));
    expect(held.filter((value) => typeof value === 'number')).toHaveLength(1);
  });

  it('say what is wrong with a target and save nothing', async () => {
    await targets().locator('input.target').first().fill('dix');
    open.steps();
    await button(words.save).click();
    await targets().locator('.error').first().waitFor();
    expect(open.steps()).toEqual([]);
  });

  it('asked for nothing elsewhere, and nothing went wrong in the page', () => {
    expect(open.strangers).toEqual([]);
    expect(open.errors).toEqual([]);
  });
});
