// The first run, as somebody does it who has never seen the add-on: eight steps, from an empty sheet to a result.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORTED_ON, sampleFiles } from '../../local/sample';
import { BROWSER } from './browser';
import type { GivenFile } from './export-files';
import { tab } from './preview-page';
import { type Person, person } from './sidebar-person';

/** Six sources: two of their files leave something open, the year of one and the network of the other. */
const CHOSEN = [
  /^account_overview_analytics\.csv$/,
  /^Overview\.csv$/,
  /^Totals\.csv$/,
  /^Traffic_acquisition_2026-0[23]\.csv$/,
  /^Jan-01-2026_Mar-31-2026_/,
];

const files = (): GivenFile[] =>
  sampleFiles()
    .filter(({ name }) => CHOSEN.some((pattern) => pattern.test(name)))
    .map(({ name, bytes }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) }));

/** What can be read in the sheet that is shown. */
const sheetText = ({ page }: Person): Promise<string> => page.getByRole('grid').innerText();

describe.skipIf(!BROWSER)('the first run', () => {
  let who: Person;
  const steps: { what: string; clicks: number }[] = [];
  const step = async (what: string, act: () => Promise<void>): Promise<void> => {
    await act();
    steps.push({ what, clicks: who.clicks() });
  };
  beforeAll(async () => {
    who = await person('fr', EXPORTED_ON);
  });
  afterAll(() => who?.close());

  it('1 opens the sidebar on an empty sheet', async () => {
    await step('open', () => who.openSidebar());
    await who.sees('Bienvenue dans Social ROI');
  });

  it('2 gives all files at once', async () => {
    await step('drop', () => who.chooseFiles(files()));
  });

  it('3 reads what was recognised, and answers what the files do not say', async () => {
    await who.sees('6 sources reconnues, 2 questions');
    await step('answer', async () => {
      for (let at = 1; at <= 2; at++) {
        await who.sees(`Question ${at} sur 2`);
        const network = who.sidebar.getByLabel('Réseau', { exact: true });
        if (await network.count()) await network.selectOption({ label: 'YouTube' });
        await who.click(who.button('Répondre'));
      }
    });
    await who.sees(/Le tableau de mars\s2026 peut se faire/);
  });

  it('4 confirms the month, the currency and the taxes, all of them proposed', async () => {
    await step('confirm', () => who.click(who.button('Confirmer et construire')));
    expect(await who.sidebar.getByLabel('Mois à montrer').locator('option:checked').innerText()).toMatch(
      /mars\s2026 \(dernier mois complet\)/,
    );
    expect(await who.sidebar.getByLabel('Monnaie du classeur').inputValue()).toBe('EUR');
    expect(await who.sidebar.getByRole('radio', { name: 'hors taxes' }).isChecked()).toBe(true);
  });

  it('5 sees the table of the last complete month, before any set-up', async () => {
    await step('build', async () => {
      await who.click(who.button(/^Construire mars\s2026$/));
      await who.sees(/Le tableau de mars\s2026 est prêt/);
      await who.click(who.button('Voir le tableau'));
    });
    await tab(who.page, 'Résultats').waitFor();
    expect(await tab(who.page, 'Résultats').getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => sheetText(who)).toContain('mars 2026');
    expect(await sheetText(who)).toMatch(/Impressions|Vues/);
  });

  it('6 chooses two objectives, and the indicators shrink to theirs', async () => {
    expect(await sheetText(who)).toContain('Visites du profil');
    await step('objectives', async () => {
      await who.click(who.button('Choisir'));
      await who.click(who.sidebar.getByRole('checkbox', { name: /^Engagement/ }));
      await who.click(who.sidebar.getByRole('checkbox', { name: /^Ventes/ }));
      await who.click(who.button('Garder ces 2 objectifs'));
    });
    await who.sees(/Le tableau montre d’abord ces indicateurs/);
    await expect.poll(() => sheetText(who)).not.toContain('Visites du profil');
    expect(await sheetText(who)).toContain('Taux d’engagement sur impressions');
  });

  it('7 gives three answers about money', async () => {
    await step('money', async () => {
      await who.click(who.button('Répondre'));
      const answers = [
        ['Heures par mois', '20'],
        [/Coût horaire chargé/, '30'],
        [/Outils, agence/, '200'],
        [/Montant des ventes/, '4 000'],
        [/Marge sur ces ventes/, '40'],
      ] as const;
      for (const [label, value] of answers) await who.sidebar.getByLabel(label).fill(value);
      await who.click(who.button('Enregistrer'));
    });
    await who.sees(/le ROI est à jour/);
  });

  it('8 reads the result, and who can bring what is missing', async () => {
    await step('result', async () => {
      await who.click(who.sidebar.getByText('Ce qui manque encore, et qui peut l’apporter'));
      await who.click(who.button('Voir le tableau'));
    });
    expect(await who.sidebar.locator('dl dt').count()).toBeGreaterThan(0);
    // Gain 4 000 × 40 % = 1 600; cost 20 × 30 + 200 = 800; ROI = (1 600 − 800) ÷ 800 = 100 %.
    await expect.poll(() => sheetText(who)).toMatch(/ROI\s+Tous réseaux\s+Total du mois\s+100,0\s?%/);
  });

  it('was eight steps, with nothing wrong in the page', () => {
    expect(steps.map(({ what }) => what)).toEqual([
      'open',
      'drop',
      'answer',
      'confirm',
      'build',
      'objectives',
      'money',
      'result',
    ]);
    expect(steps.reduce((sum, { clicks }) => sum + clicks, 0)).toBeLessThanOrEqual(16);
    expect(who.errors).toEqual([]);
  });

  it('leaves the answers about money as lines of the sheets Costs and Gains', async () => {
    await tab(who.page, 'Coûts').click();
    await expect.poll(() => sheetText(who)).toContain('Temps passé');
    await tab(who.page, 'Gains').click();
    await expect.poll(() => sheetText(who)).toContain('Marge sur ventes');
  });
});
