// A table that no format knows, explained by hand with clicks and keys; and a question about two accounts, answered.
import AxeBuilder from '@axe-core/playwright';
import { zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { daysOf, xOverview } from '../product/support';
import { BROWSER } from './browser';
import { csv, type GivenFile, monthOfFiles } from './export-files';
import { goTo, idle, type OpenSidebar, openSidebar, start } from './sidebar-page';

const UNKNOWN = csv('suivi_boutique.csv', [
  ['Jour', 'Affichages boutique', 'Mentions J’aime', 'Remarque'],
  ['01/03/2025', '1200', '10', ''],
  ['14/03/2025', '900', '20', 'panne'],
]);
const other = (impressions: number, name: string): GivenFile =>
  csv(name, xOverview(daysOf(2025, 3).map((day) => [day, impressions, 4, 1, 2, 0] as const)));

const SAID = {
  fr: {
    data: 'Données',
    explain: 'Expliquer ce tableau',
    network: 'Réseau',
    metric: 'Impressions',
    keep: 'Lire ainsi',
  },
  en: { data: 'Data', explain: 'Explain this table', network: 'Network', metric: 'Impressions', keep: 'Read it so' },
} as const;
const ACCOUNT = { fr: ['Nom du compte', 'Répondre'], en: ['Name of the account', 'Answer'] } as const;

describe.skipIf(!BROWSER).each(['fr', 'en'] as const)('the sidebar in %s', (language) => {
  const words = SAID[language];
  let open: OpenSidebar;
  afterEach(() => open?.close());

  const drop = async (...files: readonly GivenFile[]): Promise<void> => {
    await goTo(open.page, words.data);
    await open.page.locator('input[type=file]').setInputFiles([...files]);
    await open.page.locator('.summary').waitFor();
    await idle(open.page);
  };
  const isSound = async (): Promise<void> => {
    const { violations } = await new AxeBuilder({ page: open.page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    expect(await open.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  };
  const figure = (key: string): unknown => {
    const { host } = open;
    const sheet = host.workbook.sheets.find(({ name }) => name === 'Données' || name === 'Data');
    for (let row = 1; row <= (sheet?.lastRow ?? 0); row += 1)
      if (sheet?.value(row, 1) === key) return Array.from({ length: 8 }, (_, c) => sheet.value(row, c + 2));
    return null;
  };

  it('reads an unknown table as it was explained', async () => {
    open = await openSidebar(language);
    const { page } = open;
    await start(open);
    await drop(UNKNOWN);
    await page.getByRole('button', { name: words.explain }).first().click();
    await page.getByLabel('Affichages boutique').waitFor();
    await isSound();
    await page.getByRole('button', { name: words.keep }).click();
    await page.getByRole('alert').waitFor();
    await isSound();
    await page.getByLabel(words.network).selectOption('pinterest');
    await page.getByLabel('Affichages boutique').fill(words.metric);
    await page.getByLabel('Affichages boutique').press('Enter');
    await page.getByLabel('Affichages boutique').waitFor({ state: 'detached' });
    await idle(page);
    expect(figure('2025-03|pinterest||total|impressions|day')).toContain(2100);
    expect(open.errors).toEqual([]);
  });

  it('asks whose two files are, and gives each its own account', async () => {
    open = await openSidebar(language);
    const { page } = open;
    await start(open);
    await drop(other(100, 'a.csv'), other(7, 'b.csv'));
    const [label, confirm] = ACCOUNT[language];
    for (const account of ['Maison', 'Boutique']) {
      await page.getByLabel(label).waitFor();
      await isSound();
      await page.getByLabel(label).fill(account);
      await page.getByRole('button', { name: confirm }).click();
      await idle(page);
    }
    expect(figure('2025-03|x|maison|total|impressions|day')).toContain(3100);
    expect(figure('2025-03|x|boutique|total|impressions|day')).toContain(217);
    expect(open.errors).toEqual([]);
  });

  it('takes the exports out of an archive, and says which file could not be read', async () => {
    open = await openSidebar(language);
    await start(open);
    const bytes = Object.fromEntries(monthOfFiles(3).map(({ name, buffer }) => [name, new Uint8Array(buffer)]));
    const zip = zipSync({ ...bytes, 'note.pdf': new TextEncoder().encode('%PDF-1.7') });
    const pdf = { name: 'Reach.csv', mimeType: 'text/csv', buffer: Buffer.from('%PDF-1.7 binary') };
    await drop({ name: 'mars.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) }, pdf);
    const told = await open.page.locator('main').innerText();
    expect(told).toContain('note.pdf');
    expect(told).toMatch(/c’est un PDF|it is a PDF/);
    expect(told).toMatch(/1 fichier illisible|1 file could not be read/);
    expect(figure('2025-03|x||total|impressions|day')).toContain(3100);
    await isSound();
    expect(open.errors).toEqual([]);
  });
});
