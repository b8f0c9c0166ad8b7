// Imports point one way, and what is pure stays pure.
import { describe, expect, test } from 'vitest';
import { brokenImport, impurities, LAYERS, layerOf } from './layers';
import { CODE, filesBelow, importsOf } from './tree';

const src = filesBelow('src', CODE);
const local = filesBelow('local', CODE);

describe('The layers of src/', () => {
  test('Every file of src/ stands in a layer or in the sidebar.', () => {
    expect(src.filter((path) => ![...LAYERS, 'sidebar'].includes(layerOf(path)))).toEqual([]);
  });

  test('A file imports only from its own layer and those before it; nothing of Node, local/ or test/.', () => {
    expect(
      src
        .flatMap((path) => importsOf(path))
        .map(brokenImport)
        .filter(Boolean),
    ).toEqual([]);
  });

  test('Only src/sheets speaks to the spreadsheet; nothing before it knows a clock, chance or the machine’s locale.', () => {
    expect(src.flatMap((path) => impurities(path))).toEqual([]);
  });
});

describe('The rules themselves', () => {
  const broken = (from: string, text: string) => importsOf(from, text).map(brokenImport).filter(Boolean);

  test('An import that points down is named.', () => {
    expect(broken('src/maths/roi.ts', "import { x } from '../results/data';")).toEqual([
      'src/maths/roi.ts imports src/results/data',
    ]);
    expect(broken('src/results/data.ts', "import { x } from '../maths/roi';")).toEqual([]);
  });

  test('i18n imports model alone, though it stands before the others.', () => {
    expect(broken('src/i18n/fr.ts', "export * from '../catalogue/metrics';")).toHaveLength(1);
    expect(broken('src/i18n/fr.ts', "import type { Problem } from '../model/problem';")).toEqual([]);
  });

  test('The sidebar takes i18n, model and the types of the contract, nothing else.', () => {
    expect(broken('src/sidebar/home.ts', "import type { Call } from '../addon/contract';")).toEqual([]);
    expect(broken('src/sidebar/home.ts', "import { Call } from '../addon/contract';")).toHaveLength(1);
    expect(broken('src/sidebar/home.ts', "import { KPIS } from '../catalogue/kpis';")).toHaveLength(1);
  });

  test('Imports are found however they are written.', () => {
    const text = "const a = await import('../addon/main'); let b: import('../addon/menu').B; require('../addon/x');";
    expect(broken('src/model/day.ts', text)).toHaveLength(3);
    expect(broken('src/model/day.ts', "import fs from 'node:fs'; import '../../local/run';")).toHaveLength(2);
  });

  test('Services, clock, chance and ambient locale are found; types and property names are not taken for them.', () => {
    const found = (text: string, path = 'src/maths/roi.ts') => impurities(path, text).length;
    expect(found('new Date()')).toBe(1);
    expect(found('Math.random()')).toBe(1);
    expect(found('n.toLocaleString("fr")')).toBe(1);
    expect(found('new Intl.NumberFormat()')).toBe(1);
    expect(found('a.localeCompare(b)')).toBe(1);
    expect(found('const ss = SpreadsheetApp;')).toBe(1);
    expect(found('type A = Date; interface B { Date: string } const c = { Date: 1 }.Date; Math.max(1, 2);')).toBe(0);
    expect(found('new Intl.NumberFormat("fr-FR"); a.localeCompare(b, "fr");')).toBe(0);
  });

  test('src/addon may show menus and pages, and leaves the spreadsheet to src/sheets.', () => {
    const found = (text: string) => impurities('src/addon/menu.ts', text);
    expect(found('SpreadsheetApp.getUi(); HtmlService.createHtmlOutput("");')).toEqual([]);
    expect(found('SpreadsheetApp.getActive();')).toEqual(['src/addon/menu.ts uses SpreadsheetApp']);
    expect(found('LockService.getDocumentLock();')).toEqual(['src/addon/menu.ts uses LockService']);
  });
});

describe('local/', () => {
  const imports = local.flatMap((path) => importsOf(path));

  test('It imports nothing from src/: it runs what was built.', () => {
    expect(imports.filter(({ of }) => of.startsWith('src/'))).toEqual([]);
  });

  test('Only local/engine imports the spreadsheet engine.', () => {
    const engine = imports.filter(({ from, of }) => of.startsWith('@univerjs') && !from.startsWith('local/engine/'));
    expect(engine).toEqual([]);
  });
});
