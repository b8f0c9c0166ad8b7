// Cycles in the sidebar, in both languages: opened and measured by a person, readable by all, by keyboard too.
import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER } from './browser';
import { monthOfFiles } from './export-files';
import { goTo, idle, type OpenSidebar, openSidebar, start } from './sidebar-page';

const WORDS = {
  fr: {
    data: 'Données',
    more: 'Plus',
    month: 'un mois',
    first: 'Premier jour',
    open: 'Ouvrir ce cycle',
    measure: 'Mesurer',
    state: 'mesuré le 2\u00a0avril\u00a02025',
    compare: 'Mettre côte à côte',
    side: 'Comparaison des cycles',
  },
  en: {
    data: 'Data',
    more: 'More',
    month: 'a month',
    first: 'First day',
    open: 'Open this cycle',
    measure: 'Measure',
    state: 'measured on 2\u00a0April\u00a02025',
    compare: 'Set side by side',
    side: 'Cycle comparison',
  },
} as const;

describe.skipIf(!BROWSER).each(['fr', 'en'] as const)('cycles in the sidebar in %s', (language) => {
  const words = WORDS[language];
  let open: OpenSidebar;
  beforeAll(async () => {
    open = await openSidebar(language);
    await start(open);
    await goTo(open.page, words.data);
    await open.page
      .locator('input[type=file]')
      .first()
      .setInputFiles([...monthOfFiles(2), ...monthOfFiles(3)]);
    await idle(open.page);
    await goTo(open.page, words.more);
  });
  afterAll(() => open?.close());

  const cycle = (name: string) => open.page.getByRole('listitem', { name });
  const openMonth = async (first: string, name: string): Promise<void> => {
    await open.page.getByLabel(words.month).check();
    await open.page.getByLabel(words.first).fill(first);
    await open.page.getByLabel(words.first).press('Enter');
    await cycle(name).waitFor();
    await idle(open.page);
  };

  it('opens a cycle with the keyboard', async () => {
    await openMonth('2025-02-01', 'Cycle 1');
    expect(await cycle('Cycle 1').count()).toBe(1);
    expect(open.steps()).toContain('cycle-open');
  });

  it('measures it and says when', async () => {
    await open.page.getByRole('button', { name: words.measure }).click();
    await open.page.getByText(words.state).waitFor();
    await idle(open.page);
  });

  it('proposes the next cycle after the last, and sets two side by side', async () => {
    expect(await open.page.getByLabel(words.first).inputValue()).toBe('2025-03-01');
    await openMonth('2025-03-01', 'Cycle 2');
    await open.page.getByRole('button', { name: words.compare }).click();
    await expect
      .poll(() => open.host.state.workbook.sheets.map(({ name }) => name), { timeout: 30_000 })
      .toContain(words.side);
    await idle(open.page);
  });

  it('is sound: no axe violation, nothing wider than the panel', async () => {
    const { page } = open;
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(open.errors).toEqual([]);
  });
});
