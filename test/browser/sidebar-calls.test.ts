// The sidebar while calls are slow, stopped, refused or lost, and files that are dropped: what the person sees and can do.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER } from './browser';
import { monthOfFiles } from './export-files';
import { goTo, idle, type OpenSidebar, openSidebar, start } from './sidebar-page';

describe.skipIf(!BROWSER)('the sidebar', () => {
  let open: OpenSidebar;
  beforeEach(async () => {
    open = await openSidebar('fr');
  });
  afterEach(() => open?.close());

  const choose = (files = monthOfFiles(3)) => open.page.locator('input[type=file]').first().setInputFiles(files);
  const shown = (text: string | RegExp) => open.page.getByText(text).first().waitFor();

  it('draws itself before the server has answered anything', async () => {
    open.fault('state', 'unanswered');
    await open.page.goto('http://sidebar.localhost/');
    await shown('Bienvenue dans Social ROI');
    expect(await open.page.getByRole('navigation').getByRole('button').allInnerTexts()).toEqual([
      'Accueil',
      'Données',
      'Objectifs',
      'Mois',
      'Plus',
    ]);
    await goTo(open.page, 'Plus');
    await shown('Réglages');
  });

  it('says after 20 seconds what it waits for, and lets go of it when asked to', async () => {
    await open.page.clock.install();
    await start(open);
    open.fault('read', 'unanswered');
    await choose();
    await shown('Reconnaissance des tableaux');
    await open.page.clock.runFor(19_000);
    expect(await open.page.getByText(/n’a pas répondu/).count()).toBe(0);
    await open.page.clock.runFor(2_000);
    await shown(/n’a pas répondu depuis 20/);
    await open.page.getByRole('button', { name: 'Ne plus attendre' }).click();
    await shown(/Vous n’attendez plus la réponse/);
    await idle(open.page);
  });

  it('stops between two steps: what is done is kept, and nothing is called but to let the workbook go', async () => {
    await start(open);
    let release = (): void => undefined;
    open.fault('import-open', new Promise((resolve) => (release = resolve)));
    await choose();
    const called: string[] = [];
    await expect
      .poll(() => {
        called.push(...open.steps());
        return called;
      })
      .toContain('import-open');
    await open.page.getByRole('button', { name: 'Arrêter' }).click();
    await shown('Arrêt après l’étape en cours…');
    expect(open.steps()).toEqual([]);
    release();
    await shown(/^Arrêté\. Ce qui est fait est gardé/);
    await idle(open.page);
    expect(open.steps()).toEqual(['state']);
    expect(await open.page.getByText('arrêté avant la fin').count()).toBe(2);
  });

  it('explains two Google accounts, and goes on where it was once they are sorted out', async () => {
    open.fault('state', { error: 'We’re sorry, a server error occurred. Error code PERMISSION_DENIED.' });
    await open.page.goto('http://sidebar.localhost/');
    await shown('Plusieurs comptes Google se gênent');
    await shown(/fenêtre privée/);
    open.fault('state', null);
    await open.page.getByRole('button', { name: 'Réessayer' }).click();
    await open.page.getByRole('alert').waitFor({ state: 'detached' });
  });

  it('explains a missing permission, and a service that fails with nothing lost', async () => {
    open.fault('state', { error: 'You do not have permission to call SpreadsheetApp.getUi. Required permissions: …' });
    await open.page.goto('http://sidebar.localhost/');
    await shown('Il manque une autorisation');
    open.fault('state', { error: 'Service error: Spreadsheets' });
    await open.page.getByRole('button', { name: 'Réessayer' }).click();
    await shown('Google n’a pas pu finir cette étape');
  });

  it('takes the import up again after a failure, and counts nothing twice', async () => {
    await start(open);
    open.fault('read', { error: 'Service error: Spreadsheets' });
    await choose();
    await shown('Google n’a pas pu finir cette étape');
    open.fault('read', null);
    await open.page.getByRole('button', { name: 'Réessayer' }).click();
    await shown('2 sources reconnues, aucune question');
    await shown('2 fichiers déjà là.');
  });

  it('tells in words what the server refuses', async () => {
    await start(open);
    open.host.lockedBySomeoneElse = true;
    await choose();
    await shown(/Quelqu’un d’autre/);
  });

  it('takes files dropped anywhere, and the page stays', async () => {
    await start(open);
    await goTo(open.page, 'Plus');
    const address = open.page.url();
    const [file] = monthOfFiles(3);
    const transfer = await open.page.evaluateHandle(
      ({ name, text }) => {
        const data = new DataTransfer();
        data.items.add(new File([text], name));
        return data;
      },
      { name: file?.name ?? '', text: file?.buffer.toString('utf8') ?? '' },
    );
    await open.page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
    await shown('Lâchez les fichiers n’importe où dans ce panneau');
    await open.page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
    await shown('1 source reconnue, aucune question');
    expect(open.page.url()).toBe(address);
  });

  it('leaves a text that is dragged over it alone', async () => {
    await start(open);
    const kept = await open.page.evaluate(() => {
      const event = new DragEvent('dragover', { cancelable: true, bubbles: true, dataTransfer: new DataTransfer() });
      document.querySelector('main')?.dispatchEvent(event);
      return event.defaultPrevented;
    });
    expect(kept).toBe(false);
  });

  it('fetches the heavier decoder for a workbook only, once', async () => {
    await start(open);
    await choose();
    await shown('2 sources reconnues');
    expect(open.steps()).not.toContain('include');
    const { utils, write } = await import('@e965/xlsx');
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['Date', 'Email'],
        ['2025-03-01', 'ada@example.org'],
      ]),
      'Feuille',
    );
    const workbook = (name: string) => ({ name, mimeType: '', buffer: Buffer.from(write(book, { type: 'buffer' })) });
    await choose([workbook('un.xlsx'), workbook('deux.xlsx')]);
    await open.page.getByRole('heading', { name: 'deux.xlsx' }).waitFor();
    await idle(open.page);
    expect(open.steps().filter((step) => step === 'include')).toHaveLength(1);
    await shown('Colonnes personnelles retirées avant écriture\u00a0: Email.');
  });

  it('takes a tab that is in the workbook already', async () => {
    const tab = open.host.workbook.addSheet('Export collé');
    const rows = monthOfFiles(3)[0]?.buffer.toString('utf8').split('\n') ?? [];
    const cells = rows.map((row) => row.match(/"[^"]*"|[^,]+/g)?.map((cell) => cell.replace(/"/g, '')) ?? []);
    for (const [r, row] of cells.entries()) for (const [c, cell] of row.entries()) tab.setValue(r + 1, c + 1, cell);
    await start(open);
    await goTo(open.page, 'Données');
    await open.page.getByText('Onglets déjà dans ce classeur').first().click();
    await open.page.getByRole('checkbox', { name: 'Export collé' }).check();
    await open.page.getByRole('button', { name: 'Utiliser les onglets cochés' }).click();
    await idle(open.page);
    await goTo(open.page, 'Accueil');
    await shown(/Mars\s2025\s: 1 source sur 1/);
  });

  it('keeps the language that the person has chosen, for the next time too', async () => {
    await start(open);
    await goTo(open.page, 'Plus');
    await open.page.getByRole('radio', { name: 'English' }).check();
    await shown('Settings');
    expect(await open.page.locator('html').getAttribute('lang')).toBe('en');
    await idle(open.page);
    await start(open);
    await shown('Welcome to Social ROI');
  });
});
