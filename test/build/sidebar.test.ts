// The sidebar's pages: whole in one file, nothing fetched, nothing that ends the script before its end.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { OUTPUTS, ROOT } from '../../local/build/paths.mjs';
import { insideScript, scriptPage } from '../../local/build/sidebar.mjs';

const sidebar = readFileSync(join(ROOT, OUTPUTS.sidebar), 'utf8');
const decoder = readFileSync(join(ROOT, OUTPUTS.workbookDecoderPage), 'utf8');
const code = readFileSync(join(ROOT, OUTPUTS.code), 'utf8');

const scriptsOf = (page: string): string[] =>
  page
    .split(/<script>/i)
    .slice(1)
    .map((part) => part.split(/<\/script/i)[0] ?? '');

describe('The sidebar’s page', () => {
  test('It holds its style and its script, and fetches nothing.', () => {
    expect(scriptsOf(sidebar)).toHaveLength(1);
    expect(scriptsOf(sidebar)[0]?.length).toBeGreaterThan(50_000);
    const frame = sidebar.slice(0, sidebar.indexOf('<script>'));
    expect(frame.match(/<link|<script [^>]*src|@import|url\(/i)).toBeNull();
    expect(frame).toContain('--accent');
  });

  test('Its script ends where the page says so, and compiles.', () => {
    expect(sidebar.match(/<\/script/gi)).toHaveLength(1);
    expect(() => new vm.Script(scriptsOf(sidebar)[0] ?? '')).not.toThrow();
  });

  test('It is ASCII: pasted by hand or served in another encoding, it keeps its accents.', () => {
    const withoutLicences = sidebar.slice(0, sidebar.lastIndexOf('/*\nSocial ROI'));
    expect(/Donn\\xe9es/i.test(withoutLicences)).toBe(true);
    expect(withoutLicences.match(/[^\n\t -~]/)).toBeNull();
  });

  test('It carries the licence of its view library, and not the heavier decoder.', () => {
    const names = (text: string) =>
      text.match(/^(preact|@e965\/xlsx) [\d.]+ \(/gm)?.map((found) => found.split(' ')[0]);
    expect(names(sidebar)).toEqual(['preact']);
    expect(names(decoder)).toEqual(['@e965/xlsx']);
  });

  test('Its words are not in the server’s script.', () => {
    const words = ['Bienvenue dans Social ROI', 'Choisir des fichiers', 'Choose files'];
    expect(words.filter((word) => code.includes(word))).toEqual([]);
    expect(words.filter((word) => !sidebar.includes(word))).toEqual([]);
  });
});

describe('A script inside a page', () => {
  test('It says the same after what would end it was escaped.', () => {
    const texts = ['</script>', '</SCRIPT >', '<!-- x', 'a < /script/.source'];
    const script = `[${texts.map((text) => JSON.stringify(text)).join(',')}]`;
    const inside = insideScript(script);
    expect(inside).not.toMatch(/<\/script|<!--/i);
    expect(vm.runInNewContext(inside)).toEqual(texts);
  });

  test('As a page of its own it is one element.', () => {
    expect(scriptPage('var a = "</script>";')).toBe('<script>\nvar a = "\\x3C/script>";</script>\n');
  });
});
