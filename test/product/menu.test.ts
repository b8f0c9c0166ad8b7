// The menu, the help and the sidebar, opened as Google opens them.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Workbook } from '../../local/model';
import { type AuthMode, createHost, type Host } from '../../local/script';

const built = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../dist/${name}`, import.meta.url)), 'utf8');
const CODE = built('Code.js');
const HTML = { sidebar: built('sidebar.html'), 'workbook-decoder': built('workbook-decoder.html') };

const hostFor = (userLocale: string, code = CODE): Host =>
  createHost({ workbook: new Workbook({ locale: 'fr_FR' }), code, html: HTML, userLocale });

const captions = (host: Host): unknown[] =>
  host.menus.flatMap(({ entries }) => entries.map((entry) => (entry === 'separator' ? entry : entry.caption)));

describe('the menu', () => {
  it.each<AuthMode>(['NONE', 'LIMITED', 'FULL'])('is there when the sheet opens in mode %s', (mode) => {
    const host = hostFor('fr');
    host.open(mode);
    expect(host.menus.map(({ kind, caption }) => [kind, caption])).toEqual([['add-on', 'Social ROI']]);
    expect(captions(host)).toEqual(['Ouvrir', 'Aide']);
  });

  it('is there as soon as the add-on is installed', () => {
    const host = hostFor('fr');
    host.install();
    expect(captions(host)).toEqual(['Ouvrir', 'Aide']);
  });

  it.each([
    ['en', ['Open', 'Help']],
    ['en_GB', ['Open', 'Help']],
    ['fr_CA', ['Ouvrir', 'Aide']],
  ])('speaks the language of the locale %s', (locale, expected) => {
    const host = hostFor(locale);
    host.open('NONE');
    expect(captions(host)).toEqual(expected);
  });

  it('asks nothing but the locale', () => {
    const host = hostFor('fr');
    host.open('NONE');
    const asked = Object.keys(host.calls.by).filter((name) => !/^(SpreadsheetApp\.getUi|.*Ui\.|.*Menu\.)/.test(name));
    expect(asked).toEqual(['Session.getActiveUserLocale']);
  });
});

describe('help', () => {
  it('shows where to begin, and asks for no permission', () => {
    const host = hostFor('fr');
    host.open('NONE');
    host.resetCalls();
    host.clickMenu('Aide');
    expect(host.state.alerts[0]).toMatch(/^Social ROI\s: par où commencer/);
    expect(Object.keys(host.calls.by).filter((name) => name.startsWith('ScriptApp'))).toEqual([]);
    expect(host.sidebar).toBeNull();
  });
});

describe('open', () => {
  it('asks for every permission before the rest, then shows the sidebar as it was built', () => {
    const host = hostFor('fr');
    host.open('FULL');
    host.resetCalls();
    host.clickMenu('Ouvrir');
    expect(host.sidebar?.title).toBe('Social ROI');
    expect(host.sidebar?.content === HTML.sidebar).toBe(true);
    expect(Object.keys(host.calls.by)[0]).toBe('ScriptApp.requireAllScopes');
  });

  it('shows nothing where the permissions are not given', () => {
    const host = hostFor('fr');
    host.open('FULL');
    host.failAt(1);
    expect(() => host.clickMenu('Ouvrir')).toThrow();
    expect(host.sidebar).toBeNull();
  });
});

describe('pages that the sidebar asks for', () => {
  it('are the heavier decoder alone', () => {
    const host = hostFor('fr');
    expect(host.run('include', 'workbook-decoder') === HTML['workbook-decoder']).toBe(true);
    for (const name of ['sidebar', 'Code', '../secret', '', null, 3, ['workbook-decoder'], 'constructor'])
      expect(() => host.run('include', name), String(name)).toThrow('No HTML file');
  });
});
