// google.script.run between the sidebar's frame and the script, with a small add-on made for it. Source of each rule:
// "HTML Service: Communicate with server functions", and the class references google.script.run and google.script.host.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../local/build/paths.mjs';
import { buildPreview } from '../../local/build/preview.mjs';
import { BROWSER } from './browser';
import { cell, type OpenPage, openPreview } from './preview-page';

const CODE = `
var count = 0;
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Show', 'show').addItem('Break', 'fail').addToUi(); }
function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('My sidebar')); }
function echo(value) { return { value: value, isPlain: Object.getPrototypeOf(value || {}) === Object.prototype }; }
function next() { count++; return count; }
function fail() { throw new Error('It went wrong'); }
function write(text) { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1).setValue(text); }
function read() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A2').getValue(); }
function secret_() { return 1; }
`;

/** Each button does one thing and writes what came of it. */
const ACTIONS: Readonly<Record<string, string>> = {
  copy: "var o = {a: [1, undefined, 'x']}; run.withSuccessHandler(say).echo(o); o.a[0] = 2",
  date: 'try { run.withSuccessHandler(say).echo({deep: [new Date(0)]}) } catch (e) { say(e.message) }',
  failing: 'run.withFailureHandler(function (e) { say([e instanceof Error, e.name, e.message]) }).fail()',
  fresh: 'run.withSuccessHandler(function (a) { run.withSuccessHandler(function (b) { say([a, b]) }).next() }).next()',
  user: "run.withUserObject('me').withSuccessHandler(function (a, who) { say([a, who]) }).next()",
  kept: "var r = run.withSuccessHandler(say); r.withSuccessHandler(function () { say('other') }); r.next()",
  names: 'say([typeof run.echo, typeof run.secret_, typeof run.nowhere])',
  many: 'for (var i = 0; i < 14; i++) (function (n) { run.withSuccessHandler(function () { seen.push(n); if (seen.length === 14) say(seen) }).echo(n) })(i)',
  write: "run.withSuccessHandler(say).write('7')",
  read: 'run.withSuccessHandler(say).read()',
  language: 'say(navigator.language)',
  reach: 'try { say(String(parent.document.title)) } catch (e) { say(e.name) }',
  close: 'google.script.host.close()',
};

const SIDEBAR = `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>
${Object.keys(ACTIONS)
  .map((name) => `<button onclick="act.${name}()">${name}</button>`)
  .join('')}<pre id="out"></pre>
<script>
var run = google.script.run, seen = [];
function say(what) { document.getElementById('out').textContent = JSON.stringify(what === undefined ? 'undefined' : what) }
var act = { ${Object.entries(ACTIONS)
  .map(([name, code]) => `${name}: function () { ${code} }`)
  .join(',\n')} };
</script></body></html>`;

describe.skipIf(!BROWSER)('google.script.run on the page', () => {
  let open: OpenPage;
  let folder: string;
  const frame = () => open.page.frameLocator('iframe.frame');
  const after = async (button: string): Promise<unknown> => {
    await frame()
      .locator('#out')
      .evaluate((out) => {
        out.textContent = '';
      });
    await frame().getByRole('button', { name: button, exact: true }).click();
    await expect.poll(() => frame().locator('#out').innerText()).not.toBe('');
    return JSON.parse(await frame().locator('#out').innerText());
  };
  const menu = async (item: string): Promise<void> => {
    await open.page.getByRole('button', { name: 'Extensions' }).click();
    await open.page.getByRole('menuitem', { name: 'Social ROI' }).click();
    await open.page.getByRole('menuitem', { name: item }).click();
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'social-roi-page-'));
    const [dist, out] = [join(folder, 'dist'), join(folder, 'out')];
    mkdirSync(dist);
    cpSync(join(ROOT, 'dist', 'client'), join(dist, 'client'), { recursive: true });
    writeFileSync(join(dist, 'Code.js'), CODE);
    writeFileSync(join(dist, 'sidebar.html'), SIDEBAR);
    await buildPreview({ dist, out });
    open = await openPreview('lang=en&empty&delay=120', out);
    await menu('Show');
    await frame().getByRole('button', { name: 'copy' }).waitFor();
  });
  afterAll(async () => {
    await open?.close();
    rmSync(folder, { recursive: true });
  });

  it('shows the sidebar under its title, 300 pixels wide', async () => {
    await open.page.getByRole('complementary', { name: 'My sidebar' }).waitFor();
    expect((await open.page.locator('iframe.frame').boundingBox())?.width).toBe(300);
  });

  it('carries arguments as copies made of the script’s own objects, undefined in a list as null', async () => {
    expect(await after('copy')).toEqual({ value: { a: [1, null, 'x'] }, isPlain: true });
  });

  it('refuses a Date anywhere in an argument', async () => {
    expect(await after('date')).toContain('Date');
  });

  it('tells the failure handler what the script threw', async () => {
    expect(await after('failing')).toEqual([true, 'ScriptError', 'It went wrong']);
  });

  it('starts the script anew for each call', async () => {
    expect(await after('fresh')).toEqual([1, 1]);
  });

  it('hands the user object on', async () => {
    expect(await after('user')).toEqual([1, 'me']);
  });

  it('gives a runner of its own for each handler', async () => {
    expect(await after('kept')).toBe(1);
  });

  it('offers the functions that the script declares, but no private one', async () => {
    expect(await after('names')).toEqual(['function', 'undefined', 'undefined']);
  });

  it('answers fourteen calls made at once, some out of order, the last four after the others have begun to return', async () => {
    const order = (await after('many')) as number[];
    expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 14 }, (_, i) => i));
    expect(order).not.toEqual([...order].sort((a, b) => a - b));
    expect(Math.min(...[10, 11, 12, 13].map((n) => order.indexOf(n)))).toBeGreaterThan(0);
  });

  it('shows at once what a call writes, and computes it before the next call reads', async () => {
    await cell(open.page, 'A2').click();
    await open.page.keyboard.type('=A1*2');
    await open.page.keyboard.press('Enter');
    expect(await after('write')).toBeNull();
    await expect.poll(() => cell(open.page, 'A2').innerText()).toBe('14');
    expect(await after('read')).toBe(14);
  });

  it('lets the sidebar see the language of the page, and nothing else of it', async () => {
    expect(await after('language')).toBe('en');
    expect(await after('reach')).toBe('SecurityError');
  });

  it('says what a menu item threw', async () => {
    await menu('Break');
    const dialog = open.page.getByRole('dialog');
    await expect.poll(() => dialog.innerText()).toContain('It went wrong');
    await dialog.getByRole('button', { name: 'OK' }).click();
  });

  it('closes the sidebar when the sidebar asks for it', async () => {
    await frame().getByRole('button', { name: 'close', exact: true }).click();
    await expect.poll(() => open.page.locator('iframe.frame').count()).toBe(0);
  });
});
